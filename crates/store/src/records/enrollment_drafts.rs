//! Drafts of enrollments: their owner's alone, kept thirty days, one at a time for each account (rule E6).

use chrono::{DateTime, NaiveDate, Utc};
use membership::enrollment::{Draft, Entries};
use membership::terms::{AccountId, Day, DraftId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{date, day, instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

type DraftRow = (Uuid, Uuid, Json<Entries>, DateTime<Utc>, NaiveDate);

fn draft(row: DraftRow) -> Result<Draft, StoreFailure> {
    let (id, account, Json(entries), changed_at, kept_until) = row;
    Ok(Draft {
        id: DraftId::from_uuid(id),
        account: AccountId::from_uuid(account),
        entries,
        changed_at: instant(changed_at)?,
        kept_until: day(kept_until)?,
    })
}

/// Begins a draft. Where the account has one already, that one stays, and nothing is written.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, draft: &Draft) -> Result<(), StoreFailure> {
    insert!(tx, or ignore enrollment_drafts {
        id: draft.id.uuid(),
        account_id: draft.account.uuid(),
        entries: Json(draft.entries.clone()),
        changed_at: moment(draft.changed_at),
        kept_until: date(draft.kept_until),
    })
    .await?;
    Ok(())
}

/// Finds an account's draft, for reading.
///
/// # Errors
/// The database failed.
pub async fn of_account(conn: &mut impl Conn, account: AccountId) -> Result<Option<Draft>, StoreFailure> {
    conn.sql("SELECT id, account_id, entries, changed_at, kept_until FROM enrollment_drafts WHERE account_id = $1")
        .bind(account.uuid())
        .optional()
        .await?
        .map(draft)
        .transpose()
}

/// Takes an account's draft for changing it: nobody else changes it meanwhile.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, account: AccountId) -> Result<Option<Draft>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT id, account_id, entries, changed_at, kept_until FROM enrollment_drafts WHERE account_id = $1",
        "SELECT id, account_id, entries, changed_at, kept_until FROM enrollment_drafts WHERE account_id = $1 FOR UPDATE",
    );
    tx.sql(TAKE)
        .bind(account.uuid())
        .optional()
        .await?
        .map(draft)
        .transpose()
}

/// Keeps what a draft has become.
///
/// # Errors
/// The database failed.
pub async fn update(tx: &mut Tx, draft: &Draft) -> Result<(), StoreFailure> {
    tx.sql("UPDATE enrollment_drafts SET entries = $2, changed_at = $3, kept_until = $4 WHERE id = $1")
        .bind(draft.id.uuid())
        .bind(Json(draft.entries.clone()))
        .bind(moment(draft.changed_at))
        .bind(date(draft.kept_until))
        .run()
        .await?;
    Ok(())
}

/// Gives a draft that is begun anew another key: a key becomes its organization's, and *Finish* of the earlier one is over.
///
/// # Errors
/// The database failed.
pub async fn begin_anew(tx: &mut Tx, earlier: DraftId, id: DraftId) -> Result<(), StoreFailure> {
    tx.sql("UPDATE enrollment_drafts SET id = $2 WHERE id = $1")
        .bind(earlier.uuid())
        .bind(id.uuid())
        .run()
        .await?;
    Ok(())
}

/// Loses a draft and everything in it (rule E5).
pub fn delete(tx: &mut Tx, id: DraftId) {
    tx.last("DELETE FROM enrollment_drafts WHERE id = $1").bind(id.uuid());
}

/// Loses drafts whose days are over, a hundred at a time, and returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn forget_past(tx: &mut Tx, today: Day) -> Result<u64, StoreFailure> {
    tx.sql(
        "DELETE FROM enrollment_drafts WHERE id IN
         (SELECT id FROM enrollment_drafts WHERE kept_until < $1 ORDER BY kept_until LIMIT 100)",
    )
    .bind(date(today))
    .run()
    .await
}
