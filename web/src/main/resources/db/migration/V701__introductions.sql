-- Introductions. What is queried stands in columns, the whole in `body`. A matter has one introduction at a time that is not closed.
CREATE TABLE introduction (
    id                     uuid PRIMARY KEY,
    version                bigint      NOT NULL CHECK (version > 0),
    state                  text        NOT NULL,
    matter                 text        NOT NULL,
    result_id              uuid,
    demand_id              uuid,
    result_organisation_id uuid        NOT NULL REFERENCES organisation,
    demand_organisation_id uuid        NOT NULL REFERENCES organisation,
    pairing_id             uuid,
    waits_for_result       boolean     NOT NULL,
    waits_for_demand       boolean     NOT NULL,
    opened_at              timestamptz NOT NULL,
    introduced_at          timestamptz,
    moved_at               timestamptz NOT NULL,
    body                   jsonb       NOT NULL,
    CHECK (result_organisation_id <> demand_organisation_id),
    CHECK (result_id IS NOT NULL OR demand_id IS NOT NULL)
);
CREATE UNIQUE INDEX introduction_one_at_a_time ON introduction (matter) WHERE state <> 'CLOSED';
CREATE INDEX introduction_of_result_organisation ON introduction (result_organisation_id, state, moved_at DESC);
CREATE INDEX introduction_of_demand_organisation ON introduction (demand_organisation_id, state, moved_at DESC);
CREATE INDEX introduction_newest ON introduction (state, moved_at DESC);
CREATE INDEX introduction_of_result ON introduction (result_id);
CREATE INDEX introduction_of_demand ON introduction (demand_id);

-- How a person is reached; disclosed by their own consent only.
CREATE TABLE contact_card (
    account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    body       jsonb NOT NULL
);

CREATE TABLE introduction_message (
    id              uuid PRIMARY KEY,
    introduction_id uuid        NOT NULL REFERENCES introduction,
    account_id      uuid        NOT NULL,
    organisation_id uuid,
    text            text        NOT NULL,
    at              timestamptz NOT NULL
);
CREATE INDEX introduction_message_of ON introduction_message (introduction_id, at);

-- Files lie in the database, where every instance of web finds them (docs/decisions).
CREATE TABLE introduction_document (
    id              uuid PRIMARY KEY,
    introduction_id uuid        NOT NULL REFERENCES introduction,
    account_id      uuid        NOT NULL,
    organisation_id uuid,
    name            text        NOT NULL,
    type            text        NOT NULL,
    size            integer     NOT NULL,
    sha256          bytea       NOT NULL,
    content         bytea       NOT NULL,
    at              timestamptz NOT NULL,
    UNIQUE (introduction_id, sha256)
);
ALTER TABLE introduction_document ALTER COLUMN content SET STORAGE EXTERNAL;
