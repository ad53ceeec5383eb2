SELECT d.id FROM enrollment_drafts d JOIN organizations o ON o.draft_id = d.id
