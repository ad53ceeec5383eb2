-- Every organization from the key $1 on that lacks something of what an enrollment makes, and what it lacks.
SELECT o.partner_id, 'one headquarters that is listed' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM locations l
    WHERE l.organization_id = o.id AND l.parent_id IS NULL AND l.listed_since IS NOT NULL)
UNION ALL
SELECT o.partner_id, 'one description, in its language' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM locations l
    JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
    WHERE l.organization_id = o.id AND d.language = o.language AND d.body <> '')
UNION ALL
SELECT o.partner_id, 'one global administrator, who enrolled it' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM associations s
    JOIN administrators r ON r.organization_id = s.organization_id AND r.association_id = s.id
    WHERE s.organization_id = o.id AND s.account_id = o.enrolled_by AND s.ended_at IS NULL AND r.location_id IS NULL)
UNION ALL
SELECT o.partner_id, 'one association, at the headquarters' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM associations s
    JOIN locations l ON l.organization_id = s.organization_id AND l.id = s.location_id AND l.parent_id IS NULL
    WHERE s.organization_id = o.id)
UNION ALL
SELECT o.partner_id, 'every required contact role' FROM organizations o WHERE o.id >= $1
AND $2 <> (SELECT count(*) FROM contact_roles c
    JOIN associations s ON s.organization_id = c.organization_id AND s.id = c.association_id
    JOIN locations l ON l.organization_id = c.organization_id AND l.id = c.location_id AND l.parent_id IS NULL
    WHERE c.organization_id = o.id AND s.account_id = o.enrolled_by)
UNION ALL
SELECT o.partner_id, 'one signature' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM signatures s JOIN agreement_texts t ON t.digest = s.agreement_digest
    WHERE s.organization_id = o.id AND s.account_id = o.enrolled_by AND t.edition = s.edition AND t.language = s.language)
UNION ALL
SELECT o.partner_id, 'one term, that its signature begins' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM terms t
    JOIN signatures s ON s.organization_id = t.organization_id AND s.id = t.signature_id
    WHERE t.organization_id = o.id AND t.edition = s.edition AND t.starts_on < t.ends_on)
UNION ALL
SELECT o.partner_id, 'one profile' FROM organizations o WHERE o.id >= $1
AND 1 <> (SELECT count(*) FROM organization_profiles p WHERE p.organization_id = o.id)
UNION ALL
SELECT o.partner_id, 'four audit entries, one of each deed' FROM organizations o WHERE o.id >= $1
AND (4 <> (SELECT count(*) FROM audit_entries a WHERE a.organization_id = o.id)
    OR 4 <> (SELECT count(DISTINCT a.deed ->> 'deed') FROM audit_entries a WHERE a.organization_id = o.id
        AND a.account_id = o.enrolled_by
        AND a.deed ->> 'deed' IN ('agreement_signed', 'organization_enrolled', 'contact_roles_assigned', 'listed')))
UNION ALL
SELECT o.partner_id, 'the claims of its name and its domain' FROM organizations o WHERE o.id >= $1
AND 2 <> (SELECT count(DISTINCT c.kind) FROM organization_claims c
    WHERE c.organization_id = o.id AND c.kind IN ('name', 'domain'))
UNION ALL
SELECT o.partner_id, 'the pieces of its name' FROM organizations o WHERE o.id >= $1
AND NOT EXISTS (SELECT 1 FROM organization_name_grams g WHERE g.organization_id = o.id AND g.country = o.country)
