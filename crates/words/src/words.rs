//! Everything that can be said, in all ten languages.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Mutex, PoisonError};

use membership::terms::Language;

use crate::shelf::Shelf;
use crate::voice::Voice;

/// How many missing keys are remembered. There are none unless a test was ignored.
const MOST_MISSING: usize = 1_000;

/// The sentences of the house and of the program, in all ten languages. Built once and shared.
pub struct Words {
    shelves: [Shelf; 10],
    editions: Vec<Edition>,
    marked: bool,
    missing: Mutex<HashSet<&'static str>>,
}

/// What an edition of the program calls its levels, questions and benefits.
pub(crate) struct Edition {
    id: String,
    shelves: Vec<(Language, Shelf)>,
}

impl Words {
    /// Takes the sentences that the program was built with. English is read at once, the others when first spoken.
    pub fn embedded() -> Self {
        let shelves = Language::ALL.map(|language| Shelf::of_house(language, false));
        let words = Self {
            shelves,
            editions: Vec::new(),
            marked: false,
            missing: Mutex::default(),
        };
        words.shelf(Language::English).catalogue();
        words
    }

    /// Adds the sentences of an edition of the program, one Fluent text for each language.
    pub fn add_edition(&mut self, edition: &str, sentences: &BTreeMap<Language, String>) {
        let shelve = |(language, text): (&Language, &String)| {
            (*language, Shelf::of_edition(*language, text.clone(), self.marked))
        };
        let shelves = sentences.iter().map(shelve).collect();
        self.editions.retain(|known| known.id != edition);
        self.editions.push(Edition {
            id: edition.to_owned(),
            shelves,
        });
    }

    /// Puts ⟦ and ⟧ around every message and every formatted value, for tests: text on a page that stands outside of
    /// them was typed by someone, or belongs into a catalogue. Marks nest where one message takes another.
    pub fn marked(self) -> Self {
        let mark = |edition: Edition| Edition {
            id: edition.id,
            shelves: edition
                .shelves
                .into_iter()
                .map(|(language, shelf)| (language, shelf.mark()))
                .collect(),
        };
        Self {
            shelves: self.shelves.map(Shelf::mark),
            editions: self.editions.into_iter().map(mark).collect(),
            marked: true,
            missing: Mutex::default(),
        }
    }

    /// Returns the voice that speaks `language`.
    pub fn voice(&self, language: Language) -> Voice<'_> {
        Voice::new(self, language)
    }

    /// Returns `text`, marked where this is for a test.
    pub(crate) fn mark(&self, text: String) -> String {
        if self.marked { marked(&text) } else { text }
    }

    pub(crate) fn shelf(&self, language: Language) -> &Shelf {
        &self.shelves[language as usize]
    }

    pub(crate) fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }

    /// Returns `key` itself, for want of a sentence, and logs that once.
    pub(crate) fn miss(&self, language: Language, key: &str) -> &'static str {
        let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = missing.get(key) {
            return known;
        }
        if missing.len() == MOST_MISSING {
            return "…";
        }
        tracing::error!(key, language = language.tag(), "there is no such sentence");
        let key: &'static str = Box::leak(key.into());
        missing.insert(key);
        key
    }
}

impl Edition {
    pub(crate) fn shelf(&self, language: Language) -> Option<&Shelf> {
        self.shelves
            .iter()
            .find(|(spoken, _)| *spoken == language)
            .map(|(_, shelf)| shelf)
    }
}

/// Puts the marks around `text`.
pub(crate) fn marked(text: &str) -> String {
    format!("⟦{text}⟧")
}
