//! Two spellings of a person's name, and what had to be forgiven to take them for one (rule A10).

use std::collections::BTreeSet;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::{CodePointMapData, props::GeneralCategory};
use serde::{Deserialize, Serialize};

use crate::names;
use crate::terms::figures::plain_figures;

/// A person's name, as a register or the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    /// First name, and those in the middle.
    pub first: String,
    /// Last name.
    pub last: String,
}

/// A difference between two spellings of a name that is none between people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forgiveness {
    /// Capitals and small letters.
    Case,
    /// Accents, apostrophes, hyphens and letters that stand for others.
    Accents,
    /// Full width and half width.
    Width,
    /// Which name stands first.
    Order,
    /// A middle name that is left out, or only its initial.
    MiddleName,
}

/// Everything that was forgiven; what is shown and confirmed.
pub type Forgiven = BTreeSet<Forgiveness>;

/// How one name stands to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resemblance {
    /// Letter for letter.
    Same,
    /// One person's, if these are forgiven. Never empty.
    Forgiven(Forgiven),
    /// Somebody else's.
    Other,
}

impl PersonName {
    /// Returns the whole name in one line, for showing it and for telling whether what was shown is still so.
    pub fn whole(&self) -> String {
        names::of_person(&self.first, &self.last)
    }
}

impl Forgiveness {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Accents => "accents",
            Self::Width => "width",
            Self::Order => "order",
            Self::MiddleName => "middle-name",
        }
    }
}

/// A word of a name: as it was written, and folded.
#[derive(Clone)]
struct Word {
    written: String,
    folded: String,
}

/// Compares the name in the register with the holder's.
///
/// A first name must be there in full on both sides: an initial stands for anybody.
pub fn compare(register: &PersonName, holder: &PersonName) -> Resemblance {
    let (ours, theirs) = (words(holder), words(register));
    if ours.concat().is_empty() {
        return Resemblance::Other;
    }
    let straight = pair(&ours, &theirs, Forgiven::new());
    let turned = [theirs[1].clone(), theirs[0].clone()];
    let order = Forgiven::from([Forgiveness::Order]);
    let found = straight
        .or_else(|| pair(&ours, &turned, order.clone()))
        .or_else(|| shuffled(&ours.concat(), &theirs.concat(), order));
    match found {
        None => Resemblance::Other,
        Some(forgiven) if forgiven.is_empty() => Resemblance::Same,
        Some(forgiven) => Resemblance::Forgiven(forgiven),
    }
}

fn words(name: &PersonName) -> [Vec<Word>; 2] {
    [&name.first, &name.last].map(|part| {
        let written = part.split(|c: char| c.is_whitespace() || is_hyphen(c));
        let words = written.map(|word| Word {
            written: word.to_owned(),
            folded: names::folded(word).replace(' ', ""),
        });
        words.filter(|word| !word.written.is_empty()).collect()
    })
}

fn is_hyphen(character: char) -> bool {
    character == '-' || CodePointMapData::<GeneralCategory>::new().get(character) == GeneralCategory::DashPunctuation
}

/// Compares first names with first names and last names with last names.
fn pair(ours: &[Vec<Word>; 2], theirs: &[Vec<Word>; 2], mut forgiven: Forgiven) -> Option<Forgiven> {
    forgiven.extend(alike(&ours[1], &theirs[1])?);
    let first = alike(&ours[0], &theirs[0]).or_else(|| without_middle(&ours[0], &theirs[0]))?;
    forgiven.extend(first);
    Some(forgiven)
}

/// The same words in another order, or parted elsewhere into first and last.
fn shuffled(ours: &[Word], theirs: &[Word], mut forgiven: Forgiven) -> Option<Forgiven> {
    let sorted = |words: &[Word]| {
        let mut words = words.to_vec();
        words.sort_by(|a, b| a.folded.cmp(&b.folded));
        words
    };
    forgiven.extend(alike(&sorted(ours), &sorted(theirs))?);
    Some(forgiven)
}

/// The same words in the same order, whatever else has to be forgiven; also where one writes as one word what the other
/// writes as two.
fn alike(ours: &[Word], theirs: &[Word]) -> Option<Forgiven> {
    let same = ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(our, their)| our.folded == their.folded);
    if same {
        let differences = ours
            .iter()
            .zip(theirs)
            .map(|(our, their)| differences(&our.written, &their.written));
        return Some(differences.flatten().collect());
    }
    let joined = |words: &[Word], of: fn(&Word) -> &str| words.iter().map(of).collect::<String>();
    let folded = |words: &[Word]| joined(words, |word| &word.folded);
    if folded(ours).is_empty() || folded(ours) != folded(theirs) {
        return None;
    }
    let written = |words: &[Word]| joined(words, |word| &word.written);
    let mut forgiven = differences(&written(ours), &written(theirs));
    forgiven.insert(Forgiveness::Accents);
    Some(forgiven)
}

/// The same first name, where one side leaves out a middle name or writes its initial.
fn without_middle(ours: &[Word], theirs: &[Word]) -> Option<Forgiven> {
    let (few, many) = if ours.len() <= theirs.len() {
        (ours, theirs)
    } else {
        (theirs, ours)
    };
    let ((first, few), (other, many)) = (few.split_first()?, many.split_first()?);
    let mut forgiven = alike(std::slice::from_ref(first), std::slice::from_ref(other))?;
    let mut left = many.iter();
    for word in few {
        let found =
            left.find(|other| other.folded == word.folded || is_initial(word, other) || is_initial(other, word))?;
        if found.folded == word.folded {
            forgiven.extend(differences(&word.written, &found.written));
        }
    }
    forgiven.insert(Forgiveness::MiddleName);
    Some(forgiven)
}

