SELECT "table" || ' → ' || parent FROM pragma_foreign_key_check
UNION ALL SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'
