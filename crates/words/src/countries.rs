//! What each language calls the countries, and how it sorts them (rule X2).

use std::collections::HashMap;

use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use membership::terms::{Country, Language};

use crate::{experimental, format};

/// The countries of ISO 3166-1, named and sorted for one language.
pub(crate) struct Countries {
    sorted: Vec<(Country, String)>,
    places: HashMap<Country, usize>,
}

impl Countries {
    /// Names and sorts all of them.
    pub(crate) fn named(language: Language) -> Self {
        let names = experimental::region_names(language);
        let name = |country: Country| (country, names.of(country).unwrap_or(country.code()).to_owned());
        let mut sorted: Vec<_> = Country::all().map(name).collect();
        let collator = CollatorBorrowed::try_new(format::locale(language).into(), CollatorOptions::default())
            .expect(format::COMPILED_IN);
        sorted.sort_by(|(_, one), (_, other)| collator.compare(one, other));
        let places = sorted
            .iter()
            .enumerate()
            .map(|(place, (country, _))| (*country, place))
            .collect();
        Self { sorted, places }
    }

    /// Puts marks around every name.
    pub(crate) fn mark(mut self) -> Self {
        self.sorted
            .iter_mut()
            .for_each(|(_, name)| *name = crate::words::marked(name));
        self
    }

    /// Returns the name of a country.
    pub(crate) fn name(&self, country: Country) -> &str {
        self.places
            .get(&country)
            .map_or(country.code(), |place| &self.sorted[*place].1)
    }

    /// Returns all of them with their names, in the language's order.
    pub(crate) fn sorted(&self) -> &[(Country, String)] {
        &self.sorted
    }
}
