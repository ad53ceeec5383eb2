//! All ten languages say everything, and say it in their own words.

use std::collections::BTreeSet;

use membership::terms::Language;
use words::{Argument, Words};

use crate::library::{Collection, Sentence, Sentences, collections, house, none};

/// Messages that are rightly the same in another language as in English, each with the reason.
const THE_SAME_IN: &[(&str, &[Language], &str)] = &[(
    "center-name",
    &[Language::German],
    "the name of the place, which German business keeps",
)];

/// Compares every language with English and collects what is wrong.
fn against_english(compare: impl Fn(Language, &Sentences, &Sentences) -> Vec<String>) -> Vec<String> {
    let mut mistakes = Vec::new();
    for collection in collections() {
        let english = collection.sentences(Language::English);
        for language in Language::ALL {
            let place = format!("{}/{}", collection.name, language.tag());
            let found = compare(language, &english, &collection.sentences(language));
            mistakes.extend(found.into_iter().map(|mistake| format!("{place}: {mistake}")));
        }
    }
    mistakes
}

/// Says what is wrong with each message that both languages have.
fn in_both<'s>(
    english: &'s Sentences,
    other: &'s Sentences,
    compare: impl Fn(&str, &Sentence, &Sentence) -> Option<String>,
) -> Vec<String> {
    let pairs = english
        .by_key
        .iter()
        .filter_map(|(key, theirs)| Some((key, theirs, other.by_key.get(key)?)));
    pairs
        .filter_map(|(key, theirs, ours)| compare(key, theirs, ours))
        .collect()
}

#[test]
fn x1_every_message_parses() {
    none(collections().iter().flat_map(mistakes_in).collect());
}

fn mistakes_in(collection: &Collection) -> Vec<String> {
    Language::ALL
        .into_iter()
        .flat_map(|language| collection.sentences(language).mistakes)
        .collect()
}

#[test]
fn x1_every_key_begins_with_its_chapter() {
    let collection = house();
    let misplaced = |language: Language| {
        let sentences = collection.sentences(language).by_key;
        let misplaced = sentences
            .into_iter()
            .filter(|(key, sentence)| !key.starts_with(&format!("{}-", sentence.chapter)));
        misplaced
            .map(move |(key, sentence)| format!("{}/{}: {key}", language.tag(), sentence.chapter))
            .collect::<Vec<_>>()
    };
    none(Language::ALL.into_iter().flat_map(misplaced).collect());
}

#[test]
fn x1_every_language_has_every_key() {
    none(against_english(|_, english, other| {
        let keys = |sentences: &Sentences| sentences.by_key.keys().cloned().collect::<BTreeSet<_>>();
        let (english, other) = (keys(english), keys(other));
        let missing = some_of("missing", english.difference(&other));
        missing
            .into_iter()
            .chain(some_of("not in English", other.difference(&english)))
            .collect()
    }));
}

/// Names the first of the keys that are wrong: a language that is still to be translated lacks hundreds.
fn some_of<'k>(what: &str, keys: impl Iterator<Item = &'k String>) -> Option<String> {
    let keys: Vec<&str> = keys.map(String::as_str).collect();
    let shown = &keys[..keys.len().min(12)];
    let more = if keys.len() > shown.len() { ", …" } else { "" };
    (!keys.is_empty()).then(|| format!("{} keys are {what}: {}{more}", keys.len(), shown.join(", ")))
}

#[test]
fn x1_every_message_takes_the_same_arguments() {
    none(against_english(|_, english, other| {
        in_both(english, other, |key, theirs, ours| {
            let different = theirs.arguments != ours.arguments;
            different.then(|| format!("{key} takes {:?}, in English {:?}", ours.arguments, theirs.arguments))
        })
    }));
}

#[test]
fn x1_no_message_is_left_in_english() {
    none(against_english(|language, english, other| {
        if language == Language::English {
            return Vec::new();
        }
        in_both(english, other, |key, theirs, ours| {
            let excused = THE_SAME_IN
                .iter()
                .any(|(same, languages, _)| *same == key && languages.contains(&language));
            let left =
                theirs.words().len() >= 3 && (theirs.words() == ours.words() || lacks_its_script(language, ours));
            (left && !excused).then(|| format!("{key} is in English: {}", ours.text))
        })
    }));
}

/// Whether a message of a language with a script of its own has not a character of it.
fn lacks_its_script(language: Language, sentence: &Sentence) -> bool {
    let its_own: fn(char) -> bool = match language {
        Language::Korean => |character| ('가'..='힣').contains(&character),
        Language::Japanese => |character| ('\u{3040}'..='\u{9fff}').contains(&character),
        Language::ChineseSimplified | Language::ChineseTraditional => {
            |character| ('\u{4e00}'..='\u{9fff}').contains(&character)
        }
        _ => return false,
    };
    !sentence.text.chars().any(its_own)
}

#[test]
fn x1_every_plural_has_other_to_fall_back_on() {
    const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];
    none(against_english(|_, _, other| {
        let wrong = other.by_key.iter().filter(|(_, sentence)| {
            sentence
                .defaults
                .iter()
                .any(|default| CATEGORIES.contains(&default.as_str()))
        });
        wrong
            .map(|(key, _)| format!("{key} falls back on a plural that not every number has"))
            .collect()
    }));
}

#[test]
fn x1_every_message_can_be_said() {
    let words = Words::embedded();
    let collection = house();
    let mut mistakes = Vec::new();
    for language in Language::ALL {
        let voice = words.voice(language);
        for (key, sentence) in collection.sentences(language).by_key {
            let arguments: Vec<(&str, Argument<'_>)> = sentence
                .arguments
                .iter()
                .map(|name| (name.as_str(), 7.into()))
                .collect();
            let text = if arguments.is_empty() {
                voice.say(&key).to_owned()
            } else {
                voice.tell(&key, &arguments)
            };
            // What Fluent cannot find stays in braces.
            if text == key || text.contains(['{', '}']) {
                mistakes.push(format!("{}: {key} comes out as {text}", language.tag()));
            }
        }
    }
    none(mistakes);
}

#[test]
fn x1_every_error_ends_as_a_sentence_does() {
    let collection = house();
    let mut mistakes = Vec::new();
    for language in Language::ALL {
        for (key, sentence) in collection.sentences(language).by_key {
            let is_error = key.starts_with("problem-") || key.contains("-missing") || key.ends_with("-verify-empty");
            // An example ends without a stop, which one could take for a part of it.
            let ends = ['.', '。', '}']
                .iter()
                .any(|end| sentence.text.trim_end().ends_with(*end))
                || sentence.text.trim_end().ends_with("example.com");
            if is_error && !ends {
                mistakes.push(format!(
                    "{}: {key} ends without a stop: {}",
                    language.tag(),
                    sentence.text
                ));
            }
        }
    }
    none(mistakes);
}
