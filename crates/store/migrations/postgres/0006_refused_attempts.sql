-- How often somebody tried to sign in with an address that has no account, or is locked, by day. Counting it takes as long as
-- counting a wrong password, so that how long an answer takes tells nothing (rule I2).
CREATE TABLE refused_attempts (
    on_day date PRIMARY KEY NOT NULL,
    attempts bigint NOT NULL
);
