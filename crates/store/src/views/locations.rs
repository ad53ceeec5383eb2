//! What *Manage Locations* reads (rules L1 to L7). Guide: steps 20 to 24.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use membership::address::Address;
use membership::locations::Place;
use membership::terms::{AssociationId, Country, Day, Language, LocationDraftId, LocationId, OrganizationId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::day;
use crate::{Conn, StoreFailure};

/// First and last name of who holds something.
pub type Names = BTreeMap<AssociationId, (String, String)>;

/// What is told of a location that is not closed.
#[derive(Debug, Clone)]
pub struct OneLocation {
    /// Its key.
    pub id: LocationId,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// Its telephone number, where there is one.
    pub telephone: Option<String>,
    /// Since when the directory lists it, unless it was taken off.
    pub listed_since: Option<Day>,
    /// How it is described, by language.
    pub descriptions: Vec<(Language, String)>,
    /// How many people are placed there.
    pub people: u64,
}

/// Lists the locations of an organization that are not closed, by name.
///
/// # Errors
/// The database failed.
pub async fn places(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Place>, StoreFailure> {
    let rows: Vec<(Uuid, Option<Uuid>, String, String)> = conn
        .sql(
            "SELECT id, parent_id, name, country FROM locations
             WHERE organization_id = $1 AND closed_at IS NULL ORDER BY name, id",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter()
        .map(|(id, parent, name, country)| {
            Ok(Place {
                id: LocationId::from_uuid(id),
                parent: parent.map(LocationId::from_uuid),
                name,
                country: read_country(&country)?,
            })
        })
        .collect()
}

fn read_country(code: &str) -> Result<Country, StoreFailure> {
    Country::parse(code).ok_or_else(|| StoreFailure::Unreadable(format!("{code} is no country")))
}

/// Lists who is assigned which contact role at which location, and notes what they are called.
///
/// # Errors
/// The database failed.
pub async fn contacts(
    conn: &mut impl Conn,
    organization: OrganizationId,
    names: &mut Names,
) -> Result<BTreeMap<(LocationId, String), AssociationId>, StoreFailure> {
    let rows: Vec<(Uuid, String, Uuid, String, String)> = conn
        .sql(
            "SELECT c.location_id, c.role, c.association_id, s.first_name, s.last_name FROM contact_roles c
             JOIN associations s ON s.organization_id = c.organization_id AND s.id = c.association_id
             WHERE c.organization_id = $1",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let assigned = rows.into_iter().map(|(location, role, holder, first, last)| {
        let holder = AssociationId::from_uuid(holder);
        names.insert(holder, (first, last));
        ((LocationId::from_uuid(location), role), holder)
    });
    Ok(assigned.collect())
}

/// Lists who administers which branch, and notes what they are called.
///
/// # Errors
/// The database failed.
pub async fn branches(
    conn: &mut impl Conn,
    organization: OrganizationId,
    names: &mut Names,
) -> Result<BTreeMap<AssociationId, LocationId>, StoreFailure> {
    let rows: Vec<(Uuid, Uuid, String, String)> = conn
        .sql(
            "SELECT r.association_id, r.location_id, s.first_name, s.last_name FROM administrators r
             JOIN associations s ON s.organization_id = r.organization_id AND s.id = r.association_id
             WHERE r.organization_id = $1 AND r.location_id IS NOT NULL",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let entrusted = rows.into_iter().map(|(person, root, first, last)| {
        let person = AssociationId::from_uuid(person);
        names.insert(person, (first, last));
        (person, LocationId::from_uuid(root))
    });
    Ok(entrusted.collect())
}

#[derive(sqlx::FromRow)]
struct LocationRow {
    name: String,
    address: Json<Address>,
    telephone: Option<String>,
    listed_since: Option<NaiveDate>,
    people: i64,
}

/// Reads what is told of a location that is not closed.
///
/// # Errors
/// The database failed.
pub async fn location(
    conn: &mut impl Conn,
    organization: OrganizationId,
    location: LocationId,
) -> Result<Option<OneLocation>, StoreFailure> {
    let row: Option<LocationRow> = conn
        .sql(
            "SELECT l.name, l.address, l.telephone, l.listed_since,
                    (SELECT count(*) FROM associations s
                     WHERE s.organization_id = $1 AND s.location_id = $2 AND s.ended_at IS NULL) AS people
             FROM locations l WHERE l.organization_id = $1 AND l.id = $2 AND l.closed_at IS NULL",
        )
        .bind(organization.uuid())
        .bind(location.uuid())
        .optional()
        .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    Ok(Some(OneLocation {
        id: location,
        name: row.name,
        address: row.address.0,
        telephone: row.telephone,
        listed_since: row.listed_since.map(day).transpose()?,
        descriptions: descriptions(conn, organization, location).await?,
        people: row.people.unsigned_abs(),
    }))
}

/// Who is about to come to a location.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arriving {
    /// How many invitations to it are open.
    pub invitations: u64,
    /// How many requests to be associated there wait for an answer.
    pub requests: u64,
}

