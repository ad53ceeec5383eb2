//! The words of a text, folded, in any script.

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::Script};
use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;
use membership::names::folded;

/// No word is longer: what is longer is no word.
const LONGEST: usize = 60;

/// How many words of a search are looked at.
const MOST: usize = 12;

/// Returns the words of a text, without regard to case, accents and width.
///
/// Chinese and Japanese are parted by ICU's dictionary. Where it parts depends on what stands around a word, so the pairs of
/// neighboring signs are words too: what was typed is found however the text around it was parted.
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut alphabetic = String::new();
    for run in runs(text) {
        match run {
            Run::Alphabetic(word) => {
                alphabetic.push_str(&word);
                alphabetic.push(' ');
            }
            // Folding takes the spaces between Hangul away, as between all East Asian signs.
            Run::Korean(word) => found.push(folded(&word)),
            Run::EastAsian(parted) => {
                let whole: String = parted.concat();
                found.extend(pairs(&folded(&whole)));
                found.extend(whole.chars().next_back().map(|last| folded(&last.to_string())));
                found.extend(parted.iter().map(|word| folded(word)));
            }
        }
    }
    // All at once: folding word by word takes several times as long.
    found.extend(folded(&alphabetic).split(' ').map(str::to_owned));
    found.retain(|word| !word.is_empty() && word.chars().count() <= LONGEST);
    found
}

/// A word that is looked for: as it was typed, and what any text that has it has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Wanted {
    /// The word.
    pub word: String,
    /// The pairs of signs of a Chinese or Japanese word, all of which stand for it.
    pub pairs: Vec<String>,
}

/// Returns the words that are looked for. Those that stand in every text are left out, as long as another remains.
pub(crate) fn wanted(text: &str) -> Vec<Wanted> {
    let mut all = Vec::new();
    for run in runs(text) {
        let typed = match run {
            Run::Alphabetic(word) | Run::Korean(word) => vec![word],
            Run::EastAsian(parted) => parted,
        };
        for word in typed.iter().map(|word| folded(word)) {
            all.extend(word.split(' ').filter(|word| !word.is_empty()).map(|word| Wanted {
                word: word.to_owned(),
                pairs: if word.chars().all(is_east_asian) {
                    pairs(word)
                } else {
                    Vec::new()
                },
            }));
        }
    }
    let telling = |wanted: &&Wanted| !EVERYWHERE.contains(&wanted.word.as_str());
    let most = if all.iter().any(|wanted| telling(&wanted)) {
        all.iter().filter(telling).cloned().collect()
    } else {
        all
    };
    most.into_iter().take(MOST).collect()
}

/// Small words of the ten languages, folded.
const EVERYWHERE: [&str; 40] = [
    "a", "al", "an", "and", "au", "aux", "da", "das", "de", "del", "dem", "den", "der", "des", "di", "die", "do", "du",
    "e", "el", "en", "et", "for", "fur", "il", "im", "in", "la", "las", "le", "les", "los", "mit", "of", "on", "the",
    "to", "und", "with", "y",
];

/// A stretch of text.
enum Run {
    /// A word of a script that parts its words.
    Alphabetic(String),
    /// A Korean word.
    Korean(String),
    /// Chinese or Japanese without a gap, as the dictionary parts it.
    EastAsian(Vec<String>),
}

fn runs(text: &str) -> Vec<Run> {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let mut runs = Vec::new();
    let (mut start, mut touching) = (0, false);
    for (end, kind) in segmenter.segment_str(&text).iter_with_word_type() {
        let word = text[start..end].to_owned();
        start = end;
        let is_east = word.chars().any(is_east_asian);
        if is_east && touching {
            if let Some(Run::EastAsian(parted)) = runs.last_mut() {
                parted.push(word);
            }
            continue;
        }
        touching = is_east;
        if is_east {
            runs.push(Run::EastAsian(vec![word]));
        } else if kind.is_word_like() {
            let is_korean = word.chars().any(is_hangul);
            runs.push(if is_korean {
                Run::Korean(word)
            } else {
                Run::Alphabetic(word)
            });
        }
    }
    runs
}

fn pairs(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    signs.windows(2).map(|pair| pair.iter().collect()).collect()
}

fn is_east_asian(character: char) -> bool {
    let script = CodePointMapData::<Script>::new().get(character);
    matches!(script, Script::Han | Script::Hiragana | Script::Katakana) || matches!(character, 'ー' | '々' | '〆')
}

fn is_hangul(character: char) -> bool {
    CodePointMapData::<Script>::new().get(character) == Script::Hangul
}
