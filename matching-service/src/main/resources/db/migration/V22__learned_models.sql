-- The weights that answers taught, newest last; without a row the model that ships is used.
CREATE TABLE learned_model (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version    text        NOT NULL,
    prior      text        NOT NULL,
    weights    jsonb       NOT NULL,
    answers    int         NOT NULL,
    learned_at timestamptz NOT NULL
);
