-- What somebody has written and not yet sent, as they wrote it, valid or not: it waits for them until they send or discard it.
CREATE TABLE unsent_form (
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    form       text        NOT NULL,
    revision   bigint      NOT NULL,
    request    jsonb       NOT NULL,
    saved_at   timestamptz NOT NULL,
    PRIMARY KEY (account_id, form)
);

COMMENT ON COLUMN unsent_form.form IS 'RESULT or DEMAND for a new listing, else the id of the listing that is being edited';
COMMENT ON COLUMN unsent_form.revision IS 'Of the listing that is being edited, as its writer had seen it; 0 for a new one';
