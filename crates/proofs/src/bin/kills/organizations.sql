SELECT draft_id, id, partner_id, legal_name FROM organizations
