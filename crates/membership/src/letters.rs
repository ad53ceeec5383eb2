//! The letters that the center mails: typed facts, written out in the reader's language by `gateways`.

use serde::{Deserialize, Serialize};

use crate::terms::{Country, Day, Digest, EmailAddress, Instant, Language, PartnerId};

/// A letter with its addressee, as the outbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Whom it goes to.
    pub to: EmailAddress,
    /// The language that the addressee reads.
    pub language: Language,
    /// What it says.
    pub letter: Letter,
}

/// What a letter says. Links are whole addresses; a link that acts works once and shows before it acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// Someone wants an account with this address: prove it and choose a password (rule I1).
    ProveAddress {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Someone wanted an account, but the address has one (rule I2).
    AlreadyRegistered {
        /// Where to sign in.
        sign_in: String,
        /// Where to recover the account.
        recover: String,
    },
    /// Someone wants to choose a new password.
    Recover {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Someone wanted to recover an account, but the address has none (rule I2).
    NothingToRecover {
        /// Where to register.
        register: String,
    },
    /// The account is to have this address from now on: prove it (rule I3).
    ProveNewAddress {
        /// Where to do so.
        link: String,
        /// Until when the link works.
        until: Instant,
    },
    /// Told to the old address once the new one counts.
    AddressChanged {
        /// The address that counts now.
        to: EmailAddress,
    },
    /// The password was changed, and the other sessions ended (rule I3).
    PasswordChanged,
    /// An organization is enrolled; with the agreement as it was signed (rules E8, E12).
    Enrolled(Box<Enrolled>),
}

/// The facts of a finished enrollment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolled {
    /// First name of who enrolled.
    pub first_name: String,
    /// Last name of who enrolled.
    pub last_name: String,
    /// Job title under the signature.
    pub job_title: String,
    /// The name that customers see.
    pub shown_name: String,
    /// The name in the register.
    pub legal_name: String,
    /// The letters of the firm's mark: see [`crate::names::monogram`].
    pub monogram: String,
    /// The country of the headquarters, whose service center answers.
    pub country: Country,
    /// The Partner Program ID.
    pub partner_id: PartnerId,
    /// The program edition that was signed; its sentences name the level.
    pub edition: String,
    /// The level's id in that edition.
    pub level: String,
    /// First day of the term.
    pub starts_on: Day,
    /// The anniversary: last day of the term.
    pub ends_on: Day,
    /// When the agreement was accepted.
    pub signed_at: Instant,
    /// The language of the text that was signed.
    pub agreement_language: Language,
    /// The digest of the text that was signed.
    pub agreement_digest: Digest,
    /// The text that was signed, in Markdown.
    pub agreement_text: String,
    /// The member's home page.
    pub home: String,
    /// The public page.
    pub listing: String,
}

impl Letter {
    /// Returns the word that the keys of the letter's sentences begin with, after `letter-`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::ProveAddress { .. } => "prove-address",
            Self::AlreadyRegistered { .. } => "already-registered",
            Self::Recover { .. } => "recover",
            Self::NothingToRecover { .. } => "nothing-to-recover",
            Self::ProveNewAddress { .. } => "prove-new-address",
            Self::AddressChanged { .. } => "address-changed",
            Self::PasswordChanged => "password-changed",
            Self::Enrolled(_) => "enrolled",
        }
    }
}
