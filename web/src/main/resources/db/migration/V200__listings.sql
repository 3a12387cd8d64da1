-- What organisations offer and seek. What is queried stands in columns, what only is read and shown in `content`.
CREATE TABLE listing (
    id                 uuid PRIMARY KEY,
    reference          text        NOT NULL UNIQUE,
    revision           bigint      NOT NULL CHECK (revision > 0),
    state              text        NOT NULL,
    kind               text        NOT NULL GENERATED ALWAYS AS (content ->> 'kind') STORED,
    organisation_id    uuid        NOT NULL REFERENCES organisation,
    created_by         uuid        NOT NULL REFERENCES account,
    source_id          text,
    content            jsonb       NOT NULL,
    open_for_interest  boolean     NOT NULL,
    published_at       timestamptz,
    valid_until        timestamptz,
    confirmed_at       timestamptz,
    withdrawal_reason  text,
    created_at         timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    UNIQUE (organisation_id, source_id)
);

CREATE INDEX listing_of_organisation ON listing (organisation_id, changed_at DESC);
CREATE INDEX listing_due_to_expire ON listing (valid_until) WHERE state = 'PUBLISHED';

-- The last number given out by a sequence of references, such as BJ-R-20261123.
CREATE TABLE listing_reference (
    sequence text PRIMARY KEY,
    last     integer NOT NULL
);
