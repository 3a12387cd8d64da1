-- E-mails lead straight where a signed link leads; with other notices by way of the inbox, which notes that they were read.
ALTER TABLE notice ADD COLUMN signed_link boolean NOT NULL DEFAULT false;

COMMENT ON COLUMN notice.signed_link IS 'Whoever has the link needs no sign-in';
