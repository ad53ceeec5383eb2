//! Somebody whom a provider vouches for.

use membership::terms::EmailAddress;
use serde::{Deserialize, Serialize};

/// Somebody whom a provider vouches for. Issuer and subject together are who it is, for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The provider, as it names itself.
    pub issuer: String,
    /// The person, as the provider names them.
    pub subject: String,
    /// The e-mail address, where the provider says that it is proved.
    pub email: Option<EmailAddress>,
}
