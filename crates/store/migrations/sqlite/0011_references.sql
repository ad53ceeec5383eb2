-- Customer references: what an organization says of a finished project, and what its customer answered (rules Q3 and Q4). The
-- same tables and columns as in ../postgres/0011_references.sql.

CREATE TABLE customer_references (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    customer TEXT NOT NULL,
    contact TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    project TEXT NOT NULL,
    -- The competency that it serves; it earns points where there is none.
    competency TEXT,
    assigned_on TEXT NOT NULL,
    written_by BLOB NOT NULL,
    written_at TEXT NOT NULL,
    -- Of the link that was mailed last; the ones before it are forgotten.
    token_hash TEXT NOT NULL,
    mailed_at TEXT NOT NULL,
    times_mailed INTEGER NOT NULL,
    works_until TEXT NOT NULL,
    answer TEXT,
    remark TEXT,
    answered_at TEXT,
    answered_on TEXT,
    withdrawn_at TEXT,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, written_by) REFERENCES associations (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX customer_references_by_token ON customer_references (token_hash);
CREATE INDEX customer_references_by_address ON customer_references (organization_id, email_key, mailed_at);
CREATE INDEX customer_references_by_writer ON customer_references (organization_id, written_by);
