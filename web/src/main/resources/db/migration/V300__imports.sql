-- Files of listings on their way in. A worker claims one for a while (lease_until) and renews the claim with every chunk of rows
-- that it posts; a worker that is gone leaves it to the next one.
CREATE TABLE listing_import (
    id              uuid PRIMARY KEY,
    created_by      uuid        NOT NULL REFERENCES account,
    organisation_id uuid        REFERENCES organisation,
    file_name       text        NOT NULL,
    file            bytea,      -- until it is finished
    kind            text,
    dry_run         boolean     NOT NULL,
    traceparent     text,
    state           text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'FINISHED', 'FAILED')),
    failure         jsonb,
    notices         jsonb       NOT NULL DEFAULT '[]',
    total           integer     NOT NULL DEFAULT 0,
    created         integer     NOT NULL DEFAULT 0,
    updated         integer     NOT NULL DEFAULT 0,
    unchanged       integer     NOT NULL DEFAULT 0,
    failed          integer     NOT NULL DEFAULT 0,
    claim           uuid,
    lease_until     timestamptz,
    attempts        integer     NOT NULL DEFAULT 0, -- claims since the last chunk
    created_at      timestamptz NOT NULL DEFAULT now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    CHECK ((file IS NULL) = (state IN ('FINISHED', 'FAILED')))
);
CREATE INDEX listing_import_open ON listing_import (created_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX listing_import_of_organisation ON listing_import (organisation_id, created_at DESC);
CREATE INDEX listing_import_created_by ON listing_import (created_by, created_at DESC);

-- What became of a row: written in the transaction that posts the row, so that no row is ever posted twice.
CREATE TABLE listing_import_row (
    import_id  uuid    NOT NULL REFERENCES listing_import ON DELETE CASCADE,
    number     integer NOT NULL,
    outcome    text    NOT NULL CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'FAILED')),
    title      text    NOT NULL,
    listing_id uuid    REFERENCES listing ON DELETE SET NULL,
    problems   jsonb   NOT NULL DEFAULT '[]',
    PRIMARY KEY (import_id, number)
);
