//! Figures of any width and script, as 0 to 9.

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::GeneralCategory};

/// Returns `text` in the compatible form (NFKC: one width), its decimal figures as 0 to 9.
pub(crate) fn plain_figures(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .chars()
        .map(plain)
        .collect()
}

/// Unicode keeps the ten figures of a script together, 0 first (The Unicode Standard, section 4.6).
fn plain(character: char) -> char {
    let is_figure = |c: &char| CodePointMapData::<GeneralCategory>::new().get(*c) == GeneralCategory::DecimalNumber;
    if character.is_ascii() || !is_figure(&character) {
        return character;
    }
    let before = (1..10)
        .map_while(|steps| char::from_u32(u32::from(character) - steps).filter(is_figure))
        .count();
    u32::try_from(before)
        .ok()
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_figures_of_every_width_and_script_are_figures() {
        assert_eq!(plain_figures("１００−०१२ ١٢٣ ۴۵۶ ๗๘๙ ²"), "100−012 123 456 789 2");
    }
}
