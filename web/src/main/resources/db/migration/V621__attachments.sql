-- Files of listings, as they are written anew by us; sha256 is of what was sent.
CREATE TABLE attachment (
    id         uuid PRIMARY KEY,
    listing_id uuid        NOT NULL REFERENCES listing ON DELETE CASCADE,
    account_id uuid        NOT NULL,
    name       text        NOT NULL,
    type       text        NOT NULL CHECK (type IN ('PDF', 'PNG', 'JPEG')),
    size       integer     NOT NULL,
    width      integer,
    height     integer,
    sha256     bytea       NOT NULL,
    content    bytea       NOT NULL,
    at         timestamptz NOT NULL,
    UNIQUE (listing_id, sha256)
);
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;
