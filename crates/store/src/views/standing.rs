//! What a member's home reads: where the membership stands, and of which organizations someone is a member.

pub mod facts;

use chrono::{DateTime, NaiveDate, Utc};
use membership::access::Member;
use membership::address::Address;
use membership::terms::{AccountId, Day, Digest, EmailAddress, Instant, Language, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::{day, instant};
use crate::{Conn, StoreFailure};

/// An organization that someone is associated with.
#[derive(Debug, Clone)]
pub struct Membership {
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name that customers see.
    pub shown_name: String,
}

/// Lists the organizations that an account is associated with, in the order in which it was.
///
/// # Errors
/// The database failed.
pub async fn memberships(conn: &mut impl Conn, account: AccountId) -> Result<Vec<Membership>, StoreFailure> {
    let rows: Vec<(String, String)> = conn
        .sql(
            "SELECT o.partner_id, coalesce(o.doing_business_as, o.legal_name)
             FROM associations s JOIN organizations o ON o.id = s.organization_id
             WHERE s.account_id = $1 AND s.ended_at IS NULL ORDER BY s.since, s.id LIMIT 200",
        )
        .bind(account.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, shown_name)| Membership {
            partner_id: PartnerId::kept(id),
            shown_name,
        })
        .collect())
}

/// Where a membership stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The organization.
    pub organization: OrganizationId,
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name in the register.
    pub legal_name: String,
    /// The name that customers see, where there is another.
    pub doing_business_as: Option<String>,
    /// When it was enrolled.
    pub enrolled_at: Instant,
    /// The address of its headquarters.
    pub headquarters: Address,
    /// The latest term: its edition, …
    pub edition: String,
    /// … its level in that edition, …
    pub level: String,
    /// … its first day …
    pub starts_on: Day,
    /// … and its last.
    pub ends_on: Day,
    /// The agreement that was signed for it: the digest, …
    pub agreement_digest: Digest,
    /// … the language of the text, …
    pub agreement_language: Language,
    /// … when, …
    pub signed_at: Instant,
    /// … and by whom, as they signed.
    pub signed_by: SignedBy,
    /// How many locations it has.
    pub locations: i64,
    /// How many people are associated.
    pub people: i64,
    /// How many organizations the reader acts for (rule A1).
    pub memberships: i64,
    /// Who holds each contact role at the headquarters.
    pub contacts: Vec<Contact>,
    /// Who may change everything: first and last name.
    pub global_administrators: Vec<(String, String)>,
}

/// The signature under an agreement, as it was given.
#[derive(Debug, Clone)]
pub struct SignedBy {
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Job title.
    pub job_title: String,
    /// Whose account it was.
    pub account: AccountId,
}

/// Who holds a contact role.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The role's id in the program.
    pub role: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The address of their account.
    pub email: EmailAddress,
}

type StandingRow = (
    String,
    String,
    Option<String>,
    DateTime<Utc>,
    Json<Address>,
    i64,
    i64,
    i64,
);
type TermRow = (
    String,
    String,
    NaiveDate,
    NaiveDate,
    String,
    String,
    DateTime<Utc>,
    String,
    String,
    String,
    Uuid,
);

/// Reads where an organization's membership stands, for one of its people.
///
/// # Errors
/// The database failed.
pub async fn of(conn: &mut impl Conn, member: &Member) -> Result<Option<Standing>, StoreFailure> {
    let organization = member.organization();
    let facts: Option<StandingRow> = conn
        .sql(
            "SELECT o.partner_id, o.legal_name, o.doing_business_as, o.enrolled_at, l.address,
                    (SELECT count(*) FROM locations c WHERE c.organization_id = o.id AND c.closed_at IS NULL),
                    (SELECT count(*) FROM associations s WHERE s.organization_id = o.id AND s.ended_at IS NULL),
                    (SELECT count(*) FROM associations s WHERE s.account_id = $2 AND s.ended_at IS NULL)
             FROM organizations o JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL
             WHERE o.id = $1",
        )
        .bind(organization.uuid())
        .bind(member.account().uuid())
        .optional()
        .await?;
    let term: Option<TermRow> = conn
        .sql(
            "SELECT t.edition, t.level, t.starts_on, t.ends_on,
                    s.agreement_digest, s.language, s.signed_at, s.last_name, s.first_name, s.job_title,
                    s.account_id
             FROM terms t JOIN signatures s ON s.organization_id = t.organization_id AND s.id = t.signature_id
             WHERE t.organization_id = $1 ORDER BY t.starts_on DESC LIMIT 1",
        )
        .bind(organization.uuid())
        .optional()
        .await?;
    let (Some(facts), Some(term)) = (facts, term) else {
        return Ok(None);
    };
    let contacts = contacts(conn, organization).await?;
    let administrators = global_administrators(conn, organization).await?;
    standing(organization, facts, term, contacts, administrators).map(Some)
}

fn standing(
    organization: OrganizationId,
    facts: StandingRow,
    term: TermRow,
    contacts: Vec<Contact>,
    global_administrators: Vec<(String, String)>,
) -> Result<Standing, StoreFailure> {
    let (partner_id, legal_name, doing_business_as, enrolled_at, Json(headquarters), locations, people, memberships) =
        facts;
    let (edition, level, starts_on, ends_on, digest, language, signed_at, last_name, first_name, job_title, account) =
        term;
    Ok(Standing {
        organization,
        partner_id: PartnerId::kept(partner_id),
        legal_name,
        doing_business_as,
        enrolled_at: instant(enrolled_at)?,
        headquarters,
        edition,
        level,
        starts_on: day(starts_on)?,
        ends_on: day(ends_on)?,
        agreement_digest: Digest::parse(&digest).ok_or(StoreFailure::Unreadable(digest))?,
        agreement_language: Language::from_tag(&language).ok_or(StoreFailure::Unreadable(language))?,
        signed_at: instant(signed_at)?,
        signed_by: SignedBy {
            last_name,
            first_name,
            job_title,
            account: AccountId::from_uuid(account),
        },
        locations,
        people,
        memberships,
        contacts,
        global_administrators,
    })
}

async fn global_administrators(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<Vec<(String, String)>, StoreFailure> {
    conn.sql(
        "SELECT s.first_name, s.last_name FROM administrators r
         JOIN associations s ON s.organization_id = r.organization_id AND s.id = r.association_id
         WHERE r.organization_id = $1 AND r.location_id IS NULL AND s.ended_at IS NULL ORDER BY r.since, s.id LIMIT 50",
    )
    .bind(organization.uuid())
    .all()
    .await
}

async fn contacts(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Contact>, StoreFailure> {
    let rows: Vec<(String, String, String, String)> = conn
        .sql(
            "SELECT c.role, s.first_name, s.last_name, a.email FROM locations l
             JOIN contact_roles c ON c.organization_id = l.organization_id AND c.location_id = l.id
             JOIN associations s ON s.organization_id = c.organization_id AND s.id = c.association_id
             JOIN accounts a ON a.id = s.account_id
             WHERE l.organization_id = $1 AND l.parent_id IS NULL",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(role, first_name, last_name, email)| Contact {
            role,
            first_name,
            last_name,
            email: EmailAddress::kept(email),
        })
        .collect())
}
