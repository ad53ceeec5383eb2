//! Recovering an account and changing its password; both end the other sessions (rule I3).

use membership::audit::Deed;
use membership::letters::Letter;
use membership::refusal::{Reason, Refusal};
use membership::sign_in::{LinkPurpose, Password, WayChange};
use membership::terms::{AccountId, EmailAddress, Language};
use store::Tx;
use store::records::{accounts, mailed_links, passwords, sessions};

use super::session::{Agent, NewSession, Session, begin_session, note};
use super::ways::{Changing, announce, end_the_rest, occurrence, prove};
use super::{email, find_link, hashing, make_link};
use crate::{Failure, House, Secret, mail};

/// Mails a link to choose a new password. The answer is the same whether the address has an account or not (rule I2).
///
/// # Errors
/// [`Failure::Refused`] where no address was typed.
pub async fn recover(house: &House, typed_email: &str, language: Language) -> Result<(), Failure> {
    let email = email(typed_email)?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let account = accounts::find_by_email(&mut tx, &email)
                .await?
                .map(|account| account.id);
            let made = make_link(&house, &mut tx, LinkPurpose::Recover, &email, account, None).await?;
            let Some((link, secret)) = made else {
                return Ok(());
            };
            let letter = if account.is_some() {
                let address = house.links.to(&format!("/recover/{}", secret.reveal()));
                Letter::Recover {
                    link: address,
                    until: link.works_until,
                }
            } else {
                Letter::NothingToRecover {
                    register: house.links.to("/register"),
                }
            };
            mail::post(&house, &mut tx, format!("recover:{}", link.id), email, language, letter);
            Ok(tx.commit().await?)
        })
        .await
}

/// Returns the address whose password a link lets choose. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or no longer.
pub async fn open_recovery(house: &House, secret: &Secret) -> Result<EmailAddress, Failure> {
    let mut reader = house.db.read().await?;
    let link = find_link(house, &mut reader, secret, LinkPurpose::Recover).await?;
    link.account.map(|_| link.email).ok_or(Failure::Missing)
}

/// Replaces a forgotten password, ends every session and signs in anew.
///
/// # Errors
/// [`Failure::Refused`] for the password, [`Failure::Missing`] where the link does not work.
pub async fn complete_recovery(
    house: &House,
    secret: Secret,
    typed_password: &str,
    language: Language,
    agent: Agent,
) -> Result<NewSession, Failure> {
    let email = open_recovery(house, &secret).await?;
    let password_hash = hash_new(house, typed_password, &email).await?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let link = find_link(&house, &mut tx, &secret, LinkPurpose::Recover).await?;
            let id = link.account.ok_or(Failure::Missing)?;
            let account = accounts::take(&mut tx, id).await?.ok_or(Failure::Missing)?;
            if !mailed_links::spend(&mut tx, link.id, house.now()).await? {
                return Err(Failure::Missing);
            }
            let changing = Changing {
                account: &account,
                agent: agent.name(),
                keep: None,
                language,
            };
            replace_password(&house, &mut tx, &changing, password_hash).await?;
            let session = begin_session(&house, &mut tx, id, &account.email, agent).await?;
            tx.commit().await?;
            Ok(session)
        })
        .await
}

/// Changes a password; who asks shows the one that counts now.
///
/// # Errors
/// [`Failure::Refused`] for either password.
pub async fn change_password(
    house: &House,
    session: &Session,
    typed_current: &str,
    typed_password: &str,
    language: Language,
) -> Result<(), Failure> {
    let mut refusals = Vec::new();
    if !is_current(house, session, typed_current).await? {
        refusals.push(Refusal::new("current_password", Reason::WrongPassword));
    }
    let new = hash_new(house, typed_password, &session.email).await;
    let password_hash = match new {
        Ok(hash) if refusals.is_empty() => hash,
        Ok(_) => return Err(Failure::Refused(refusals)),
        Err(Failure::Refused(more)) => return Err(Failure::Refused([refusals, more].concat())),
        Err(other) => return Err(other),
    };
    let house_ = house.clone();
    let session = session.clone();
    house
        .carry_out(async move { replace_of_session(&house_, &session, password_hash, language).await })
        .await
}

