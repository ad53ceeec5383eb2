//! Organizations that a file tells us of, kept a thousand at a time (rule A3).

use std::collections::HashMap;

use membership::import::KnownOrganization;
use membership::terms::{Country, Instant, Typed};
use serde_json::{Value, json};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::moment;
use crate::{Conn, Sql, StoreFailure, Tx};

type ToldRow = (
    Uuid,
    String,
    String,
    Option<String>,
    String,
    String,
    Option<String>,
    Option<String>,
    Json<Typed>,
);

/// Reads what a source told before under some keys, with the id that we gave it.
///
/// # Errors
/// The database failed.
pub async fn of_keys(
    conn: &mut impl Conn,
    source: &str,
    keys: Vec<String>,
) -> Result<HashMap<String, (Uuid, KnownOrganization)>, StoreFailure> {
    const TOLD: Sql = Sql::per(
        "SELECT id, source_key, legal_name, doing_business_as, country, city, area, domain, entries
         FROM known_organizations WHERE source = $1 AND source_key IN (SELECT value FROM json_each($2))",
        "SELECT id, source_key, legal_name, doing_business_as, country, city, area, domain, entries
         FROM known_organizations WHERE source = $1 AND source_key = ANY (ARRAY(SELECT jsonb_array_elements_text($2)))",
    );
    let rows: Vec<ToldRow> = conn.sql(TOLD).bind(source.to_owned()).bind(Json(keys)).all().await?;
    rows.into_iter().map(told).collect()
}

fn told(row: ToldRow) -> Result<(String, (Uuid, KnownOrganization)), StoreFailure> {
    let (id, key, legal_name, doing_business_as, country, city, area, domain, Json(entries)) = row;
    let organization = KnownOrganization {
        key: key.clone(),
        legal_name,
        doing_business_as,
        country: Country::parse(&country).ok_or(StoreFailure::Unreadable(country))?,
        city,
        area,
        domain,
        entries,
    };
    Ok((key, (id, organization)))
}

/// Keeps what a source tells, new or other than before, with the pieces of the names. What an organization was enrolled
/// as stays.
///
/// # Errors
/// The database failed.
pub async fn keep(
    tx: &mut Tx,
    source: &str,
    told: &[(Uuid, &KnownOrganization)],
    now: Instant,
) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO known_organizations (id, source, source_key, legal_name, doing_business_as, country, city, area, domain, entries, told_at)
         SELECT unhex(value ->> 'id'), $2, value ->> 'key', value ->> 'legal_name', value ->> 'doing_business_as',
         value ->> 'country', value ->> 'city', value ->> 'area', value ->> 'domain', value -> 'entries', $3
         FROM json_each($1) WHERE true ON CONFLICT (source, source_key) DO UPDATE SET legal_name = excluded.legal_name,
         doing_business_as = excluded.doing_business_as, country = excluded.country, city = excluded.city,
         area = excluded.area, domain = excluded.domain, entries = excluded.entries, told_at = excluded.told_at",
        "INSERT INTO known_organizations (id, source, source_key, legal_name, doing_business_as, country, city, area, domain, entries, told_at)
         SELECT id, $2, key, legal_name, doing_business_as, country, city, area, domain, entries, $3
         FROM jsonb_to_recordset($1) AS r (id uuid, key text, legal_name text, doing_business_as text, country text,
         city text, area text, domain text, entries jsonb)
         ON CONFLICT (source, source_key) DO UPDATE SET legal_name = excluded.legal_name,
         doing_business_as = excluded.doing_business_as, country = excluded.country, city = excluded.city,
         area = excluded.area, domain = excluded.domain, entries = excluded.entries, told_at = excluded.told_at",
    );
    if told.is_empty() {
        return Ok(());
    }
    tx.sql(KEEP)
        .bind(Json(told.iter().map(row).collect::<Vec<Value>>()))
        .bind(source.to_owned())
        .bind(moment(now))
        .run()
        .await?;
    keep_grams(tx, told).await
}

fn row((id, told): &(Uuid, &KnownOrganization)) -> Value {
    json!({
        "id": id.simple().to_string(),
        "key": told.key,
        "legal_name": told.legal_name,
        "doing_business_as": told.doing_business_as,
        "country": told.country.code(),
        "city": told.city,
        "area": told.area,
        "domain": told.domain,
        "entries": told.entries,
    })
}

/// Replaces the pieces of the names, in the order of their index: a large file then goes through it once.
async fn keep_grams(tx: &mut Tx, told: &[(Uuid, &KnownOrganization)]) -> Result<(), StoreFailure> {
    const FORGET: Sql = Sql::per(
        "DELETE FROM known_organization_name_grams
         WHERE known_organization_id IN (SELECT unhex(value) FROM json_each($1))",
        "DELETE FROM known_organization_name_grams
         WHERE known_organization_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1)::uuid))",
    );
    const KEEP: Sql = Sql::per(
        "INSERT INTO known_organization_name_grams (country, gram, known_organization_id)
         SELECT value ->> 0, value ->> 1, unhex(value ->> 2) FROM json_each($1)",
        "INSERT INTO known_organization_name_grams (country, gram, known_organization_id)
         SELECT value ->> 0, value ->> 1, (value ->> 2)::uuid FROM jsonb_array_elements($1)",
    );
    let ids: Vec<String> = told.iter().map(|(id, _)| id.simple().to_string()).collect();
    let of = |(id, told): &(Uuid, &KnownOrganization)| {
        let (country, id) = (told.country.code(), id.simple().to_string());
        told.grams().into_iter().map(move |gram| (country, gram, id.clone()))
    };
    let mut grams: Vec<(&str, String, String)> = told.iter().flat_map(of).collect();
    grams.sort_unstable();
    let grams: Vec<Value> = grams.into_iter().map(|gram| json!(gram)).collect();
    tx.sql(FORGET).bind(Json(ids)).run().await?;
    tx.sql(KEEP).bind(Json(grams)).run().await?;
    Ok(())
}
