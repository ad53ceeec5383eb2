-- Facts that a source outside tells of an organization: tested products, answers to the survey, attendances, awards (rule Q5).
-- The same tables and columns as in ../sqlite/0012_recorded_facts.sql.

-- A source tells a fact again under the same key. What is withdrawn stays, with the day on which it ended.
CREATE TABLE recorded_facts (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    id uuid NOT NULL,
    source text NOT NULL,
    source_key text NOT NULL,
    recorded jsonb NOT NULL,
    dated_on date NOT NULL,
    counts_until date,
    ended_on date,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (source, source_key)
);
