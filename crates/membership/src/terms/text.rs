//! Text that people typed and others will read: trimmed, within its length, without hidden characters.

use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// What is wrong with a typed text. Lengths are in characters as people count them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextProblem {
    /// Nothing but space was typed, and what nobody sees.
    Empty,
    /// It is longer than `most`.
    TooLong {
        /// How many characters are allowed.
        most: usize,
        /// How many were typed.
        typed: usize,
    },
    /// It has characters that cannot be seen: control characters, or ones that turn the direction of reading.
    Hidden,
    /// It has neither a letter nor a digit.
    NoLetter,
    /// A letter of it has more marks than any language writes: they would run over the lines above and below.
    TooManyMarks,
}

/// The most marks on one letter. Pointed Hebrew and stacked Tibetan have as many.
const MOST_MARKS: usize = 5;

/// One line of plain text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// Checks a typed line of at most `most` characters.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn check(typed: &str, most: usize) -> Result<Self, TextProblem> {
        let seen: String = typed.chars().filter(|character| !is_residue(*character)).collect();
        let text = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        within(&text, most)?;
        if typed.contains(['\r', '\n']) || text.chars().any(|c| is_hidden(c) || is_tag(c)) {
            Err(TextProblem::Hidden)
        } else {
            Ok(Self(text))
        }
    }

    /// Checks a typed name of at most `most` characters. By signs alone nobody and nothing is known, nor found again.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn name(typed: &str, most: usize) -> Result<Self, TextProblem> {
        let name = Self::check(typed, most)?;
        if name.has(char::is_alphanumeric) {
            Ok(name)
        } else {
            Err(TextProblem::NoLetter)
        }
    }

    /// Returns the line.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether one of its characters that can be seen is such a one.
    pub fn has(&self, is_it: impl Fn(char) -> bool) -> bool {
        self.0
            .chars()
            .any(|character| is_it(character) && !is_unseen(character))
    }

    /// Counts its characters as people count them.
    pub fn characters(&self) -> usize {
        characters(&self.0)
    }
}

/// Plain text of several lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Paragraphs(String);

impl Paragraphs {
    /// Checks typed paragraphs of at most `most` characters in all.
    ///
    /// # Errors
    /// Says what is wrong with them.
    pub fn check(typed: &str, most: usize) -> Result<Self, TextProblem> {
        let seen: String = typed.chars().filter(|character| !is_residue(*character)).collect();
        let text = seen.replace("\r\n", "\n").trim().to_owned();
        within(&text, most)?;
        if text.chars().any(|c| c != '\n' && c != '\t' && is_hidden(c)) {
            Err(TextProblem::Hidden)
        } else {
            Ok(Self(text))
        }
    }

    /// Returns the text, its lines parted by `\n`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The most bytes of what people count as one character. The longest emoji has forty.
const LARGEST: usize = 64;

/// Counts characters as people count them. One can be made of any number of code points: what is larger than any that is
/// written counts as several, which keeps one from filling a disk.
pub fn characters(text: &str) -> usize {
    text.graphemes(true)
        .map(|character| character.len().div_ceil(LARGEST))
        .sum()
}

fn within(text: &str, most: usize) -> Result<(), TextProblem> {
    if is_blank(text) {
        return Err(TextProblem::Empty);
    }
    marked(text)?;
    let typed = characters(text);
    if typed > most {
        Err(TextProblem::TooLong { most, typed })
    } else {
        Ok(())
    }
}

/// Tells whether a text has nothing in it that anyone sees.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_whitespace() || is_unseen(character))
}

/// Characters without a look of their own, alone at least: joiners, fillers, selectors, tags, and the empty pattern of Braille.
fn is_unseen(character: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character) || character == '\u{2800}'
}

/// Refuses a letter with more marks than any language writes.
fn marked(text: &str) -> Result<(), TextProblem> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut marks = 0;
    for character in text.chars() {
        let is_mark = matches!(
            categories.get(character),
            GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
        );
        marks = if is_mark { marks + 1 } else { 0 };
        if marks > MOST_MARKS {
            return Err(TextProblem::TooManyMarks);
        }
    }
    Ok(())
}

/// What copying from a web page or a PDF leaves behind: no width, no meaning, and nobody could find it to delete it.
fn is_residue(character: char) -> bool {
    matches!(character, '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}')
}

