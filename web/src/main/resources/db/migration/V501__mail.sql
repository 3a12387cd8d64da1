-- How a person wishes to hear by e-mail; without a row, as is usual.
CREATE TABLE mail_setting (
    account_id    uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    language      text    NOT NULL CHECK (language IN ('zh-CN', 'en')),
    working_hours boolean NOT NULL -- nothing outside of them
);
CREATE TABLE mail_delivery (
    account_id   uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    notice_group text NOT NULL,
    delivery     text NOT NULL CHECK (delivery IN ('AT_ONCE', 'DAILY', 'OFF')),
    PRIMARY KEY (account_id, notice_group)
);

-- What goes out by SMTP: notices and pairings gathered for a person, or a letter of its own. A sender claims one for a while
-- (lease_until); when it is gone by then, whether it has sent is unknown.
CREATE TABLE mail (
    id          uuid PRIMARY KEY,
    account_id  uuid REFERENCES account ON DELETE CASCADE,
    digest_on   date,
    letter      jsonb, -- until it is sent, for it may hold a secret link
    dedup_key   text UNIQUE,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED', 'UNKNOWN')),
    not_before  timestamptz NOT NULL,
    claim       uuid,
    lease_until timestamptz,
    attempts    integer     NOT NULL DEFAULT 0,
    unknowns    integer     NOT NULL DEFAULT 0, -- attempts of which nobody knows whether they arrived
    failure     text,
    created_at  timestamptz NOT NULL,
    ended_at    timestamptz,
    UNIQUE (account_id, digest_on)
);
CREATE INDEX mail_open ON mail (not_before) WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX mail_of_account ON mail (account_id, created_at);

-- A notice is in one mail at most, and a pairing in one of each person.
ALTER TABLE notice ADD mail_id uuid REFERENCES mail ON DELETE SET NULL;
CREATE INDEX notice_of_mail ON notice (mail_id);
CREATE INDEX notice_unmailed ON notice (created_at) WHERE mail_id IS NULL AND read_at IS NULL AND settled_at IS NULL;
CREATE TABLE mail_pairing (
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    pairing_id uuid        NOT NULL REFERENCES pairing ON DELETE CASCADE,
    mail_id    uuid        NOT NULL REFERENCES mail ON DELETE CASCADE,
    mailed_at  timestamptz NOT NULL,
    PRIMARY KEY (account_id, pairing_id)
);
CREATE INDEX mail_pairing_of_mail ON mail_pairing (mail_id);
CREATE INDEX mail_pairing_of_pairing ON mail_pairing (pairing_id);
CREATE INDEX inbox_arrived_unread ON inbox_item (arrived_at) WHERE read_at IS NULL;
