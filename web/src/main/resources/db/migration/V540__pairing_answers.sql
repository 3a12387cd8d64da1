-- What each side says to a pairing now; `id` and `revision` name the event that tells it.
CREATE TABLE pairing_answer (
    id              uuid PRIMARY KEY,
    revision        bigint      NOT NULL CHECK (revision > 0),
    pairing_id      uuid        NOT NULL REFERENCES pairing ON DELETE CASCADE,
    listing_id      uuid        NOT NULL,
    organisation_id uuid        NOT NULL REFERENCES organisation ON DELETE CASCADE,
    answer          text        NOT NULL CHECK (answer IN ('INTERESTED', 'NOT_FOR_US', 'LATER')),
    reason          text,
    until           date,
    result_revision bigint      NOT NULL,
    demand_revision bigint      NOT NULL,
    answered_by     uuid        REFERENCES account ON DELETE SET NULL,
    answered_at     timestamptz NOT NULL,
    UNIQUE (pairing_id, listing_id),
    CHECK ((answer = 'NOT_FOR_US') = (reason IS NOT NULL)),
    CHECK ((answer = 'LATER') = (until IS NOT NULL))
);
CREATE INDEX pairing_answer_of_listing ON pairing_answer (listing_id);

-- An item that its owner wants to see again on a later day.
ALTER TABLE inbox_item ADD hidden_until date;
