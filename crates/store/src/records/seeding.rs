//! What only a population to try the directory with writes.

use membership::address::Address;
use membership::terms::{Day, Instant, LocationId, OrganizationId};
use sqlx::types::Json;

use crate::Tx;
use crate::insert::insert;
use crate::time::{date, moment};

/// A location below the headquarters that is about to be kept.
#[derive(Debug)]
pub struct NewBranch<'a> {
    /// Its key.
    pub id: LocationId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What it is below.
    pub parent: LocationId,
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

/// Keeps a location below another.
pub fn insert_branch(tx: &mut Tx, new: &NewBranch<'_>) {
    insert!(tx, last locations {
        id: new.id.uuid(),
        organization_id: new.organization.uuid(),
        parent_id: new.parent.uuid(),
        name: new.name.to_owned(),
        country: new.address.country().code(),
        address: Json(new.address.clone()),
        telephone: new.telephone.to_owned(),
        opened_at: moment(new.opened_at),
        listed_since: date(new.listed_since),
    });
}
