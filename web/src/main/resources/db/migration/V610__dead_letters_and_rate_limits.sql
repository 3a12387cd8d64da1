-- What an administrator did with a message that could not be handled. The message itself stays on its topic.
CREATE TABLE dead_letter (
    topic      text        NOT NULL,
    partition  integer     NOT NULL,
    "offset"   bigint      NOT NULL,
    outcome    text        NOT NULL CHECK (outcome IN ('REPLAYED', 'SET_ASIDE')),
    decided_by uuid        NOT NULL REFERENCES account (id),
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (topic, partition, "offset")
);

-- How often somebody did something in a window of time, counted by all instances of web together. Losing it in a crash harms nobody.
CREATE UNLOGGED TABLE rate_window (
    use       text        NOT NULL,
    who       text        NOT NULL,
    starts_at timestamptz NOT NULL,
    hits      integer     NOT NULL,
    PRIMARY KEY (use, who, starts_at)
);
CREATE INDEX rate_window_old ON rate_window (starts_at);
