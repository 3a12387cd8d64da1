-- A file that was only checked is kept for a while, so that it can be imported as it was checked.
ALTER TABLE listing_import
    DROP CONSTRAINT listing_import_check,
    ADD CONSTRAINT listing_import_file CHECK (CASE
        WHEN state IN ('WAITING', 'RUNNING') THEN file IS NOT NULL
        WHEN state = 'FAILED' OR NOT dry_run THEN file IS NULL
        ELSE true END);
CREATE INDEX listing_import_checked ON listing_import (finished_at) WHERE dry_run AND state = 'FINISHED' AND file IS NOT NULL;
