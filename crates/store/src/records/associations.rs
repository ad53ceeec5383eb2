//! Associations: people's ties to organizations, with the rights and contact roles that hang on them.

use membership::access::{Reach, Tie};
use membership::names::folded;
use membership::program::{Answers, EditionId};
use membership::terms::{AccountId, AssociationId, EmailAddress, Instant, Line, LocationId, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, StoreFailure, Tx};

/// An association that is about to be kept.
#[derive(Debug)]
pub struct NewAssociation<'a> {
    /// Its key.
    pub id: AssociationId,
    /// The organization.
    pub organization: OrganizationId,
    /// Who.
    pub account: AccountId,
    /// The location where they are placed.
    pub location: LocationId,
    /// Their first name.
    pub first_name: &'a Line,
    /// Their last name.
    pub last_name: &'a Line,
    /// Their job title, where they signed with one.
    pub job_title: Option<&'a Line>,
    /// The address under which they work for the organization, where it is not the one that they sign in with.
    pub email: Option<&'a EmailAddress>,
    /// The edition whose questions the profile answers.
    pub profile_edition: &'a EditionId,
    /// Their individual profile.
    pub profile: &'a Answers,
    /// Since when.
    pub since: Instant,
}

/// Keeps an association.
pub fn insert(tx: &mut Tx, new: &NewAssociation<'_>) {
    tx.leave_uncounted(new.organization);
    insert!(tx, last associations {
        id: new.id.uuid(),
        organization_id: new.organization.uuid(),
        account_id: new.account.uuid(),
        location_id: new.location.uuid(),
        first_name: new.first_name.as_str().to_owned(),
        last_name: new.last_name.as_str().to_owned(),
        job_title: new.job_title.map_or("", Line::as_str).to_owned(),
        sort_name: sort_name(new.last_name.as_str(), new.first_name.as_str()),
        email: new.email.map(|email| email.as_str().to_owned()),
        profile_edition: new.profile_edition.0.clone(),
        profile: Json(new.profile.clone()),
        since: moment(new.since),
    });
}

/// Returns what a person is sorted and looked up by: last and first name, without case and accents.
pub(crate) fn sort_name(last_name: &str, first_name: &str) -> String {
    folded(&format!("{last_name} {first_name}"))
}

/// Gives the right over the whole organization (rule E9).
pub fn make_global_administrator(tx: &mut Tx, organization: OrganizationId, association: AssociationId, now: Instant) {
    insert!(tx, last administrators {
        association_id: association.uuid(),
        organization_id: organization.uuid(),
        since: moment(now),
    });
}

/// Gives a contact role at a location.
pub fn assign_contact_role(
    tx: &mut Tx,
    organization: OrganizationId,
    location: LocationId,
    role: &str,
    association: AssociationId,
    now: Instant,
) {
    tx.leave_uncounted(organization);
    insert!(tx, last contact_roles {
        location_id: location.uuid(),
        role: role.to_owned(),
        organization_id: organization.uuid(),
        association_id: association.uuid(),
        since: moment(now),
    });
}

/// Finds an account's tie to an organization, by the ID in the page's address.
///
/// # Errors
/// The database failed.
pub async fn tie(
    conn: &mut impl Conn,
    account: AccountId,
    partner_id: &PartnerId,
) -> Result<Option<Tie>, StoreFailure> {
    let row: Option<(Uuid, Uuid, Option<Uuid>, Option<Uuid>)> = conn
        .sql(
            "SELECT s.id, s.organization_id, r.association_id, r.location_id FROM organizations o
             JOIN associations s ON s.organization_id = o.id AND s.account_id = $2 AND s.ended_at IS NULL
             LEFT JOIN administrators r ON r.organization_id = s.organization_id AND r.association_id = s.id
             WHERE o.partner_id = $1",
        )
        .bind(partner_id.as_str().to_owned())
        .bind(account.uuid())
        .optional()
        .await?;
    Ok(row.map(|(association, organization, right, branch)| Tie {
        association: AssociationId::from_uuid(association),
        account,
        organization: OrganizationId::from_uuid(organization),
        reach: right.map(|_| branch.map_or(Reach::Global, |location| Reach::Branch(LocationId::from_uuid(location)))),
    }))
}

/// Finds the tie of an association that has not ended.
///
/// # Errors
/// The database failed.
pub async fn tie_of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<Tie>, StoreFailure> {
    let row: Option<(Uuid, Option<Uuid>, Option<Uuid>)> = conn
        .sql(
            "SELECT s.account_id, r.association_id, r.location_id FROM associations s
             LEFT JOIN administrators r ON r.organization_id = s.organization_id AND r.association_id = s.id
             WHERE s.organization_id = $1 AND s.id = $2 AND s.ended_at IS NULL",
        )
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    Ok(row.map(|(account, right, branch)| Tie {
        association,
        account: AccountId::from_uuid(account),
        organization,
        reach: right.map(|_| branch.map_or(Reach::Global, |location| Reach::Branch(LocationId::from_uuid(location)))),
    }))
}

