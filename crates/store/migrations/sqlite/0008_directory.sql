-- What the directory's search index follows (rule D1): one row for each organization of which something that is listed has
-- changed, moved on with every change. The same tables and columns as in ../postgres/0008_directory.sql.

CREATE TABLE directory_changes (
    organization_id BLOB PRIMARY KEY NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    -- Always zero: there is one writer, whose numbers are committed in their order.
    written_in INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX directory_changes_by_number ON directory_changes (written_in, number);

-- By what an index that was made of another database is told apart.
CREATE TABLE directory_sources (
    id BLOB PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO directory_sources (id) VALUES (randomblob(16));
