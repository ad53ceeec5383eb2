//! Outside providers: issuer and subject say who somebody is; an e-mail address never does (rules I1, I3).

use gateways::identity::{Memory, Person, Return};
use membership::sign_in::{CEREMONY, PROVING_AN_ADDRESS, WayChange};
use membership::terms::{AccountId, EmailAddress, Language, OutsideIdentityId};
use store::records::outside_identities::{self, OutsideIdentity};
use store::records::{accounts, ceremonies};
use store::{StoreFailure, Tx};

use super::ceremony::{self, Onward, Remembered};
use super::registration::insert_account;
use super::session::{Agent, NewSession, Session, begin_session, enter};
use super::ways::{Changing, announce, name_of, prove};
use crate::{Failure, House, Secret};

/// Somebody leaves for a provider.
#[derive(Debug)]
pub struct Departed {
    /// Where to.
    pub address: String,
    /// What the provider is called.
    pub name: String,
    /// What the browser shows when it comes back.
    pub secret: Secret,
}

/// Somebody comes back from a provider.
#[derive(Debug)]
pub struct Arriving {
    /// The word of the provider, from the address that it led back to.
    pub provider: String,
    /// What the browser brings.
    pub back: Return,
    /// What the browser was given when it left.
    pub secret: Secret,
    /// The browser.
    pub agent: Agent,
    /// The language that it reads.
    pub language: Language,
}

/// What came of it.
#[derive(Debug)]
pub enum Arrived {
    /// They are signed in; holds where they wanted to go, and with what.
    SignedIn(Box<NewSession>, Onward),
    /// The provider is a way to sign in to their account now.
    Added,
    /// Another account is signed in to in this way already.
    OfAnother,
    /// An account has the address that the provider names: its owner signs in to it, and adds the provider there.
    HasAccount,
    /// They have to prove an e-mail address first; the browser keeps the secret until then.
    ProveAddress(Secret, Onward),
}

/// Sends somebody to a provider, to sign in.
///
/// # Errors
/// [`Failure::Missing`] where there is no such provider, [`Failure::Unreachable`] where it does not answer.
pub async fn depart(house: &House, provider: &str, onward: Onward) -> Result<Departed, Failure> {
    let (address, name, memory) = ask(house, provider).await?;
    let provider = provider.to_owned();
    let remembered = Remembered::SignInWith {
        provider,
        memory,
        onward,
    };
    let secret = ceremony::begin(house, None, remembered, CEREMONY).await?;
    Ok(Departed { address, name, secret })
}

/// Sends who is signed in to a provider, to add it to their account.
///
/// # Errors
/// As [`depart`], and [`Failure::Refused`] for `current_password` where it has to be shown.
pub async fn depart_to_add(
    house: &House,
    session: &Session,
    provider: &str,
    typed_current: &str,
) -> Result<Departed, Failure> {
    prove(house, session, typed_current).await?;
    let (address, name, memory) = ask(house, provider).await?;
    let remembered = Remembered::Add {
        provider: provider.to_owned(),
        memory,
        session: session.id,
    };
    let secret = ceremony::begin(house, Some(session.account), remembered, CEREMONY).await?;
    Ok(Departed { address, name, secret })
}

async fn ask(house: &House, provider: &str) -> Result<(String, String, Memory), Failure> {
    let known = house.identity.provider(provider).ok_or(Failure::Missing)?;
    let draw = || Secret::draw(house.dice()).reveal().to_owned();
    let memory = Memory {
        state: draw(),
        nonce: draw(),
        verifier: draw(),
    };
    let departure = known.depart(&memory, house.now()).await?;
    Ok((departure.address, known.provider().name.clone(), memory))
}

/// Recognizes who comes back from a provider.
///
/// # Errors
/// [`Failure::Missing`] where the ceremony is over or not this browser's, or what was brought back proves nobody.
pub async fn arrive(house: &House, session: Option<&Session>, arriving: Arriving) -> Result<Arrived, Failure> {
    let remembered = ceremony::end(house, &arriving.secret).await?;
    match remembered {
        Remembered::SignInWith {
            provider,
            memory,
            onward,
        } if provider == arriving.provider => {
            let person = recognize(house, &arriving, &memory).await?;
            let house_ = house.clone();
            house
                .carry_out(async move { sign_in(&house_, person, arriving, onward).await })
                .await
        }
        Remembered::Add {
            provider,
            memory,
            session: began,
        } if provider == arriving.provider => {
            let session = session
                .filter(|session| session.id == began)
                .ok_or(Failure::Missing)?
                .clone();
            let person = recognize(house, &arriving, &memory).await?;
            let house_ = house.clone();
            house
                .carry_out(async move { add(&house_, &session, &person, arriving.language).await })
                .await
        }
        _ => Err(Failure::Missing),
    }
}

