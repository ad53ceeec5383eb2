//! The ways to sign in to an account: seen, changed by who proves to be its owner just now, and the last one kept (rule I3).

use membership::audit::Deed;
use membership::letters::{Letter, Occurrence};
use membership::refusal::{Reason, Refusal};
use membership::sign_in::{Browser, RECENT, Way, WayChange, Ways};
use membership::terms::{AccountId, EmailAddress, Language, SessionId};
use store::records::accounts::Account;
use store::records::outside_identities::OutsideIdentity;
use store::records::passkeys::Passkey;
use store::records::{accounts, ceremonies, mailed_links, outside_identities, passkeys, passwords, sessions};
use store::{Conn, StoreFailure, Tx};

use super::password::is_current;
use super::session::{Session, note};
use crate::{Failure, House, mail};

/// An outside provider that an account can be signed in to with.
#[derive(Debug, Clone)]
pub struct OutsideWay {
    /// The identity there.
    pub identity: OutsideIdentity,
    /// What the provider is called; its address, where it is not configured any longer.
    pub name: String,
}

/// Every way to sign in to an account.
#[derive(Debug, Clone)]
pub struct WaysOfAccount {
    /// Whether it has a password.
    pub has_password: bool,
    /// Its passkeys.
    pub passkeys: Vec<Passkey>,
    /// Its outside identities.
    pub outside: Vec<OutsideWay>,
    /// Whether who is signed in proved to be its owner just now.
    pub is_proved: bool,
}

impl WaysOfAccount {
    /// Counts them.
    pub fn count(&self) -> Ways {
        Ways {
            password: self.has_password,
            passkeys: self.passkeys.len(),
            outside: self.outside.len(),
        }
    }
}

/// Lists the ways to sign in to an account.
///
/// # Errors
/// The database failed.
pub async fn list_ways(house: &House, session: &Session) -> Result<WaysOfAccount, Failure> {
    let mut reader = house.db.read().await?;
    let account = accounts::find_by_email(&mut reader, &session.email).await?;
    let has_password = account.is_some_and(|account| account.password_hash.is_some());
    let (passkeys, identities) = kept(&mut reader, session.account).await?;
    let outside = identities.into_iter().map(|identity| OutsideWay {
        name: name_of(house, &identity.issuer),
        identity,
    });
    Ok(WaysOfAccount {
        has_password,
        passkeys,
        outside: outside.collect(),
        is_proved: is_recent(house, session),
    })
}

async fn kept(conn: &mut impl Conn, account: AccountId) -> Result<(Vec<Passkey>, Vec<OutsideIdentity>), StoreFailure> {
    let passkeys = passkeys::of_account(conn, account).await?;
    Ok((passkeys, outside_identities::of_account(conn, account).await?))
}

/// Returns what a provider is called.
pub(super) fn name_of(house: &House, issuer: &str) -> String {
    let mut providers = house.identity.providers();
    let known = providers.find(|provider| provider.issuer == issuer);
    known.map_or_else(|| issuer.to_owned(), |provider| provider.name.clone())
}

fn is_recent(house: &House, session: &Session) -> bool {
    house.now().duration_since(session.started_at) <= RECENT
}

/// Proves that who is signed in is the owner: signed in not long ago, or shows the password again (rule I3).
///
/// # Errors
/// [`Failure::Refused`] for `current_password`.
pub(super) async fn prove(house: &House, session: &Session, typed_current: &str) -> Result<(), Failure> {
    let reason = if is_recent(house, session) {
        return Ok(());
    } else if typed_current.is_empty() {
        Reason::Required
    } else if is_current(house, session, typed_current).await? {
        return Ok(());
    } else {
        Reason::WrongPassword
    };
    Err(Failure::Refused(vec![Refusal::new("current_password", reason)]))
}

