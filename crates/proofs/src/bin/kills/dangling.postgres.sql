-- PostgreSQL lets no row point to nothing as long as every constraint is in force.
SELECT conrelid::regclass::text || ': ' || conname::text FROM pg_constraint WHERE NOT convalidated
