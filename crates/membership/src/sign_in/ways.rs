//! The ways in which one signs in to an account: one must stay (rules I1, I3).

use serde::{Deserialize, Serialize};

use crate::refusal::{Reason, Refusal};
use crate::terms::{Line, OutsideIdentityId, PasskeyId};

/// The longest name of a passkey.
const LONGEST_NAME: usize = 60;

/// One way to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The password.
    Password,
    /// A passkey.
    Passkey(PasskeyId),
    /// An outside provider.
    Outside(OutsideIdentityId),
}

/// How many ways an account has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// Whether it has a password.
    pub password: bool,
    /// How many passkeys it has.
    pub passkeys: usize,
    /// How many outside identities it has.
    pub outside: usize,
}

impl Ways {
    /// Checks that one can do without a way: the last one stays.
    ///
    /// # Errors
    /// Refuses [`Reason::LastWay`].
    pub fn without_one(&self) -> Result<(), Refusal> {
        if usize::from(self.password) + self.passkeys + self.outside > 1 {
            Ok(())
        } else {
            Err(Refusal::new("way", Reason::LastWay))
        }
    }
}

/// What was changed about the ways to sign in to an account. Names are their owner's or the operator's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum WayChange {
    /// An account that had no password has one.
    PasswordAdded,
    /// The password was taken away.
    PasswordRemoved,
    /// A passkey was added.
    PasskeyAdded {
        /// What it is called.
        name: String,
    },
    /// A passkey was removed.
    PasskeyRemoved {
        /// What it was called.
        name: String,
    },
    /// An outside provider was added.
    OutsideAdded {
        /// What the provider is called.
        name: String,
    },
    /// An outside provider was removed.
    OutsideRemoved {
        /// What the provider is called.
        name: String,
    },
}

impl WayChange {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::PasswordAdded => "password-added",
            Self::PasswordRemoved => "password-removed",
            Self::PasskeyAdded { .. } => "passkey-added",
            Self::PasskeyRemoved { .. } => "passkey-removed",
            Self::OutsideAdded { .. } => "outside-added",
            Self::OutsideRemoved { .. } => "outside-removed",
        }
    }

    /// Returns the name in its sentence; nothing for the password.
    pub fn name(&self) -> &str {
        match self {
            Self::PasswordAdded | Self::PasswordRemoved => "",
            Self::PasskeyAdded { name }
            | Self::PasskeyRemoved { name }
            | Self::OutsideAdded { name }
            | Self::OutsideRemoved { name } => name,
        }
    }
}

/// Checks what a passkey is to be called.
///
/// # Errors
/// Says what is wrong with it.
pub fn passkey_name(typed: &str) -> Result<Line, Refusal> {
    Line::check(typed, LONGEST_NAME).map_err(|problem| Refusal::text("passkey_name", problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i3_the_last_way_to_sign_in_stays() {
        let refused = |ways: Ways| ways.without_one().is_err();
        for (password, passkeys, outside) in [(true, 0, 0), (false, 1, 0), (false, 0, 1), (false, 0, 0)] {
            assert!(refused(Ways {
                password,
                passkeys,
                outside
            }));
        }
        for (password, passkeys, outside) in [(true, 1, 0), (false, 2, 0), (true, 0, 1), (false, 1, 1)] {
            assert!(!refused(Ways {
                password,
                passkeys,
                outside
            }));
        }
    }
}
