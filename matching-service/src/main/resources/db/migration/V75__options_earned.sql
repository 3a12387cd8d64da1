-- Scores are shares now, and at both ends many pairs have the same: what they earned before puts them in order.
ALTER TABLE option ADD earned int NOT NULL DEFAULT 0;
COMMENT ON COLUMN option.earned IS 'Points before calibration, in thousandths';
