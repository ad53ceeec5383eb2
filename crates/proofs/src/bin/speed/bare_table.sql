CREATE TABLE bare_rows (id uuid PRIMARY KEY NOT NULL, what text NOT NULL)
