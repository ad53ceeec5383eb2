//! The nouns: a table has one owner, who alone writes it.

pub mod accounts;
pub mod agreement_texts;
pub mod association_requests;
pub mod associations;
pub mod audit_entries;
pub mod ceremonies;
pub mod credential_links;
pub mod devices;
pub mod directory_changes;
pub mod enrollment_drafts;
pub mod invitations;
pub mod known_organizations;
pub mod locations;
pub mod mailed_links;
pub mod organization_domains;
pub mod organizations;
pub mod outbox;
pub mod outside_identities;
pub mod passkeys;
pub mod passwords;
pub mod refused_attempts;
pub mod register;
pub mod sessions;
pub mod standings;
pub mod terms;
pub mod told_organizations;
