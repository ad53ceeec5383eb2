//! The audit trail: nothing in it is ever changed.

use chrono::{DateTime, Utc};
use membership::audit::{AuditEntry, Deed};
use membership::terms::{AccountId, AuditEntryId, OrganizationId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, StoreFailure, Tx};

type EntryRow = (Uuid, Option<Uuid>, Json<Deed>, DateTime<Utc>);

/// Adds a line.
pub fn append(tx: &mut Tx, entry: &AuditEntry) {
    insert!(tx, last audit_entries {
        id: entry.id.uuid(),
        organization_id: entry.organization.map(OrganizationId::uuid),
        account_id: entry.account.map(AccountId::uuid),
        deed: Json(entry.deed.clone()),
        done_at: moment(entry.at),
    });
}

/// Reads the latest lines about an organization.
///
/// # Errors
/// The database failed.
pub async fn latest(
    conn: &mut impl Conn,
    organization: OrganizationId,
    most: i64,
) -> Result<Vec<AuditEntry>, StoreFailure> {
    let rows: Vec<EntryRow> = conn
        .sql(
            "SELECT id, account_id, deed, done_at FROM audit_entries
             WHERE organization_id = $1 ORDER BY done_at DESC, id DESC LIMIT $2",
        )
        .bind(organization.uuid())
        .bind(most)
        .all()
        .await?;
    rows.into_iter()
        .map(|(id, account, Json(deed), at)| {
            Ok(AuditEntry {
                id: AuditEntryId::from_uuid(id),
                organization: Some(organization),
                account: account.map(AccountId::from_uuid),
                deed,
                at: instant(at)?,
            })
        })
        .collect()
}
