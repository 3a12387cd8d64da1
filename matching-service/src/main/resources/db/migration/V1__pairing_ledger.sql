-- What this service knows of every listing. A row is locked while pairings of its listing change, so that a candidate that
-- was fetched before a withdrawal can't become a pairing after it.
CREATE TABLE known_listing (
    listing_id       uuid PRIMARY KEY,
    revision         bigint  NOT NULL CHECK (revision >= 1),
    pairable         boolean NOT NULL,
    matched_revision bigint,
    matched_model    text
);

COMMENT ON COLUMN known_listing.revision IS 'The newest seen, in an event or as a candidate';
COMMENT ON COLUMN known_listing.pairable IS 'Whether it was live and open at that revision';
COMMENT ON COLUMN known_listing.matched_revision IS 'The revision whose candidates were looked at, by matched_model';

-- The ledger: one row a pair, for ever.
CREATE TABLE pairing (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL CHECK (version >= 1),
    state            text        NOT NULL CHECK (state IN ('RECOMMENDED', 'SUPERSEDED', 'WITHDRAWN')),
    result_id        uuid        NOT NULL,
    result_reference text        NOT NULL,
    result_revision  bigint      NOT NULL,
    result_title     text        NOT NULL,
    demand_id        uuid        NOT NULL,
    demand_reference text        NOT NULL,
    demand_revision  bigint      NOT NULL,
    demand_title     text        NOT NULL,
    score            int         NOT NULL CHECK (score BETWEEN 0 AND 1000),
    parts            jsonb       NOT NULL,
    reasons          jsonb       NOT NULL,
    evidence         jsonb       NOT NULL,
    model_version    text        NOT NULL,
    chosen_by_result boolean     NOT NULL,
    chosen_by_demand boolean     NOT NULL,
    recommended_at   timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    UNIQUE (result_id, demand_id),
    CHECK ((state = 'RECOMMENDED') = (chosen_by_result OR chosen_by_demand))
);

CREATE INDEX pairing_of_demand ON pairing (demand_id);

COMMENT ON COLUMN pairing.score IS 'In thousandths; the points of the parts sum to it';
COMMENT ON COLUMN pairing.chosen_by_result IS 'Whether it is among the best of the result; it is recommended as long as one side chooses it';
