//! Mails that are to be sent, kept in the transaction that caused them. A letter's secrets go once it is sent.

use chrono::{DateTime, Utc};
use membership::letters::Envelope;
use membership::terms::{Instant, OutboxId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A mail that is due.
#[derive(Debug, Clone)]
pub struct DueMail {
    /// Its key, and the stable part of its Message-ID.
    pub id: OutboxId,
    /// Whom it goes to and what it says.
    pub envelope: Envelope,
    /// How often it was tried before.
    pub attempts: i64,
    /// When it was written.
    pub made_at: Instant,
}

/// Posts a mail. `occasion` names the one event that it is about: posted twice, it is sent once.
pub fn post(tx: &mut Tx, id: OutboxId, occasion: String, envelope: &Envelope, now: Instant) {
    insert!(tx, last or ignore outbox {
        id: id.uuid(),
        occasion: occasion,
        letter: envelope.letter.word(),
        envelope: Json(envelope.clone()),
        made_at: moment(now),
        due_at: moment(now),
    });
}

/// Tells whether a mail was posted on an occasion, however long ago.
///
/// # Errors
/// The database failed.
pub async fn is_posted(tx: &mut Tx, occasion: &str) -> Result<bool, StoreFailure> {
    let row: Option<(String,)> = tx
        .sql("SELECT occasion FROM outbox WHERE occasion = $1")
        .bind(occasion.to_owned())
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Leases up to `most` mails that are due until `leased_until`: who crashes with them leaves them due again then.
///
/// # Errors
/// The database failed.
pub async fn lease(tx: &mut Tx, now: Instant, leased_until: Instant, most: i64) -> Result<Vec<DueMail>, StoreFailure> {
    const DUE: Sql = Sql::per(
        "SELECT id, envelope, attempts, made_at FROM outbox WHERE due_at IS NOT NULL AND due_at <= $1
         ORDER BY due_at LIMIT $2",
        "SELECT id, envelope, attempts, made_at FROM outbox WHERE due_at IS NOT NULL AND due_at <= $1
         ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED",
    );
    let rows: Vec<(Uuid, Json<Envelope>, i64, DateTime<Utc>)> = tx.sql(DUE).bind(moment(now)).bind(most).all().await?;
    let mut due = Vec::with_capacity(rows.len());
    for (id, Json(envelope), attempts, made_at) in rows {
        tx.sql("UPDATE outbox SET due_at = $2, attempts = attempts + 1 WHERE id = $1")
            .bind(id)
            .bind(moment(leased_until))
            .run()
            .await?;
        due.push(DueMail {
            id: OutboxId::from_uuid(id),
            envelope,
            attempts,
            made_at: instant(made_at)?,
        });
    }
    Ok(due)
}

/// Notes that a mail was handed over. Its text goes: it may hold links that act.
///
/// # Errors
/// The database failed.
pub async fn sent(tx: &mut Tx, id: OutboxId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE outbox SET sent_at = $2, due_at = NULL, envelope = NULL, trouble = NULL WHERE id = $1")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Puts a mail off, or gives it up where there is no next time; what went wrong is kept.
///
/// # Errors
/// The database failed.
pub async fn put_off(
    tx: &mut Tx,
    id: OutboxId,
    next: Option<Instant>,
    trouble: String,
    now: Instant,
) -> Result<(), StoreFailure> {
    tx.sql("UPDATE outbox SET due_at = $2, trouble = $3, given_up_at = $4 WHERE id = $1")
        .bind(id.uuid())
        .bind(next.map(moment))
        .bind(trouble)
        .bind(if next.is_none() { Some(moment(now)) } else { None })
        .run()
        .await?;
    Ok(())
}
