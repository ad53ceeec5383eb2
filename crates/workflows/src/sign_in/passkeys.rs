//! Passkeys: made by who is signed in, and used to sign in without typing anything (rules I1, I3).

use gateways::identity::Passkeys;
use membership::sign_in::{CEREMONY, WayChange, passkey_name};
use membership::terms::{AccountId, Language, PasskeyId};
use store::StoreFailure;
use store::records::{accounts, passkeys};

use super::ceremony::{self, Remembered};
use super::session::{Agent, NewSession, Session, enter};
use super::ways::{Changing, announce, prove};
use crate::{Failure, House, Secret};

/// What a browser's device is asked for.
#[derive(Debug)]
pub struct Asked {
    /// The question, in JSON.
    pub options: String,
    /// What the browser shows with its answer.
    pub secret: Secret,
}

fn of(house: &House) -> Result<&Passkeys, Failure> {
    house.identity.passkeys().ok_or(Failure::Missing)
}

/// Begins to make a passkey of this name for who is signed in.
///
/// # Errors
/// [`Failure::Refused`] for the name, and for `current_password` where it has to be shown; [`Failure::Missing`] where this
/// center can have no passkeys.
pub async fn begin_passkey(
    house: &House,
    session: &Session,
    typed_name: &str,
    typed_current: &str,
) -> Result<Asked, Failure> {
    let name = passkey_name(typed_name).map_err(|refusal| Failure::Refused(vec![refusal]))?;
    prove(house, session, typed_current).await?;
    let known = passkeys::of_account(&mut house.db.read().await?, session.account).await?;
    let known: Vec<String> = known.into_iter().map(|passkey| passkey.passkey).collect();
    let begun = of(house)?.begin_making(session.account.uuid(), session.email.as_str(), &known)?;
    let remembered = Remembered::MakePasskey {
        account: session.account,
        name: name.as_str().to_owned(),
        state: begun.state,
    };
    let secret = ceremony::begin(house, Some(session.account), remembered, CEREMONY).await?;
    Ok(Asked {
        options: begun.options,
        secret,
    })
}

/// Keeps the passkey that a device made, ends the other sessions and tells the owner.
///
/// # Errors
/// [`Failure::Missing`] where the ceremony is over, is another account's, or the answer proves nothing.
pub async fn finish_passkey(
    house: &House,
    session: &Session,
    secret: &Secret,
    answer: &str,
    language: Language,
) -> Result<(), Failure> {
    let Remembered::MakePasskey { account, name, state } = ceremony::end(house, secret).await? else {
        return Err(Failure::Missing);
    };
    if account != session.account {
        return Err(Failure::Missing);
    }
    let made = of(house)?.finish_making(&state, answer)?;
    let passkey = passkeys::Passkey {
        id: PasskeyId::from_uuid(house.key()),
        account,
        credential: made.credential,
        name,
        passkey: made.passkey,
        made_at: house.now(),
        last_used_at: None,
    };
    let house_ = house.clone();
    let session = session.clone();
    house
        .carry_out(async move { keep(&house_, &session, passkey, language).await })
        .await
}

async fn keep(house: &House, session: &Session, passkey: passkeys::Passkey, language: Language) -> Result<(), Failure> {
    let mut tx = house.db.begin().await?;
    let account = accounts::take(&mut tx, session.account)
        .await?
        .ok_or(Failure::Missing)?;
    match passkeys::insert(&mut tx, &passkey).await {
        Err(StoreFailure::Taken(_)) => return Err(Failure::Missing),
        kept => kept?,
    }
    let change = WayChange::PasskeyAdded { name: passkey.name };
    announce(house, &mut tx, &Changing::of(&account, session, language), change).await?;
    Ok(tx.commit().await?)
}

/// Begins to sign in with any passkey of this center.
///
/// # Errors
/// [`Failure::Missing`] where this center can have no passkeys.
pub async fn begin_passkey_sign_in(house: &House) -> Result<Asked, Failure> {
    let begun = of(house)?.begin_sign_in()?;
    let remembered = Remembered::UsePasskey { state: begun.state };
    let secret = ceremony::begin(house, None, remembered, CEREMONY).await?;
    Ok(Asked {
        options: begun.options,
        secret,
    })
}

/// Signs in with what a device answered.
///
/// # Errors
/// [`Failure::Missing`] where the ceremony is over, there is no such passkey, or the answer proves nothing: all look the same.
pub async fn finish_passkey_sign_in(
    house: &House,
    secret: &Secret,
    answer: &str,
    agent: Agent,
) -> Result<NewSession, Failure> {
    let Remembered::UsePasskey { state } = ceremony::end(house, secret).await? else {
        return Err(Failure::Missing);
    };
    let device = of(house)?;
    let (claimed, credential) = device.claimed(answer)?;
    let passkey = passkeys::find(&mut house.db.read().await?, credential).await?;
    let passkey = passkey
        .filter(|passkey| passkey.account == AccountId::from_uuid(claimed))
        .ok_or(Failure::Missing)?;
    let become_ = device.finish_sign_in(&state, answer, &passkey.passkey)?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let account = accounts::take(&mut tx, passkey.account)
                .await?
                .ok_or(Failure::Missing)?;
            // Removed meanwhile, it signs nobody in.
            if !passkeys::used(&mut tx, passkey.id, become_, house_.now()).await? {
                return Err(Failure::Missing);
            }
            let session = enter(&house_, &mut tx, &account, agent).await?;
            tx.commit().await?;
            Ok(session)
        })
        .await
}
