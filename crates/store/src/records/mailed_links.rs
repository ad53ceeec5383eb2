//! Links that were mailed. Only the hash of a link's token is kept; it acts once, and a newer one replaces it.

use chrono::{DateTime, Utc};
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, Instant, MailedLinkId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A link that was mailed.
#[derive(Debug, Clone)]
pub struct MailedLink {
    /// Its key.
    pub id: MailedLinkId,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// The address that it was mailed to, and that using it proves.
    pub email: EmailAddress,
    /// The account that it acts on, where there is one.
    pub account: Option<AccountId>,
    /// What it is about, where that is not an account: a request, an invitation, a domain.
    pub subject: Option<Uuid>,
    /// The page that was asked for before.
    pub return_to: Option<String>,
    /// When it was mailed.
    pub made_at: Instant,
    /// Until when it works.
    pub works_until: Instant,
}

type LinkRow = (
    Uuid,
    String,
    String,
    Option<Uuid>,
    Option<Uuid>,
    Option<String>,
    DateTime<Utc>,
    DateTime<Utc>,
);

fn link(row: LinkRow) -> Result<MailedLink, StoreFailure> {
    let (id, purpose, email, account, subject, return_to, made_at, works_until) = row;
    Ok(MailedLink {
        id: MailedLinkId::from_uuid(id),
        purpose: LinkPurpose::from_word(&purpose).ok_or(StoreFailure::Unreadable(purpose))?,
        email: EmailAddress::kept(email),
        account: account.map(AccountId::from_uuid),
        subject,
        return_to,
        made_at: instant(made_at)?,
        works_until: instant(works_until)?,
    })
}

/// Keeps a link and makes those before it, of the same purpose for the same address and subject, work no longer.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, link: &MailedLink, token_hash: String) -> Result<(), StoreFailure> {
    tx.sql(
        "UPDATE mailed_links SET used_at = $3
         WHERE email = $1 AND purpose = $2 AND subject_id IS NOT DISTINCT FROM $4 AND used_at IS NULL",
    )
    .bind(link.email.key())
    .bind(link.purpose.word())
    .bind(moment(link.made_at))
    .bind(link.subject)
    .run()
    .await?;
    insert!(
        tx,
        mailed_links {
            id: link.id.uuid(),
            token_hash: token_hash,
            purpose: link.purpose.word(),
            email: link.email.key(),
            account_id: link.account.map(AccountId::uuid),
            subject_id: link.subject,
            return_to: link.return_to.clone(),
            made_at: moment(link.made_at),
            works_until: moment(link.works_until),
        }
    )
    .await?;
    Ok(())
}

/// Counts the links of a purpose, and of those that share its turn, that were mailed to an address since a moment. Until the
/// transaction ends nobody else mails one: of many who ask at once each sees what the others did.
///
/// # Errors
/// The database failed.
pub async fn take_turn(
    tx: &mut Tx,
    email: &EmailAddress,
    purpose: LinkPurpose,
    since: Instant,
) -> Result<i64, StoreFailure> {
    const WAIT: Sql = Sql::per(
        "SELECT id FROM mailed_links WHERE email = $1 LIMIT 1",
        "SELECT pg_advisory_xact_lock(hashtextextended('mailed_links ' || $1, 0))",
    );
    const COUNT: Sql = Sql::per(
        "SELECT count(*) FROM mailed_links
         WHERE email = $1 AND purpose IN (SELECT value FROM json_each($2)) AND made_at > $3",
        "SELECT count(*) FROM mailed_links
         WHERE email = $1 AND purpose = ANY (ARRAY(SELECT jsonb_array_elements_text($2))) AND made_at > $3",
    );
    tx.sql(WAIT).bind(email.key()).run().await?;
    let purposes: Vec<&str> = purpose.turn().iter().map(|purpose| purpose.word()).collect();
    let counted: Option<(i64,)> = tx
        .sql(COUNT)
        .bind(email.key())
        .bind(Json(purposes))
        .bind(moment(since))
        .optional()
        .await?;
    Ok(counted.map_or(0, |(links,)| links))
}

/// Finds a link that still works, without using it: what a page shows before anything is pressed.
///
/// # Errors
/// The database failed.
pub async fn find(
    conn: &mut impl Conn,
    token_hash: String,
    purpose: LinkPurpose,
    now: Instant,
) -> Result<Option<MailedLink>, StoreFailure> {
    conn.sql(
        "SELECT id, purpose, email, account_id, subject_id, return_to, made_at, works_until FROM mailed_links
         WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND works_until > $3",
    )
    .bind(token_hash)
    .bind(purpose.word())
    .bind(moment(now))
    .optional()
    .await?
    .map(link)
    .transpose()
}

/// Uses a link up. Of two who press at once, one succeeds.
///
/// # Errors
/// The database failed.
pub async fn spend(tx: &mut Tx, id: MailedLinkId, now: Instant) -> Result<bool, StoreFailure> {
    let spent = tx
        .sql("UPDATE mailed_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND works_until > $2")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(spent == 1)
}

/// Makes every unused link of an account work no longer.
///
/// # Errors
/// The database failed.
pub async fn void_of_account(tx: &mut Tx, account: AccountId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE mailed_links SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL")
        .bind(account.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Makes every unused link about a subject work no longer.
///
/// # Errors
/// The database failed.
pub async fn void_of_subject(tx: &mut Tx, subject: Uuid, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE mailed_links SET used_at = $2 WHERE subject_id = $1 AND used_at IS NULL")
        .bind(subject)
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Forgets links whose time has passed, a hundred at a time, and returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn forget_past(tx: &mut Tx, now: Instant) -> Result<u64, StoreFailure> {
    tx.sql(
        "DELETE FROM mailed_links WHERE id IN
         (SELECT id FROM mailed_links WHERE works_until <= $1 ORDER BY works_until LIMIT 100)",
    )
    .bind(moment(now))
    .run()
    .await
}
