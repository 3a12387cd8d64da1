-- With which identities of which issuers (OpenID Connect) a person signs in. What counts is issuer and subject; the label is what the
-- person knows the identity by.
CREATE TABLE linked_identity (
    id           uuid PRIMARY KEY,
    account_id   uuid        NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    issuer       text        NOT NULL,
    subject      text        NOT NULL,
    label        text        NOT NULL,
    linked_at    timestamptz NOT NULL,
    last_used_at timestamptz,
    UNIQUE (issuer, subject)
);
CREATE INDEX linked_identity_account_idx ON linked_identity (account_id);
CALL guard('linked_identity', 'reach_is_system() OR account_id = reach_account()');
