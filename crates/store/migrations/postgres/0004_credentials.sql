-- The credential register, and which credential counts for which organization. The same tables and columns as in ../sqlite/0004_credentials.sql.

-- What the vendor's register says of whom: it comes in as a file, and nobody here changes it.
CREATE TABLE register_credentials (
    number text COLLATE "C" PRIMARY KEY NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    source text NOT NULL,
    told_at timestamptz NOT NULL
);

-- Certifications and exams by their ids in the program.
CREATE TABLE register_certifications (
    number text COLLATE "C" NOT NULL REFERENCES register_credentials (number),
    certification text COLLATE "C" NOT NULL,
    earned_on date NOT NULL,
    ends_on date,
    PRIMARY KEY (number, certification)
);

CREATE TABLE register_exams (
    number text COLLATE "C" NOT NULL REFERENCES register_credentials (number),
    exam text COLLATE "C" NOT NULL,
    passed_on date NOT NULL,
    PRIMARY KEY (number, exam)
);

-- A credential is linked to one organization at most (rule A10), by its holder. It counts while the association lasts.
CREATE TABLE credential_links (
    id uuid PRIMARY KEY NOT NULL,
    number text COLLATE "C" NOT NULL REFERENCES register_credentials (number),
    organization_id uuid NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    association_id uuid NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    linked_at timestamptz NOT NULL,
    unlinked_at timestamptz,
    -- The register's name where it is not written as the holder's, and what was forgiven: the holder confirmed both.
    confirmed_name text,
    forgiven jsonb NOT NULL,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX credential_links_in_force ON credential_links (number) WHERE unlinked_at IS NULL;
CREATE INDEX credential_links_by_number ON credential_links (number, linked_at);
CREATE INDEX credential_links_by_association ON credential_links (organization_id, association_id);
CREATE INDEX credential_links_by_account ON credential_links (account_id);