async fn recognize(house: &House, arriving: &Arriving, memory: &Memory) -> Result<Person, Failure> {
    let known = house.identity.provider(&arriving.provider).ok_or(Failure::Missing)?;
    Ok(known.arrive(memory, &arriving.back, house.now()).await?)
}

async fn sign_in(house: &House, person: Person, arriving: Arriving, onward: Onward) -> Result<Arrived, Failure> {
    let mut tx = house.db.begin().await?;
    if let Some(identity) = outside_identities::find(&mut tx, &person.issuer, &person.subject).await? {
        let account = accounts::take(&mut tx, identity.account)
            .await?
            .ok_or(Failure::Missing)?;
        if !outside_identities::used(&mut tx, identity.id, house.now()).await? {
            return Err(Failure::Missing);
        }
        let session = enter(house, &mut tx, &account, arriving.agent).await?;
        tx.commit().await?;
        return Ok(Arrived::SignedIn(Box::new(session), onward));
    }
    let Some(email) = person.email.clone() else {
        drop(tx);
        let provider = arriving.provider;
        let vouched = Remembered::Vouched { provider, person };
        let secret = ceremony::begin(house, None, vouched, PROVING_AN_ADDRESS).await?;
        return Ok(Arrived::ProveAddress(secret, onward));
    };
    if accounts::find_by_email(&mut tx, &email).await?.is_some() {
        return Ok(Arrived::HasAccount);
    }
    let session = make(house, tx, &person, &email, arriving).await?;
    Ok(Arrived::SignedIn(Box::new(session), onward))
}

/// Makes the account of an address that the provider says is proved.
async fn make(
    house: &House,
    mut tx: Tx,
    person: &Person,
    email: &EmailAddress,
    arriving: Arriving,
) -> Result<NewSession, Failure> {
    let account = insert_account(house, &mut tx, email, arriving.language).await?;
    keep(house, &mut tx, account, person).await?;
    let session = begin_session(house, &mut tx, account, email, arriving.agent).await?;
    tx.commit().await?;
    Ok(session)
}

async fn add(house: &House, session: &Session, person: &Person, language: Language) -> Result<Arrived, Failure> {
    let mut tx = house.db.begin().await?;
    let account = accounts::take(&mut tx, session.account)
        .await?
        .ok_or(Failure::Missing)?;
    if let Some(identity) = outside_identities::find(&mut tx, &person.issuer, &person.subject).await? {
        let own = identity.account == account.id;
        return Ok(if own { Arrived::Added } else { Arrived::OfAnother });
    }
    keep(house, &mut tx, account.id, person).await?;
    let name = name_of(house, &person.issuer);
    let change = WayChange::OutsideAdded { name };
    announce(house, &mut tx, &Changing::of(&account, session, language), change).await?;
    tx.commit().await?;
    Ok(Arrived::Added)
}

/// Gives an account an outside identity.
pub(super) async fn keep(house: &House, tx: &mut Tx, account: AccountId, person: &Person) -> Result<(), Failure> {
    let identity = OutsideIdentity {
        id: OutsideIdentityId::from_uuid(house.key()),
        account,
        issuer: person.issuer.clone(),
        subject: person.subject.clone(),
        made_at: house.now(),
        last_used_at: None,
    };
    match outside_identities::insert(tx, &identity).await {
        Err(StoreFailure::Taken(_)) => Err(Failure::Missing),
        kept => Ok(kept?),
    }
}

/// Returns the name of the provider that vouched for somebody in this browser, who is to prove an address. Looking changes
/// nothing.
///
/// # Errors
/// The database failed.
pub async fn vouched_for(house: &House, secret: &Secret) -> Result<Option<String>, Failure> {
    let state = ceremonies::find(&mut house.db.read().await?, secret.hash(), house.now()).await?;
    Ok(match state.and_then(|state| serde_json::from_str(&state).ok()) {
        Some(Remembered::Vouched { person, .. }) => Some(name_of(house, &person.issuer)),
        _ => None,
    })
}
