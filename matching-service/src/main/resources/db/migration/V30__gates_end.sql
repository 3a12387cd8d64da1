ALTER TABLE known_listing ADD pairable_until timestamptz;
CREATE INDEX known_listing_pairable_until ON known_listing (pairable_until) WHERE pairable;
COMMENT ON COLUMN known_listing.pairable_until IS 'When a gate closes to it by the clock alone: its validity or its deadline ends';
-- Standings were judged by fewer gates until now; every listing is judged again.
UPDATE known_listing SET matched_model = NULL WHERE pairable AND matched_model IS NOT NULL;
