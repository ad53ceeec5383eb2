//! A search as it stands in an address: every state has one, and only one.

use std::collections::{BTreeMap, BTreeSet};

use membership::program::Program;
use url::form_urlencoded::Serializer;
use workflows::directory::{Asked, Criterion, FACETS};

/// How many results a page shows.
pub const PAGE: usize = 10;
/// How far a search near a place looks where nobody says how far.
pub const USUAL: u32 = 50;
/// How far one can look, in kilometers.
pub const DISTANCES: [u32; 5] = [10, 25, 50, 100, 250];
/// The last page that can be asked for: nobody leafs further.
const LAST: usize = 1_000;
/// The longest text that is looked for.
const LONGEST: usize = 200;

/// What was typed and chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The words.
    pub words: String,
    /// Near where, as it was typed.
    pub near: String,
    /// How far at most.
    pub within: u32,
    /// The path of a place.
    pub place: String,
    /// What was chosen, by the source of its facet.
    pub chosen: BTreeMap<String, BTreeSet<String>>,
    /// Which page, from 1.
    pub page: usize,
}

impl Typed {
    /// Reads the query of an address. What nobody could have chosen is left out: values that the program does not offer too.
    pub fn offered(query: &str, program: &Program) -> Self {
        let mut typed = Self::read(query);
        for facet in FACETS {
            if let Some(values) = typed.chosen.get_mut(facet.source) {
                values.retain(|value| facet.offers(program, value));
            }
        }
        typed.chosen.retain(|_, values| !values.is_empty());
        typed
    }

    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        let mut typed = Self {
            within: USUAL,
            page: 1,
            ..Self::default()
        };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let text = || value.trim().chars().take(LONGEST).collect::<String>();
            match name.as_ref() {
                "q" => typed.words = text(),
                "near" => typed.near = text(),
                "within" => typed.within = distance(&value),
                "place" => typed.place = text(),
                "page" => typed.page = value.parse().unwrap_or(1).clamp(1, LAST),
                name => typed.choose(name, text()),
            }
        }
        if typed.near.is_empty() {
            typed.within = USUAL;
        }
        typed
    }

    fn choose(&mut self, parameter: &str, value: String) {
        let facet = FACETS.iter().find(|facet| facet.parameter == parameter);
        if let Some(facet) = facet.filter(|_| !value.is_empty()) {
            self.chosen.entry(facet.source.to_owned()).or_default().insert(value);
        }
    }

    /// Returns the address of this search, its parameters in one order.
    pub fn address(&self) -> String {
        let mut query = Serializer::new(String::new());
        for (name, value) in [("q", &self.words), ("near", &self.near)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if !self.near.is_empty() && self.within != USUAL {
            query.append_pair("within", &self.within.to_string());
        }
        if !self.place.is_empty() {
            query.append_pair("place", &self.place);
        }
        for facet in FACETS {
            for value in self.chosen.get(facet.source).into_iter().flatten() {
                query.append_pair(facet.parameter, value);
            }
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            "/directory".to_owned()
        } else {
            format!("/directory?{query}")
        }
    }

    /// Whether anything is asked for.
    pub fn is_everything(&self) -> bool {
        self.applied() == 0 && self.words.is_empty() && self.near.is_empty()
    }

    /// How many choices are made.
    pub fn applied(&self) -> usize {
        let place = usize::from(!self.place.is_empty());
        self.chosen.values().map(BTreeSet::len).sum::<usize>() + place
    }

    /// Whether a value is chosen.
    pub fn has(&self, source: &str, value: &str) -> bool {
        self.chosen.get(source).is_some_and(|values| values.contains(value))
    }

    /// Returns this search without one choice.
    #[must_use]
    pub fn without(&self, source: &str, value: &str) -> Self {
        let mut rest = self.first_page();
        if let Some(values) = rest.chosen.get_mut(source) {
            values.remove(value);
        }
        rest
    }

    /// Returns this search without one of the things that it asks for.
    #[must_use]
    pub fn without_any(&self, criterion: &Criterion) -> Self {
        let mut rest = self.first_page();
        match criterion {
            Criterion::Words => rest.words.clear(),
            Criterion::Near => rest.near.clear(),
            Criterion::Place => rest.place.clear(),
            Criterion::Facet(source) => drop(rest.chosen.remove(source)),
        }
        rest
    }

    /// Returns this search in another place.
    #[must_use]
    pub fn at(&self, place: &str) -> Self {
        Self {
            place: place.to_owned(),
            ..self.first_page()
        }
    }

    /// Returns another page of this search.
    #[must_use]
    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    fn first_page(&self) -> Self {
        self.on_page(1)
    }

    /// Returns what the index is asked.
    pub fn asked(&self, near: Option<workflows::directory::Near>) -> Asked {
        Asked {
            words: self.words.clone(),
            near,
            place: (!self.place.is_empty()).then(|| self.place.clone()),
            chosen: self.chosen.clone(),
            page: self.page - 1,
            page_size: PAGE,
        }
    }
}

/// The distance of those that are offered which is nearest to what the address says.
fn distance(typed: &str) -> u32 {
    let wanted: u32 = typed.parse().unwrap_or(USUAL);
    let offered = DISTANCES.iter().min_by_key(|offered| offered.abs_diff(wanted));
    offered.copied().unwrap_or(USUAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_every_search_has_one_address() {
        for (typed, address) in [
            ("", "/directory"),
            ("q=&near=&within=50", "/directory"),
            (
                "page=1&service=hosting&q=data+migration&service=architecture&x=1",
                "/directory?q=data+migration&service=architecture&service=hosting",
            ),
            ("within=30&near=Hamburg", "/directory?near=Hamburg&within=25"),
            (
                "speaks=de&level=gold&place=DE%2F%2Fhamburg&page=3",
                "/directory?place=DE%2F%2Fhamburg&level=gold&speaks=de&page=3",
            ),
            ("language=de&id=4", "/directory"),
        ] {
            assert_eq!(Typed::read(typed).address(), address, "{typed}");
            let query = address.split_once('?').map_or("", |(_, query)| query);
            assert_eq!(Typed::read(query).address(), address, "again");
        }
    }
}
