//! Accounts: someone's one identity.

use chrono::{DateTime, Utc};
use membership::association::JoinMail;
use membership::sign_in::Attempts;
use membership::terms::{AccountId, EmailAddress, Instant, Language};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// An account as it is kept.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// The address that was proved.
    pub email: EmailAddress,
    /// The hash of its password, in PHC form, where it has one.
    pub password_hash: Option<String>,
    /// The language that was chosen, if one was.
    pub language: Option<Language>,
    /// Failed attempts to sign in.
    pub attempts: Attempts,
}

type AccountRow = (Uuid, String, Option<String>, Option<String>, i64, Option<DateTime<Utc>>);

fn account(row: AccountRow) -> Result<Account, StoreFailure> {
    let (id, email, password_hash, language, failed, locked_until) = row;
    Ok(Account {
        id: AccountId::from_uuid(id),
        email: EmailAddress::kept(email),
        password_hash,
        language: language.as_deref().and_then(Language::from_tag),
        attempts: Attempts {
            failed,
            locked_until: locked_until.map(instant).transpose()?,
        },
    })
}

/// Makes an account.
///
/// # Errors
/// [`StoreFailure::Taken`] where the address has one.
pub async fn insert(
    tx: &mut Tx,
    id: AccountId,
    email: &EmailAddress,
    language: Language,
    now: Instant,
) -> Result<(), StoreFailure> {
    insert!(
        tx,
        accounts {
            id: id.uuid(),
            email: email.as_str().to_owned(),
            email_key: email.key(),
            language: language.tag(),
            made_at: moment(now),
        }
    )
    .await?;
    Ok(())
}

/// Finds the account of an address, for reading.
///
/// # Errors
/// The database failed.
pub async fn find_by_email(conn: &mut impl Conn, email: &EmailAddress) -> Result<Option<Account>, StoreFailure> {
    conn.sql(
        "SELECT a.id, a.email, p.hash, a.language, a.failed_attempts, a.locked_until
         FROM accounts a LEFT JOIN passwords p ON p.account_id = a.id WHERE a.email_key = $1",
    )
    .bind(email.key())
    .optional()
    .await?
    .map(account)
    .transpose()
}

/// Takes an account for changing it: nobody else changes it meanwhile.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, id: AccountId) -> Result<Option<Account>, StoreFailure> {
    // Locked first, and read after: what is joined to a row that was waited for would be as it was before the wait.
    const LOCK: Sql = Sql::per(
        "SELECT id FROM accounts WHERE id = $1",
        "SELECT id FROM accounts WHERE id = $1 FOR UPDATE",
    );
    let locked: Option<(Uuid,)> = tx.sql(LOCK).bind(id.uuid()).optional().await?;
    if locked.is_none() {
        return Ok(None);
    }
    let row = tx
        .sql(
            "SELECT a.id, a.email, p.hash, a.language, a.failed_attempts, a.locked_until
             FROM accounts a LEFT JOIN passwords p ON p.account_id = a.id WHERE a.id = $1",
        )
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(account).transpose()
}

/// Keeps what a failed or successful attempt left.
///
/// # Errors
/// The database failed.
pub async fn keep_attempts(tx: &mut Tx, id: AccountId, attempts: Attempts) -> Result<(), StoreFailure> {
    tx.sql("UPDATE accounts SET failed_attempts = $2, locked_until = $3 WHERE id = $1")
        .bind(id.uuid())
        .bind(attempts.failed)
        .bind(attempts.locked_until.map(moment))
        .run()
        .await?;
    Ok(())
}

/// Replaces the address.
///
/// # Errors
/// [`StoreFailure::Taken`] where another account has it.
pub async fn change_address(tx: &mut Tx, id: AccountId, email: &EmailAddress) -> Result<(), StoreFailure> {
    tx.sql("UPDATE accounts SET email = $2, email_key = $3 WHERE id = $1")
        .bind(id.uuid())
        .bind(email.as_str().to_owned())
        .bind(email.key())
        .run()
        .await?;
    Ok(())
}

/// Keeps the language that was chosen (rule X2).
///
/// # Errors
/// The database failed.
pub async fn choose_language(tx: &mut Tx, id: AccountId, language: Language) -> Result<(), StoreFailure> {
    tx.sql("UPDATE accounts SET language = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(language.tag())
        .run()
        .await?;
    Ok(())
}

/// Keeps whether a mail is wanted whenever somebody joins (rule X2).
///
/// # Errors
/// The database failed.
pub async fn choose_join_mail(tx: &mut Tx, id: AccountId, join_mail: JoinMail) -> Result<(), StoreFailure> {
    tx.sql("UPDATE accounts SET join_mail = $2 WHERE id = $1")
        .bind(id.uuid())
        .bind(join_mail.word())
        .run()
        .await?;
    Ok(())
}

/// Reads whether a mail is wanted whenever somebody joins, if there is such an account.
///
/// # Errors
/// The database failed.
pub async fn join_mail(conn: &mut impl Conn, id: AccountId) -> Result<Option<JoinMail>, StoreFailure> {
    let row: Option<(String,)> = conn
        .sql("SELECT join_mail FROM accounts WHERE id = $1")
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(|(word,)| JoinMail::from_word(&word).ok_or(StoreFailure::Unreadable(word)))
        .transpose()
}

/// Reads the language that the account of an address chose, if there is one and it chose one.
///
/// # Errors
/// The database failed.
pub async fn language_of(conn: &mut impl Conn, email: &EmailAddress) -> Result<Option<Language>, StoreFailure> {
    let row: Option<(Option<String>,)> = conn
        .sql("SELECT language FROM accounts WHERE email_key = $1")
        .bind(email.key())
        .optional()
        .await?;
    Ok(row
        .and_then(|(language,)| language)
        .as_deref()
        .and_then(Language::from_tag))
}

/// Reads the language that an account chose, if it chose one.
///
/// # Errors
/// The database failed.
pub async fn language(conn: &mut impl Conn, id: AccountId) -> Result<Option<Language>, StoreFailure> {
    let row: Option<(Option<String>,)> = conn
        .sql("SELECT language FROM accounts WHERE id = $1")
        .bind(id.uuid())
        .optional()
        .await?;
    Ok(row
        .and_then(|(language,)| language)
        .as_deref()
        .and_then(Language::from_tag))
}
