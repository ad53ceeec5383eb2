//! What the search index is made of: organizations as a whole, many at a time.

use std::collections::HashMap;

use chrono::NaiveDate;
use membership::address::Address;
use membership::program::Answers;
use membership::terms::{Day, Language, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::day;
use crate::{Conn, Sql, StoreFailure};

/// An organization as the index is told of it.
#[derive(Debug, Clone)]
pub struct Indexed {
    /// The organization.
    pub organization: OrganizationId,
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name in the register.
    pub legal_name: String,
    /// The name that customers see, where there is another.
    pub doing_business_as: Option<String>,
    /// What it answered about itself.
    pub profile: Answers,
    /// Its terms, in order.
    pub terms: Vec<IndexedTerm>,
    /// Its listed locations, the headquarters first.
    pub locations: Vec<IndexedLocation>,
    /// The designations that show at one of them.
    pub designations: Vec<String>,
}

/// A term of membership.
#[derive(Debug, Clone)]
pub struct IndexedTerm {
    /// The edition that was signed.
    pub edition: String,
    /// The level.
    pub level: String,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
}

/// A listed location.
#[derive(Debug, Clone)]
pub struct IndexedLocation {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// How it is described, by language.
    pub descriptions: Vec<(Language, String)>,
}

/// Lists up to `most` organizations after one, in the order of their keys.
///
/// # Errors
/// The database failed.
pub async fn after(conn: &mut impl Conn, last: OrganizationId, most: i64) -> Result<Vec<OrganizationId>, StoreFailure> {
    let rows: Vec<(Uuid,)> = conn
        .sql("SELECT id FROM organizations WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(last.uuid())
        .bind(most)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| OrganizationId::from_uuid(id)).collect())
}

type OrganizationRow = (Uuid, String, String, Option<String>, Option<Json<Answers>>);
type LocationRow = (Uuid, Uuid, String, Json<Address>, Option<String>, Option<String>);

/// Reads organizations by their keys.
///
/// # Errors
/// The database failed.
pub async fn of(conn: &mut impl Conn, organizations: &[OrganizationId]) -> Result<Vec<Indexed>, StoreFailure> {
    const ORGANIZATIONS: Sql = Sql::per(
        "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, p.answers FROM organizations o
         LEFT JOIN organization_profiles p ON p.organization_id = o.id
         WHERE o.id IN (SELECT unhex(value) FROM json_each($1))",
        "SELECT o.id, o.partner_id, o.legal_name, o.doing_business_as, p.answers FROM organizations o
         LEFT JOIN organization_profiles p ON p.organization_id = o.id
         WHERE o.id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)::uuid))",
    );
    let keys: Vec<String> = organizations.iter().map(|id| id.uuid().simple().to_string()).collect();
    let rows: Vec<OrganizationRow> = conn.sql(ORGANIZATIONS).bind(Json(keys.clone())).all().await?;
    let mut terms = terms(conn, &keys).await?;
    let mut locations = locations(conn, &keys).await?;
    let mut designations = designations(conn, &keys).await?;
    let indexed = rows
        .into_iter()
        .map(|(id, partner_id, legal_name, doing_business_as, answers)| Indexed {
            organization: OrganizationId::from_uuid(id),
            partner_id: PartnerId::kept(partner_id),
            legal_name,
            doing_business_as,
            profile: answers.map(|Json(answers)| answers).unwrap_or_default(),
            terms: terms.remove(&id).unwrap_or_default(),
            locations: locations.remove(&id).unwrap_or_default(),
            designations: designations.remove(&id).unwrap_or_default(),
        });
    Ok(indexed.collect())
}

