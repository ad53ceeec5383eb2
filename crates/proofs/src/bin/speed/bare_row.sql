INSERT INTO bare_rows (id, what) VALUES ($1, $2)
