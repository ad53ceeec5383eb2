//! What is remembered between two requests of a ceremony: kept here, found by a secret that one browser holds, taken once.

use gateways::identity::{Memory, Person};
use jiff::SignedDuration;
use membership::terms::{AccountId, CeremonyId, SessionId};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::records::ceremonies;

use crate::{Failure, House, Secret};

/// Where somebody goes on once they are signed in, and what they bring.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Onward {
    /// The page that was asked for before, if one was.
    pub return_to: Option<String>,
    /// The path and the body of a form whose session ended while it was typed (rule E6).
    pub carried: Option<(String, String)>,
}

/// What a ceremony remembers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Remembered {
    /// A device is making a passkey for an account.
    MakePasskey {
        account: AccountId,
        name: String,
        state: String,
    },
    /// A device is asked for any of its passkeys.
    UsePasskey { state: String },
    /// Somebody is away at a provider, to sign in.
    SignInWith {
        provider: String,
        memory: Memory,
        onward: Onward,
    },
    /// Somebody who is signed in is away at a provider, to add it to their account.
    Add {
        provider: String,
        memory: Memory,
        session: SessionId,
    },
    /// A provider vouched for somebody, who has to prove an e-mail address before there is an account.
    Vouched { provider: String, person: Person },
}

/// Begins a ceremony; the secret goes into the browser's cookie alone.
pub(super) async fn begin(
    house: &House,
    account: Option<AccountId>,
    remembered: Remembered,
    lasts: SignedDuration,
) -> Result<Secret, Failure> {
    let now = house.now();
    let ceremony = ceremonies::Ceremony {
        id: CeremonyId::from_uuid(house.key()),
        account,
        state: serde_json::to_string(&remembered).map_err(|error| Failure::Broken(error.to_string()))?,
        ends_at: now.saturating_add(lasts).unwrap_or(now),
    };
    let secret = Secret::draw(house.dice());
    let hash = secret.hash();
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            ceremonies::insert(&mut tx, &ceremony, hash).await?;
            Ok(tx.commit().await?)
        })
        .await?;
    Ok(secret)
}

/// Takes what a ceremony remembers inside a transaction; it is over with that.
pub(super) async fn take(house: &House, tx: &mut Tx, secret: &Secret) -> Result<Option<Remembered>, Failure> {
    let state = ceremonies::take(tx, secret.hash(), house.now()).await?;
    Ok(state.and_then(|state| serde_json::from_str(&state).ok()))
}

/// Takes what a ceremony remembers before anything else is asked: a wrong answer ends it as a right one does.
pub(super) async fn end(house: &House, secret: &Secret) -> Result<Remembered, Failure> {
    let mut tx = house.db.begin().await?;
    let remembered = take(house, &mut tx, secret).await?;
    tx.commit().await?;
    remembered.ok_or(Failure::Missing)
}
