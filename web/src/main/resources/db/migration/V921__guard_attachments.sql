-- Attachments are written by the listing's organisation, and seen by whoever sees the listing.
CALL guard('attachment', 'reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id = listing_id AND l.organisation_id = reach_organisation())');
CREATE POLICY of_listings_that_are_seen ON attachment FOR SELECT USING (EXISTS (SELECT FROM listing l WHERE l.id = listing_id));
