//! What letters tell, where several tell the same or one tells much.

use serde::{Deserialize, Serialize};

use crate::access::Reach;
use crate::credentials::WhyNot;
use crate::sign_in::Browser;
use crate::terms::{Country, Day, Digest, EmailAddress, Instant, Language, PartnerId};

/// When something happened to an account, and on which browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// When.
    pub at: Instant,
    /// The browser, where it is known by name.
    pub browser: Option<Browser>,
    /// Where one chooses a new password, or signs in.
    pub recover: String,
}

/// Who asks to be associated, as administrators are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applying {
    /// The name that customers see of the organization.
    pub organization: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The address.
    pub email: EmailAddress,
    /// The domain of the organization that theirs could be taken for (rule A6).
    pub looks_like: Option<String>,
    /// Where it is decided or seen.
    pub link: String,
}

/// The person whom a letter about an organization's people is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfPerson {
    /// The name that customers see of the organization.
    pub organization: String,
    /// First name of whom it is about.
    pub first_name: String,
    /// Last name of whom it is about.
    pub last_name: String,
    /// First and last name of the administrator who did it, or of who left by themselves.
    pub administrator: (String, String),
    /// Where it is seen.
    pub link: String,
}

/// The end of an association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// Whose, and by whom.
    #[serde(flatten)]
    pub of: OfPerson,
    /// How many credentials counted for the organization until then.
    #[serde(default)]
    pub credentials: u64,
}

/// What somebody administers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Administers {
    /// Nothing.
    Nothing,
    /// A location and those below it.
    Branch,
    /// The whole organization.
    Everything,
}

impl Administers {
    /// Every case.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Branch, Self::Everything];

    /// Tells what a right is.
    pub const fn of(reach: Option<Reach>) -> Self {
        match reach {
            None => Self::Nothing,
            Some(Reach::Branch(_)) => Self::Branch,
            Some(Reach::Global) => Self::Everything,
        }
    }

    /// Returns the word that the form sends and the keys of its sentences end in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Branch => "branch",
            Self::Everything => "everything",
        }
    }

    /// Finds the case of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|case| case.word() == word)
    }
}

/// The domain that a letter to administrators is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfDomain {
    /// The name that customers see of the organization.
    pub organization: String,
    /// The domain, as people write it.
    pub domain: String,
    /// Where it is seen to.
    pub link: String,
}

/// The reference that a letter to who wrote it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfReference {
    /// The name that customers see of the organization.
    pub organization: String,
    /// The customer's company.
    pub customer: String,
    /// What the project is called.
    pub title: String,
    /// What the customer added to the answer; nothing if they added nothing.
    pub remark: String,
    /// Where it is seen.
    pub link: String,
}

/// Why a domain lets nobody in any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LostBy {
    /// Its record was not found three times in a row.
    Record,
    /// Its proof by mailbox is over.
    Year,
    /// An administrator gave it up.
    GivenUp,
    /// Another organization has proved it as strongly.
    Conflict,
    /// Another organization has proved it more strongly.
    Outdone,
}

impl LostBy {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Year => "year",
            Self::GivenUp => "given-up",
            Self::Conflict => "conflict",
            Self::Outdone => "outdone",
        }
    }
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
    /// The digest of the text that was signed; the text itself is kept once for all who sign it.
    pub agreement_digest: Digest,
    /// The member's home page.
    pub home: String,
    /// The public page.
    pub listing: String,
    /// Why the credential that was given could not be linked, if one was and it could not (rule E10).
    #[serde(default)]
    pub credential_not_linked: Option<WhyNot>,
}
