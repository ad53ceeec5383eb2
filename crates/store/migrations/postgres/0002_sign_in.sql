-- Several ways to sign in to one account. The same tables and columns as in ../sqlite/0002_sign_in.sql.

CREATE TABLE passwords (
    account_id uuid PRIMARY KEY NOT NULL REFERENCES accounts (id),
    hash text NOT NULL,
    changed_at timestamptz NOT NULL
);
INSERT INTO passwords (account_id, hash, changed_at) SELECT id, password_hash, made_at FROM accounts;
ALTER TABLE accounts DROP COLUMN password_hash;

CREATE TABLE passkeys (
    id uuid PRIMARY KEY NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    credential text NOT NULL UNIQUE,
    name text NOT NULL,
    passkey text NOT NULL,
    made_at timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE INDEX passkeys_by_account ON passkeys (account_id);

-- Issuer and subject are the key of a person at a provider: an e-mail address changes hands.
CREATE TABLE outside_identities (
    id uuid PRIMARY KEY NOT NULL,
    account_id uuid NOT NULL REFERENCES accounts (id),
    issuer text NOT NULL,
    subject text NOT NULL,
    made_at timestamptz NOT NULL,
    last_used_at timestamptz,
    UNIQUE (issuer, subject)
);
CREATE INDEX outside_identities_by_account ON outside_identities (account_id);

CREATE TABLE ceremonies (
    id uuid PRIMARY KEY NOT NULL,
    token_hash text NOT NULL UNIQUE,
    account_id uuid REFERENCES accounts (id),
    state text NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX ceremonies_by_account ON ceremonies (account_id);
CREATE INDEX ceremonies_by_end ON ceremonies (ends_at);

CREATE TABLE devices (
    account_id uuid NOT NULL REFERENCES accounts (id),
    token_hash text NOT NULL,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, token_hash)
);
CREATE INDEX devices_by_last_seen ON devices (last_seen_at);
