//! The number of a credential, as people copy it from a certificate.

use serde::{Deserialize, Serialize};

use crate::terms::figures::plain_figures;

/// The longest number, in characters.
const LONGEST: usize = 30;

/// The number of a credential: Latin letters in capitals, and figures.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CredentialNumber(String);

impl CredentialNumber {
    /// Reads a number as people write it: in any case and width, with spaces, dots and dashes. Zeros in front stay.
    pub fn parse(typed: &str) -> Option<Self> {
        let plain = plain_figures(typed);
        let kept: String = plain
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}'))
            .collect();
        let right = !kept.is_empty() && kept.len() <= LONGEST && kept.chars().all(|c| c.is_ascii_alphanumeric());
        (right && kept.contains(|c: char| c.is_ascii_digit())).then(|| Self(kept.to_ascii_uppercase()))
    }

    /// Takes a number that the store kept.
    pub fn kept(number: String) -> Self {
        Self(number)
    }

    /// Returns the number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a10_a_number_is_read_as_people_copy_it() {
        let read = |typed: &str| CredentialNumber::parse(typed).map(|number| number.as_str().to_owned());
        for typed in [" mc 0012-345 ", "MC0012345", "ｍｃ００１２３４５", "mc–0012.345"] {
            assert_eq!(read(typed), Some("MC0012345".to_owned()), "{typed}");
        }
        for typed in ["", "  ", "=1+1", "number", "12/34", &"1".repeat(31)] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
