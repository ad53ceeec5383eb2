-- What the directory's search index follows (rule D1): one row for each organization of which something that is listed has
-- changed, moved on with every change.

CREATE SEQUENCE directory_change_numbers AS bigint;

CREATE TABLE directory_changes (
    organization_id uuid PRIMARY KEY NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    number bigint NOT NULL,
    -- The transaction that wrote the row. Numbers are drawn in one order and committed in another: who follows reads what
    -- was written before the oldest transaction that still runs, and misses none.
    written_in bigint NOT NULL
);
CREATE UNIQUE INDEX directory_changes_by_number ON directory_changes (written_in, number);

-- By what an index that was made of another database is told apart.
CREATE TABLE directory_sources (
    id uuid PRIMARY KEY NOT NULL
);
INSERT INTO directory_sources (id) VALUES (gen_random_uuid());