/// Control characters, and the ones that override the direction of what follows: both can make a name look like another's. The
/// replacement character stands where one was that could not be kept.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{FFFD}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// The letters of language tags, which nobody sees: a whole text can be hidden in them. In paragraphs they are left, since the
/// flags of England, Scotland and Wales are written with them.
fn is_tag(character: char) -> bool {
    matches!(character, '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Typed;

    #[test]
    fn e4_a_text_is_measured_as_people_count() {
        assert_eq!(Line::check("👩‍👩‍👧각", 2).map(|l| l.0), Ok("👩‍👩‍👧각".into()));
        assert_eq!(Line::check("abc", 2), Err(TextProblem::TooLong { most: 2, typed: 3 }));
        assert_eq!(Line::check("  \t ", 2), Err(TextProblem::Empty));
    }

    #[test]
    fn e4_what_is_told_of_a_text_that_is_too_long_is_more_than_the_most() {
        let joined = "👩".to_owned() + &"\u{200D}👩".repeat(400);
        for (long, most) in [(joined.as_str(), 9), (&"é".repeat(10), 9), (&"e\u{0301}".repeat(10), 9)] {
            match Paragraphs::check(long, most) {
                Err(TextProblem::TooLong { most, typed }) => assert!(typed > most, "{typed}"),
                other => panic!("{other:?}"),
            }
        }
        // Letters with five marks each are as many as they are, and with more that is what is wrong with them.
        let marks = |count| format!("a{}", "\u{0301}".repeat(count));
        assert!(Paragraphs::check(&marks(5).repeat(2_000), 2_000).is_ok());
        let too_many = Paragraphs::check(&marks(40).repeat(2_000), 2_000);
        assert_eq!(too_many, Err(TextProblem::TooManyMarks));
    }

    #[test]
    fn e4_what_copying_leaves_behind_is_dropped() {
        let copied = "\u{FEFF}Nord\u{00AD}licht\u{200B}";
        assert_eq!(Line::check(copied, 9).map(|line| line.0), Ok("Nordlicht".into()));
        assert_eq!(Line::check("\u{200B}", 9), Err(TextProblem::Empty));
    }

    #[test]
    fn e4_what_nobody_sees_was_not_typed() {
        for unseen in [
            "\u{200D}",
            "\u{200C} \u{200E}",
            "\u{3164}",
            "\u{2800}",
            "\u{E0041}\u{E0042}",
            "\u{FE0F}",
        ] {
            assert_eq!(Line::check(unseen, 9), Err(TextProblem::Empty), "{unseen:?}");
            assert_eq!(Paragraphs::check(unseen, 9), Err(TextProblem::Empty), "{unseen:?}");
            assert_eq!(Typed::from_pairs([("a", unseen)], |_| true).one("a"), "", "{unseen:?}");
        }
        assert_eq!(Line::name("\u{3164}-", 9), Err(TextProblem::NoLetter));
        assert_eq!(Line::check("A\u{E0042}", 9), Err(TextProblem::Hidden));
        assert!(Line::check("می\u{200C}خواهم", 9).is_ok(), "Persian needs its joiner");
    }

    #[test]
    fn e4_a_letter_has_no_more_marks_than_a_language_writes() {
        for stacked in [
            "Z\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}",
            &format!("ก{}", "\u{0E47}".repeat(9)),
        ] {
            assert_eq!(Line::name(stacked, 9), Err(TextProblem::TooManyMarks), "{stacked}");
            assert_eq!(
                Paragraphs::check(stacked, 9),
                Err(TextProblem::TooManyMarks),
                "{stacked}"
            );
        }
        for written in ["Việt Nam", "Vie\u{0323}\u{0302}t", "น้ำมัน", "ကျွန်ုပ်", "བརྒྱུད", "שִׁ֥בָּ", "हिन्दी"]
        {
            assert!(Line::name(written, 30).is_ok(), "{written}");
        }
    }

    #[test]
    fn e4_what_is_typed_is_refused_whole_and_not_cut_or_replaced() {
        let long = "ä".repeat(100_000);
        let typed = Typed::from_pairs([("long", long.as_str()), ("nul", "a\0b")], |_| true);
        let (most, typed_long) = (4_000, 100_000);
        assert_eq!(
            Paragraphs::check(typed.one("long"), most),
            Err(TextProblem::TooLong {
                most,
                typed: typed_long
            })
        );
        assert_eq!(typed.one("long"), long);
        assert_eq!(Line::check(typed.one("nul"), 10), Err(TextProblem::Hidden));
    }

    #[test]
    fn e4_a_text_that_hides_something_is_refused() {
        for hidden in ["a\u{202E}b", "a\0b", "a\r\nb", "a\u{FFFD}b"] {
            assert_eq!(Line::check(hidden, 10), Err(TextProblem::Hidden), "{hidden:?}");
        }
        assert!(Paragraphs::check("one\r\ntwo", 10).is_ok());
    }
}
