//! From the name of a place to where it is.

use membership::address::format_of;
use membership::terms::{Country, Language};
use words::Words;
use workflows::directory::places::{self, City};

/// Where people part the name of a city from that of its country.
const BETWEEN: [char; 3] = [',', '、', '，'];

/// Finds a place as people write it, and returns the name that it has there: `Hamburg`, `Hamburg, Germany`, `ドイツ、ハンブルク` or
/// `Springfield, IL`, countries in any of the ten languages. Of several places of one name the largest is meant. What a name is
/// written with and nobody knows is not passed over: another place would be found than was meant.
pub fn find<'t>(words: &Words, language: Language, typed: &'t str) -> Option<(City, &'t str)> {
    let typed = typed.trim();
    let find = |name: &'t str, country| places::find(name, country).map(|city| (city, name.trim()));
    let Some((first, last)) = typed.rsplit_once(BETWEEN) else {
        return find(typed, None);
    };
    let country = |name| country(words, language, name);
    let within = |name, country: Option<Country>| country.and_then(|country| find(name, Some(country)));
    within(first, country(last))
        .or_else(|| within(last, country(first)))
        .or_else(|| in_area(words, first, last).map(|city| (city, typed)))
}

/// Finds a city in an area by the name or the code that its country has for it: `Los Angeles, CA`, `London, Ontario`.
fn in_area(words: &Words, name: &str, area: &str) -> Option<City> {
    let countries = words.voice(Language::English).countries().iter();
    let found = countries.filter_map(|(country, _)| {
        let area = format_of(*country).area(area.trim())?;
        places::find_in_area(name, *country, area.key)
    });
    found.max_by_key(|city| city.people)
}

fn country(words: &Words, language: Language, name: &str) -> Option<Country> {
    let by_code = Country::parse(name.trim());
    let name = membership::names::folded(name.trim());
    let mut languages = [language].into_iter().chain(Language::ALL);
    by_code.or_else(|| {
        languages.find_map(|language| {
            let mut countries = words.voice(language).countries().iter();
            countries
                .find(|(_, called)| membership::names::folded(called) == name)
                .map(|(country, _)| *country)
        })
    })
}
