//! Passkeys: what a device of an account's owner answers for. The public key is kept as its library writes it.

use chrono::{DateTime, Utc};
use membership::terms::{AccountId, Instant, PasskeyId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, StoreFailure, Tx};

/// A passkey as it is kept.
#[derive(Debug, Clone)]
pub struct Passkey {
    /// Its key here.
    pub id: PasskeyId,
    /// Whose it is.
    pub account: AccountId,
    /// Its id in the authenticator, in base64url.
    pub credential: String,
    /// What its owner calls it.
    pub name: String,
    /// Public key and counter, as the library writes them.
    pub passkey: String,
    /// When it was made.
    pub made_at: Instant,
    /// When it was last used to sign in, if it was.
    pub last_used_at: Option<Instant>,
}

type PasskeyRow = (Uuid, Uuid, String, String, String, DateTime<Utc>, Option<DateTime<Utc>>);

fn passkey(row: PasskeyRow) -> Result<Passkey, StoreFailure> {
    let (id, account, credential, name, passkey, made_at, last_used_at) = row;
    Ok(Passkey {
        id: PasskeyId::from_uuid(id),
        account: AccountId::from_uuid(account),
        credential,
        name,
        passkey,
        made_at: instant(made_at)?,
        last_used_at: last_used_at.map(instant).transpose()?,
    })
}

/// Keeps a new passkey.
///
/// # Errors
/// [`StoreFailure::Taken`] where an account has it already.
pub async fn insert(tx: &mut Tx, passkey: &Passkey) -> Result<(), StoreFailure> {
    insert!(
        tx,
        passkeys {
            id: passkey.id.uuid(),
            account_id: passkey.account.uuid(),
            credential: passkey.credential.clone(),
            name: passkey.name.clone(),
            passkey: passkey.passkey.clone(),
            made_at: moment(passkey.made_at),
        }
    )
    .await?;
    Ok(())
}

/// Lists an account's passkeys, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_account(conn: &mut impl Conn, account: AccountId) -> Result<Vec<Passkey>, StoreFailure> {
    conn.sql(
        "SELECT id, account_id, credential, name, passkey, made_at, last_used_at FROM passkeys
         WHERE account_id = $1 ORDER BY made_at, id LIMIT 100",
    )
    .bind(account.uuid())
    .all()
    .await?
    .into_iter()
    .map(passkey)
    .collect()
}

/// Finds a passkey by its id in the authenticator.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, credential: String) -> Result<Option<Passkey>, StoreFailure> {
    conn.sql(
        "SELECT id, account_id, credential, name, passkey, made_at, last_used_at FROM passkeys WHERE credential = $1",
    )
    .bind(credential)
    .optional()
    .await?
    .map(passkey)
    .transpose()
}

/// Notes that a passkey was used, with what its counter has become. Returns whether it is still there.
///
/// # Errors
/// The database failed.
pub async fn used(tx: &mut Tx, id: PasskeyId, passkey: String, now: Instant) -> Result<bool, StoreFailure> {
    let used = tx
        .sql("UPDATE passkeys SET passkey = $2, last_used_at = $3 WHERE id = $1")
        .bind(id.uuid())
        .bind(passkey)
        .bind(moment(now))
        .run()
        .await?;
    Ok(used == 1)
}

/// Removes one of an account's passkeys and returns what it was called; nothing where there is no such passkey.
///
/// # Errors
/// The database failed.
pub async fn remove(tx: &mut Tx, account: AccountId, id: PasskeyId) -> Result<Option<String>, StoreFailure> {
    let removed: Option<(String,)> = tx
        .sql("DELETE FROM passkeys WHERE id = $1 AND account_id = $2 RETURNING name")
        .bind(id.uuid())
        .bind(account.uuid())
        .optional()
        .await?;
    Ok(removed.map(|(name,)| name))
}
