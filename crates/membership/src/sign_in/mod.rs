//! One identity, used every time: the address is proved before there is an account (rules I1, I2, I3).

mod attempts;
mod browser;
mod password;
mod ways;

use jiff::SignedDuration;

pub use attempts::Attempts;
pub use browser::Browser;
pub use password::Password;
pub use ways::{Way, WayChange, Ways, passkey_name};

/// What a mailed link is for. It acts once, and only when a button on our page is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkPurpose {
    /// Proves an address, and makes its account with the password that is chosen then.
    Register,
    /// Lets a new password be chosen.
    Recover,
    /// Proves the address that an account is to have from then on.
    ChangeAddress,
    /// Proves the address under which somebody asks to be associated (rule A6).
    Associate,
    /// Lets in whom an administrator has invited (rule A9).
    Invite,
    /// Proves a domain by an address in it (rule A6).
    ProveDomain,
}

impl LinkPurpose {
    /// Every purpose.
    pub const ALL: [Self; 6] = [
        Self::Register,
        Self::Recover,
        Self::ChangeAddress,
        Self::Associate,
        Self::Invite,
        Self::ProveDomain,
    ];

    /// Returns the word under which the store keeps it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Recover => "recover",
            Self::ChangeAddress => "change_address",
            Self::Associate => "associate",
            Self::Invite => "invite",
            Self::ProveDomain => "prove_domain",
        }
    }

    /// Finds the purpose of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.word() == word)
    }

    /// Lists the purposes that share what an address gets of such links: what a stranger or an organization asks for takes
    /// no turn of who wants to get into their own account.
    pub const fn turn(self) -> &'static [Self] {
        match self {
            Self::Register | Self::Recover | Self::ChangeAddress => {
                &[Self::Register, Self::Recover, Self::ChangeAddress]
            }
            Self::Associate => &[Self::Associate],
            Self::Invite => &[Self::Invite],
            Self::ProveDomain => &[Self::ProveDomain],
        }
    }

    /// Returns for how long such a link works.
    pub const fn lifetime(self) -> SignedDuration {
        match self {
            Self::Register | Self::ChangeAddress | Self::ProveDomain => SignedDuration::from_hours(24),
            Self::Associate | Self::Invite => SignedDuration::from_hours(7 * 24),
            Self::Recover => SignedDuration::from_hours(1),
        }
    }
}

/// How long a session lasts that nobody uses.
pub const IDLE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a session lasts at most.
pub const LONGEST_SESSION: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long ago one may have signed in to change the ways of doing so without showing the password again (rule I3).
pub const RECENT: SignedDuration = SignedDuration::from_mins(10);
/// How long a ceremony lasts that a device or a provider has to answer.
pub const CEREMONY: SignedDuration = SignedDuration::from_mins(10);
/// How long somebody whom a provider vouched for may take to prove an e-mail address.
pub const PROVING_AN_ADDRESS: SignedDuration = SignedDuration::from_hours(1);
/// How many links of one turn are mailed to one address within [`MAILS_WITHIN`], and how many questions of one person to one
/// administrator: nobody's mailbox is filled from here.
pub const MOST_MAILS: i64 = 3;
/// See [`MOST_MAILS`].
pub const MAILS_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// How long a browser is known that does not sign in again.
pub const KNOWN_BROWSER: SignedDuration = SignedDuration::from_hours(400 * 24);
