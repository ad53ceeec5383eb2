-- Accounts, drafts, organizations and what an enrollment makes. The same tables and columns as in ../postgres/0001_enrollment.sql.

CREATE TABLE accounts (
    id BLOB PRIMARY KEY NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    language TEXT,
    made_at TEXT NOT NULL,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    locked_until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    id BLOB PRIMARY KEY NOT NULL,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    token_hash TEXT NOT NULL UNIQUE,
    agent TEXT NOT NULL,
    started_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_end ON sessions (ends_at);

CREATE TABLE mailed_links (
    id BLOB PRIMARY KEY NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL CHECK (purpose IN ('register', 'recover', 'change_address')),
    email TEXT NOT NULL,
    account_id BLOB REFERENCES accounts (id),
    return_to TEXT,
    made_at TEXT NOT NULL,
    works_until TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mailed_links_by_email ON mailed_links (email, purpose);
CREATE INDEX mailed_links_by_account ON mailed_links (account_id);
CREATE INDEX mailed_links_by_end ON mailed_links (works_until);

CREATE TABLE enrollment_drafts (
    id BLOB PRIMARY KEY NOT NULL,
    account_id BLOB NOT NULL UNIQUE REFERENCES accounts (id),
    entries TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    kept_until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX enrollment_drafts_by_end ON enrollment_drafts (kept_until);

CREATE TABLE agreement_texts (
    digest TEXT PRIMARY KEY NOT NULL,
    edition TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
    id BLOB PRIMARY KEY NOT NULL,
    draft_id BLOB NOT NULL UNIQUE,
    partner_id TEXT NOT NULL UNIQUE,
    legal_name TEXT NOT NULL,
    doing_business_as TEXT,
    registration_number TEXT,
    country TEXT NOT NULL,
    telephone TEXT NOT NULL,
    web_address TEXT NOT NULL,
    language TEXT NOT NULL,
    enrolled_by BLOB NOT NULL REFERENCES accounts (id),
    enrolled_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What tells one organization from another. The first to enroll holds a claim; the constraint settles who was first,
-- before anything of the organization is written.
CREATE TABLE organization_claims (
    kind TEXT NOT NULL CHECK (kind IN ('registration_number', 'domain', 'name')),
    claim TEXT NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (kind, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_claims_by_organization ON organization_claims (organization_id);

-- The pieces of every name, by which similar ones are found.
CREATE TABLE organization_name_grams (
    country TEXT NOT NULL,
    gram TEXT NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (country, gram, organization_id)
) STRICT, WITHOUT ROWID;

-- What belongs to an organization is kept under its key: one index finds all of it, and holds every reference within it.
CREATE TABLE locations (
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    parent_id BLOB,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    address TEXT NOT NULL,
    telephone TEXT,
    opened_at TEXT NOT NULL,
    listed_since TEXT,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, parent_id) REFERENCES locations (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX locations_by_parent ON locations (organization_id, parent_id);
CREATE UNIQUE INDEX headquarters_by_organization ON locations (organization_id) WHERE parent_id IS NULL;

CREATE TABLE location_descriptions (
    location_id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (organization_id, location_id, language),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE associations (
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    location_id BLOB NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    -- Last and first name without case and accents: the order of a list of people.
    sort_name TEXT NOT NULL,
    profile_edition TEXT NOT NULL,
    profile TEXT NOT NULL,
    since TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX associations_by_name ON associations (organization_id, sort_name, id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX associations_in_force ON associations (account_id, organization_id) WHERE ended_at IS NULL;

-- Who may change what: the whole organization where there is no location, else the branch below it.
CREATE TABLE administrators (
    association_id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    location_id BLOB,
    since TEXT NOT NULL,
    PRIMARY KEY (organization_id, association_id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_roles (
    location_id BLOB NOT NULL,
    role TEXT NOT NULL,
    organization_id BLOB NOT NULL,
    association_id BLOB NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (organization_id, location_id, role),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures (
    id BLOB NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    agreement_digest TEXT NOT NULL REFERENCES agreement_texts (digest),
    edition TEXT NOT NULL,
    language TEXT NOT NULL,
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    PRIMARY KEY (organization_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
    id BLOB PRIMARY KEY NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    edition TEXT NOT NULL,
    level TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    signature_id BLOB NOT NULL,
    UNIQUE (organization_id, starts_on),
    FOREIGN KEY (organization_id, signature_id) REFERENCES signatures (organization_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization_profiles (
    organization_id BLOB PRIMARY KEY NOT NULL REFERENCES organizations (id),
    edition TEXT NOT NULL,
    answers TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entries (
    id BLOB PRIMARY KEY NOT NULL,
    organization_id BLOB REFERENCES organizations (id),
    account_id BLOB,
    deed TEXT NOT NULL,
    done_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_entries_by_organization ON audit_entries (organization_id, done_at);

CREATE TABLE outbox (
    id BLOB PRIMARY KEY NOT NULL,
    occasion TEXT NOT NULL UNIQUE,
    letter TEXT NOT NULL,
    envelope TEXT,
    made_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    sent_at TEXT,
    given_up_at TEXT,
    trouble TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_due ON outbox (due_at) WHERE due_at IS NOT NULL;
