-- Titles that a listing had before. What others were told under them is to be found when it is erased.
CREATE TABLE earlier_title (
    listing_id uuid NOT NULL REFERENCES listing ON DELETE CASCADE,
    title      text NOT NULL,
    PRIMARY KEY (listing_id, title)
);

CALL guard('earlier_title', 'reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id = listing_id AND l.organisation_id = reach_organisation())');
