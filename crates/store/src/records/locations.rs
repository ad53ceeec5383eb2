//! Locations: the tree under an organization, its root the headquarters.

use membership::address::Address;
use membership::terms::{Day, Instant, Language, LocationId, OrganizationId};
use sqlx::types::Json;

use crate::Tx;
use crate::insert::insert;
use crate::time::{date, moment};

/// A headquarters that is about to be kept.
#[derive(Debug)]
pub struct NewHeadquarters<'a> {
    /// Its key.
    pub id: LocationId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What it is called.
    pub name: &'a str,
    /// Where it is.
    pub address: &'a Address,
    /// Its telephone number.
    pub telephone: &'a str,
    /// When it was added.
    pub opened_at: Instant,
    /// The day from which the directory lists it.
    pub listed_since: Day,
}

/// Keeps a headquarters.
pub fn insert_headquarters(tx: &mut Tx, new: &NewHeadquarters<'_>) {
    insert!(tx, last locations {
        id: new.id.uuid(),
        organization_id: new.organization.uuid(),
        name: new.name.to_owned(),
        country: new.address.country().code(),
        address: Json(new.address.clone()),
        telephone: new.telephone.to_owned(),
        opened_at: moment(new.opened_at),
        listed_since: date(new.listed_since),
    });
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
