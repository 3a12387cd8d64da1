-- Coordinators belong to no organisation; their own page lists what they posted for others.
CREATE INDEX listing_of_poster ON listing (created_by, changed_at DESC);
