-- Locations that are closed stay, with their history (rule L7).

ALTER TABLE locations ADD COLUMN closed_at TEXT;
