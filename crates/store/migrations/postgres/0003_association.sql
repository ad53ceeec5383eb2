-- How people find an organization, ask to join it and are let in. The same tables and columns as in ../sqlite/0003_association.sql.

-- Organizations that somebody told us of and that nobody has enrolled: they are found, and marked Non-Enrolled (rule A3).
CREATE TABLE known_organizations (
    id uuid PRIMARY KEY NOT NULL,
    source text COLLATE "C" NOT NULL,
    source_key text COLLATE "C" NOT NULL,
    legal_name text NOT NULL,
    doing_business_as text,
    country text NOT NULL,
    city text NOT NULL,
    area text,
    domain text COLLATE "C",
    entries jsonb NOT NULL,
    told_at timestamptz NOT NULL,
    enrolled_as uuid REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, source_key)
);
CREATE INDEX known_organizations_by_domain ON known_organizations (domain);
CREATE INDEX known_organizations_by_enrollment ON known_organizations (enrolled_as);

CREATE TABLE known_organization_name_grams (
    country text NOT NULL,
    gram text COLLATE "C" NOT NULL,
    known_organization_id uuid NOT NULL REFERENCES known_organizations (id),
    PRIMARY KEY (country, gram, known_organization_id)
);
CREATE INDEX known_organization_name_grams_by_organization ON known_organization_name_grams (known_organization_id);

-- Domains of an organization: only a proved one lets people in, and only while its proof holds (rule A6).
CREATE TABLE organization_domains (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    domain text COLLATE "C" NOT NULL,
    skeleton text COLLATE "C" NOT NULL,
    proof text NOT NULL CHECK (proof IN ('dns', 'mailbox', 'service_center')),
    token text NOT NULL,
    claimed_at timestamptz NOT NULL,
    proved_at timestamptz,
    checked_at timestamptz,
    failed_checks bigint NOT NULL DEFAULT 0,
    due_at timestamptz,
    ended_at timestamptz,
    UNIQUE (organization_id, id)
);
CREATE UNIQUE INDEX organization_domains_in_force ON organization_domains (organization_id, domain) WHERE ended_at IS NULL;
CREATE INDEX organization_domains_by_domain ON organization_domains (domain);
CREATE INDEX organization_domains_by_skeleton ON organization_domains (skeleton);
CREATE INDEX organization_domains_by_due ON organization_domains (due_at) WHERE due_at IS NOT NULL;

-- A request to be associated. It is open until it is decided, and it is decided once (rule A8).
CREATE TABLE association_requests (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    location_id uuid NOT NULL,
    email text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    made_at timestamptz NOT NULL,
    mailbox_proved_at timestamptz,
    asked_at timestamptz,
    decision text CHECK (decision IN ('approved_by_domain', 'approved', 'rejected', 'withdrawn', 'lapsed')),
    decided_at timestamptz,
    decided_by uuid,
    reason text,
    completed_at timestamptz,
    due_at timestamptz,
    due text CHECK (due IN ('remind', 'pass_on', 'lapse')),
    UNIQUE (organization_id, id),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((due_at IS NULL) = (due IS NULL)),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, decided_by) REFERENCES associations (organization_id, id)
);
CREATE UNIQUE INDEX association_requests_open ON association_requests (account_id, organization_id) WHERE decision IS NULL;
CREATE INDEX association_requests_by_account ON association_requests (account_id, made_at);
CREATE INDEX association_requests_by_organization ON association_requests (organization_id, made_at);
CREATE INDEX association_requests_by_location ON association_requests (organization_id, location_id);
CREATE INDEX association_requests_by_decider ON association_requests (organization_id, decided_by);
CREATE INDEX association_requests_by_due ON association_requests (due_at) WHERE due_at IS NOT NULL;

-- An invitation by an administrator. Who uses its link is associated without asking (rule A9).
CREATE TABLE invitations (
    id uuid PRIMARY KEY NOT NULL,
    organization_id uuid NOT NULL REFERENCES organizations (id),
    email text NOT NULL,
    email_key text COLLATE "C" NOT NULL,
    location_id uuid NOT NULL,
    invited_by uuid NOT NULL,
    mailed_at timestamptz NOT NULL,
    works_until timestamptz NOT NULL,
    accepted_by uuid REFERENCES accounts (id),
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    FOREIGN KEY (organization_id, invited_by) REFERENCES associations (organization_id, id)
);
CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, email_key) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitations_by_organization ON invitations (organization_id, mailed_at) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitations_by_location ON invitations (organization_id, location_id);
CREATE INDEX invitations_by_inviter ON invitations (organization_id, invited_by);
CREATE INDEX invitations_by_accepter ON invitations (accepted_by);

-- The address under which someone works for the organization; none where it is the one that they sign in with.
ALTER TABLE associations ADD COLUMN email text;

-- Whether an administrator wants a mail whenever somebody joins; every other mail is written to everybody.
ALTER TABLE accounts ADD COLUMN join_mail text NOT NULL DEFAULT 'wanted' CHECK (join_mail IN ('wanted', 'unwanted'));

-- Links are mailed for more than signing in; what a link is about is its subject.
ALTER TABLE mailed_links DROP CONSTRAINT mailed_links_purpose_check;
ALTER TABLE mailed_links ADD CONSTRAINT mailed_links_purpose_check
    CHECK (purpose IN ('register', 'recover', 'change_address', 'associate', 'invite', 'prove_domain', 'outside_identity'));
ALTER TABLE mailed_links ADD COLUMN subject_id uuid;
CREATE INDEX mailed_links_by_subject ON mailed_links (subject_id);
