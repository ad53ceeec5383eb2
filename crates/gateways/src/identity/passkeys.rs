//! Passkeys: a browser's device signs a challenge with a key that never leaves it (rule I1).

use serde::Serialize;
use serde::de::DeserializeOwned;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::IdentityFailure;

/// Makes and checks passkeys of one center.
#[derive(Debug)]
pub struct Passkeys(Webauthn);

/// A ceremony that begins.
#[derive(Debug)]
pub struct Begun {
    /// What the browser is asked for, in JSON.
    pub options: String,
    /// What has to be remembered until it answers; nobody else may see or change it.
    pub state: String,
}

/// A passkey that was just made.
#[derive(Debug)]
pub struct NewPasskey {
    /// Its id in the authenticator, in base64url.
    pub credential: String,
    /// Public key and counter, in JSON.
    pub passkey: String,
}

impl Passkeys {
    /// Prepares passkeys for a center at this address; browsers make none for a center whose host is no name.
    pub(super) fn of(public_url: &str, name: &str) -> Option<Self> {
        let url = Url::parse(public_url).ok()?;
        let Some(Host::Domain(host)) = url.host() else {
            return None;
        };
        let builder = WebauthnBuilder::new(host, &url).ok()?.rp_name(name);
        builder.build().ok().map(Self)
    }

    /// Begins to make a passkey for an account; a device that holds one of `known` already is told so.
    ///
    /// # Errors
    /// The library cannot begin.
    pub fn begin_making(&self, account: Uuid, email: &str, known: &[String]) -> Result<Begun, IdentityFailure> {
        let ids = known
            .iter()
            .map(|passkey| Ok(read::<Passkey>(passkey)?.cred_id().clone()));
        let ids = ids.collect::<Result<Vec<CredentialID>, IdentityFailure>>()?;
        let begun = self.0.start_passkey_registration(account, email, email, Some(ids));
        let (asked, state) = begun.map_err(refused)?;
        let mut options = serde_json::to_value(asked.public_key).map_err(refused)?;
        // One signs in without typing an address, so the device has to know whose passkey it is.
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok(Begun {
            options: options.to_string(),
            state: write(&state)?,
        })
    }

    /// Checks what a browser answered, and takes the passkey that it made.
    ///
    /// # Errors
    /// [`IdentityFailure::Refused`] where it proves nothing.
    pub fn finish_making(&self, state: &str, answer: &str) -> Result<NewPasskey, IdentityFailure> {
        let state: PasskeyRegistration = read(state)?;
        let answer: RegisterPublicKeyCredential = read(answer)?;
        let passkey = self.0.finish_passkey_registration(&answer, &state).map_err(refused)?;
        Ok(NewPasskey {
            credential: name_of(passkey.cred_id())?,
            passkey: write(&passkey)?,
        })
    }

    /// Begins to sign in with any passkey of this center.
    ///
    /// # Errors
    /// The library cannot begin.
    pub fn begin_sign_in(&self) -> Result<Begun, IdentityFailure> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(refused)?;
        Ok(Begun {
            options: write(&asked.public_key)?,
            state: write(&state)?,
        })
    }

    /// Returns which account's passkey answered, and which one: nothing of it is proved yet.
    ///
    /// # Errors
    /// [`IdentityFailure::Refused`] where the answer says nothing of the kind.
    pub fn claimed(&self, answer: &str) -> Result<(Uuid, String), IdentityFailure> {
        let answer: PublicKeyCredential = read(answer)?;
        let (account, id) = self.0.identify_discoverable_authentication(&answer).map_err(refused)?;
        Ok((account, name_of(&CredentialID::from(id.to_vec()))?))
    }

    /// Checks what a browser answered with this passkey, and returns what the passkey has become.
    ///
    /// # Errors
    /// [`IdentityFailure::Refused`] where it proves nothing.
    pub fn finish_sign_in(&self, state: &str, answer: &str, passkey: &str) -> Result<String, IdentityFailure> {
        let state: DiscoverableAuthentication = read(state)?;
        let answer: PublicKeyCredential = read(answer)?;
        let mut passkey: Passkey = read(passkey)?;
        let key = DiscoverableKey::from(&passkey);
        let proved = self.0.finish_discoverable_authentication_v2(&answer, state, &key);
        passkey.update_credential(&proved.map_err(refused)?);
        write(&passkey)
    }
}

/// Writes a credential's id as its JSON does.
fn name_of(id: &CredentialID) -> Result<String, IdentityFailure> {
    Ok(write(id)?.trim_matches('"').to_owned())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, IdentityFailure> {
    serde_json::from_str(text).map_err(refused)
}

fn write(value: &impl Serialize) -> Result<String, IdentityFailure> {
    serde_json::to_string(value).map_err(refused)
}

fn refused(error: impl std::fmt::Display) -> IdentityFailure {
    IdentityFailure::Refused(error.to_string())
}
