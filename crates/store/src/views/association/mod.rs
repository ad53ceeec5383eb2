//! What the pages of associating read: whom one asks, and who decides.

pub mod find;
pub mod people;

use chrono::{DateTime, Utc};
use membership::association::JoinMail;
use membership::terms::{
    AccountId, AssociationId, Country, EmailAddress, Instant, Language, LocationId, OrganizationId, PartnerId,
    RequestId,
};
use uuid::Uuid;

use crate::time::instant;
use crate::{Conn, StoreFailure};

/// An enrolled organization as who asks to join it sees it.
#[derive(Debug, Clone)]
pub struct Joinable {
    /// Its key.
    pub id: OrganizationId,
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name that customers see.
    pub shown_name: String,
    /// The country of its headquarters, whose service center answers.
    pub country: Country,
    /// Its headquarters, where who joins is placed.
    pub headquarters: LocationId,
    /// The edition under which its latest term was signed: its questions are asked.
    pub edition: String,
}

type JoinableRow = (Uuid, String, String, String, Uuid, String);

fn read(row: JoinableRow) -> Result<Joinable, StoreFailure> {
    let (id, partner_id, shown_name, country, headquarters, edition) = row;
    Ok(Joinable {
        id: OrganizationId::from_uuid(id),
        partner_id: PartnerId::kept(partner_id),
        shown_name,
        country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
        headquarters: LocationId::from_uuid(headquarters),
        edition,
    })
}

/// Finds an enrolled organization by its Partner Program ID.
///
/// # Errors
/// The database failed.
pub async fn joinable_by_partner_id(
    conn: &mut impl Conn,
    partner_id: &PartnerId,
) -> Result<Option<Joinable>, StoreFailure> {
    conn.sql(
        "SELECT o.id, o.partner_id, coalesce(o.doing_business_as, o.legal_name), o.country, l.id,
                (SELECT t.edition FROM terms t WHERE t.organization_id = o.id ORDER BY t.starts_on DESC LIMIT 1)
         FROM organizations o JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL WHERE o.partner_id = $1",
    )
    .bind(partner_id.as_str().to_owned())
    .optional()
    .await?
    .map(read)
    .transpose()
}

/// Finds an enrolled organization.
///
/// # Errors
/// The database failed.
pub async fn joinable(conn: &mut impl Conn, id: OrganizationId) -> Result<Option<Joinable>, StoreFailure> {
    conn.sql(
        "SELECT o.id, o.partner_id, coalesce(o.doing_business_as, o.legal_name), o.country, l.id,
                (SELECT t.edition FROM terms t WHERE t.organization_id = o.id ORDER BY t.starts_on DESC LIMIT 1)
         FROM organizations o JOIN locations l ON l.organization_id = o.id AND l.parent_id IS NULL WHERE o.id = $1",
    )
    .bind(id.uuid())
    .optional()
    .await?
    .map(read)
    .transpose()
}

/// Somebody whom the center writes to about an organization.
#[derive(Debug, Clone)]
pub struct Addressee {
    /// Their account.
    pub account: AccountId,
    /// Where they read mail.
    pub email: EmailAddress,
    /// The language that they read; none where they never chose one.
    pub language: Option<Language>,
    /// Whether they want a mail whenever somebody joins.
    pub join_mail: JoinMail,
}

fn addressee(row: (Uuid, String, Option<String>, String)) -> Result<Addressee, StoreFailure> {
    let (account, email, language, join_mail) = row;
    Ok(Addressee {
        account: AccountId::from_uuid(account),
        email: EmailAddress::kept(email),
        language: language.as_deref().and_then(Language::from_tag),
        join_mail: JoinMail::from_word(&join_mail).ok_or(StoreFailure::Unreadable(join_mail))?,
    })
}

