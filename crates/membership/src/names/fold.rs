//! One spelling for what people spell in several ways.

use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::{CodePointMapData, props::GeneralCategory, props::Script};

use super::is_east_asian;
use crate::terms::figures::plain_figures;

/// The most times that a name is folded over.
const MOST_PASSES: usize = 8;

/// Returns a name without regard to case, accents, punctuation, width and surplus spaces; its legal form stays.
///
/// - Dots and apostrophes go, other marks are spaces: "L'Oréal S.A." is `loreal sa`, "E*Trade" is `e trade`.
/// - Umlauts go with their dots, and so does the e of ae, oe and ue, since people who lack the key write "Mueller" and
///   others "Muller" for "Müller": all three are `muller`. It also goes where it never was an umlaut ("Boeing" is `boing`), which
///   harms nobody, as every name is folded so.
/// - Letters that Unicode does not take apart are written as people type them: ß as ss, ø as o, ł as l, þ as th.
/// - Between East Asian signs there are no spaces, and katakana are hiragana.
///
/// A name that is nothing but marks keeps them, so that only an empty name folds to nothing. Folding twice changes nothing.
pub fn folded(name: &str) -> String {
    let mut text = once(name);
    // What one pass takes away can bring together what the next one folds. Two passes are enough for every name we know.
    for _ in 0..MOST_PASSES {
        let again = once(&text);
        if again == text {
            break;
        }
        text = again;
    }
    text
}

/// Writes a name in one width. The acute that stands for an apostrophe would become a space there, so it is one before.
pub(super) fn in_one_width(name: &str) -> String {
    plain_figures(&name.replace('´', "'"))
}

fn once(name: &str) -> String {
    let plain = in_hiragana(&CaseMapper::new().fold_string(&in_one_width(name)));
    let letters = spaced(&ComposingNormalizerBorrowed::new_nfkc().normalize(&without_accents(&plain)));
    if letters.is_empty() {
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        without_umlaut_e(&letters)
    }
}

/// Writes katakana as hiragana: a Japanese name is searched for in either.
fn in_hiragana(text: &str) -> String {
    // The two blocks have the same order, 0x60 apart.
    let hiragana = |c: char| match c {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        other => other,
    };
    text.chars().map(hiragana).collect()
}

/// Takes letters apart and drops their accents, but none of the marks that make another letter of one: vowels of Indic
/// scripts and of Thai, and the Japanese sound marks.
fn without_accents(text: &str) -> String {
    let scripts = CodePointMapData::<Script>::new();
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_accent = |c: char| {
        categories.get(c) == GeneralCategory::NonspacingMark
            && matches!(
                scripts.get(c),
                Script::Inherited | Script::Hebrew | Script::Greek | Script::Cyrillic
            )
            && !matches!(c, '\u{3099}' | '\u{309A}')
    };
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    apart
        .chars()
        .filter(|c| !is_accent(*c))
        .fold(String::new(), |mut folded, character| {
            match whole_letter(character) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(character),
            }
            folded
        })
}

/// Letters that Unicode takes for whole, and that people type otherwise where their keyboard lacks them.
const fn whole_letter(character: char) -> Option<&'static str> {
    Some(match character {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ŋ' => "n",
        'ə' => "a",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        // Both are in use on Taiwan, also for one and the same company.
        '臺' => "台",
        _ => return None,
    })
}

/// Keeps letters and figures, and one space where anything but a dot or an apostrophe was.
fn spaced(text: &str) -> String {
    let mut folded = String::new();
    let mut space = false;
    for character in text.chars() {
        if is_within_word(character) {
            continue;
        }
        if is_part_of_word(character) {
            let together = folded
                .chars()
                .last()
                .is_none_or(|last| is_east_asian(last) && is_east_asian(character));
            if space && !together {
                folded.push(' ');
            }
            space = false;
            folded.push(character);
        } else {
            space = true;
        }
    }
    folded
}

/// Letters, figures and the signs above and below them.
pub(super) fn is_part_of_word(character: char) -> bool {
    use GeneralCategory as Category;
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    character.is_alphanumeric() || matches!(category, Category::NonspacingMark | Category::SpacingMark)
}

/// Marks that stand inside of a word without parting it: dots of abbreviations, apostrophes, and what cannot be seen.
pub(super) fn is_within_word(character: char) -> bool {
    let invisible = CodePointMapData::<GeneralCategory>::new().get(character) == GeneralCategory::Format;
    invisible
        || matches!(
            character,
            '.' | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ' | '`' | '′' | '"' | '″' | '״' | '׳' | '”' | '“'
        )
}

fn without_umlaut_e(text: &str) -> String {
    text.chars().fold(String::new(), |mut folded, character| {
        if character != 'e' || !folded.ends_with(['a', 'o', 'u']) {
            folded.push(character);
        }
        folded
    })
}
