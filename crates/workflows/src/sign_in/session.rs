//! Signing in and out, and one's sessions (rules I1, I2, I3).

use jiff::SignedDuration;
use membership::audit::{AuditEntry, Deed};
use membership::letters::Letter;
use membership::sign_in::{Attempts, IDLE, LONGEST_SESSION};
use membership::terms::{AccountId, AuditEntryId, EmailAddress, Language, SessionId};
pub use store::records::sessions::Session;
use store::records::{accounts, audit_entries, devices, refused_attempts, sessions};
use store::{StoreFailure, Tx};

use super::hashing;
use super::ways::occurrence;
use crate::{Failure, House, Secret, mail};

/// The longest name of a browser that is kept, in bytes.
const LONGEST_AGENT: usize = 200;
/// How old the note of a session's last use may get.
const FRESH: SignedDuration = SignedDuration::from_mins(5);

/// A browser: how it names itself, and the lasting secret by which it is known again.
#[derive(Debug, Clone)]
pub struct Agent {
    name: String,
    device: Option<Secret>,
}

impl Agent {
    /// Takes the name, cut to what is kept.
    pub fn new(name: &str) -> Self {
        let plain: String = name.chars().filter(|character| !character.is_control()).collect();
        Self {
            name: plain[..plain.floor_char_boundary(LONGEST_AGENT)].to_owned(),
            device: None,
        }
    }

    /// Takes the secret that the browser was given when it first signed in.
    #[must_use]
    pub fn known_by(mut self, device: Option<Secret>) -> Self {
        self.device = device;
        self
    }

    /// Returns how it names itself.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// A session that begins; its secret goes into the browser's cookie alone.
#[derive(Debug)]
pub struct NewSession {
    /// The session.
    pub session: Session,
    /// What the browser shows from now on.
    pub secret: Secret,
    /// By what the browser is known again after that.
    pub device: Secret,
    /// Whether the account knew the browser before.
    pub is_known_device: bool,
}

/// Signs in. Nothing tells a wrong password from an unknown address or a locked account, the time neither (rule I2).
///
/// # Errors
/// [`Failure::Missing`] for all three.
pub async fn sign_in(
    house: &House,
    typed_email: &str,
    typed_password: &str,
    agent: Agent,
) -> Result<NewSession, Failure> {
    let account = match EmailAddress::parse(typed_email) {
        Some(email) => accounts::find_by_email(&mut house.db.read().await?, &email).await?,
        None => None,
    };
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let right = hashing::verify(house, typed_password, hash).await?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            match account {
                Some(account) => answer_attempt(&house_, account, right, agent).await,
                None => refuse(&house_, house_.db.begin().await?).await,
            }
        })
        .await
}

/// Refuses what no account's attempts count. It is counted all the same: that takes as long (rule I2).
async fn refuse(house: &House, mut tx: Tx) -> Result<NewSession, Failure> {
    refused_attempts::count(&mut tx, house.today()).await?;
    tx.commit().await?;
    Err(Failure::Missing)
}

async fn answer_attempt(
    house: &House,
    seen: accounts::Account,
    right: bool,
    agent: Agent,
) -> Result<NewSession, Failure> {
    let now = house.now();
    let mut tx = house.db.begin().await?;
    let account = accounts::take(&mut tx, seen.id).await?.ok_or(Failure::Missing)?;
    let unchanged = account.password_hash == seen.password_hash;
    if account.attempts.is_locked(now) {
        return refuse(house, tx).await;
    }
    if !right || !unchanged {
        accounts::keep_attempts(&mut tx, account.id, account.attempts.after_failure(now)).await?;
        tx.commit().await?;
        return Err(Failure::Missing);
    }
    if account.attempts != Attempts::default() {
        accounts::keep_attempts(&mut tx, account.id, Attempts::default()).await?;
    }
    let session = enter(house, &mut tx, &account, agent).await?;
    tx.commit().await?;
    Ok(session)
}

