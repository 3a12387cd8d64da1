-- What a coordinator asked the owner to mend; kept until a coordinator has accepted it.
ALTER TABLE listing ADD returned jsonb;

-- What waits for a coordinator: submitted listings before they are public, others that are public and have not been looked at.
CREATE TABLE review_item (
    listing_id uuid PRIMARY KEY REFERENCES listing ON DELETE CASCADE,
    since      timestamptz NOT NULL
);
CREATE INDEX review_item_oldest ON review_item (since, listing_id);