async fn designations(conn: &mut impl Conn, keys: &[String]) -> Result<HashMap<Uuid, Vec<String>>, StoreFailure> {
    const SHOWN: Sql = Sql::per(
        "SELECT DISTINCT r.organization_id, r.designation FROM recognized_locations r
         JOIN locations l ON l.organization_id = r.organization_id AND l.id = r.location_id
         WHERE r.organization_id IN (SELECT unhex(value) FROM json_each($1))
         AND l.listed_since IS NOT NULL AND l.closed_at IS NULL ORDER BY r.organization_id, r.designation",
        "SELECT DISTINCT r.organization_id, r.designation FROM recognized_locations r
         JOIN locations l ON l.organization_id = r.organization_id AND l.id = r.location_id
         WHERE r.organization_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)::uuid))
         AND l.listed_since IS NOT NULL AND l.closed_at IS NULL ORDER BY r.organization_id, r.designation",
    );
    let rows: Vec<(Uuid, String)> = conn.sql(SHOWN).bind(Json(keys.to_vec())).all().await?;
    let mut designations: HashMap<Uuid, Vec<String>> = HashMap::new();
    for (organization, designation) in rows {
        designations.entry(organization).or_default().push(designation);
    }
    Ok(designations)
}

async fn terms(conn: &mut impl Conn, keys: &[String]) -> Result<HashMap<Uuid, Vec<IndexedTerm>>, StoreFailure> {
    const TERMS: Sql = Sql::per(
        "SELECT organization_id, edition, level, starts_on, ends_on FROM terms
         WHERE organization_id IN (SELECT unhex(value) FROM json_each($1)) ORDER BY organization_id, starts_on",
        "SELECT organization_id, edition, level, starts_on, ends_on FROM terms
         WHERE organization_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)::uuid))
         ORDER BY organization_id, starts_on",
    );
    let rows: Vec<(Uuid, String, String, NaiveDate, NaiveDate)> =
        conn.sql(TERMS).bind(Json(keys.to_vec())).all().await?;
    let mut terms: HashMap<Uuid, Vec<IndexedTerm>> = HashMap::new();
    for (organization, edition, level, starts_on, ends_on) in rows {
        terms.entry(organization).or_default().push(IndexedTerm {
            edition,
            level,
            starts_on: day(starts_on)?,
            ends_on: day(ends_on)?,
        });
    }
    Ok(terms)
}

async fn locations(conn: &mut impl Conn, keys: &[String]) -> Result<HashMap<Uuid, Vec<IndexedLocation>>, StoreFailure> {
    const LOCATIONS: Sql = Sql::per(
        "SELECT l.organization_id, l.id, l.name, l.address, d.language, d.body FROM locations l
         LEFT JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
         WHERE l.organization_id IN (SELECT unhex(value) FROM json_each($1))
         AND l.listed_since IS NOT NULL AND l.closed_at IS NULL
         ORDER BY l.organization_id, l.parent_id IS NULL DESC, l.opened_at, l.id, d.language",
        "SELECT l.organization_id, l.id, l.name, l.address, d.language, d.body FROM locations l
         LEFT JOIN location_descriptions d ON d.organization_id = l.organization_id AND d.location_id = l.id
         WHERE l.organization_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)::uuid))
         AND l.listed_since IS NOT NULL AND l.closed_at IS NULL
         ORDER BY l.organization_id, l.parent_id IS NULL DESC, l.opened_at, l.id, d.language",
    );
    let rows: Vec<LocationRow> = conn.sql(LOCATIONS).bind(Json(keys.to_vec())).all().await?;
    let mut locations: HashMap<Uuid, Vec<IndexedLocation>> = HashMap::new();
    let mut last = None;
    for (organization, location, name, Json(address), language, body) in rows {
        let of_organization = locations.entry(organization).or_default();
        if last != Some(location) {
            of_organization.push(IndexedLocation {
                name,
                address,
                descriptions: Vec::new(),
            });
            last = Some(location);
        }
        let description = language.as_deref().and_then(Language::from_tag).zip(body);
        if let (Some(location), Some(description)) = (of_organization.last_mut(), description) {
            location.descriptions.push(description);
        }
    }
    Ok(locations)
}
