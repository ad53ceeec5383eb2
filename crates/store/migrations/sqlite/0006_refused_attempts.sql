-- How often somebody tried to sign in with an address that has no account, or is locked, by day. Counting it takes as long as
-- counting a wrong password, so that how long an answer takes tells nothing (rule I2). The same tables and columns as in ../postgres/0006_refused_attempts.sql.
CREATE TABLE refused_attempts (
    on_day TEXT PRIMARY KEY NOT NULL,
    attempts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
