//! What somebody looks for.

use std::collections::{BTreeMap, BTreeSet};

use crate::places::Position;

/// A search.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Asked {
    /// The words that were typed.
    pub words: String,
    /// Near where.
    pub near: Option<Near>,
    /// In which country, region or city, as the path of a [`Place`](crate::Place) or the beginning of one.
    pub place: Option<String>,
    /// What was chosen, by facet. Choices of one facet are alternatives.
    pub chosen: BTreeMap<String, BTreeSet<String>>,
    /// Which page of the results, from 0.
    pub page: usize,
    /// How many results a page has.
    pub page_size: usize,
}

/// Near a place by distance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Where.
    pub position: Position,
    /// How far at most.
    pub kilometers: u32,
}

/// One of the things that a search asks for, as it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Criterion {
    /// The words.
    Words,
    /// The distance.
    Near,
    /// The place.
    Place,
    /// Everything that was chosen of one facet.
    Facet(String),
}

impl Asked {
    /// Lists what is asked for.
    pub fn criteria(&self) -> Vec<Criterion> {
        let chosen = self.chosen.iter().filter(|(_, values)| !values.is_empty());
        let words = (!self.words.trim().is_empty()).then_some(Criterion::Words);
        let near = self.near.map(|_| Criterion::Near);
        let place = self.place.as_ref().map(|_| Criterion::Place);
        words
            .into_iter()
            .chain(near)
            .chain(place)
            .chain(chosen.map(|(facet, _)| Criterion::Facet(facet.clone())))
            .collect()
    }

    /// Returns the same search without one of the things that it asks for.
    #[must_use]
    pub fn without(&self, criterion: &Criterion) -> Self {
        let mut rest = self.clone();
        match criterion {
            Criterion::Words => rest.words = String::new(),
            Criterion::Near => rest.near = None,
            Criterion::Place => rest.place = None,
            Criterion::Facet(facet) => drop(rest.chosen.remove(facet)),
        }
        rest.page = 0;
        rest
    }
}
