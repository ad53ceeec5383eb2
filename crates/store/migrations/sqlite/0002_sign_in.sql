-- Several ways to sign in to one account. The same tables and columns as in ../postgres/0002_sign_in.sql.

CREATE TABLE passwords (
    account_id BLOB PRIMARY KEY NOT NULL REFERENCES accounts (id),
    hash TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO passwords (account_id, hash, changed_at) SELECT id, password_hash, made_at FROM accounts;
ALTER TABLE accounts DROP COLUMN password_hash;

CREATE TABLE passkeys (
    id BLOB PRIMARY KEY NOT NULL,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    credential TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    passkey TEXT NOT NULL,
    made_at TEXT NOT NULL,
    last_used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX passkeys_by_account ON passkeys (account_id);

-- Issuer and subject are the key of a person at a provider: an e-mail address changes hands.
CREATE TABLE outside_identities (
    id BLOB PRIMARY KEY NOT NULL,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at TEXT NOT NULL,
    last_used_at TEXT,
    UNIQUE (issuer, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX outside_identities_by_account ON outside_identities (account_id);

CREATE TABLE ceremonies (
    id BLOB PRIMARY KEY NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    account_id BLOB REFERENCES accounts (id),
    state TEXT NOT NULL,
    ends_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ceremonies_by_account ON ceremonies (account_id);
CREATE INDEX ceremonies_by_end ON ceremonies (ends_at);

CREATE TABLE devices (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    token_hash TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    PRIMARY KEY (account_id, token_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX devices_by_last_seen ON devices (last_seen_at);
