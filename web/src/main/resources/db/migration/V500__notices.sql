ALTER TABLE account ADD email text UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%');

-- What a person is told. The words are in the bundles, by `kind`; `facts` are their arguments, in order.
CREATE TABLE notice (
    id          uuid PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    kind        text        NOT NULL,
    facts       jsonb       NOT NULL,
    link        text        NOT NULL,
    dedup_key   text        NOT NULL,
    promised_by timestamptz, -- somebody was promised that it is done by then
    created_at  timestamptz NOT NULL,
    read_at     timestamptz,
    settled_at  timestamptz, -- nobody has to do it any more
    UNIQUE (account_id, dedup_key)
);
CREATE INDEX notice_of_account ON notice (account_id, created_at DESC, id);
CREATE INDEX notice_waiting ON notice (account_id) WHERE settled_at IS NULL AND (read_at IS NULL OR promised_by IS NOT NULL);
CREATE INDEX notice_of_key ON notice (dedup_key) WHERE settled_at IS NULL;