/// Lists the global administrators of an organization, whoever has been one longest first.
///
/// # Errors
/// The database failed.
pub async fn global_administrators(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<Vec<Addressee>, StoreFailure> {
    let rows = conn
        .sql(
            "SELECT a.id, coalesce(s.email, a.email), a.language, a.join_mail FROM administrators r
             JOIN associations s ON s.organization_id = r.organization_id AND s.id = r.association_id AND s.ended_at IS NULL
             JOIN accounts a ON a.id = s.account_id
             WHERE r.organization_id = $1 AND r.location_id IS NULL ORDER BY r.since, a.id LIMIT 50",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter().map(addressee).collect()
}

/// Finds where somebody reads mail who is or was associated.
///
/// # Errors
/// The database failed.
pub async fn addressee_of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<Addressee>, StoreFailure> {
    let row = conn
        .sql(
            "SELECT a.id, coalesce(s.email, a.email), a.language, a.join_mail FROM associations s JOIN accounts a ON a.id = s.account_id
             WHERE s.organization_id = $1 AND s.id = $2",
        )
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    row.map(addressee).transpose()
}

/// Lists who holds a contact role at the headquarters and is no global administrator.
///
/// # Errors
/// The database failed.
pub async fn next_contacts(
    conn: &mut impl Conn,
    organization: OrganizationId,
    headquarters: LocationId,
) -> Result<Vec<Addressee>, StoreFailure> {
    let rows = conn
        .sql(
            "SELECT DISTINCT a.id, coalesce(s.email, a.email), a.language, a.join_mail FROM contact_roles c
             JOIN associations s ON s.organization_id = c.organization_id AND s.id = c.association_id AND s.ended_at IS NULL
             JOIN accounts a ON a.id = s.account_id
             LEFT JOIN administrators r
             ON r.organization_id = c.organization_id AND r.association_id = s.id AND r.location_id IS NULL
             WHERE c.organization_id = $1 AND c.location_id = $2 AND r.association_id IS NULL",
        )
        .bind(organization.uuid())
        .bind(headquarters.uuid())
        .all()
        .await?;
    rows.into_iter().map(addressee).collect()
}

/// A request as its administrators see it in their inbox.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its key.
    pub id: RequestId,
    /// The address.
    pub email: EmailAddress,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Whether the link was used that was mailed to the address.
    pub is_proved: bool,
    /// When it was put before them.
    pub asked_at: Instant,
}

/// Lists the requests that wait for an organization's administrators, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn waiting(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Waiting>, StoreFailure> {
    let rows: Vec<(Uuid, String, String, String, bool, DateTime<Utc>)> = conn
        .sql(
            "SELECT id, email, first_name, last_name, mailbox_proved_at IS NOT NULL, asked_at FROM association_requests
             WHERE organization_id = $1 AND asked_at IS NOT NULL AND decision IS NULL ORDER BY made_at, id LIMIT 100",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter()
        .map(|(id, email, first_name, last_name, is_proved, asked_at)| {
            Ok(Waiting {
                id: RequestId::from_uuid(id),
                email: EmailAddress::kept(email),
                first_name,
                last_name,
                is_proved,
                asked_at: instant(asked_at)?,
            })
        })
        .collect()
}

/// Counts the requests that wait for an organization's administrators.
///
/// # Errors
/// The database failed.
pub async fn count_waiting(conn: &mut impl Conn, organization: OrganizationId) -> Result<u64, StoreFailure> {
    let row: Option<(i64,)> = conn
        .sql(
            "SELECT count(*) FROM association_requests
             WHERE organization_id = $1 AND asked_at IS NOT NULL AND decision IS NULL",
        )
        .bind(organization.uuid())
        .optional()
        .await?;
    Ok(row.map_or(0, |(count,)| count.unsigned_abs()))
}

/// Finds the name of somebody who is or was associated.
///
/// # Errors
/// The database failed.
pub async fn name_of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<(String, String)>, StoreFailure> {
    conn.sql("SELECT first_name, last_name FROM associations WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await
}

/// A request of one's own.
#[derive(Debug, Clone)]
pub struct OwnRequest {
    /// Its key.
    pub id: RequestId,
    /// The name that customers see of the organization.
    pub shown_name: String,
}

/// Lists the requests of an account that wait for something, the latest first.
///
/// # Errors
/// The database failed.
pub async fn own_requests(conn: &mut impl Conn, account: AccountId) -> Result<Vec<OwnRequest>, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql(
            "SELECT r.id, coalesce(o.doing_business_as, o.legal_name)
             FROM association_requests r JOIN organizations o ON o.id = r.organization_id
             WHERE r.account_id = $1 AND r.completed_at IS NULL
             AND (r.decision IS NULL OR r.decision IN ('approved_by_domain', 'approved'))
             ORDER BY r.made_at DESC LIMIT 20",
        )
        .bind(account.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, shown_name)| OwnRequest {
            id: RequestId::from_uuid(id),
            shown_name,
        })
        .collect())
}
