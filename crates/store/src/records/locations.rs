//! Locations: the tree under an organization, its root the headquarters.

use membership::address::Address;
use membership::terms::{Day, Instant, Language, LocationDraftId, LocationId, OrganizationId};
use sqlx::types::Json;

use super::{association_requests, associations, invitations};
use crate::insert::insert;
use crate::time::{date, moment};
use crate::{Conn as _, StoreFailure, Tx};

/// A location that is about to be kept.
#[derive(Debug)]
pub struct NewLocation<'a> {
    /// Its key.
    pub id: LocationId,
    /// The form that it was added on; the headquarters has none.
    pub draft: Option<LocationDraftId>,
    /// Whose it is.
    pub organization: OrganizationId,
    /// The location above it; the headquarters has none.
    pub parent: Option<LocationId>,
    /// What is told of it.
    pub told: Told<'a>,
    /// When it was added.
    pub opened_at: Instant,
    /// The day from which the directory lists it.
    pub listed_since: Day,
}

/// What is told of a location.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where it is.
    pub address: &'a Address,
    /// Its telephone number, where there is one.
    pub telephone: Option<&'a str>,
}

/// Keeps a location.
pub fn insert(tx: &mut Tx, new: &NewLocation<'_>) {
    tx.leave_uncounted(new.organization);
    insert!(tx, last locations {
        id: new.id.uuid(),
        draft_id: new.draft.map(LocationDraftId::uuid),
        organization_id: new.organization.uuid(),
        parent_id: new.parent.map(LocationId::uuid),
        name: new.told.name.to_owned(),
        country: new.told.address.country().code(),
        address: Json(new.told.address.clone()),
        telephone: new.told.telephone.map(str::to_owned),
        opened_at: moment(new.opened_at),
        listed_since: date(new.listed_since),
    });
}

/// Keeps what is told of a location now.
pub fn retell(tx: &mut Tx, organization: OrganizationId, location: LocationId, told: Told<'_>) {
    tx.last(
        "UPDATE locations SET name = $3, country = $4, address = $5, telephone = $6
         WHERE organization_id = $1 AND id = $2",
    )
    .bind(organization.uuid())
    .bind(location.uuid())
    .bind(told.name.to_owned())
    .bind(told.address.country().code())
    .bind(Json(told.address.clone()))
    .bind(told.telephone.map(str::to_owned));
}

/// Hangs a location below another one; the headquarters hangs nowhere.
///
/// # Errors
/// The database failed.
pub async fn hang(
    tx: &mut Tx,
    organization: OrganizationId,
    location: LocationId,
    parent: Option<LocationId>,
) -> Result<(), StoreFailure> {
    // Another headquarters has other contact roles.
    tx.leave_uncounted(organization);
    tx.sql("UPDATE locations SET parent_id = $3 WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(parent.map(LocationId::uuid))
        .run()
        .await?;
    Ok(())
}

/// Closes a location, from which everything has gone.
pub fn close(tx: &mut Tx, organization: OrganizationId, location: LocationId, now: Instant) {
    tx.leave_uncounted(organization);
    tx.last("UPDATE locations SET closed_at = $3 WHERE organization_id = $1 AND id = $2 AND closed_at IS NULL")
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(moment(now));
}

/// Lists a location in the directory from a day on, or takes it off.
pub fn list(tx: &mut Tx, organization: OrganizationId, location: LocationId, since: Option<Day>) {
    tx.last("UPDATE locations SET listed_since = $3 WHERE organization_id = $1 AND id = $2")
        .bind(organization.uuid())
        .bind(location.uuid())
        .bind(since.map(date));
}

/// Sends everybody who is placed, invited or asks to be associated at one location to another one.
///
/// # Errors
/// The database failed.
pub async fn send_people(
    tx: &mut Tx,
    organization: OrganizationId,
    from: LocationId,
    to: LocationId,
) -> Result<(), StoreFailure> {
    associations::place_all(tx, organization, from, to).await?;
    invitations::place_all(tx, organization, from, to).await?;
    association_requests::place_all(tx, organization, from, to).await
}

/// Takes the descriptions of a location away, before others are kept: at once, since what waits for the commit has no order.
///
/// # Errors
/// The database failed.
pub async fn undescribe(tx: &mut Tx, organization: OrganizationId, location: LocationId) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM location_descriptions WHERE organization_id = $1 AND location_id = $2")
        .bind(organization.uuid())
        .bind(location.uuid())
        .run()
        .await?;
    Ok(())
}

/// Keeps the description of a location in a language.
pub fn describe(tx: &mut Tx, organization: OrganizationId, location: LocationId, language: Language, body: &str) {
    insert!(tx, last location_descriptions {
        location_id: location.uuid(),
        organization_id: organization.uuid(),
        language: language.tag(),
        body: body.to_owned(),
    });
}
