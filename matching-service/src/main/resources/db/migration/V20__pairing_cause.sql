ALTER TABLE pairing ADD cause text, ADD note text;
UPDATE pairing SET cause = CASE state
    WHEN 'RECOMMENDED' THEN 'MATCHED' WHEN 'SUPERSEDED' THEN 'OUTRANKED' ELSE 'LISTING_CLOSED' END;
ALTER TABLE pairing ALTER cause SET NOT NULL,
    ADD CHECK (cause IN ('MATCHED', 'BY_HAND', 'OUTRANKED', 'LISTING_CLOSED', 'DECLINED', 'CORRECTED'));

COMMENT ON COLUMN pairing.note IS 'What a coordinator says to both sides of it';
