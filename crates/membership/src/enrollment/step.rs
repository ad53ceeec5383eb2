//! The four steps of the progress bar (rule E3).

use serde::{Deserialize, Serialize};

/// A step of the wizard, in the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Organization contact information [10].
    Contact,
    /// The agreement and its signature [12-15].
    Agreement,
    /// Who enrolls [16-17].
    IndividualProfile,
    /// What the organization does [18-19].
    OrganizationProfile,
}

impl Step {
    /// All four, in order.
    pub const ALL: [Self; 4] = [
        Self::Contact,
        Self::Agreement,
        Self::IndividualProfile,
        Self::OrganizationProfile,
    ];

    /// Returns the word for it in addresses and message keys.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Agreement => "agreement",
            Self::IndividualProfile => "individual-profile",
            Self::OrganizationProfile => "organization-profile",
        }
    }

    /// Finds the step of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Returns the step after this one, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self)
    }

    /// Returns its number as the progress bar counts: 1 to 4.
    pub fn number(self) -> usize {
        Self::ALL.iter().filter(|step| **step <= self).count()
    }
}
