-- Locations that are closed stay, with their history (rule L7).

ALTER TABLE locations ADD COLUMN closed_at TEXT;

-- The form that it was added on: one that is sent twice adds one location (rule L4). The headquarters has none.
ALTER TABLE locations ADD COLUMN draft_id BLOB;
CREATE UNIQUE INDEX locations_by_draft ON locations (organization_id, draft_id);

-- It holds all that is asked of a branch, step by step: SQLite would else read every location of the organization at each step.
DROP INDEX locations_by_parent;
CREATE INDEX locations_by_parent ON locations (organization_id, parent_id, closed_at, name);
