//! Telephone numbers as people write them.

/// The most figures that a number has with its country's (E.164, 6.2.1), and some for an extension.
const MOST_FIGURES: usize = 15 + 6;

/// The fewest figures of a number that is not an emergency or a service number.
const LEAST_FIGURES: usize = 5;

/// Returns a telephone number with plain figures and single spaces, or nothing if it is none.
///
/// Every country writes its numbers in its own way, so only what cannot be one is refused.
pub(super) fn plain(typed: &str) -> Option<String> {
    let narrow: String = typed.trim().chars().map(narrow).collect();
    let number = narrow.split_whitespace().collect::<Vec<_>>().join(" ");
    let (main, extension) = split_extension(&number);
    let figures = number.chars().filter(char::is_ascii_digit).count();
    let main_is_plain = main.chars().enumerate().all(|(place, character)| {
        character.is_ascii_digit() || " -()./".contains(character) || (character == '+' && place == 0)
    });
    let extension_is_plain = extension
        .chars()
        .all(|character| character.is_ascii_digit() || character == ' ');
    let fits = (LEAST_FIGURES..=MOST_FIGURES).contains(&figures) && number.len() <= 40;
    (main_is_plain && extension_is_plain && fits).then_some(number)
}

/// Turns the wide figures and signs of East Asian keyboards into plain ones.
fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        '\u{3000}' | '\u{A0}' | '\u{202F}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' => '-',
        other => other,
    }
}

fn split_extension(number: &str) -> (&str, &str) {
    ["ext.", "ext", "x", "#"]
        .iter()
        .find_map(|mark| number.split_once(mark))
        .map_or((number, ""), |(main, extension)| (main, extension))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn e4_telephone_numbers_are_taken_as_people_write_them() {
        for (typed, kept) in [
            ("+49 (0)40 123-456", "+49 (0)40 123-456"),
            ("０３－１２３４－５６７８", "03-1234-5678"),
            (" (212)  555.0100 ext. 12 ", "(212) 555.0100 ext. 12"),
            ("+390612345678", "+390612345678"),
            ("01 23 45 67 89", "01 23 45 67 89"),
        ] {
            assert_eq!(plain(typed).as_deref(), Some(kept), "{typed:?}");
        }
        for odd in [
            "",
            "1234",
            "call me",
            "12+345678",
            "555-CALL-NOW",
            "1234567890123456789012",
            "+49\n40\u{0}123456",
        ] {
            assert_eq!(plain(odd), None, "{odd:?}");
        }
    }
}
