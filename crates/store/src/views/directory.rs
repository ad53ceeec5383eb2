//! What the public page of an organization reads (rule D1).

pub mod index;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use membership::address::Address;
use membership::program::Answers;
use membership::terms::{Day, Instant, Language, LocationId, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::records::designations::{self, Recognized};
use crate::time::{day, instant};
use crate::{Conn, Sql, StoreFailure};

/// How many days may lie between two terms of one level that count as one time: as long as the days of grace can be.
const LONGEST_BREAK: i32 = 62;

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
    /// Since when it has held that level without a break.
    pub level_since: Day,
    /// The locations that are listed, the headquarters first.
    pub locations: Vec<ListedLocation>,
    /// What it answered about itself, which is not public as a whole.
    pub profile: Answers,
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
    /// The designations that show there.
    pub designations: Vec<String>,
}

/// One row for each location and language of its description; the organization and its term are the same in all.
#[derive(sqlx::FromRow)]
struct ListingRow {
    organization: Uuid,
    legal_name: String,
    doing_business_as: Option<String>,
    web_address: String,
    enrolled_at: DateTime<Utc>,
    edition: String,
    level: String,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    location: Uuid,
    is_headquarters: bool,
    name: String,
    address: Json<Address>,
    telephone: Option<String>,
    language: Option<String>,
    body: Option<String>,
}

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
    let rows: Vec<ListingRow> = conn
        .sql(
            "SELECT o.id AS organization, o.legal_name, o.doing_business_as, o.web_address, o.enrolled_at,
                    t.edition, t.level, t.starts_on, t.ends_on,
                    l.id AS location, l.parent_id IS NULL AS is_headquarters, l.name, l.address, l.telephone,
                    d.language, d.body
             FROM organizations o
             JOIN terms t ON t.organization_id = o.id AND t.starts_on =
                  (SELECT max(starts_on) FROM terms WHERE organization_id = o.id AND starts_on <= $2 AND ends_on >= $3)
             JOIN locations l ON l.organization_id = o.id AND l.listed_since IS NOT NULL AND l.closed_at IS NULL
             LEFT JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
             WHERE o.partner_id = $1 ORDER BY l.parent_id IS NULL DESC, l.opened_at, l.id, d.language",
        )
        .bind(partner_id.as_str().to_owned())
        .bind(crate::time::date(today))
        .bind(crate::time::date(listed_from))
        .all()
        .await?;
    let mut rows = rows.into_iter().peekable();
    let Some(first) = rows.peek() else {
        return Ok(None);
    };
    let organization = OrganizationId::from_uuid(first.organization);
    let recognized = designations::recognized(conn, organization).await?;
    Ok(Some(Listing {
        level_since: level_since(conn, organization, &first.level, day(first.starts_on)?).await?,
        organization,
        profile: profile(conn, organization).await?,
        partner_id: partner_id.clone(),
        legal_name: first.legal_name.clone(),
        doing_business_as: first.doing_business_as.clone(),
        web_address: first.web_address.clone(),
        member_since: instant(first.enrolled_at)?,
        edition: first.edition.clone(),
        level: first.level.clone(),
        starts_on: day(first.starts_on)?,
        ends_on: day(first.ends_on)?,
        locations: locations(rows, &recognized),
    }))
}

/// Goes back over the terms before one, as long as they were of its level. One that was enrolled again in the days of grace
/// goes on.
async fn level_since(
    conn: &mut impl Conn,
    organization: OrganizationId,
    level: &str,
    starts_on: Day,
) -> Result<Day, StoreFailure> {
    let rows: Vec<(String, NaiveDate, NaiveDate)> = conn
        .sql(
            "SELECT level, starts_on, ends_on FROM terms WHERE organization_id = $1 AND starts_on < $2
             ORDER BY starts_on DESC",
        )
        .bind(organization.uuid())
        .bind(crate::time::date(starts_on))
        .all()
        .await?;
    let mut since = starts_on;
    for (earlier, from, until) in rows {
        let went_on = (since - day(until)?).get_days() <= LONGEST_BREAK;
        if earlier != level || !went_on {
            break;
        }
        since = day(from)?;
    }
    Ok(since)
}

