//! Telephone numbers, kept as people wrote them.

use serde::{Deserialize, Serialize};

use super::figures::plain_figures;

/// A telephone number that someone can call: figures with the marks that people part them by, and perhaps an extension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Telephone(String);

/// What people write before an extension, the longest first.
const EXTENSION_MARKS: [&str; 9] = [";ext=", "extension", "ext.", "ext", "x", "#", "内線", "內線", "내선"];

/// The dashes of word processors and, last, the long vowel that a Japanese keyboard has in their place.
const DASHES: [char; 9] = ['‐', '‑', '‒', '–', '—', '―', '−', '\u{FE58}', 'ー'];

impl Telephone {
    /// The fewest figures of a number, and the most: service numbers, and international ones with a prefix for dialing out.
    pub const FIGURES: std::ops::RangeInclusive<usize> = 5..=20;

    /// The longest number with its marks and its extension, in characters.
    const LONGEST: usize = 40;

    /// Reads what someone typed, with figures and dashes of any width.
    pub fn parse(typed: &str) -> Option<Self> {
        let text = plain_figures(typed)
            .replace(DASHES, "-")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let (number, extension) = parted(&text);
        let plus_leads = !number.trim_start_matches(['(', '+']).contains('+') && number.matches('+').count() <= 1;
        let plain = number
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')' | '-' | '.' | '/'));
        let fits = text.len() <= Self::LONGEST;
        (fits && plain && plus_leads && Self::FIGURES.contains(&figures(number)) && extension.is_none_or(is_extension))
            .then_some(Self(text))
    }

    /// Returns the number as it was typed, in one width.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns what a telephone dials: figures, without an extension. A zero in brackets is dialed in its country only.
    pub fn dialed(&self) -> String {
        let (number, _) = parted(&self.0);
        let abroad = number.trim_start().starts_with('+');
        let number = if abroad {
            number.replace("(0)", "")
        } else {
            number.to_owned()
        };
        number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// Parts the number from its extension.
fn parted(text: &str) -> (&str, Option<&str>) {
    let lower = text.to_ascii_lowercase();
    let place = EXTENSION_MARKS
        .iter()
        .find_map(|mark| lower.find(mark).map(|start| (start, start + mark.len())));
    place.map_or((text, None), |(start, end)| (&text[..start], Some(&text[end..])))
}

fn is_extension(extension: &str) -> bool {
    let figures = extension.trim_matches([' ', '.', ':']);
    (1..=8).contains(&figures.len()) && figures.bytes().all(|byte| byte.is_ascii_digit())
}

fn figures(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_a_telephone_number_stays_as_it_was_typed() {
        for number in [
            "+49 (89) 636-00",
            "(212) 606-7000",
            "03-3258-1111",
            "+1 425.882.8080 ext. 42",
            "+1 (650) 253 0000 x7",
            "110/2200",
        ] {
            assert_eq!(Telephone::parse(number).map(|t| t.0), Some(number.to_owned()));
        }
        assert_eq!(
            Telephone::parse(" ＋８１　３－１２３４ "),
            Some(Telephone("+81 3-1234".into()))
        );
        assert_eq!(Telephone::parse("٠١٢٣٤٥٦"), Some(Telephone("0123456".into())));
    }

    #[test]
    fn d1_a_telephone_dials_the_figures_alone() {
        for (typed, dialed) in [
            ("+49 (0)40 123-456", "+4940123456"),
            ("(0)40 123456", "040123456"),
            ("+1 425.882.8080 ext. 42", "+14258828080"),
        ] {
            assert_eq!(Telephone::parse(typed).unwrap().dialed(), dialed);
        }
    }

    #[test]
    fn e4_what_nobody_can_call_is_refused() {
        for odd in [
            "",
            "1234",
            "123456789012345678901",
            "call me",
            "+49 89 <b>",
            "12345+6",
            "++123456",
            "123456 ext.",
            "555-CALL-US",
        ] {
            assert_eq!(Telephone::parse(odd), None, "{odd:?}");
        }
    }
}
