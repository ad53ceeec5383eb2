//! Organizations that somebody told us of. Nobody has enrolled them yet, or their enrollment is named (rule A3).

use membership::enrollment::KnownOrganization;
use membership::terms::{Country, Instant, KnownOrganizationId, OrganizationId, Typed};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, Sql, StoreFailure, Tx};

/// Who told us of an organization, and when.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Who or what told us, such as a register.
    pub source: &'a str,
    /// Its own key there, so that the same told twice is one.
    pub source_key: &'a str,
    /// When.
    pub told_at: Instant,
}

/// Keeps an organization that nobody has enrolled, with the pieces of its names.
///
/// # Errors
/// [`StoreFailure::Taken`] where the source told us of it before.
pub async fn insert(
    tx: &mut Tx,
    known: &KnownOrganization,
    told: Told<'_>,
    grams: Vec<String>,
) -> Result<(), StoreFailure> {
    const KEEP_GRAMS: Sql = Sql::per(
        "INSERT INTO known_organization_name_grams (country, gram, known_organization_id) SELECT $1, value, $2 FROM json_each($3)",
        "INSERT INTO known_organization_name_grams (country, gram, known_organization_id)
         SELECT $1, value, $2 FROM jsonb_array_elements_text($3)",
    );
    insert!(
        tx,
        known_organizations {
            id: known.id.uuid(),
            source: told.source.to_owned(),
            source_key: told.source_key.to_owned(),
            legal_name: known.legal_name.clone(),
            doing_business_as: known.doing_business_as.clone(),
            country: known.country.code(),
            city: known.city.clone(),
            area: known.area.clone(),
            domain: known.domain.clone(),
            entries: Json(known.entries.clone()),
            told_at: moment(told.told_at),
        }
    )
    .await?;
    tx.sql(KEEP_GRAMS)
        .bind(known.country.code())
        .bind(known.id.uuid())
        .bind(Json(grams))
        .run()
        .await?;
    Ok(())
}

type KnownRow = (
    String,
    Option<String>,
    String,
    String,
    Option<String>,
    Option<String>,
    Json<Typed>,
    Option<Uuid>,
);

/// Finds an organization that somebody told us of. Who would enroll it waits here for who is enrolling it.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, id: KnownOrganizationId) -> Result<Option<KnownOrganization>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT legal_name, doing_business_as, country, city, area, domain, entries, enrolled_as
         FROM known_organizations WHERE id = $1",
        "SELECT legal_name, doing_business_as, country, city, area, domain, entries, enrolled_as
         FROM known_organizations WHERE id = $1 FOR UPDATE",
    );
    let row: Option<KnownRow> = tx.sql(TAKE).bind(id.uuid()).optional().await?;
    let known = |row: KnownRow| {
        let (legal_name, doing_business_as, country, city, area, domain, Json(entries), enrolled_as) = row;
        Ok(KnownOrganization {
            id,
            legal_name,
            doing_business_as,
            country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
            city,
            area,
            domain,
            entries,
            enrolled_as: enrolled_as.map(OrganizationId::from_uuid),
        })
    };
    row.map(known).transpose()
}

/// Notes what an organization was enrolled as, once.
pub fn enroll_as(tx: &mut Tx, id: KnownOrganizationId, organization: OrganizationId) {
    tx.last("UPDATE known_organizations SET enrolled_as = $2 WHERE id = $1 AND enrolled_as IS NULL")
        .bind(id.uuid())
        .bind(organization.uuid());
}
