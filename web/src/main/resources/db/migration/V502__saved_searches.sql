-- Searches that people want to hear of.
CREATE TABLE saved_search (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text        NOT NULL,
    query      text        NOT NULL, -- as in the address of the search page
    frequency  text        NOT NULL CHECK (frequency IN ('AT_ONCE', 'DAILY', 'OFF')),
    checked_to bigint      NOT NULL, -- the last change that was looked at
    next_at    timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (account_id, query)
);
CREATE INDEX saved_search_due ON saved_search (next_at) WHERE frequency <> 'OFF';

-- The last change in substance of every listing that became searchable; confirmations and other dates are no change.
CREATE SEQUENCE searchable_change;
CREATE TABLE searchable_listing (
    listing_id uuid PRIMARY KEY REFERENCES listing ON DELETE CASCADE,
    substance  bytea       NOT NULL,
    change     bigint      NOT NULL UNIQUE,
    changed_at timestamptz NOT NULL
);

-- What a saved search has told of, and at which substance: never the same twice.
CREATE TABLE saved_search_hit (
    saved_search_id uuid        NOT NULL REFERENCES saved_search ON DELETE CASCADE,
    listing_id      uuid        NOT NULL REFERENCES listing ON DELETE CASCADE,
    substance       bytea       NOT NULL,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (saved_search_id, listing_id)
);
CREATE INDEX saved_search_hit_newest ON saved_search_hit (saved_search_id, told_at DESC);
CREATE INDEX saved_search_hit_of_listing ON saved_search_hit (listing_id);
