-- Recommended pairings as keqiao.pairings.v1 tells them; `body` is the whole message.
CREATE TABLE pairing (
    id             uuid PRIMARY KEY,
    version        bigint       NOT NULL CHECK (version > 0),
    state          text         NOT NULL CHECK (state IN ('RECOMMENDED', 'SUPERSEDED', 'WITHDRAWN')),
    result_id      uuid         NOT NULL,
    demand_id      uuid         NOT NULL,
    score          numeric(4,3) NOT NULL CHECK (score BETWEEN 0 AND 1),
    body           jsonb        NOT NULL,
    trace_id       text,
    recommended_at timestamptz  NOT NULL,
    changed_at     timestamptz  NOT NULL
);
CREATE INDEX pairing_of_result ON pairing (result_id, state, score DESC);
CREATE INDEX pairing_of_demand ON pairing (demand_id, state, score DESC);
CREATE INDEX pairing_newest ON pairing (state, changed_at DESC, id);

-- What waits for an organisation: one item per organisation and recommended pairing, gone when the pairing is no longer recommended.
CREATE TABLE inbox_item (
    organisation_id uuid        NOT NULL REFERENCES organisation ON DELETE CASCADE,
    pairing_id      uuid        NOT NULL REFERENCES pairing ON DELETE CASCADE,
    listing_id      uuid        NOT NULL,
    arrived_at      timestamptz NOT NULL,
    read_at         timestamptz,
    PRIMARY KEY (organisation_id, pairing_id)
);
CREATE INDEX inbox_newest ON inbox_item (organisation_id, arrived_at DESC, pairing_id);
CREATE INDEX inbox_unread ON inbox_item (organisation_id) WHERE read_at IS NULL;
CREATE INDEX inbox_of_pairing ON inbox_item (pairing_id);