/// Begins a session inside the transaction that allows it.
pub(super) async fn begin_session(
    house: &House,
    tx: &mut Tx,
    account: AccountId,
    email: &EmailAddress,
    agent: Agent,
) -> Result<NewSession, StoreFailure> {
    let now = house.now();
    let session = Session {
        id: SessionId::from_uuid(house.key()),
        account,
        email: email.clone(),
        language: None,
        agent: agent.name,
        started_at: now,
        last_used_at: now,
        ends_at: now.saturating_add(IDLE).unwrap_or(now),
    };
    let secret = Secret::draw(house.dice());
    sessions::insert(tx, &session, secret.hash()).await?;
    let device = agent.device.unwrap_or_else(|| Secret::draw(house.dice()));
    let is_known_device = devices::meet(tx, account, device.hash(), now).await?;
    Ok(NewSession {
        session,
        secret,
        device,
        is_known_device,
    })
}

/// Begins a session of an account that was there before; a browser that it did not know is told to its owner (rule I3).
pub(super) async fn enter(
    house: &House,
    tx: &mut Tx,
    account: &accounts::Account,
    agent: Agent,
) -> Result<NewSession, StoreFailure> {
    let new = begin_session(house, tx, account.id, &account.email, agent).await?;
    if !new.is_known_device {
        let letter = Letter::NewDevice(occurrence(house, &new.session.agent));
        let language = account.language.unwrap_or(Language::English);
        let occasion = format!("new-device:{}", new.session.id);
        mail::post(house, tx, occasion, account.email.clone(), language, letter);
    }
    Ok(new)
}

/// Adds a line about an account to the audit trail.
pub(super) fn note(house: &House, tx: &mut Tx, account: AccountId, deed: Deed) {
    let entry = AuditEntry {
        id: AuditEntryId::from_uuid(house.key()),
        organization: None,
        account: Some(account),
        deed,
        at: house.now(),
    };
    audit_entries::append(tx, &entry);
}

/// Finds the session of a browser's secret, and notes every few minutes that it is used.
///
/// # Errors
/// The database failed.
pub async fn current(house: &House, secret: &Secret) -> Result<Option<Session>, Failure> {
    let now = house.now();
    let Some(session) = sessions::find(&mut house.db.read().await?, secret.hash(), now).await? else {
        return Ok(None);
    };
    if now.duration_since(session.last_used_at) > FRESH {
        let longest = session.started_at.saturating_add(LONGEST_SESSION).unwrap_or(now);
        let ends_at = now.saturating_add(IDLE).unwrap_or(now).min(longest);
        let mut tx = house.db.begin().await?;
        sessions::touch(&mut tx, session.id, now, ends_at).await?;
        tx.commit().await?;
    }
    Ok(Some(session))
}

/// Ends the session of this browser.
///
/// # Errors
/// The database failed.
pub async fn sign_out(house: &House, session: &Session) -> Result<(), Failure> {
    end_session(house, session.account, session.id).await
}

/// Lists an account's sessions, the latest used first.
///
/// # Errors
/// The database failed.
pub async fn list_sessions(house: &House, account: AccountId) -> Result<Vec<Session>, Failure> {
    Ok(sessions::of_account(&mut house.db.read().await?, account, house.now()).await?)
}

/// Ends one of an account's sessions.
///
/// # Errors
/// The database failed.
pub async fn end_session(house: &House, account: AccountId, session: SessionId) -> Result<(), Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            sessions::end(&mut tx, account, session).await?;
            Ok(tx.commit().await?)
        })
        .await
}

/// Ends all of an account's sessions but this one.
///
/// # Errors
/// The database failed.
pub async fn end_other_sessions(house: &House, session: &Session) -> Result<(), Failure> {
    let house_ = house.clone();
    let (account, this) = (session.account, session.id);
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            sessions::end_others(&mut tx, account, Some(this)).await?;
            Ok(tx.commit().await?)
        })
        .await
}
