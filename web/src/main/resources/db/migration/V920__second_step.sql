-- The second step of signing in. Secrets are encrypted by web, recovery codes kept as SHA-256 only.
CREATE TABLE authenticator (
    account_id   uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    secret       bytea       NOT NULL,
    last_step    bigint      NOT NULL, -- of the last code that was taken: none works twice
    confirmed_at timestamptz           -- by its first code; until then it counts for nothing
);
CREATE TABLE recovery_code (
    account_id uuid  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sha256     bytea NOT NULL,
    PRIMARY KEY (account_id, sha256)
);
CALL guard('authenticator', 'reach_is_system() OR account_id = reach_account()');
CALL guard('recovery_code', 'reach_is_system() OR account_id = reach_account()');