/// Returns the number of the last change of what is listed of each of some organizations: another one as soon as its page may
/// be. Who is no organization is left out.
///
/// # Errors
/// The database failed.
pub async fn change_numbers(
    conn: &mut impl Conn,
    partner_ids: &[PartnerId],
) -> Result<HashMap<PartnerId, i64>, StoreFailure> {
    const NUMBERS: Sql = Sql::per(
        "SELECT o.partner_id, coalesce(c.number, 0) FROM organizations o
         LEFT JOIN directory_changes c ON c.organization_id = o.id
         WHERE o.partner_id IN (SELECT value FROM json_each($1))",
        "SELECT o.partner_id, coalesce(c.number, 0) FROM organizations o
         LEFT JOIN directory_changes c ON c.organization_id = o.id
         WHERE o.partner_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)))",
    );
    let rows: Vec<(String, i64)> = conn.sql(NUMBERS).bind(Json(partner_ids.to_vec())).all().await?;
    let numbers = rows.into_iter().map(|(id, number)| (PartnerId::kept(id), number));
    Ok(numbers.collect())
}

/// Lists who has a term on `today`, or has had one until `listed_from` at the earliest, in a range of IDs, with the keys and
/// names of their listed locations: one row for each location.
///
/// # Errors
/// The database failed.
pub async fn listed(
    conn: &mut impl Conn,
    (from, to): (&str, &str),
    today: Day,
    listed_from: Day,
) -> Result<Vec<(PartnerId, LocationId, String)>, StoreFailure> {
    let rows: Vec<(String, Uuid, String)> = conn
        .sql(
            "SELECT o.partner_id, l.id, l.name FROM organizations o
             JOIN locations l ON l.organization_id = o.id AND l.listed_since IS NOT NULL AND l.closed_at IS NULL
             WHERE o.partner_id >= $1 AND o.partner_id < $2 AND EXISTS
             (SELECT 1 FROM terms WHERE organization_id = o.id AND starts_on <= $3 AND ends_on >= $4)
             ORDER BY o.partner_id, l.opened_at, l.id",
        )
        .bind(from.to_owned())
        .bind(to.to_owned())
        .bind(crate::time::date(today))
        .bind(crate::time::date(listed_from))
        .all()
        .await?;
    let listed = |(id, location, name)| (PartnerId::kept(id), LocationId::from_uuid(location), name);
    Ok(rows.into_iter().map(listed).collect())
}

async fn profile(conn: &mut impl Conn, organization: OrganizationId) -> Result<Answers, StoreFailure> {
    let row: Option<(Json<Answers>,)> = conn
        .sql("SELECT answers FROM organization_profiles WHERE organization_id = $1")
        .bind(organization.uuid())
        .optional()
        .await?;
    Ok(row.map_or_else(Answers::default, |(answers,)| answers.0))
}

fn locations(rows: impl Iterator<Item = ListingRow>, recognized: &Recognized) -> Vec<ListedLocation> {
    let mut locations: Vec<ListedLocation> = Vec::new();
    for row in rows {
        let id = LocationId::from_uuid(row.location);
        if locations.last().is_none_or(|last| last.id != id) {
            locations.push(ListedLocation {
                id,
                is_headquarters: row.is_headquarters,
                name: row.name,
                address: row.address.0,
                telephone: row.telephone,
                descriptions: Vec::new(),
                designations: (recognized.iter())
                    .filter(|(location, _)| *location == id)
                    .map(|(_, designation)| designation.clone())
                    .collect(),
            });
        }
        let description = row.language.as_deref().and_then(Language::from_tag).zip(row.body);
        if let (Some(location), Some(description)) = (locations.last_mut(), description) {
            location.descriptions.push(description);
        }
    }
    locations
}
