//! The letters in a firm's mark, where it has no picture.

use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;
use unicode_segmentation::UnicodeSegmentation;

use super::legal_forms::{without_legal_forms, words};
use super::{AND, is_east_asian};

/// Words that no abbreviation has a letter for.
const SMALL: [&str; 19] = [
    "of", "the", "for", "de", "del", "la", "le", "les", "du", "des", "der", "die", "das", "di", "da", "do", "dos",
    "van", "von",
];

/// Returns one to three letters that stand for a name: "A&B" for Aalto & Brandt GmbH, "IBM" for International Business Machines;
/// for a name in East Asian signs its first two.
pub fn monogram(shown_name: &str) -> String {
    let name = without_legal_forms(shown_name);
    let words: Vec<&str> = words(&name).into_iter().map(|word| &name[word]).collect();
    let Some(first) = words.first() else {
        return name.graphemes(true).next().unwrap_or_default().to_owned();
    };
    if first.starts_with(is_east_asian) {
        return first.chars().take_while(|c| is_east_asian(*c)).take(2).collect();
    }
    if !first
        .chars()
        .any(|c| c.is_uppercase() || c.is_lowercase() || c.is_numeric())
    {
        // Scripts without capitals have no abbreviations either; the Arabic article is no part of a name's first letter.
        return initial(
            first
                .strip_prefix("ال")
                .filter(|rest| rest.chars().count() > 2)
                .unwrap_or(first),
        );
    }
    let one_case = |word: &str| !(word.chars().any(char::is_uppercase) && word.chars().any(char::is_lowercase));
    if words.len() == 1 && first.chars().count() <= 3 && one_case(first) {
        return (*first).to_owned();
    }
    let letters = |words: &[&str]| words.iter().map(|word| initial(word)).collect::<Vec<_>>();
    match pair(&name, &words) {
        Some(pair) => letters(&pair).join("&"),
        None => {
            let told: Vec<&str> = words.iter().copied().filter(|word| !is_small(word)).take(3).collect();
            letters(if told.is_empty() { &words[..1] } else { &told }).concat()
        }
    }
}

/// Returns the two words of a name that begins with "this and that".
fn pair<'a>(name: &str, names: &[&'a str]) -> Option<[&'a str; 2]> {
    let begins_so = name
        .split_once(['&', '+'])
        .is_some_and(|(before, _)| words(before).len() == 1);
    match names {
        [first, and, second, ..] if AND.contains(&and.to_lowercase().as_str()) => Some([first, second]),
        [first, second, ..] if begins_so => Some([first, second]),
        _ => None,
    }
}

fn is_small(word: &str) -> bool {
    let word = word.to_lowercase();
    SMALL.contains(&word.as_str()) || AND.contains(&word.as_str())
}

fn initial(word: &str) -> String {
    let letter = word
        .graphemes(true)
        .find(|letter| letter.chars().any(char::is_alphanumeric))
        .unwrap_or_default();
    CaseMapper::new()
        .uppercase_to_string(letter, &LanguageIdentifier::UNKNOWN)
        .into_owned()
}
