//! Browsers that signed in to an account before. Only the hash of a browser's lasting secret is kept.

use membership::terms::{AccountId, Instant};

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, StoreFailure, Tx};

/// Notes that a browser signs in to an account. Returns whether it did so before.
///
/// # Errors
/// The database failed.
pub async fn meet(tx: &mut Tx, account: AccountId, token_hash: String, now: Instant) -> Result<bool, StoreFailure> {
    let known = tx
        .sql("UPDATE devices SET last_seen_at = $3 WHERE account_id = $1 AND token_hash = $2")
        .bind(account.uuid())
        .bind(token_hash.clone())
        .bind(moment(now))
        .run()
        .await?;
    if known == 1 {
        return Ok(true);
    }
    let new = insert!(tx, or ignore devices {
        account_id: account.uuid(),
        token_hash: token_hash,
        first_seen_at: moment(now),
        last_seen_at: moment(now),
    })
    .await?;
    Ok(new == 0)
}

/// Forgets browsers that were not seen since a moment, a hundred at a time, and returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn forget_unseen(tx: &mut Tx, since: Instant) -> Result<u64, StoreFailure> {
    tx.sql(
        "DELETE FROM devices WHERE (account_id, token_hash) IN
         (SELECT account_id, token_hash FROM devices WHERE last_seen_at <= $1 ORDER BY last_seen_at LIMIT 100)",
    )
    .bind(moment(since))
    .run()
    .await
}
