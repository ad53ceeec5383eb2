//! What the pages of an organization's people read (rule A9).

use chrono::{DateTime, Utc};
use membership::access::Reach;
use membership::names::folded;
use membership::terms::{AssociationId, EmailAddress, Instant, LocationId, OrganizationId, RequestId};
use uuid::Uuid;

use crate::time::instant;
use crate::{Conn, StoreFailure};

/// Somebody who is associated.
#[derive(Debug, Clone)]
pub struct Person {
    /// Who they are in the organization.
    pub association: AssociationId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Job title; empty where they gave none.
    pub job_title: String,
    /// The address under which they work for the organization.
    pub email: EmailAddress,
    /// The location where they are placed, …
    pub location: LocationId,
    /// … and what it is called.
    pub location_name: String,
    /// What they administer, if anything.
    pub reach: Option<Reach>,
    /// Since when.
    pub since: Instant,
    /// Where the list goes on after them.
    pub sort_name: String,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: Uuid,
    first_name: String,
    last_name: String,
    job_title: String,
    email: String,
    location_id: Uuid,
    location_name: String,
    administers: bool,
    branch: Option<Uuid>,
    since: DateTime<Utc>,
    sort_name: String,
}

impl PersonRow {
    fn read(self) -> Result<Person, StoreFailure> {
        let reach = self
            .branch
            .map_or(Reach::Global, |branch| Reach::Branch(LocationId::from_uuid(branch)));
        Ok(Person {
            association: AssociationId::from_uuid(self.id),
            first_name: self.first_name,
            last_name: self.last_name,
            job_title: self.job_title,
            email: EmailAddress::kept(self.email),
            location: LocationId::from_uuid(self.location_id),
            location_name: self.location_name,
            reach: self.administers.then_some(reach),
            since: instant(self.since)?,
            sort_name: self.sort_name,
        })
    }
}

/// Lists people of an organization by name: those at one of `locations`, whose name begins so, after `after`.
///
/// # Errors
/// The database failed.
pub async fn listed(
    conn: &mut impl Conn,
    organization: OrganizationId,
    root: LocationId,
    begins: &str,
    after: Option<&(String, AssociationId)>,
    most: i64,
) -> Result<Vec<Person>, StoreFailure> {
    let begins = folded(begins);
    let (name, id) = after.map_or((begins.clone(), Uuid::nil()), |(name, id)| (name.clone(), id.uuid()));
    let rows: Vec<PersonRow> = conn
        .sql(
            "WITH RECURSIVE branch (id) AS (
                 SELECT l.id FROM locations l WHERE l.organization_id = $1 AND l.id = $2
                 UNION ALL
                 SELECT l.id FROM branch JOIN locations l ON l.organization_id = $1 AND l.parent_id = branch.id
                 WHERE l.closed_at IS NULL
             )
             SELECT s.id, s.first_name, s.last_name, s.job_title, coalesce(s.email, a.email) AS email, s.location_id,
                    l.name AS location_name, r.association_id IS NOT NULL AS administers, r.location_id AS branch,
                    s.since, s.sort_name
             FROM associations s JOIN accounts a ON a.id = s.account_id
             JOIN locations l ON l.organization_id = s.organization_id AND l.id = s.location_id
             LEFT JOIN administrators r ON r.organization_id = s.organization_id AND r.association_id = s.id
             WHERE s.organization_id = $1 AND s.ended_at IS NULL AND s.sort_name >= $3 AND s.sort_name < $4
             AND (s.sort_name, s.id) > ($3, $5) AND s.location_id IN (SELECT id FROM branch)
             ORDER BY s.sort_name, s.id LIMIT $6",
        )
        .bind(organization.uuid())
        .bind(root.uuid())
        .bind(name)
        .bind(format!("{begins}{}", char::MAX))
        .bind(id)
        .bind(most)
        .all()
        .await?;
    rows.into_iter().map(PersonRow::read).collect()
}

/// Somebody who was let in and has not submitted the individual profile (rule A9).
#[derive(Debug, Clone)]
pub struct Arriving {
    /// The request that was approved.
    pub request: RequestId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The address that they gave, or at which they were invited.
    pub email: EmailAddress,
    /// The location where they will be placed.
    pub location: LocationId,
    /// Since when they are let in.
    pub since: Instant,
}