/// Counts who administers all of an organization.
///
/// # Errors
/// The database failed.
pub async fn count_global_administrators(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<u64, StoreFailure> {
    let row: Option<(i64,)> = conn
        .sql("SELECT count(*) FROM administrators WHERE organization_id = $1 AND location_id IS NULL")
        .bind(organization.uuid())
        .optional()
        .await?;
    Ok(row.map_or(0, |(count,)| count.unsigned_abs()))
}

/// Says what somebody administers; nothing takes every right away.
///
/// # Errors
/// The database failed.
pub async fn administer(
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
    reach: Option<Reach>,
    now: Instant,
) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM administrators WHERE organization_id = $1 AND association_id = $2")
        .bind(organization.uuid())
        .bind(association.uuid())
        .run()
        .await?;
    let Some(reach) = reach else { return Ok(()) };
    insert!(
        tx,
        administrators {
            association_id: association.uuid(),
            organization_id: organization.uuid(),
            location_id: match reach {
                Reach::Global => None,
                Reach::Branch(location) => Some(location.uuid()),
            },
            since: moment(now),
        }
    )
    .await?;
    Ok(())
}

/// Places somebody at a location.
///
/// # Errors
/// The database failed.
pub async fn place(
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
    location: LocationId,
) -> Result<(), StoreFailure> {
    tx.leave_uncounted(organization);
    tx.sql("UPDATE associations SET location_id = $3 WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(association.uuid())
        .bind(location.uuid())
        .run()
        .await?;
    Ok(())
}

/// Finds who holds a contact role at a location, where it is assigned there.
///
/// # Errors
/// The database failed.
pub async fn contact(
    conn: &mut impl Conn,
    organization: OrganizationId,
    location: LocationId,
    role: &str,
) -> Result<Option<AssociationId>, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql("SELECT association_id FROM contact_roles WHERE organization_id = $1 AND location_id = $2 AND role = $3")
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(role.to_owned())
        .optional()
        .await?;
    Ok(row.map(|(id,)| AssociationId::from_uuid(id)))
}

/// Hands a contact role at a location on to somebody else.
///
/// # Errors
/// The database failed.
pub async fn hand_on_contact_role(
    tx: &mut Tx,
    organization: OrganizationId,
    location: LocationId,
    role: &str,
    association: AssociationId,
    now: Instant,
) -> Result<(), StoreFailure> {
    leave_contact_role(tx, organization, location, role).await?;
    assign_contact_role(tx, organization, location, role, association, now);
    Ok(())
}

/// Leaves a contact role at a location to be inherited.
///
/// # Errors
/// The database failed.
pub async fn leave_contact_role(
    tx: &mut Tx,
    organization: OrganizationId,
    location: LocationId,
    role: &str,
) -> Result<(), StoreFailure> {
    tx.leave_uncounted(organization);
    tx.sql("DELETE FROM contact_roles WHERE organization_id = $1 AND location_id = $2 AND role = $3")
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(role.to_owned())
        .run()
        .await?;
    Ok(())
}

/// Ends an association with everything that hangs on it: rights and contact roles. Returns whether it
/// was in force.
///
/// # Errors
/// The database failed.
pub async fn end(
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
    now: Instant,
) -> Result<bool, StoreFailure> {
    tx.leave_uncounted(organization);
    let ended = tx
        .sql("UPDATE associations SET ended_at = $3 WHERE organization_id = $1 AND id = $2 AND ended_at IS NULL")
        .bind(organization.uuid())
        .bind(association.uuid())
        .bind(moment(now))
        .run()
        .await?;
    for hanging in [
        "DELETE FROM administrators WHERE organization_id = $1 AND association_id = $2",
        "DELETE FROM contact_roles WHERE organization_id = $1 AND association_id = $2",
    ] {
        tx.sql(hanging)
            .bind(organization.uuid())
            .bind(association.uuid())
            .run()
            .await?;
    }
    Ok(ended == 1)
}

/// Reads somebody's individual profile: the edition whose questions it answers, and the answers.
///
/// # Errors
/// The database failed.
pub async fn profile(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<(EditionId, Answers)>, StoreFailure> {
    let row: Option<(String, Json<Answers>)> = conn
        .sql("SELECT profile_edition, profile FROM associations WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    Ok(row.map(|(edition, Json(answers))| (EditionId(edition), answers)))
}

/// Keeps somebody's individual profile.
///
/// # Errors
/// The database failed.
pub async fn keep_profile(
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
    edition: &EditionId,
    profile: &Answers,
) -> Result<(), StoreFailure> {
    tx.sql("UPDATE associations SET profile_edition = $3, profile = $4 WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(association.uuid())
        .bind(edition.0.clone())
        .bind(Json(profile.clone()))
        .run()
        .await?;
    Ok(())
}

/// Places everybody of one location at another one.
///
/// # Errors
/// The database failed.
pub(super) async fn place_all(
    tx: &mut Tx,
    organization: OrganizationId,
    from: LocationId,
    to: LocationId,
) -> Result<(), StoreFailure> {
    tx.leave_uncounted(organization);
    tx.sql(
        "UPDATE associations SET location_id = $3
         WHERE organization_id = $1 AND location_id = $2 AND ended_at IS NULL",
    )
    .bind(organization.uuid())
    .bind(from.uuid())
    .bind(to.uuid())
    .run()
    .await?;
    Ok(())
}
