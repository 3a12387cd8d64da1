-- An organisation that registers itself waits until a coordinator has verified it. Those that are there already were registered by
-- coordinators or administrators, who vouch for them.
ALTER TABLE organisation
    ADD standing        text NOT NULL DEFAULT 'VERIFIED' CHECK (standing IN ('PENDING', 'VERIFIED', 'REFUSED')),
    ADD standing_reason text, -- why it was refused
    ADD standing_by     uuid REFERENCES account (id),
    ADD standing_at     timestamptz,
    ADD credit_code     text,
    ADD website         text,
    ADD office_email    text, -- mailbox of the office, for news that concern the whole organisation
    ADD office_phone    text,
    ADD CONSTRAINT organisation_credit_code_key UNIQUE (credit_code);
ALTER TABLE organisation ALTER standing DROP DEFAULT;
ALTER TABLE organisation DROP verified;
ALTER TABLE organisation ADD verified boolean NOT NULL GENERATED ALWAYS AS (standing = 'VERIFIED') STORED;
CREATE INDEX organisation_waiting ON organisation (created_at) WHERE standing = 'PENDING';

-- A manager looks after the organisation's members. The first account of an organisation is one.
ALTER TABLE account
    ADD manager   boolean NOT NULL DEFAULT false,
    ADD closed_at timestamptz; -- from then on nobody signs in with it
UPDATE account SET manager = true WHERE id IN (
    SELECT DISTINCT ON (organisation_id) id FROM account WHERE organisation_id IS NOT NULL ORDER BY organisation_id, created_at, id);

-- Only the SHA-256 of a link's secret is kept, as with API tokens.
CREATE TABLE invitation (
    id              uuid PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    role            text        NOT NULL,
    manager         boolean     NOT NULL,
    email           text,
    sha256          bytea       NOT NULL UNIQUE,
    invited_by      uuid        NOT NULL REFERENCES account (id),
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_by         uuid REFERENCES account (id),
    used_at         timestamptz
);
CREATE INDEX invitation_of_organisation ON invitation (organisation_id) WHERE used_at IS NULL;

CREATE TABLE password_reset (
    sha256     bytea PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX password_reset_of_account ON password_reset (account_id);

-- The service bridge: that an organisation lets coordinators act for it, who said so, and what proves it. Revoked, never changed.
CREATE TABLE consent (
    id                uuid PRIMARY KEY,
    organisation_id   uuid        NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    scopes            text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    given_by          text        NOT NULL,
    given_on          date        NOT NULL,
    valid_until       date,
    evidence          text        NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES account (id),
    recorded_at       timestamptz NOT NULL,
    revoked_by        uuid REFERENCES account (id),
    revoked_at        timestamptz,
    revocation_reason text
);
CREATE INDEX consent_of_organisation ON consent (organisation_id, recorded_at DESC);
