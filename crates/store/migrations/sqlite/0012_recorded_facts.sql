-- Facts that a source outside tells of an organization: tested products, answers to the survey, attendances, awards (rule Q5).
-- The same tables and columns as in ../postgres/0012_recorded_facts.sql.

-- A source tells a fact again under the same key. What is withdrawn stays, with the day on which it ended.
CREATE TABLE recorded_facts (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    id BLOB NOT NULL,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    recorded TEXT NOT NULL,
    dated_on TEXT NOT NULL,
    counts_until TEXT,
    ended_on TEXT,
    told_at TEXT NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (source, source_key)
) STRICT, WITHOUT ROWID;
