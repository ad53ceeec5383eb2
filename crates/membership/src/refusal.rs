//! A refusal is a value: an enum case with its facts. Its sentence is the page's; see `words`.

use serde::{Deserialize, Serialize};

use crate::association::DomainProblem;
use crate::credentials::{Forgiven, PersonName, WhyNot};
use crate::locations::Obstacle;
use crate::terms::{EmailAddress, TextProblem};

/// Something wrong with one field of a form. Every one is told at once (rule E4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The name of the field, as the form has it.
    pub field: String,
    /// What is wrong with what was typed there.
    pub reason: Reason,
}

impl Refusal {
    /// Refuses `field` for `reason`.
    pub fn new(field: impl Into<String>, reason: Reason) -> Self {
        Self {
            field: field.into(),
            reason,
        }
    }

    /// Refuses `field` for what is wrong with its text.
    pub fn text(field: impl Into<String>, problem: TextProblem) -> Self {
        let reason = match problem {
            TextProblem::Empty => Reason::Required,
            TextProblem::TooLong { most, typed } => Reason::TooLong { most, typed },
            TextProblem::Hidden => Reason::Hidden,
            TextProblem::NoLetter => Reason::NoLetter,
            TextProblem::TooManyMarks => Reason::TooManyMarks,
        };
        Self::new(field, reason)
    }
}

/// What is wrong with an entry. The key of its sentence is `problem-` and [`Reason::word`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// A required field is empty, or no answer is chosen.
    Required,
    /// It is longer than allowed.
    TooLong {
        /// How many characters are allowed.
        most: usize,
        /// How many were typed.
        typed: usize,
    },
    /// It is shorter than allowed.
    TooShort {
        /// How many characters are needed.
        least: usize,
    },
    /// It has characters that cannot be seen.
    Hidden,
    /// A name or a street without a letter or a digit.
    NoLetter,
    /// More marks on one letter than any language writes.
    TooManyMarks,
    /// A city without a letter.
    NotACity,
    /// It is not one of the choices that the form offers.
    NotOffered,
    /// It is no e-mail address.
    NotAnEmailAddress,
    /// It is no web address.
    NotAWebAddress,
    /// It is no web or e-mail domain of an organization.
    NotADomain,
    /// It is no Partner Program ID: its check character does not fit.
    NotAPartnerId,
    /// It is no telephone number.
    NotATelephoneNumber,
    /// It is not how that country writes its postal codes.
    NotAPostalCode {
        /// A code that would do.
        example: String,
    },
    /// It is no whole number, or outside of what is asked for.
    NotANumber {
        /// The least that is asked for.
        least: i64,
        /// The most that is asked for.
        most: i64,
    },
    /// Shares that must add up to a hundred do not.
    NotAHundred {
        /// What they add up to.
        sum: i64,
    },
    /// More answers than allowed were chosen.
    TooMany {
        /// How many may be chosen.
        most: usize,
    },
    /// A password that others would guess.
    GuessablePassword,
    /// The password that proves who is asking is not theirs.
    WrongPassword,
    /// Numbers of credentials were tried too often (rule A10).
    GuessedTooOften {
        /// How many minutes to wait.
        minutes: u32,
    },
    /// It was tried too often (rule I2).
    TooOften {
        /// How many minutes until it may be tried again.
        minutes: u32,
    },
    /// A credential of this number and in this name is in no register; which of the two it is, is not told (rule A10).
    CredentialNotFound,
    /// The credential is linked otherwise; to which organization is not told.
    CredentialElsewhere,
    /// The register writes the holder's name otherwise: they are asked to confirm it.
    CredentialToConfirm {
        /// The name in the register.
        name: PersonName,
        /// What is to be forgiven.
        forgiven: Forgiven,
    },
    /// Some of several e-mail addresses are none.
    NotEmailAddresses {
        /// Which.
        entries: String,
    },
    /// Nobody would be left who administers all of the organization (rule A9).
    LastGlobalAdministrator,
    /// Who is Primary Program Contact hands that on first (rule E9).
    PrimaryContactFirst,
    /// Somebody is contact of a location in a role that brings the right which is to end: the role is assigned first (rule L5).
    LocationContactFirst,
    /// A domain that can never be an organization's (rule A6).
    NotTheirDomain(DomainProblem),
    /// An organization claims as many domains as it may.
    TooManyDomains {
        /// How many it may.
        most: usize,
    },
    /// The address is the organization's own: nobody approves their own reference (rule Q4).
    OwnReference,
    /// An organization waits for as many customers as it may.
    TooManyReferences {
        /// How many they may be.
        most: usize,
    },
    /// The customer was written to as often as may be, for now.
    MailedEnough,
    /// The reference has helped to earn a competency that is still held: it serves nothing else until then (rule Q3).
    ReferenceServes,
    /// It is the last way to sign in (rule I3).
    LastWay,
    /// The tree of locations cannot be changed so (rules L5, L7).
    Location(Obstacle),
    /// What was confirmed is not what was shown: it has changed meanwhile.
    ChangedMeanwhile,
    /// Somebody else has changed what is edited since the form was shown.
    EditedMeanwhile,
}

