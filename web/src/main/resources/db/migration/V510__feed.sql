-- What harvesters read: every listing that was ever public, in the order in which its last public change became visible to all.
-- A change has no position at first; positions are given afterwards, one transaction after the other, so that no reader who has
-- seen a position can miss a lower one (a time or number taken before the commit could be overtaken).
CREATE TABLE feed_entry (
    listing_id uuid PRIMARY KEY REFERENCES listing,
    position   bigint UNIQUE,
    updated_at timestamptz,
    CHECK ((position IS NULL) = (updated_at IS NULL))
);

CREATE INDEX feed_entry_unnumbered ON feed_entry (listing_id) WHERE position IS NULL;
CREATE INDEX feed_entry_updated ON feed_entry (updated_at);
CREATE SEQUENCE feed_position;

-- Where the tables are guarded already, whoever migrates sees all listings.
SELECT set_config('keqiao.duty', 'system', true);
INSERT INTO feed_entry (listing_id) SELECT id FROM listing WHERE published_at IS NOT NULL;

-- Pages of the sitemap are cut from the live listings in the order of their ids.
CREATE INDEX listing_live ON listing (id) INCLUDE (changed_at, valid_until) WHERE state = 'PUBLISHED';
