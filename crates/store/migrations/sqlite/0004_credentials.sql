-- The credential register, and which credential counts for which organization. The same tables and columns as in ../postgres/0004_credentials.sql.

-- What the vendor's register says of whom: it comes in as a file, and nobody here changes it.
CREATE TABLE register_credentials (
    number TEXT PRIMARY KEY NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    source TEXT NOT NULL,
    told_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Certifications and exams by their ids in the program.
CREATE TABLE register_certifications (
    number TEXT NOT NULL REFERENCES register_credentials (number),
    certification TEXT NOT NULL,
    earned_on TEXT NOT NULL,
    ends_on TEXT,
    PRIMARY KEY (number, certification)
) STRICT, WITHOUT ROWID;

CREATE TABLE register_exams (
    number TEXT NOT NULL REFERENCES register_credentials (number),
    exam TEXT NOT NULL,
    passed_on TEXT NOT NULL,
    PRIMARY KEY (number, exam)
) STRICT, WITHOUT ROWID;

-- A credential is linked to one organization at most (rule A10), by its holder. It counts while the association lasts.
CREATE TABLE credential_links (
    id BLOB PRIMARY KEY NOT NULL,
    number TEXT NOT NULL REFERENCES register_credentials (number),
    organization_id BLOB NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    association_id BLOB NOT NULL,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    linked_at TEXT NOT NULL,
    unlinked_at TEXT,
    -- The register's name where it is not written as the holder's, and what was forgiven: the holder confirmed both.
    confirmed_name TEXT,
    forgiven TEXT NOT NULL,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX credential_links_in_force ON credential_links (number) WHERE unlinked_at IS NULL;
CREATE INDEX credential_links_by_number ON credential_links (number, linked_at);
CREATE INDEX credential_links_by_association ON credential_links (organization_id, association_id);
CREATE INDEX credential_links_by_account ON credential_links (account_id);
