//! What is remembered between two requests of one ceremony. Only the browser that began it knows the token; it is taken
//! once, and soon over.

use membership::terms::{AccountId, CeremonyId, Instant};

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, StoreFailure, Tx};

/// A ceremony that has begun.
#[derive(Debug, Clone)]
pub struct Ceremony {
    /// Its key.
    pub id: CeremonyId,
    /// The account that it is to change, where somebody is signed in.
    pub account: Option<AccountId>,
    /// What is remembered, as its owner writes it.
    pub state: String,
    /// Until when it can be finished.
    pub ends_at: Instant,
}

/// Keeps a ceremony that begins.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, ceremony: &Ceremony, token_hash: String) -> Result<(), StoreFailure> {
    insert!(
        tx,
        ceremonies {
            id: ceremony.id.uuid(),
            token_hash: token_hash,
            account_id: ceremony.account.map(AccountId::uuid),
            state: ceremony.state.clone(),
            ends_at: moment(ceremony.ends_at),
        }
    )
    .await?;
    Ok(())
}

/// Returns what a ceremony remembers, without ending it.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, token_hash: String, now: Instant) -> Result<Option<String>, StoreFailure> {
    let found: Option<(String,)> = conn
        .sql("SELECT state FROM ceremonies WHERE token_hash = $1 AND ends_at > $2")
        .bind(token_hash)
        .bind(moment(now))
        .optional()
        .await?;
    Ok(found.map(|(state,)| state))
}

/// Takes a ceremony, which is over with that, and returns what it remembers. Of two who take it at once, one gets it.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, token_hash: String, now: Instant) -> Result<Option<String>, StoreFailure> {
    let taken: Option<(String,)> = tx
        .sql("DELETE FROM ceremonies WHERE token_hash = $1 AND ends_at > $2 RETURNING state")
        .bind(token_hash)
        .bind(moment(now))
        .optional()
        .await?;
    Ok(taken.map(|(state,)| state))
}

/// Ends every ceremony that is to change an account.
///
/// # Errors
/// The database failed.
pub async fn end_of_account(tx: &mut Tx, account: AccountId) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM ceremonies WHERE account_id = $1")
        .bind(account.uuid())
        .run()
        .await?;
    Ok(())
}

/// Forgets ceremonies that nobody finished in time, a hundred at a time, and returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn forget_past(tx: &mut Tx, now: Instant) -> Result<u64, StoreFailure> {
    tx.sql(
        "DELETE FROM ceremonies WHERE id IN (SELECT id FROM ceremonies WHERE ends_at <= $1 ORDER BY ends_at LIMIT 100)",
    )
    .bind(moment(now))
    .run()
    .await
}
