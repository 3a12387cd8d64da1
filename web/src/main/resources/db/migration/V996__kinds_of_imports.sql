-- What the rows of a file are, whatever kind was chosen for those that don't say it.
ALTER TABLE listing_import ADD kinds jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN listing_import.kinds IS 'Rows by kind; empty until the file was read';
