//! Who is enrolled in which designation until when, and at which locations it shows (rules S1 to S3).

use std::collections::BTreeSet;

use membership::program::{EditionId, Term};
use membership::terms::{AccountId, Instant, LocationId, OrganizationId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{date, moment};
use crate::{Conn, StoreFailure, Tx};

/// An enrollment in a designation that is about to be kept.
#[derive(Debug)]
pub struct NewEnrollment<'a> {
    /// The organization.
    pub organization: OrganizationId,
    /// The designation.
    pub designation: &'a str,
    /// For how long.
    pub term: Term,
    /// The edition whose requirements it met.
    pub edition: &'a EditionId,
    /// Who enrolled it.
    pub enrolled_by: AccountId,
    /// When.
    pub enrolled_at: Instant,
}

/// Enrolls an organization.
pub fn enroll(tx: &mut Tx, new: &NewEnrollment<'_>) {
    tx.leave_uncounted(new.organization);
    insert!(tx, last designation_enrollments {
        organization_id: new.organization.uuid(),
        designation: new.designation.to_owned(),
        starts_on: date(new.term.starts_on),
        ends_on: date(new.term.ends_on),
        edition: new.edition.0.clone(),
        enrolled_by: new.enrolled_by.uuid(),
        enrolled_at: moment(new.enrolled_at),
    });
}

/// Where a designation shows: a location and the designation's id.
pub type Recognized = BTreeSet<(LocationId, String)>;

/// Lists at which locations of an organization which designation shows.
///
/// # Errors
/// The database failed.
pub async fn recognized(conn: &mut impl Conn, organization: OrganizationId) -> Result<Recognized, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql("SELECT location_id, designation FROM recognized_locations WHERE organization_id = $1")
        .bind(organization.uuid())
        .all()
        .await?;
    let recognized = rows.into_iter();
    Ok(recognized
        .map(|(location, designation)| (LocationId::from_uuid(location), designation))
        .collect())
}

/// Says anew where designations show.
///
/// # Errors
/// The database failed.
pub async fn recognize(tx: &mut Tx, organization: OrganizationId, recognized: &Recognized) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM recognized_locations WHERE organization_id = $1")
        .bind(organization.uuid())
        .run()
        .await?;
    for (location, designation) in recognized {
        insert!(tx, last recognized_locations {
            organization_id: organization.uuid(),
            location_id: location.uuid(),
            designation: designation.clone(),
        });
    }
    Ok(())
}