/// Lists who was let in and has not submitted the individual profile, the latest first.
///
/// # Errors
/// The database failed.
pub async fn arriving(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Arriving>, StoreFailure> {
    let rows: Vec<(Uuid, String, String, String, Uuid, DateTime<Utc>)> = conn
        .sql(
            "SELECT id, first_name, last_name, email, location_id, decided_at FROM association_requests
             WHERE organization_id = $1 AND completed_at IS NULL AND decision IN ('approved_by_domain', 'approved')
             ORDER BY decided_at DESC, id LIMIT 100",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter()
        .map(|(id, first_name, last_name, email, location, since)| {
            Ok(Arriving {
                request: RequestId::from_uuid(id),
                first_name,
                last_name,
                email: EmailAddress::kept(email),
                location: LocationId::from_uuid(location),
                since: instant(since)?,
            })
        })
        .collect()
}

/// Finds somebody of an organization.
///
/// # Errors
/// The database failed.
pub async fn person(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<Person>, StoreFailure> {
    let row: Option<PersonRow> = conn
        .sql(
            "SELECT s.id, s.first_name, s.last_name, s.job_title, coalesce(s.email, a.email) AS email, s.location_id,
                    l.name AS location_name, r.association_id IS NOT NULL AS administers, r.location_id AS branch,
                    s.since, s.sort_name
             FROM associations s JOIN accounts a ON a.id = s.account_id
             JOIN locations l ON l.organization_id = s.organization_id AND l.id = s.location_id
             LEFT JOIN administrators r ON r.organization_id = s.organization_id AND r.association_id = s.id
             WHERE s.organization_id = $1 AND s.id = $2 AND s.ended_at IS NULL",
        )
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    row.map(PersonRow::read).transpose()
}

/// Tells whether a location that is not closed is `root` or below it.
///
/// # Errors
/// The database failed.
pub async fn is_within(
    conn: &mut impl Conn,
    organization: OrganizationId,
    location: LocationId,
    root: LocationId,
) -> Result<bool, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql(
            "WITH RECURSIVE above (id, parent_id) AS (
                 SELECT l.id, l.parent_id FROM locations l
                 WHERE l.organization_id = $1 AND l.id = $2 AND l.closed_at IS NULL
                 UNION ALL
                 SELECT l.id, l.parent_id FROM above JOIN locations l ON l.organization_id = $1 AND l.id = above.parent_id
             )
             SELECT id FROM above WHERE id = $3",
        )
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(root.uuid())
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Finds the headquarters of an organization.
///
/// # Errors
/// The database failed.
pub async fn headquarters(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<Option<LocationId>, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql("SELECT id FROM locations WHERE organization_id = $1 AND parent_id IS NULL")
        .bind(organization.uuid())
        .optional()
        .await?;
    Ok(row.map(|(id,)| LocationId::from_uuid(id)))
}

/// Lists the locations of a branch by name, with their keys.
///
/// # Errors
/// The database failed.
pub async fn locations(
    conn: &mut impl Conn,
    organization: OrganizationId,
    root: LocationId,
) -> Result<Vec<(LocationId, String)>, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql(
            "WITH RECURSIVE branch (id, name) AS (
                 SELECT l.id, l.name FROM locations l WHERE l.organization_id = $1 AND l.id = $2
                 UNION ALL
                 SELECT l.id, l.name FROM branch JOIN locations l ON l.organization_id = $1 AND l.parent_id = branch.id
                 WHERE l.closed_at IS NULL
             )
             SELECT id, name FROM branch ORDER BY name, id LIMIT 5000",
        )
        .bind(organization.uuid())
        .bind(root.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name)| (LocationId::from_uuid(id), name))
        .collect())
}

/// Lists the contact roles that somebody holds at a location.
///
/// # Errors
/// The database failed.
pub async fn contact_roles(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Vec<(LocationId, String)>, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql(
            "SELECT location_id, role FROM contact_roles
             WHERE organization_id = $1 AND association_id = $2 ORDER BY location_id, role",
        )
        .bind(organization.uuid())
        .bind(association.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, role)| (LocationId::from_uuid(id), role))
        .collect())
}

/// Lists the contact roles that somebody holds, each with the name of its location.
///
/// # Errors
/// The database failed.
pub async fn contact_roles_by_name(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Vec<(String, String)>, StoreFailure> {
    conn.sql(
        "SELECT r.role, l.name FROM contact_roles r
         JOIN locations l ON l.organization_id = r.organization_id AND l.id = r.location_id
         WHERE r.organization_id = $1 AND r.association_id = $2 ORDER BY l.name, r.role",
    )
    .bind(organization.uuid())
    .bind(association.uuid())
    .all()
    .await
}

/// Counts the credentials that somebody has linked to the organization.
///
/// # Errors
/// The database failed.
pub async fn linked_credentials(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<u64, StoreFailure> {
    let row: Option<(i64,)> = conn
        .sql(
            "SELECT count(*) FROM credential_links
             WHERE organization_id = $1 AND association_id = $2 AND unlinked_at IS NULL",
        )
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    Ok(row.map_or(0, |(count,)| count.unsigned_abs()))
}

/// Lists who holds which contact role at the headquarters.
///
/// # Errors
/// The database failed.
pub async fn headquarters_contacts(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<Vec<(String, AssociationId)>, StoreFailure> {
    let rows: Vec<(String, Uuid)> = conn
        .sql(
            "SELECT c.role, c.association_id FROM locations l
             JOIN contact_roles c ON c.organization_id = l.organization_id AND c.location_id = l.id
             WHERE l.organization_id = $1 AND l.parent_id IS NULL",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(role, holder)| (role, AssociationId::from_uuid(holder)))
        .collect())
}

/// Tells whether the account of this address is associated.
///
/// # Errors
/// The database failed.
pub async fn is_associated(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<bool, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql(
            "SELECT s.id FROM accounts a
             JOIN associations s ON s.account_id = a.id AND s.organization_id = $1 AND s.ended_at IS NULL
             WHERE a.email_key = $2",
        )
        .bind(organization.uuid())
        .bind(email.key())
        .optional()
        .await?;
    Ok(row.is_some())
}
