//! Passwords: an account has one or none, and only its hash is kept.

use membership::terms::{AccountId, Instant};

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, StoreFailure, Tx};

/// Gives an account its password, or a new one; failed attempts are forgotten.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &mut Tx, account: AccountId, hash: String, now: Instant) -> Result<(), StoreFailure> {
    let changed = tx
        .sql("UPDATE passwords SET hash = $2, changed_at = $3 WHERE account_id = $1")
        .bind(account.uuid())
        .bind(hash.clone())
        .bind(moment(now))
        .run()
        .await?;
    if changed == 0 {
        insert!(
            tx,
            passwords {
                account_id: account.uuid(),
                hash: hash,
                changed_at: moment(now),
            }
        )
        .await?;
    }
    tx.sql("UPDATE accounts SET failed_attempts = 0, locked_until = NULL WHERE id = $1")
        .bind(account.uuid())
        .run()
        .await?;
    Ok(())
}

/// Takes an account's password away. Returns whether it had one.
///
/// # Errors
/// The database failed.
pub async fn remove(tx: &mut Tx, account: AccountId) -> Result<bool, StoreFailure> {
    let removed = tx
        .sql("DELETE FROM passwords WHERE account_id = $1")
        .bind(account.uuid())
        .run()
        .await?;
    Ok(removed == 1)
}