/// Counts who is about to come to a location.
///
/// # Errors
/// The database failed.
pub async fn arriving(
    conn: &mut impl Conn,
    organization: OrganizationId,
    location: LocationId,
) -> Result<Arriving, StoreFailure> {
    let row: Option<(i64, i64)> = conn
        .sql(
            "SELECT (SELECT count(*) FROM invitations WHERE organization_id = $1 AND location_id = $2
                     AND accepted_at IS NULL AND withdrawn_at IS NULL),
                    (SELECT count(*) FROM association_requests WHERE organization_id = $1 AND location_id = $2
                     AND decision IS NULL)
             FROM locations WHERE organization_id = $1 AND id = $2",
        )
        .bind(organization.uuid())
        .bind(location.uuid())
        .optional()
        .await?;
    let (invitations, requests) = row.unwrap_or_default();
    Ok(Arriving {
        invitations: invitations.unsigned_abs(),
        requests: requests.unsigned_abs(),
    })
}

/// Finds the location that was added on a form, closed or not.
///
/// # Errors
/// The database failed.
pub async fn of_draft(
    conn: &mut impl Conn,
    organization: OrganizationId,
    draft: LocationDraftId,
) -> Result<Option<LocationId>, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql("SELECT id FROM locations WHERE organization_id = $1 AND draft_id = $2")
        .bind(organization.uuid())
        .bind(draft.uuid())
        .optional()
        .await?;
    Ok(row.map(|(id,)| LocationId::from_uuid(id)))
}

async fn descriptions(
    conn: &mut impl Conn,
    organization: OrganizationId,
    location: LocationId,
) -> Result<Vec<(Language, String)>, StoreFailure> {
    let rows: Vec<(String, String)> = conn
        .sql(
            "SELECT language, body FROM location_descriptions
             WHERE organization_id = $1 AND location_id = $2 ORDER BY language",
        )
        .bind(organization.uuid())
        .bind(location.uuid())
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(language, body)| Some((Language::from_tag(&language)?, body)))
        .collect())
}

/// Lists since when each location that is not closed is in the directory, and in which languages it is described there.
///
/// # Errors
/// The database failed.
pub async fn listings(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<BTreeMap<LocationId, (Option<Day>, Vec<Language>)>, StoreFailure> {
    let rows: Vec<(Uuid, Option<NaiveDate>, Option<String>)> = conn
        .sql(
            "SELECT l.id, l.listed_since, d.language FROM locations l
             LEFT JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
             WHERE l.organization_id = $1 AND l.closed_at IS NULL ORDER BY l.id, d.language",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let mut listings = BTreeMap::new();
    for (location, since, language) in rows {
        let since = since.map(day).transpose()?;
        let listing: &mut (Option<Day>, Vec<Language>) = listings
            .entry(LocationId::from_uuid(location))
            .or_insert_with(|| (since, Vec::new()));
        listing.1.extend(language.as_deref().and_then(Language::from_tag));
    }
    Ok(listings)
}
