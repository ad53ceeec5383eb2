//! What each language calls the time zones, and how it sorts them (rule X1).

use std::collections::HashMap;

use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::datetime::NoCalendarFormatter;
use icu::datetime::fieldsets::zone::ExemplarCity;
use icu::time::TimeZone;
use membership::program::time_zones;
use membership::terms::{Country, Language};

use crate::countries::Countries;
use crate::format;

/// The time zones, each by its country and a city that people there know, sorted for one language.
pub(crate) struct Zones {
    sorted: Vec<(String, String)>,
    only: HashMap<Country, String>,
}

impl Zones {
    /// Names and sorts all of them.
    pub(crate) fn named(language: Language, countries: &Countries) -> Self {
        let cities = NoCalendarFormatter::try_new(format::locale(language).into(), ExemplarCity);
        let cities = cities.expect(format::COMPILED_IN);
        let name = |zone: String| {
            let id = TimeZone::from_iana_id(&zone);
            let Some(country) = country_of(id.as_str()) else {
                return (zone.clone(), zone);
            };
            let (country, city) = (countries.name(country), cities.format(&id.without_offset()).to_string());
            let label = if country == city {
                city
            } else {
                format!("{country} – {city}")
            };
            (zone, label)
        };
        let mut sorted: Vec<_> = time_zones().into_iter().map(name).collect();
        let collator = CollatorBorrowed::try_new(format::locale(language).into(), CollatorOptions::default())
            .expect(format::COMPILED_IN);
        sorted.sort_by(|(_, one), (_, other)| collator.compare(one, other));
        let only = only(&sorted);
        Self { sorted, only }
    }

    /// Puts marks around every name.
    pub(crate) fn mark(mut self) -> Self {
        self.sorted
            .iter_mut()
            .for_each(|(_, label)| *label = crate::words::marked(label));
        self
    }

    /// Returns all of them, each with what it is called, in the language's order.
    pub(crate) fn sorted(&self) -> &[(String, String)] {
        &self.sorted
    }

    /// Returns the zone of a country that has one only.
    pub(crate) fn only(&self, country: Country) -> Option<&str> {
        self.only.get(&country).map(String::as_str)
    }
}

fn only(zones: &[(String, String)]) -> HashMap<Country, String> {
    let mut by_country: HashMap<Country, Vec<&str>> = HashMap::new();
    for (zone, _) in zones {
        if let Some(country) = country_of(TimeZone::from_iana_id(zone).as_str()) {
            by_country.entry(country).or_default().push(zone);
        }
    }
    let one = |(country, zones): (Country, Vec<&str>)| match zones.as_slice() {
        [zone] => Some((country, (*zone).to_owned())),
        _ => None,
    };
    by_country.into_iter().filter_map(one).collect()
}

/// The country that the Unicode id of a zone begins with; three begin with the place itself, and one with a country that
/// is no more.
fn country_of(id: &str) -> Option<Country> {
    let code = match id {
        "ancur" => "CW",
        "jeruslm" => "IL",
        "gazastrp" | "hebron" => "PS",
        id if id.starts_with("utc") => return None,
        id => id.get(..2)?,
    };
    Country::parse(&code.to_ascii_uppercase())
}
