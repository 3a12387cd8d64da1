ALTER TABLE opinion ADD ruling_key uuid;
COMMENT ON COLUMN opinion.ruling_key IS 'Under which a coordinator asked for it, so that asking again changes nothing';
