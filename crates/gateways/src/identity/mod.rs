//! Who somebody is, as a device or an outside provider says it: passkeys and OpenID Connect (rule I1).
//!
//! The libraries of both are known here and nowhere else. What a ceremony has to remember between two requests is handed out
//! as text, and handed in again.

mod connect;
mod openid;
mod passkeys;
mod person;

use std::sync::Arc;

pub use connect::ready_for_tls;
pub use openid::{Departure, Memory, Provider, Return};
pub use passkeys::{Begun, NewPasskey, Passkeys};
pub use person::Person;

/// Why nobody was recognized.
#[derive(Debug, thiserror::Error)]
pub enum IdentityFailure {
    /// What was shown proves nothing. Holds why, for the log.
    #[error("refused: {0}")]
    Refused(String),
    /// The provider does not answer, or not as it should.
    #[error("the provider cannot be asked: {0}")]
    Unreachable(String),
}

/// The ways to recognize somebody that need more than the database.
#[derive(Debug, Default)]
pub struct Identity {
    passkeys: Option<Passkeys>,
    providers: Vec<Arc<openid::Known>>,
}

impl Identity {
    /// Prepares both for a center of this address; a center without a name of its own, such as `127.0.0.1`, has no passkeys.
    pub fn new(public_url: &str, name: &str, providers: Vec<Provider>) -> Self {
        let known = |provider| Arc::new(openid::Known::new(provider, public_url));
        Self {
            passkeys: Passkeys::of(public_url, name),
            providers: providers.into_iter().map(known).collect(),
        }
    }

    /// Returns the passkeys, where browsers can have some for this center.
    pub fn passkeys(&self) -> Option<&Passkeys> {
        self.passkeys.as_ref()
    }

    /// Lists the providers in the order of the configuration.
    pub fn providers(&self) -> impl Iterator<Item = &Provider> {
        self.providers.iter().map(|known| known.provider())
    }

    /// Finds a provider by its id.
    pub fn provider(&self, id: &str) -> Option<&Arc<openid::Known>> {
        self.providers.iter().find(|known| known.provider().id == id)
    }
}
