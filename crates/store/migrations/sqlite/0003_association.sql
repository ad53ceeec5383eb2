-- How people find an organization, ask to join it and are let in. The same tables and columns as in ../postgres/0003_association.sql.

-- Organizations that somebody told us of and that nobody has enrolled: they are found, and marked Non-Enrolled (rule A3).
CREATE TABLE known_organizations (
    id BLOB PRIMARY KEY NOT NULL,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    doing_business_as TEXT,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    area TEXT,
    domain TEXT,
    entries TEXT NOT NULL,
    told_at TEXT NOT NULL,
    enrolled_as BLOB REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, source_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_organizations_by_domain ON known_organizations (domain);
CREATE INDEX known_organizations_by_enrollment ON known_organizations (enrolled_as);

CREATE TABLE known_organization_name_grams (
    country TEXT NOT NULL,
    gram TEXT NOT NULL,
    known_organization_id BLOB NOT NULL REFERENCES known_organizations (id),
    PRIMARY KEY (country, gram, known_organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_organization_name_grams_by_organization ON known_organization_name_grams (known_organization_id);

-- Domains of an organization: only a proved one lets people in, and only while its proof holds (rule A6).
CREATE TABLE organization_domains (
    id BLOB PRIMARY KEY NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    domain TEXT NOT NULL,
    skeleton TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (proof IN ('dns', 'mailbox', 'service_center')),
    token TEXT NOT NULL,
    claimed_at TEXT NOT NULL,
    proved_at TEXT,
    checked_at TEXT,
    failed_checks INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    ended_at TEXT,
    UNIQUE (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organization_domains_in_force ON organization_domains (organization_id, domain) WHERE ended_at IS NULL;
CREATE INDEX organization_domains_by_domain ON organization_domains (domain);
CREATE INDEX organization_domains_by_skeleton ON organization_domains (skeleton);
CREATE INDEX organization_domains_by_due ON organization_domains (due_at) WHERE due_at IS NOT NULL;

-- A request to be associated. It is open until it is decided, and it is decided once (rule A8).
CREATE TABLE association_requests (
    id BLOB PRIMARY KEY NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    location_id BLOB NOT NULL,
    email TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    made_at TEXT NOT NULL,
    mailbox_proved_at TEXT,
    asked_at TEXT,
    decision TEXT CHECK (decision IN ('approved_by_domain', 'approved', 'rejected', 'withdrawn', 'lapsed')),
    decided_at TEXT,
    decided_by BLOB,
    reason TEXT,
    completed_at TEXT,
    due_at TEXT,
    due TEXT CHECK (due IN ('remind', 'pass_on', 'lapse')),
    UNIQUE (organization_id, id),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((due_at IS NULL) = (due IS NULL)),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, decided_by) REFERENCES associations (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX association_requests_open ON association_requests (account_id, organization_id) WHERE decision IS NULL;
CREATE INDEX association_requests_by_account ON association_requests (account_id, made_at);
CREATE INDEX association_requests_by_organization ON association_requests (organization_id, made_at);
CREATE INDEX association_requests_by_location ON association_requests (organization_id, location_id);
CREATE INDEX association_requests_by_decider ON association_requests (organization_id, decided_by);
CREATE INDEX association_requests_by_due ON association_requests (due_at) WHERE due_at IS NOT NULL;

-- An invitation by an administrator. Who uses its link is associated without asking (rule A9).
CREATE TABLE invitations (
    id BLOB PRIMARY KEY NOT NULL,
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    location_id BLOB NOT NULL,
    invited_by BLOB NOT NULL,
    mailed_at TEXT NOT NULL,
    works_until TEXT NOT NULL,
    accepted_by BLOB REFERENCES accounts (id),
    accepted_at TEXT,
    withdrawn_at TEXT,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, invited_by) REFERENCES associations (organization_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, email_key) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitations_by_organization ON invitations (organization_id, mailed_at) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitations_by_location ON invitations (organization_id, location_id);
CREATE INDEX invitations_by_inviter ON invitations (organization_id, invited_by);
CREATE INDEX invitations_by_accepter ON invitations (accepted_by);

-- The address under which someone works for the organization; none where it is the one that they sign in with.
ALTER TABLE associations ADD COLUMN email TEXT;

-- Whether an administrator wants a mail whenever somebody joins; every other mail is written to everybody.
ALTER TABLE accounts ADD COLUMN join_mail TEXT NOT NULL DEFAULT 'wanted' CHECK (join_mail IN ('wanted', 'unwanted'));

-- Links are mailed for more than signing in; what a link is about is its subject.
CREATE TABLE mailed_links_for_all (
    id BLOB PRIMARY KEY NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL
        CHECK (purpose IN ('register', 'recover', 'change_address', 'associate', 'invite', 'prove_domain', 'outside_identity')),
    email TEXT NOT NULL,
    account_id BLOB REFERENCES accounts (id),
    return_to TEXT,
    made_at TEXT NOT NULL,
    works_until TEXT NOT NULL,
    used_at TEXT,
    subject_id BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO mailed_links_for_all (id, token_hash, purpose, email, account_id, return_to, made_at, works_until, used_at)
SELECT id, token_hash, purpose, email, account_id, return_to, made_at, works_until, used_at FROM mailed_links;
DROP TABLE mailed_links;
ALTER TABLE mailed_links_for_all RENAME TO mailed_links;
CREATE INDEX mailed_links_by_email ON mailed_links (email, purpose);
CREATE INDEX mailed_links_by_account ON mailed_links (account_id);
CREATE INDEX mailed_links_by_subject ON mailed_links (subject_id);
CREATE INDEX mailed_links_by_end ON mailed_links (works_until);
