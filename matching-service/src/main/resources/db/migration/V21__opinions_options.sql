ALTER TABLE known_listing
    ADD substance text, ADD substance_revision bigint, ADD owner_key text, ADD first_seen timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN known_listing.substance IS 'Digest of what a judgement of the listing rests on';
COMMENT ON COLUMN known_listing.substance_revision IS 'The first revision known with this substance: a judgement of an earlier one no longer binds';

-- What people say to a pair: each side by its answer, a coordinator by a ruling.
CREATE TABLE opinion (
    pairing_id      uuid        NOT NULL,
    speaker         text        NOT NULL CHECK (speaker IN ('RESULT', 'DEMAND', 'COORDINATOR')),
    revision        bigint      NOT NULL CHECK (revision >= 1),
    result_id       uuid        NOT NULL,
    result_revision bigint      NOT NULL,
    demand_id       uuid        NOT NULL,
    demand_revision bigint      NOT NULL,
    says            text        NOT NULL CHECK (says IN ('FOR', 'AGAINST', 'NOTHING')),
    reason          text,
    note            text,
    parts           jsonb       NOT NULL,
    said_at         timestamptz NOT NULL,
    PRIMARY KEY (pairing_id, speaker)
);
CREATE INDEX opinion_of_result ON opinion (result_id);
CREATE INDEX opinion_of_demand ON opinion (demand_id);

-- Every pair that is good enough to be recommended; exposure decides which of them are.
CREATE TABLE option (
    pairing_id      uuid PRIMARY KEY,
    result_id       uuid    NOT NULL,
    result_revision bigint  NOT NULL,
    demand_id       uuid    NOT NULL,
    demand_revision bigint  NOT NULL,
    score           int     NOT NULL CHECK (score BETWEEN 0 AND 1000),
    seen_by_result  boolean NOT NULL,
    seen_by_demand  boolean NOT NULL,
    wanted          boolean NOT NULL DEFAULT false,
    CHECK (seen_by_result OR seen_by_demand)
);
CREATE INDEX option_of_result ON option (result_id);
CREATE INDEX option_of_demand ON option (demand_id);
COMMENT ON COLUMN option.seen_by_result IS 'Whether the demand was among the candidates when the result was last matched';
COMMENT ON COLUMN option.wanted IS 'Chosen by the last exposure run, to be recommended at the next match of either listing';

INSERT INTO option SELECT id, result_id, result_revision, demand_id, demand_revision, score, chosen_by_result, chosen_by_demand
FROM pairing WHERE state = 'RECOMMENDED';

ALTER TABLE pairing DROP chosen_by_result, DROP chosen_by_demand, ADD held boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT held OR state = 'RECOMMENDED');
COMMENT ON COLUMN pairing.held IS 'Recommended whatever its score and whoever is better, because somebody wants it';
CREATE INDEX pairing_recommended_of_result ON pairing (result_id) WHERE state = 'RECOMMENDED';
CREATE INDEX pairing_recommended_of_demand ON pairing (demand_id) WHERE state = 'RECOMMENDED';
