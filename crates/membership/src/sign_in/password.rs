//! A password that others would not guess (rule I1). No rules of composition: length and rarity count.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::refusal::Reason;

const SHORTEST: usize = 8;
const LONGEST: usize = 200;

/// A new password that was checked. It is never written anywhere but as its hash.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Checks a new password; `about` are words that others know of its owner: address, names, the program's name.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn check(typed: &str, about: &[&str]) -> Result<Self, Reason> {
        let length = typed.graphemes(true).count();
        if typed.is_empty() {
            Err(Reason::Required)
        } else if length < SHORTEST {
            Err(Reason::TooShort { least: SHORTEST })
        } else if length > LONGEST || typed.len() > LONGEST * 8 {
            Err(Reason::TooLong {
                most: LONGEST,
                typed: length,
            })
        } else if is_made_of(typed, about) || zxcvbn::zxcvbn(typed, about).score() < zxcvbn::Score::Three {
            Err(Reason::GuessablePassword)
        } else {
            Ok(Self(typed.to_owned()))
        }
    }

    /// Returns the password, for hashing alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Tells whether a password is little more than what others know of its owner.
fn is_made_of(typed: &str, about: &[&str]) -> bool {
    let words = about
        .iter()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()));
    let words = words.filter(|word| word.len() > 2).map(str::to_lowercase);
    let rest = words.fold(typed.to_lowercase(), |rest, word| rest.replace(&word, ""));
    rest.len() < typed.to_lowercase().len() && rest.chars().filter(|letter| letter.is_alphanumeric()).count() < SHORTEST
}

impl std::fmt::Debug for Password {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i1_a_password_that_others_would_guess_is_refused() {
        let refused = |typed: &str| Password::check(typed, &["ana@aalto-brandt.example"]).err();
        assert_eq!(refused(""), Some(Reason::Required));
        assert_eq!(refused("short"), Some(Reason::TooShort { least: 8 }));
        assert_eq!(refused("password1"), Some(Reason::GuessablePassword));
        assert_eq!(refused("aalto-brandt"), Some(Reason::GuessablePassword));
        assert_eq!(refused("stepped gable over water"), None);
    }
}
