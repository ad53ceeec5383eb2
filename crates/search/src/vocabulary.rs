//! What the program's own words stand for: "Netzwerke" is a service that is offered, "Germany" a country.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::words::words;

/// Below this many signs a word only stands for itself: else "it" would find Italy.
const SHORTEST_BEGINNING: usize = 4;

/// Words in all languages, with the values that they stand for. Since the program has a few hundred sentences, they are
/// looked up when somebody searches, and not written into the index for each of a hundred thousand organizations.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    values: BTreeMap<String, Vec<String>>,
}

impl Vocabulary {
    /// Learns what a value of a facet is called in a language.
    pub fn learn(&mut self, facet: &str, value: &str, sentence: &str) {
        self.add(crate::segment::answer_key(facet, value), sentence);
    }

    /// Learns what a country is called in a language.
    pub fn learn_country(&mut self, code: &str, name: &str) {
        self.add(crate::segment::place_key(code), name);
    }

    fn add(&mut self, key: String, sentence: &str) {
        for word in words(sentence) {
            let known = self.values.entry(word).or_default();
            if !known.contains(&key) {
                known.push(key.clone());
            }
        }
    }

    /// Lists the values that a word stands for, or its beginning.
    pub(crate) fn values(&self, word: &str) -> impl Iterator<Item = &str> {
        let is_beginning = word.chars().count() >= SHORTEST_BEGINNING;
        let from = self.values.range::<str, _>((Bound::Included(word), Bound::Unbounded));
        from.take_while(move |(known, _)| known.as_str() == word || (is_beginning && known.starts_with(word)))
            .flat_map(|(_, values)| values.iter().map(String::as_str))
    }
}
