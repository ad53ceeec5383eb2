//! Signed-in browsers. The token is known to the browser alone; its hash is kept.

use chrono::{DateTime, Utc};
use membership::terms::{AccountId, EmailAddress, Instant, Language, SessionId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, StoreFailure, Tx};

/// A session with the account that it is for.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its key.
    pub id: SessionId,
    /// Whose it is.
    pub account: AccountId,
    /// The account's address.
    pub email: EmailAddress,
    /// The account's language, if one was chosen.
    pub language: Option<Language>,
    /// The browser, as it names itself.
    pub agent: String,
    /// When it began.
    pub started_at: Instant,
    /// When it was last used, to within a few minutes.
    pub last_used_at: Instant,
    /// When it ends if nobody uses it.
    pub ends_at: Instant,
}

type SessionRow = (
    Uuid,
    Uuid,
    String,
    Option<String>,
    String,
    DateTime<Utc>,
    DateTime<Utc>,
    DateTime<Utc>,
);

fn session(row: SessionRow) -> Result<Session, StoreFailure> {
    let (id, account, email, language, agent, started_at, last_used_at, ends_at) = row;
    Ok(Session {
        id: SessionId::from_uuid(id),
        account: AccountId::from_uuid(account),
        email: EmailAddress::kept(email),
        language: language.as_deref().and_then(Language::from_tag),
        agent,
        started_at: instant(started_at)?,
        last_used_at: instant(last_used_at)?,
        ends_at: instant(ends_at)?,
    })
}

/// Begins a session.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, session: &Session, token_hash: String) -> Result<(), StoreFailure> {
    insert!(
        tx,
        sessions {
            id: session.id.uuid(),
            account_id: session.account.uuid(),
            token_hash: token_hash,
            agent: session.agent.clone(),
            started_at: moment(session.started_at),
            last_used_at: moment(session.last_used_at),
            ends_at: moment(session.ends_at),
        }
    )
    .await?;
    Ok(())
}

/// Finds the session of a token that has not ended.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, token_hash: String, now: Instant) -> Result<Option<Session>, StoreFailure> {
    conn.sql(
        "SELECT s.id, s.account_id, a.email, a.language, s.agent, s.started_at, s.last_used_at, s.ends_at
         FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.token_hash = $1 AND s.ends_at > $2",
    )
    .bind(token_hash)
    .bind(moment(now))
    .optional()
    .await?
    .map(session)
    .transpose()
}

/// Tells whether a session has not ended.
///
/// # Errors
/// The database failed.
pub async fn is_in_force(conn: &mut impl Conn, id: SessionId, now: Instant) -> Result<bool, StoreFailure> {
    let row: Option<(DateTime<Utc>,)> = conn
        .sql("SELECT ends_at FROM sessions WHERE id = $1 AND ends_at > $2")
        .bind(id.uuid())
        .bind(moment(now))
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Lists an account's sessions, the latest used first.
///
/// # Errors
/// The database failed.
pub async fn of_account(conn: &mut impl Conn, account: AccountId, now: Instant) -> Result<Vec<Session>, StoreFailure> {
    conn.sql(
        "SELECT s.id, s.account_id, a.email, a.language, s.agent, s.started_at, s.last_used_at, s.ends_at
         FROM sessions s JOIN accounts a ON a.id = s.account_id
         WHERE s.account_id = $1 AND s.ends_at > $2 ORDER BY s.last_used_at DESC LIMIT 100",
    )
    .bind(account.uuid())
    .bind(moment(now))
    .all()
    .await?
    .into_iter()
    .map(session)
    .collect()
}

/// Notes that a session was used, and puts off its end.
///
/// # Errors
/// The database failed.
pub async fn touch(tx: &mut Tx, id: SessionId, now: Instant, ends_at: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE sessions SET last_used_at = $2, ends_at = $3 WHERE id = $1")
        .bind(id.uuid())
        .bind(moment(now))
        .bind(moment(ends_at))
        .run()
        .await?;
    Ok(())
}

/// Ends one session of an account. Ending an ended one does nothing.
///
/// # Errors
/// The database failed.
pub async fn end(tx: &mut Tx, account: AccountId, id: SessionId) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM sessions WHERE id = $1 AND account_id = $2")
        .bind(id.uuid())
        .bind(account.uuid())
        .run()
        .await?;
    Ok(())
}

/// Ends every session of an account but one (rule I3).
///
/// # Errors
/// The database failed.
pub async fn end_others(tx: &mut Tx, account: AccountId, but: Option<SessionId>) -> Result<(), StoreFailure> {
    tx.sql("DELETE FROM sessions WHERE account_id = $1 AND id <> $2")
        .bind(account.uuid())
        .bind(but.map_or(Uuid::nil(), SessionId::uuid))
        .run()
        .await?;
    Ok(())
}

/// Forgets sessions that have ended, a hundred at a time, and returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn forget_ended(tx: &mut Tx, now: Instant) -> Result<u64, StoreFailure> {
    tx.sql("DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE ends_at <= $1 ORDER BY ends_at LIMIT 100)")
        .bind(moment(now))
        .run()
        .await
}
