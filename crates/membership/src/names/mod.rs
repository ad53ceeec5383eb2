//! Names, compared as people take them for each other. Rules E13 and A2.
//!
//! Nobody finds an organization by its commas. A name is [`folded`] first: case, accents, width, punctuation and surplus spaces go.
//! What then remains without the legal form is its [`key`], under which the store keeps it, together with the [`grams`] by
//! which it finds similar ones. [`likeness`] puts those in order.

mod fold;
mod grams;
mod legal_forms;
mod likeness;
mod monogram;
mod person;
#[cfg(test)]
mod tests;

pub use fold::folded;
pub use grams::{grams, pieces};
pub use likeness::{likeness, would_be_taken_for};
pub use monogram::monogram;
pub use person::of_person;

use icu::properties::{CodePointMapData, props::Script};

use legal_forms::without_legal_forms;

/// Returns what identifies a name: folded, without legal forms, a leading "The", and the "and" between two words.
///
/// It is empty only for an empty name: "Limited" is the key of "Limited".
pub fn key(name: &str) -> String {
    let rest = folded(&without_legal_forms(name));
    let words: Vec<&str> = rest.split(' ').collect();
    let joins = |place: usize| place > 0 && place + 1 < words.len() && AND.contains(&words[place]);
    let kept: Vec<&str> = (0..words.len())
        .filter(|place| !joins(*place))
        .map(|place| words[place])
        .collect();
    kept.join(" ")
}

/// "And", which a name has in words as often as in an ampersand.
const AND: [&str; 11] = ["and", "und", "et", "y", "e", "i", "og", "och", "ja", "en", "и"];

/// Tells whether a character belongs to a script that is written without spaces in short, heavy syllables or signs.
fn is_east_asian(character: char) -> bool {
    let script = script(character);
    matches!(
        script,
        Script::Han | Script::Hiragana | Script::Hangul | Script::Bopomofo
    ) || is_katakana(character)
        || matches!(character, '々' | '〆')
}

/// Tells whether a character is one of those by which Japanese writes the sound of foreign words.
fn is_katakana(character: char) -> bool {
    script(character) == Script::Katakana || character == 'ー'
}

fn script(character: char) -> Script {
    CodePointMapData::<Script>::new().get(character)
}
