//! People at outside providers of sign-in. Issuer and subject are the key; an e-mail address never is (rule I1).

use chrono::{DateTime, Utc};
use membership::terms::{AccountId, Instant, OutsideIdentityId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, StoreFailure, Tx};

/// An outside identity that belongs to an account.
#[derive(Debug, Clone)]
pub struct OutsideIdentity {
    /// Its key here.
    pub id: OutsideIdentityId,
    /// Whose it is.
    pub account: AccountId,
    /// The provider, as it names itself in what it signs.
    pub issuer: String,
    /// The person, as that provider names them for ever.
    pub subject: String,
    /// When it was added.
    pub made_at: Instant,
    /// When it was last used to sign in, if it was.
    pub last_used_at: Option<Instant>,
}

type IdentityRow = (Uuid, Uuid, String, String, DateTime<Utc>, Option<DateTime<Utc>>);

fn identity(row: IdentityRow) -> Result<OutsideIdentity, StoreFailure> {
    let (id, account, issuer, subject, made_at, last_used_at) = row;
    Ok(OutsideIdentity {
        id: OutsideIdentityId::from_uuid(id),
        account: AccountId::from_uuid(account),
        issuer,
        subject,
        made_at: instant(made_at)?,
        last_used_at: last_used_at.map(instant).transpose()?,
    })
}

/// Gives an account an outside identity.
///
/// # Errors
/// [`StoreFailure::Taken`] where an account has it already.
pub async fn insert(tx: &mut Tx, identity: &OutsideIdentity) -> Result<(), StoreFailure> {
    insert!(
        tx,
        outside_identities {
            id: identity.id.uuid(),
            account_id: identity.account.uuid(),
            issuer: identity.issuer.clone(),
            subject: identity.subject.clone(),
            made_at: moment(identity.made_at),
        }
    )
    .await?;
    Ok(())
}

/// Lists an account's outside identities, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn of_account(conn: &mut impl Conn, account: AccountId) -> Result<Vec<OutsideIdentity>, StoreFailure> {
    conn.sql(
        "SELECT id, account_id, issuer, subject, made_at, last_used_at FROM outside_identities
         WHERE account_id = $1 ORDER BY made_at, id LIMIT 100",
    )
    .bind(account.uuid())
    .all()
    .await?
    .into_iter()
    .map(identity)
    .collect()
}

/// Finds whose a person at a provider is.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, issuer: &str, subject: &str) -> Result<Option<OutsideIdentity>, StoreFailure> {
    conn.sql(
        "SELECT id, account_id, issuer, subject, made_at, last_used_at FROM outside_identities
         WHERE issuer = $1 AND subject = $2",
    )
    .bind(issuer.to_owned())
    .bind(subject.to_owned())
    .optional()
    .await?
    .map(identity)
    .transpose()
}

/// Notes that an outside identity was used. Returns whether it is still there.
///
/// # Errors
/// The database failed.
pub async fn used(tx: &mut Tx, id: OutsideIdentityId, now: Instant) -> Result<bool, StoreFailure> {
    let used = tx
        .sql("UPDATE outside_identities SET last_used_at = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(used == 1)
}

/// Removes one of an account's outside identities and returns its issuer; nothing where there is no such one.
///
/// # Errors
/// The database failed.
pub async fn remove(tx: &mut Tx, account: AccountId, id: OutsideIdentityId) -> Result<Option<String>, StoreFailure> {
    let removed: Option<(String,)> = tx
        .sql("DELETE FROM outside_identities WHERE id = $1 AND account_id = $2 RETURNING issuer")
        .bind(id.uuid())
        .bind(account.uuid())
        .optional()
        .await?;
    Ok(removed.map(|(issuer,)| issuer))
}
