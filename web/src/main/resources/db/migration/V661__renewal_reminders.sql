-- Which owners were reminded of what: a listing that is renewed or confirmed has another moment, and so a reminder of its own.
CREATE TABLE renewal_reminder (
    listing_id uuid        NOT NULL REFERENCES listing ON DELETE CASCADE,
    reason     text        NOT NULL CHECK (reason IN ('ENDS', 'STALE')),
    moment     timestamptz NOT NULL,
    told_at    timestamptz NOT NULL,
    PRIMARY KEY (listing_id, reason, moment)
);

COMMENT ON COLUMN renewal_reminder.moment IS 'The end of validity, or the last confirmation, that the reminder was about';
