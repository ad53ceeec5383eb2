-- Customer references: what an organization says of a finished project, and what its customer answered (rules Q3 and Q4). The
-- same tables and columns as in ../sqlite/0011_references.sql.

CREATE TABLE customer_references (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    customer text NOT NULL,
    contact text NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    project text NOT NULL,
    -- The competency that it serves; it earns points where there is none.
    competency text,
    assigned_on date NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    -- Of the link that was mailed last; the ones before it are forgotten.
    token_hash text NOT NULL,
    mailed_at timestamptz NOT NULL,
    times_mailed bigint NOT NULL,
    works_until timestamptz NOT NULL,
    answer text,
    remark text,
    answered_at timestamptz,
    answered_on date,
    withdrawn_at timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, written_by) REFERENCES associations (organization_id, id)
);
CREATE UNIQUE INDEX customer_references_by_token ON customer_references (token_hash);
CREATE INDEX customer_references_by_address ON customer_references (organization_id, email_key, mailed_at);
CREATE INDEX customer_references_by_writer ON customer_references (organization_id, written_by);
