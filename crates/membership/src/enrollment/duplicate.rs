//! An organization that is enrolled already is offered before a second is made (rule E13).

use serde::{Deserialize, Serialize};

use super::Contact;
use crate::names;
use crate::terms::{Country, OrganizationId, PartnerId};

/// What tells organizations apart. The first to enroll with one holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    /// The number in a country's register.
    RegistrationNumber,
    /// The registrable domain of the web address.
    Domain,
    /// A name without its legal form, in a country.
    Name,
}

impl ClaimKind {
    /// Returns the word under which the store keeps it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RegistrationNumber => "registration_number",
            Self::Domain => "domain",
            Self::Name => "name",
        }
    }

    /// Finds the kind of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::RegistrationNumber, Self::Domain, Self::Name]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// One thing that an organization is told by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Claim {
    /// What kind of thing.
    pub kind: ClaimKind,
    /// The thing itself, folded, with its country where it belongs to one.
    pub value: String,
}

/// An enrolled organization as far as others may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Its key.
    pub id: OrganizationId,
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name in the register.
    pub legal_name: String,
    /// The Doing Business As name, where there is one.
    pub doing_business_as: Option<String>,
    /// Its country.
    pub country: Country,
    /// The city of its headquarters.
    pub city: String,
}

impl Known {
    /// Returns the name that customers see.
    pub fn shown_name(&self) -> &str {
        self.doing_business_as.as_deref().unwrap_or(&self.legal_name)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.legal_name.as_str()).chain(self.doing_business_as.as_deref())
    }
}

/// Why an organization was found; the strongest reason comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// It has the same registration number.
    RegistrationNumber,
    /// It has the same domain.
    Domain,
    /// It is what somebody else has made of the organization that we knew of.
    SameRecord,
    /// It has the same name, legal form aside.
    SameName,
    /// It has a name that would be taken for this one.
    SimilarName,
}

impl Because {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RegistrationNumber => "registration-number",
            Self::Domain => "domain",
            Self::SameRecord => "same-record",
            Self::SameName => "same-name",
            Self::SimilarName => "similar-name",
        }
    }
}

impl From<ClaimKind> for Because {
    fn from(kind: ClaimKind) -> Self {
        match kind {
            ClaimKind::RegistrationNumber => Self::RegistrationNumber,
            ClaimKind::Domain => Self::Domain,
            ClaimKind::Name => Self::SameName,
        }
    }
}

/// An enrolled organization that may be the one that someone is about to enroll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The organization.
    pub known: Known,
    /// Why it was found.
    pub because: Because,
}

/// Lists what an organization is told by, always in the same order, so that two that claim the same wait for each
/// other instead of locking each other out.
pub fn claims(contact: &Contact) -> Vec<Claim> {
    let country = contact.country().code();
    let number = contact.registration_number().map(|number| Claim {
        kind: ClaimKind::RegistrationNumber,
        value: format!("{country}:{}", names::folded(number).replace(' ', "")),
    });
    let domain = contact.web_address().domain().map(|domain| Claim {
        kind: ClaimKind::Domain,
        value: domain.to_owned(),
    });
    let names = [Some(contact.legal_name()), contact.doing_business_as()]
        .into_iter()
        .flatten();
    let names = names.map(|name| Claim {
        kind: ClaimKind::Name,
        value: format!("{country}:{}", names::key(name)),
    });
    let mut claims: Vec<Claim> = number.into_iter().chain(domain).chain(names).collect();
    claims.sort();
    claims.dedup();
    claims
}

/// Lists the pieces of an organization's names, by which the store finds similar ones.
pub fn grams(contact: &Contact) -> Vec<String> {
    let names = [Some(contact.legal_name()), contact.doing_business_as()]
        .into_iter()
        .flatten();
    let mut grams: Vec<String> = names.flat_map(|name| names::grams(&names::key(name))).collect();
    grams.sort();
    grams.dedup();
    grams
}

/// Tells whether an organization of the same country has a name that would be taken for this one's, and which.
pub fn likeness(contact: &Contact, known: &Known) -> Option<Because> {
    let ours = [Some(contact.legal_name()), contact.doing_business_as()]
        .into_iter()
        .flatten();
    let taken = ours.flat_map(|our| known.names().map(move |their| (our, their)));
    taken
        .filter(|(our, their)| known.country == contact.country() && names::would_be_taken_for(our, their))
        .map(|(our, their)| {
            if names::key(our) == names::key(their) {
                Because::SameName
            } else {
                Because::SimilarName
            }
        })
        .min()
}