/// An initial is a single letter of a script that has capitals: a single Chinese sign is a whole name.
fn is_initial(word: &Word, of: &Word) -> bool {
    let mut letters = word.folded.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter.is_lowercase() && of.folded.starts_with(letter),
        _ => false,
    }
}

/// What has to be forgiven between two spellings of which the folded ones are the same.
fn differences(one: &str, other: &str) -> Forgiven {
    let mut forgiven = Forgiven::new();
    let composed = ComposingNormalizerBorrowed::new_nfc();
    let wide = |text: &str| plain_figures(text) != composed.normalize(text);
    if wide(one) != wide(other) {
        forgiven.insert(Forgiveness::Width);
    }
    let (one, other) = (plain_figures(one), plain_figures(other));
    if one.to_lowercase() != other.to_lowercase() {
        forgiven.insert(Forgiveness::Accents);
    }
    let (one, other) = (bare(&one), bare(&other));
    let in_case = if one.to_lowercase() == other.to_lowercase() {
        one != other
    } else {
        one == one.to_uppercase() && other != other.to_uppercase()
            || other == other.to_uppercase() && one != one.to_uppercase()
    };
    if in_case {
        forgiven.insert(Forgiveness::Case);
    }
    forgiven
}

/// A word without its accents and apostrophes, in its own case.
fn bare(word: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let is_letter = |c: &char| c.is_alphanumeric() && categories.get(*c) != GeneralCategory::NonspacingMark;
    apart.chars().filter(is_letter).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Forgiveness::{Accents, Case, MiddleName, Order, Width};
    use super::*;

    fn name(first: &str, last: &str) -> PersonName {
        PersonName {
            first: first.to_owned(),
            last: last.to_owned(),
        }
    }

    #[test]
    fn a10_what_is_forgiven_between_two_names_is_said() {
        let cases: [(PersonName, PersonName, &[Forgiveness]); 17] = [
            (name("JONAS", "BRANDT"), name("Jonas", "Brandt"), &[Case]),
            (name("Jose", "Garcia"), name("José", "García"), &[Accents]),
            (name("Anna", "Mueller"), name("Anna", "Müller"), &[Accents]),
            (name("ANNA", "MUELLER"), name("Anna", "Müller"), &[Case, Accents]),
            (name("Sean", "OBrien"), name("Sean", "O’Brien"), &[Accents]),
            (name("Ｊｏｎａｓ", "Brandt"), name("Jonas", "Brandt"), &[Width]),
            (name("太郎", "ﾔﾏﾀﾞ"), name("太郎", "ヤマダ"), &[Width]),
            (name("Tanaka", "Mei"), name("Mei", "Tanaka"), &[Order]),
            (name("TANAKA", "Mei"), name("Mei", "Tanaka"), &[Case, Order]),
            (name("María García", "López"), name("María", "García López"), &[Order]),
            (name("Jean Luc", "Petit"), name("Jean-Luc", "Petit"), &[]),
            (name("Jeanluc", "Petit"), name("Jean-Luc", "Petit"), &[Case, Accents]),
            (name("James Tiberius", "Kirk"), name("James", "Kirk"), &[MiddleName]),
            (name("James", "Kirk"), name("James T.", "Kirk"), &[MiddleName]),
            (name("James Tiberius", "Kirk"), name("James T.", "Kirk"), &[MiddleName]),
            (
                name("JAMES T", "KIRK"),
                name("James Tiberius", "Kirk"),
                &[Case, MiddleName],
            ),
            (name("Kirk", "James T."), name("James", "Kirk"), &[Order]),
        ];
        for (register, holder, forgiven) in &cases[..16] {
            let expected = if forgiven.is_empty() {
                Resemblance::Same
            } else {
                Resemblance::Forgiven(forgiven.iter().copied().collect())
            };
            assert_eq!(compare(register, holder), expected, "{register:?} {holder:?}");
        }
        let (register, holder, _) = &cases[16];
        let both = Forgiven::from([Order, MiddleName]);
        assert_eq!(compare(register, holder), Resemblance::Forgiven(both));
    }

    #[test]
    fn a10_another_persons_name_is_not_forgiven() {
        for (register, holder) in [
            (name("Jonas", "Brandt"), name("Jonas", "Brand")),
            (name("Jonas", "Brandt"), name("Jona", "Brandt")),
            (name("J.", "Brandt"), name("Jonas", "Brandt")),
            (name("Anna Maria", "Berg"), name("Anna Sofia", "Berg")),
            (name("Maria Anna", "Berg"), name("Anna Sofia", "Berg")),
            (name("明", "李"), name("明明", "李")),
            (name("", ""), name("Jonas", "Brandt")),
            (name("-", "-"), name("", "")),
        ] {
            assert_eq!(
                compare(&register, &holder),
                Resemblance::Other,
                "{register:?} {holder:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn a10_comparing_is_the_same_both_ways(
            first in "[A-Za-zé]{2,6}( [A-Z]\\.)?", last in "[A-Za-zü-]{2,8}", other in "[A-Za-zé]{2,6}", turn in any::<bool>(),
        ) {
            let one = name(&first, &last);
            let two = if turn { name(&last, &first.to_uppercase()) } else { name(&other, &last) };
            prop_assert_eq!(compare(&one, &two), compare(&two, &one));
        }
    }
}
