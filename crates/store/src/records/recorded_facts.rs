//! Facts that a source outside tells, kept a thousand at a time (rule Q5).

use std::collections::HashMap;

use chrono::NaiveDate;
use membership::program::EditionId;
use membership::standing::{Recorded, RecordedFact};
use membership::terms::{Instant, OrganizationId, PartnerId};
use serde_json::{Value, json};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::{day, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A fact as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its key.
    pub id: Uuid,
    /// Whose it is.
    pub organization: OrganizationId,
    /// What the source told.
    pub fact: RecordedFact,
}

/// Finds the organizations that have some Partner Program IDs, with the edition that their latest term was signed under.
///
/// # Errors
/// The database failed.
pub async fn organizations(
    conn: &mut impl Conn,
    ids: Vec<PartnerId>,
) -> Result<HashMap<PartnerId, (OrganizationId, EditionId)>, StoreFailure> {
    const ORGANIZATIONS: Sql = Sql::per(
        "SELECT o.partner_id, o.id, t.edition FROM organizations o JOIN terms t ON t.organization_id = o.id
         WHERE o.partner_id IN (SELECT value FROM json_each($1)) AND t.starts_on =
         (SELECT max(starts_on) FROM terms latest WHERE latest.organization_id = o.id)",
        "SELECT o.partner_id, o.id, t.edition FROM organizations o JOIN terms t ON t.organization_id = o.id
         WHERE o.partner_id = ANY (ARRAY(SELECT jsonb_array_elements_text($1))) AND t.starts_on =
         (SELECT max(starts_on) FROM terms latest WHERE latest.organization_id = o.id)",
    );
    let rows: Vec<(String, Uuid, String)> = conn.sql(ORGANIZATIONS).bind(Json(ids)).all().await?;
    let organization = |(partner_id, id, edition): (String, Uuid, String)| {
        let organization = (OrganizationId::from_uuid(id), EditionId(edition));
        (PartnerId::kept(partner_id), organization)
    };
    Ok(rows.into_iter().map(organization).collect())
}

/// Reads what a source told before under some keys.
///
/// # Errors
/// The database failed.
pub async fn of_keys(
    conn: &mut impl Conn,
    source: &str,
    keys: Vec<String>,
) -> Result<HashMap<String, Kept>, StoreFailure> {
    const TOLD: Sql = Sql::per(
        "SELECT f.id, f.organization_id, f.source_key, o.partner_id, f.recorded, f.dated_on, f.counts_until, f.ended_on
         FROM recorded_facts f JOIN organizations o ON o.id = f.organization_id
         WHERE f.source = $1 AND f.source_key IN (SELECT value FROM json_each($2))",
        "SELECT f.id, f.organization_id, f.source_key, o.partner_id, f.recorded, f.dated_on, f.counts_until, f.ended_on
         FROM recorded_facts f JOIN organizations o ON o.id = f.organization_id
         WHERE f.source = $1 AND f.source_key = ANY (ARRAY(SELECT jsonb_array_elements_text($2)))",
    );
    let rows: Vec<Row> = conn.sql(TOLD).bind(source.to_owned()).bind(Json(keys)).all().await?;
    rows.into_iter().map(kept).collect()
}

type Row = (
    Uuid,
    Uuid,
    String,
    String,
    Json<Recorded>,
    NaiveDate,
    Option<NaiveDate>,
    Option<NaiveDate>,
);

fn kept(row: Row) -> Result<(String, Kept), StoreFailure> {
    let (id, organization, key, partner_id, Json(recorded), dated_on, counts_until, ended_on) = row;
    let fact = RecordedFact {
        key: key.clone(),
        partner_id: PartnerId::kept(partner_id),
        recorded,
        dated_on: day(dated_on)?,
        counts_until: counts_until.map(day).transpose()?,
        ended_on: ended_on.map(day).transpose()?,
    };
    let organization = OrganizationId::from_uuid(organization);
    Ok((key, Kept { id, organization, fact }))
}

/// Keeps what a source tells, new or other than before. `before` lists whose facts were told otherwise: what they lose is
/// counted as well.
///
/// # Errors
/// The database failed.
pub async fn keep(
    tx: &mut Tx,
    source: &str,
    told: &[Kept],
    before: &[OrganizationId],
    now: Instant,
) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO recorded_facts
         (organization_id, id, source, source_key, recorded, dated_on, counts_until, ended_on, told_at)
         SELECT unhex(value ->> 'organization'), unhex(value ->> 'id'), $2, value ->> 'key', value -> 'recorded',
         value ->> 'dated_on', value ->> 'counts_until', value ->> 'ended_on', $3
         FROM json_each($1) WHERE true ON CONFLICT (source, source_key) DO UPDATE SET
         organization_id = excluded.organization_id, recorded = excluded.recorded, dated_on = excluded.dated_on,
         counts_until = excluded.counts_until, ended_on = excluded.ended_on, told_at = excluded.told_at",
        "INSERT INTO recorded_facts
         (organization_id, id, source, source_key, recorded, dated_on, counts_until, ended_on, told_at)
         SELECT organization, id, $2, key, recorded, dated_on, counts_until, ended_on, $3
         FROM jsonb_to_recordset($1) AS r (organization uuid, id uuid, key text, recorded jsonb, dated_on date,
         counts_until date, ended_on date) ON CONFLICT (source, source_key) DO UPDATE SET
         organization_id = excluded.organization_id, recorded = excluded.recorded, dated_on = excluded.dated_on,
         counts_until = excluded.counts_until, ended_on = excluded.ended_on, told_at = excluded.told_at",
    );
    if told.is_empty() {
        return Ok(());
    }
    for organization in told.iter().map(|kept| kept.organization).chain(before.iter().copied()) {
        tx.leave_uncounted(organization);
    }
    tx.sql(KEEP)
        .bind(Json(told.iter().map(row).collect::<Vec<Value>>()))
        .bind(source.to_owned())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

fn row(kept: &Kept) -> Value {
    let fact = &kept.fact;
    json!({
        "organization": kept.organization.uuid().simple().to_string(),
        "id": kept.id.simple().to_string(),
        "key": fact.key,
        "recorded": fact.recorded,
        "dated_on": fact.dated_on,
        "counts_until": fact.counts_until,
        "ended_on": fact.ended_on,
    })
}