/// Removes a way to sign in. Removing what is gone already does nothing.
///
/// # Errors
/// [`Failure::Refused`] for the last one, and for `current_password` where it has to be shown.
pub async fn remove_way(
    house: &House,
    session: &Session,
    way: Way,
    typed_current: &str,
    language: Language,
) -> Result<(), Failure> {
    prove(house, session, typed_current).await?;
    let house_ = house.clone();
    let session = session.clone();
    house
        .carry_out(async move { remove(&house_, &session, way, language).await })
        .await
}

async fn remove(house: &House, session: &Session, way: Way, language: Language) -> Result<(), Failure> {
    let mut tx = house.db.begin().await?;
    // Taken first: of two who remove the last two at once, the second sees what the first left.
    let account = accounts::take(&mut tx, session.account)
        .await?
        .ok_or(Failure::Missing)?;
    let (passkeys, outside) = kept(&mut tx, account.id).await?;
    let ways = Ways {
        password: account.password_hash.is_some(),
        passkeys: passkeys.len(),
        outside: outside.len(),
    };
    let Some(change) = taken_away(house, &mut tx, account.id, way).await? else {
        return Ok(());
    };
    ways.without_one().map_err(|refusal| Failure::Refused(vec![refusal]))?;
    announce(house, &mut tx, &Changing::of(&account, session, language), change).await?;
    Ok(tx.commit().await?)
}

async fn taken_away(
    house: &House,
    tx: &mut Tx,
    account: AccountId,
    way: Way,
) -> Result<Option<WayChange>, StoreFailure> {
    Ok(match way {
        Way::Password => passwords::remove(tx, account)
            .await?
            .then_some(WayChange::PasswordRemoved),
        Way::Passkey(id) => {
            let name = passkeys::remove(tx, account, id).await?;
            name.map(|name| WayChange::PasskeyRemoved { name })
        }
        Way::Outside(id) => {
            let issuer = outside_identities::remove(tx, account, id).await?;
            issuer.map(|issuer| WayChange::OutsideRemoved {
                name: name_of(house, &issuer),
            })
        }
    })
}

/// An account whose ways to sign in change.
pub(super) struct Changing<'a> {
    pub account: &'a Account,
    /// The browser on which it happens.
    pub agent: &'a str,
    /// The session that stays.
    pub keep: Option<SessionId>,
    /// The language of who asks, where the account has none.
    pub language: Language,
}

impl<'a> Changing<'a> {
    /// Changes an account on the browser that is signed in to it.
    pub fn of(account: &'a Account, session: &'a Session, language: Language) -> Self {
        Self {
            account,
            agent: &session.agent,
            keep: Some(session.id),
            language,
        }
    }

    /// Returns who is told, and in which language.
    pub fn addressee(&self) -> (EmailAddress, Language) {
        let language = self.account.language.unwrap_or(self.language);
        (self.account.email.clone(), language)
    }
}

/// Ends everything that was begun before the change: other sessions, mailed links, ceremonies (rule I3).
pub(super) async fn end_the_rest(house: &House, tx: &mut Tx, changing: &Changing<'_>) -> Result<(), StoreFailure> {
    let account = changing.account.id;
    sessions::end_others(tx, account, changing.keep).await?;
    ceremonies::end_of_account(tx, account).await?;
    mailed_links::void_of_account(tx, account, house.now()).await
}

/// Ends the rest, notes the change, and tells the owner by mail (rule I3).
pub(super) async fn announce(
    house: &House,
    tx: &mut Tx,
    changing: &Changing<'_>,
    what: WayChange,
) -> Result<(), StoreFailure> {
    end_the_rest(house, tx, changing).await?;
    note(house, tx, changing.account.id, Deed::WaysChanged { what: what.clone() });
    let occurrence = occurrence(house, changing.agent);
    let (to, language) = changing.addressee();
    let occasion = format!("ways-changed:{}", house.key());
    let letter = Letter::WaysChanged { what, occurrence };
    mail::post(house, tx, occasion, to, language, letter);
    Ok(())
}

/// Says when something happens to an account, and on which browser.
pub(super) fn occurrence(house: &House, agent: &str) -> Occurrence {
    Occurrence {
        at: house.now(),
        browser: Browser::of(agent),
        recover: house.links.to("/recover"),
    }
}
