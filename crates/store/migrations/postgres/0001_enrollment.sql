-- Accounts, drafts, organizations and what an enrollment makes. The same tables and columns as in ../sqlite/0001_enrollment.sql.

CREATE TABLE accounts (
    id uuid PRIMARY KEY NOT NULL,
    email text NOT NULL,
    email_key text COLLATE "C" NOT NULL UNIQUE,
    password_hash text NOT NULL,
    language text,
    made_at timestamptz NOT NULL,
    failed_attempts bigint NOT NULL DEFAULT 0,
    locked_until timestamptz
);

CREATE TABLE sessions (
    id uuid PRIMARY KEY NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    token_hash text NOT NULL UNIQUE,
    agent text NOT NULL,
    started_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);
CREATE INDEX sessions_by_end ON sessions (ends_at);

CREATE TABLE mailed_links (
    id uuid PRIMARY KEY NOT NULL,
    token_hash text NOT NULL UNIQUE,
    purpose text NOT NULL CHECK (purpose IN ('register', 'recover', 'change_address')),
    email text NOT NULL,
    account_id uuid REFERENCES accounts (id),
    return_to text,
    made_at timestamptz NOT NULL,
    works_until timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX mailed_links_by_email ON mailed_links (email, purpose);
CREATE INDEX mailed_links_by_account ON mailed_links (account_id);
CREATE INDEX mailed_links_by_end ON mailed_links (works_until);

CREATE TABLE enrollment_drafts (
    id uuid PRIMARY KEY NOT NULL,
    account_id uuid NOT NULL UNIQUE REFERENCES accounts (id),
    entries jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    kept_until date NOT NULL
);
CREATE INDEX enrollment_drafts_by_end ON enrollment_drafts (kept_until);

CREATE TABLE agreement_texts (
    digest text PRIMARY KEY NOT NULL,
    edition text NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    kept_at timestamptz NOT NULL
);

CREATE TABLE organizations (
    id uuid PRIMARY KEY NOT NULL,
    draft_id uuid NOT NULL UNIQUE,
    partner_id text NOT NULL UNIQUE,
    legal_name text NOT NULL,
    doing_business_as text,
    registration_number text,
    country text NOT NULL,
    telephone text NOT NULL,
    web_address text NOT NULL,
    language text NOT NULL,
    enrolled_by uuid NOT NULL REFERENCES accounts (id),
    enrolled_at timestamptz NOT NULL
);

-- What tells one organization from another. The first to enroll holds a claim; the constraint settles who was first,
-- before anything of the organization is written.
CREATE TABLE organization_claims (
    kind text NOT NULL CHECK (kind IN ('registration_number', 'domain', 'name')),
    claim text COLLATE "C" NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (kind, claim)
);
CREATE INDEX organization_claims_by_organization ON organization_claims (organization_id);

-- The pieces of every name, by which similar ones are found.
CREATE TABLE organization_name_grams (
    country text NOT NULL,
    gram text COLLATE "C" NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    PRIMARY KEY (country, gram, organization_id)
);

-- What belongs to an organization is kept under its key: one index finds all of it, and holds every reference within it.
CREATE TABLE locations (
    id uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    parent_id uuid,
    name text NOT NULL,
    country text NOT NULL,
    address jsonb NOT NULL,
    telephone text,
    opened_at timestamptz NOT NULL,
    listed_since date,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, parent_id) REFERENCES locations (organization_id, id)
);
CREATE INDEX locations_by_parent ON locations (organization_id, parent_id);
CREATE UNIQUE INDEX headquarters_by_organization ON locations (organization_id) WHERE parent_id IS NULL;

CREATE TABLE location_descriptions (
    location_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    language text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (organization_id, location_id, language),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
);

CREATE TABLE associations (
    id uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    location_id uuid NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    job_title text NOT NULL,
    -- Last and first name without case and accents: the order of a list of people.
    sort_name text COLLATE "C" NOT NULL,
    profile_edition text NOT NULL,
    profile jsonb NOT NULL,
    since timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
);
CREATE INDEX associations_by_name ON associations (organization_id, sort_name, id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX associations_in_force ON associations (account_id, organization_id) WHERE ended_at IS NULL;

-- Who may change what: the whole organization where there is no location, else the branch below it.
CREATE TABLE administrators (
    association_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    location_id uuid,
    since timestamptz NOT NULL,
    PRIMARY KEY (organization_id, association_id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
);

CREATE TABLE contact_roles (
    location_id uuid NOT NULL,
    role text NOT NULL,
    organization_id uuid NOT NULL,
    association_id uuid NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (organization_id, location_id, role),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, association_id) REFERENCES associations (organization_id, id)
);

CREATE TABLE signatures (
    id uuid NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    agreement_digest text NOT NULL REFERENCES agreement_texts (digest),
    edition text NOT NULL,
    language text NOT NULL,
    last_name text NOT NULL,
    first_name text NOT NULL,
    job_title text NOT NULL,
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id)
);

CREATE TABLE terms (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    edition text NOT NULL,
    level text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    signature_id uuid NOT NULL,
    UNIQUE (organization_id, starts_on),
    FOREIGN KEY (organization_id, signature_id) REFERENCES signatures (organization_id, id)
);

CREATE TABLE organization_profiles (
    organization_id uuid PRIMARY KEY NOT NULL REFERENCES organizations (id),
    edition text NOT NULL,
    answers jsonb NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE audit_entries (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid REFERENCES organizations (id),
    account_id uuid,
    deed jsonb NOT NULL,
    done_at timestamptz NOT NULL
);
CREATE INDEX audit_entries_by_organization ON audit_entries (organization_id, done_at);

CREATE TABLE outbox (
    id uuid PRIMARY KEY NOT NULL,
    occasion text NOT NULL UNIQUE,
    letter text NOT NULL,
    envelope jsonb,
    made_at timestamptz NOT NULL,
    attempts bigint NOT NULL DEFAULT 0,
    due_at timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    trouble text
);
CREATE INDEX outbox_by_due ON outbox (due_at) WHERE due_at IS NOT NULL;
