//! What the public page of an organization reads (rule D1).

use chrono::{DateTime, NaiveDate, Utc};
use membership::address::Address;
use membership::terms::{Day, Instant, Language, LocationId, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::{day, instant};
use crate::{Conn, StoreFailure};

/// An organization as anyone may see it.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The organization.
    pub organization: OrganizationId,
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name in the register.
    pub legal_name: String,
    /// The name that customers see, where there is another.
    pub doing_business_as: Option<String>,
    /// Its web address.
    pub web_address: String,
    /// When it was enrolled first.
    pub member_since: Instant,
    /// The edition of the term in force.
    pub edition: String,
    /// The level of the term in force, in that edition.
    pub level: String,
    /// First day of that term.
    pub starts_on: Day,
    /// Its last day.
    pub ends_on: Day,
    /// The locations that are listed, the headquarters first.
    pub locations: Vec<ListedLocation>,
}

/// A location as anyone may see it.
#[derive(Debug, Clone)]
pub struct ListedLocation {
    /// Its key.
    pub id: LocationId,
    /// Whether it is the headquarters.
    pub is_headquarters: bool,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// Its telephone number.
    pub telephone: Option<String>,
    /// How it is described, by language.
    pub descriptions: Vec<(Language, String)>,
}

type ListingRow = (
    Uuid,
    String,
    Option<String>,
    String,
    DateTime<Utc>,
    String,
    String,
    NaiveDate,
    NaiveDate,
);

/// Reads the public page of an organization that has a term on `today`, or has had one until `listed_from` at the
/// earliest (the grace of rule R9).
///
/// # Errors
/// The database failed.
pub async fn listing(
    conn: &mut impl Conn,
    partner_id: &PartnerId,
    today: Day,
    listed_from: Day,
) -> Result<Option<Listing>, StoreFailure> {
    let row: Option<ListingRow> = conn
        .sql(
            "SELECT o.id, o.legal_name, o.doing_business_as, o.web_address, o.enrolled_at,
                    t.edition, t.level, t.starts_on, t.ends_on
             FROM organizations o JOIN terms t ON t.organization_id = o.id AND t.starts_on <= $2 AND t.ends_on >= $3
             WHERE o.partner_id = $1 ORDER BY t.starts_on DESC LIMIT 1",
        )
        .bind(partner_id.as_str().to_owned())
        .bind(crate::time::date(today))
        .bind(crate::time::date(listed_from))
        .optional()
        .await?;
    let Some((id, legal_name, doing_business_as, web_address, since, edition, level, starts_on, ends_on)) = row else {
        return Ok(None);
    };
    let organization = OrganizationId::from_uuid(id);
    let locations = locations(conn, organization).await?;
    if locations.is_empty() {
        return Ok(None);
    }
    Ok(Some(Listing {
        organization,
        partner_id: partner_id.clone(),
        legal_name,
        doing_business_as,
        web_address,
        member_since: instant(since)?,
        edition,
        level,
        starts_on: day(starts_on)?,
        ends_on: day(ends_on)?,
        locations,
    }))
}

type LocationRow = (
    Uuid,
    bool,
    String,
    Json<Address>,
    Option<String>,
    Option<String>,
    Option<String>,
);

async fn locations(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<ListedLocation>, StoreFailure> {
    let rows: Vec<LocationRow> = conn
        .sql(
            "SELECT l.id, l.parent_id IS NULL, l.name, l.address, l.telephone, d.language, d.body
             FROM locations l
             LEFT JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
             WHERE l.organization_id = $1 AND l.listed_since IS NOT NULL
             ORDER BY l.parent_id IS NULL DESC, l.opened_at, l.id, d.language",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let mut locations: Vec<ListedLocation> = Vec::new();
    for (id, is_headquarters, name, Json(address), telephone, language, body) in rows {
        let id = LocationId::from_uuid(id);
        if locations.last().is_none_or(|last| last.id != id) {
            locations.push(ListedLocation {
                id,
                is_headquarters,
                name,
                address,
                telephone,
                descriptions: Vec::new(),
            });
        }
        let description = language.as_deref().and_then(Language::from_tag).zip(body);
        if let (Some(location), Some(description)) = (locations.last_mut(), description) {
            location.descriptions.push(description);
        }
    }
    Ok(locations)
}
