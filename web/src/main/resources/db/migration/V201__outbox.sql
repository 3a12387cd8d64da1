-- Messages to the other services, stored with the change that they tell of and sent after its commit (docs/decisions/0001-outbox.md).
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
