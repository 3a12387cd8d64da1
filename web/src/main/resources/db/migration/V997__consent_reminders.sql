-- What was told of consents that end, each once: that one ends soon, that one has lapsed.
CREATE TABLE consent_reminder (
    consent_id uuid        NOT NULL REFERENCES consent ON DELETE CASCADE,
    kind       text        NOT NULL CHECK (kind IN ('ENDS', 'LAPSED')),
    told_at    timestamptz NOT NULL,
    PRIMARY KEY (consent_id, kind)
);
CALL guard('consent_reminder', 'reach_is_system()');
