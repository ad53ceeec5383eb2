//! From the name of a place to where it is.

use membership::terms::{Country, Language};
use words::Words;
use workflows::directory::places::{self, City};

/// Finds a place as people write it: `Hamburg`, or `Hamburg, Germany` in any of the ten languages. Of several places of one
/// name the largest is meant.
pub fn find(words: &Words, language: Language, typed: &str) -> Option<City> {
    let Some((name, rest)) = typed.rsplit_once([',', '、', '，']) else {
        return places::find(typed, None);
    };
    let languages = [language].into_iter().chain(Language::ALL);
    let country = Country::parse(rest.trim()).or_else(|| country(words, languages, rest.trim()));
    places::find(name, country)
}

fn country(words: &Words, languages: impl Iterator<Item = Language>, name: &str) -> Option<Country> {
    let name = membership::names::folded(name);
    let mut languages = languages;
    languages.find_map(|language| {
        let mut countries = words.voice(language).countries().iter();
        countries
            .find(|(_, called)| membership::names::folded(called) == name)
            .map(|(country, _)| *country)
    })
}