/// Gives a password to an account that has none; who asks has signed in just now (rule I3).
///
/// # Errors
/// [`Failure::Refused`] for the password; for `current_password` where signing in was too long ago, or there is a password
/// already.
pub async fn set_password(
    house: &House,
    session: &Session,
    typed_password: &str,
    language: Language,
) -> Result<(), Failure> {
    let account = accounts::find_by_email(&mut house.db.read().await?, &session.email).await?;
    if account.is_some_and(|account| account.password_hash.is_some()) {
        let refusal = Refusal::new("current_password", Reason::Required);
        return Err(Failure::Refused(vec![refusal]));
    }
    prove(house, session, "").await?;
    let password_hash = hash_new(house, typed_password, &session.email).await?;
    let house_ = house.clone();
    let session = session.clone();
    house
        .carry_out(async move { replace_of_session(&house_, &session, password_hash, language).await })
        .await
}

async fn replace_of_session(
    house: &House,
    session: &Session,
    password_hash: String,
    language: Language,
) -> Result<(), Failure> {
    let mut tx = house.db.begin().await?;
    let account = accounts::take(&mut tx, session.account)
        .await?
        .ok_or(Failure::Missing)?;
    // A recovery may have ended this session since the password was shown (race X9): then it changes nothing.
    if !sessions::is_in_force(&mut tx, session.id, house.now()).await? {
        return Err(Failure::Missing);
    }
    let changing = Changing {
        account: &account,
        agent: &session.agent,
        keep: Some(session.id),
        language,
    };
    replace_password(house, &mut tx, &changing, password_hash).await?;
    Ok(tx.commit().await?)
}

/// Tells whether a typed password is the one that counts now; wrong ones are counted as at the door.
pub(super) async fn is_current(house: &House, session: &Session, typed: &str) -> Result<bool, Failure> {
    let account = accounts::find_by_email(&mut house.db.read().await?, &session.email).await?;
    let account = account
        .filter(|account| account.id == session.account)
        .ok_or(Failure::Missing)?;
    let right = hashing::verify(house, typed, account.password_hash).await?;
    answer_attempt(house, account.id, right).await
}

async fn answer_attempt(house: &House, id: AccountId, right: bool) -> Result<bool, Failure> {
    let now = house.now();
    let mut tx = house.db.begin().await?;
    let account = accounts::take(&mut tx, id).await?.ok_or(Failure::Missing)?;
    if account.attempts.is_locked(now) {
        return Ok(false);
    }
    if !right {
        accounts::keep_attempts(&mut tx, id, account.attempts.after_failure(now)).await?;
        tx.commit().await?;
    }
    Ok(right)
}

/// Checks a new password of the account with this address, and hashes it.
pub(super) async fn hash_new(house: &House, typed: &str, email: &EmailAddress) -> Result<String, Failure> {
    let about = [email.as_str(), house.program.name.as_str()];
    let password =
        Password::check(typed, &about).map_err(|reason| Failure::Refused(vec![Refusal::new("password", reason)]))?;
    hashing::hash(house, password.reveal()).await
}

async fn replace_password(
    house: &House,
    tx: &mut Tx,
    changing: &Changing<'_>,
    password_hash: String,
) -> Result<(), Failure> {
    passwords::keep(tx, changing.account.id, password_hash, house.now()).await?;
    if changing.account.password_hash.is_none() {
        return Ok(announce(house, tx, changing, WayChange::PasswordAdded).await?);
    }
    end_the_rest(house, tx, changing).await?;
    note(house, tx, changing.account.id, Deed::PasswordChanged);
    let letter = Letter::PasswordChanged(occurrence(house, changing.agent));
    let (to, language) = changing.addressee();
    let occasion = format!("password-changed:{}", house.key());
    mail::post(house, tx, occasion, to, language, letter);
    Ok(())
}
