-- Events that left or will leave with the change that they tell of (module messaging).
CREATE TABLE outbox (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id text        NOT NULL UNIQUE,
    topic    text        NOT NULL,
    key      text        NOT NULL,
    headers  jsonb       NOT NULL,
    value    bytea       NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    sent_at  timestamptz
);

CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
