//! The Partner Program ID: short, unguessable, with a check character, readable on the phone (rule E12).

use serde::{Deserialize, Serialize};

/// The letters and figures of an ID: Crockford's 32, without I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Forty random bits as eight characters, and a ninth that catches a mistyped one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartnerId(String);

impl PartnerId {
    /// Makes an ID from forty bits of the dice; higher bits are ignored.
    pub fn from_bits(bits: u64) -> Self {
        let values: Vec<u8> = (0..8).rev().map(|place| (bits >> (place * 5) & 31) as u8).collect();
        let characters = values.iter().copied().chain([check_value(&values)]);
        Self(
            characters
                .map(|value| char::from(ALPHABET[usize::from(value)]))
                .collect(),
        )
    }

    /// Reads an ID as people write and say it: any case, spaces and dashes, O for 0, I and L for 1.
    pub fn parse(typed: &str) -> Option<Self> {
        let values: Option<Vec<u8>> = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(value_of)
            .collect();
        let values = values?;
        let (payload, check) = values.split_at_checked(8)?;
        (check == [check_value(payload)]).then(|| {
            Self(
                values
                    .iter()
                    .map(|value| char::from(ALPHABET[usize::from(*value)]))
                    .collect(),
            )
        })
    }

    /// Takes an ID that the store kept.
    pub fn kept(id: String) -> Self {
        Self(id)
    }

    /// Returns the nine characters: for addresses and for copying.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the ID in threes, for reading and for the phone.
    pub fn grouped(&self) -> String {
        let characters: Vec<char> = self.0.chars().collect();
        characters
            .chunks(3)
            .map(|three| three.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn value_of(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|letter| char::from(*letter) == upper)
        .and_then(|place| u8::try_from(place).ok())
}

/// The hybrid system of ISO 7064 with a modulus of 32: every single mistyped character is caught.
fn check_value(payload: &[u8]) -> u8 {
    let product = payload.iter().fold(32_u8, |product, value| {
        let sum = (product + value) % 32;
        (if sum == 0 { 32 } else { sum }) * 2 % 33
    });
    (33 - product) % 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn e12_an_id_is_read_as_people_say_it() {
        let id = PartnerId::from_bits(0x12_3456_789A);
        let said = id.grouped().to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(PartnerId::parse(&said), Some(id));
    }

    proptest! {
        #[test]
        fn e12_one_wrong_character_is_noticed(bits in 0_u64..1 << 40, place in 0_usize..9, other in 0_usize..32) {
            let id = PartnerId::from_bits(bits);
            let mut wrong: Vec<u8> = id.as_str().bytes().collect();
            prop_assume!(wrong[place] != ALPHABET[other]);
            wrong[place] = ALPHABET[other];
            let wrong = String::from_utf8(wrong).expect("the alphabet is ASCII");
            prop_assert_eq!(PartnerId::parse(&wrong), None);
        }
    }
}
