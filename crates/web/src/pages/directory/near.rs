//! From the name of a place to where it is.

use membership::terms::{Country, Language};
use words::Words;
use workflows::directory::places::{self, City};

/// Where people part the name of a city from that of its country.
const BETWEEN: [char; 3] = [',', '、', '，'];

/// Finds a place as people write it, and returns the name that it has there: `Hamburg`, `Hamburg, Germany` or `ドイツ、ハンブルク`,
/// in any of the ten languages. Of several places of one name the largest is meant.
pub fn find<'t>(words: &Words, language: Language, typed: &'t str) -> Option<(City, &'t str)> {
    let typed = typed.trim();
    let find = |name: &'t str, country| places::find(name, country).map(|city| (city, name.trim()));
    let Some((first, last)) = typed.rsplit_once(BETWEEN) else {
        return find(typed, None);
    };
    let country = |name| country(words, language, name);
    match (country(last), country(first)) {
        (Some(country), _) => find(first, Some(country)),
        (None, Some(country)) => find(last, Some(country)),
        (None, None) => find(first, None),
    }
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