impl From<WhyNot> for Reason {
    fn from(why: WhyNot) -> Self {
        match why {
            WhyNot::NotInRegister | WhyNot::OtherName | WhyNot::NotConfirmed => Self::CredentialNotFound,
            WhyNot::LinkedElsewhere => Self::CredentialElsewhere,
        }
    }
}

impl Reason {
    /// Says what is wrong with what was typed as an e-mail address and is none.
    pub fn of_no_email_address(typed: &str) -> Self {
        let (most, typed) = (EmailAddress::LONGEST, typed.trim().chars().count());
        match typed {
            0 => Self::Required,
            _ if typed > most => Self::TooLong { most, typed },
            _ => Self::NotAnEmailAddress,
        }
    }

    /// Returns the word that the key of the reason's sentence ends in.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong { .. } => "too-long",
            Self::TooShort { .. } => "too-short",
            Self::Hidden => "hidden",
            Self::NoLetter => "no-letter",
            Self::TooManyMarks => "too-many-marks",
            Self::NotACity => "not-a-city",
            Self::NotOffered => "not-offered",
            Self::NotAnEmailAddress => "not-an-email-address",
            Self::NotAWebAddress => "not-a-web-address",
            Self::NotADomain => "not-a-domain",
            Self::NotAPartnerId => "not-a-partner-id",
            Self::NotATelephoneNumber => "not-a-telephone-number",
            Self::NotAPostalCode { .. } => "not-a-postal-code",
            Self::NotANumber { .. } => "not-a-number",
            Self::NotAHundred { .. } => "not-a-hundred",
            Self::TooMany { .. } => "too-many",
            Self::GuessablePassword => "guessable-password",
            Self::WrongPassword => "wrong-password",
            Self::GuessedTooOften { .. } => "guessed-too-often",
            Self::TooOften { .. } => "too-often",
            Self::CredentialNotFound => "credential-not-found",
            Self::CredentialElsewhere => "credential-elsewhere",
            Self::CredentialToConfirm { .. } => "credential-to-confirm",
            Self::NotEmailAddresses { .. } => "not-email-addresses",
            Self::LastGlobalAdministrator => "last-global-administrator",
            Self::PrimaryContactFirst => "primary-contact-first",
            Self::LocationContactFirst => "location-contact-first",
            Self::NotTheirDomain(problem) => problem.word(),
            Self::TooManyDomains { .. } => "too-many-domains",
            Self::OwnReference => "own-reference",
            Self::TooManyReferences { .. } => "too-many-references",
            Self::MailedEnough => "mailed-enough",
            Self::ReferenceServes => "reference-serves",
            Self::LastWay => "last-way",
            Self::Location(obstacle) => obstacle.word(),
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::EditedMeanwhile => "edited-meanwhile",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_an_address_that_is_too_long_is_told_so() {
        let long = format!("{}@cast.example", "a".repeat(300));
        let too_long = Reason::TooLong { most: 254, typed: 313 };
        for (typed, reason) in [
            (" ", Reason::Required),
            ("ana@", Reason::NotAnEmailAddress),
            (&long, too_long),
        ] {
            assert_eq!(Reason::of_no_email_address(typed), reason);
        }
    }
}
