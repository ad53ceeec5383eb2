//! The browser's languages choose, in their order; any other gives English (rule X1).

use icu::locale::subtags::{Region, Script, language, script};
use icu::locale::{LanguageIdentifier, Locale, LocaleExpander};
use membership::terms::{Country, Language};

/// Chooses the language that an `Accept-Language` header asks for most.
///
/// The highest weight wins, and of equal ones the first. What nobody here speaks is passed over; `*` and nothing at
/// all mean English.
pub fn negotiate(accept_language: &str) -> Language {
    let mut best = (0, Language::English);
    for range in accept_language.split(',') {
        let (tag, weight) = weighed(range);
        if weight > best.0
            && let Some(language) = spoken(tag)
        {
            best = (weight, language);
        }
    }
    best.1
}

/// Reads the country that a browser's languages name, such as Japan in `ja-JP`: of the first that names one.
///
/// `en-US` names none: browsers everywhere are delivered with it.
pub fn region(accept_language: &str) -> Option<Country> {
    accept_language
        .split(',')
        .map(weighed)
        .filter(|(tag, weight)| *weight > 0 && !tag.eq_ignore_ascii_case("en-US"))
        .filter_map(|(tag, _)| Locale::try_from_str(tag).ok()?.id.region)
        .find_map(|region| Country::parse(region.as_str()))
}

/// Splits `de;q=0.8` into the tag and its weight in thousandths. A weight that cannot be read counts as refused.
fn weighed(range: &str) -> (&str, u16) {
    let mut parts = range.split(';');
    let tag = parts.next().unwrap_or_default().trim();
    let weight = parts
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
        .map_or(Some(1000), |(_, weight)| thousandths(weight.trim()));
    (tag, weight.unwrap_or(0))
}

/// Reads a weight as RFC 9110 writes it: 0 or 1, with up to three decimals.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, fraction) {
        ("0", _) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// Finds the language that a tag means, if it is one of the ten.
fn spoken(tag: &str) -> Option<Language> {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    if language == "*" {
        return Some(Language::English);
    }
    if language.eq_ignore_ascii_case("zh") || language.eq_ignore_ascii_case("cmn") {
        return Some(chinese(subtags));
    }
    Language::ALL
        .into_iter()
        .find(|spoken| spoken.tag().eq_ignore_ascii_case(language))
}

/// Tells the two Chinese scripts apart: by the script that is named, else by the one that is usual in the region.
fn chinese<'a>(subtags: impl Iterator<Item = &'a str>) -> Language {
    let mut asked = LanguageIdentifier {
        language: language!("zh"),
        ..LanguageIdentifier::UNKNOWN
    };
    // A subtag of one letter opens an extension, whose subtags are no longer scripts or regions.
    for subtag in subtags.take_while(|subtag| subtag.len() > 1) {
        asked.script = asked.script.or_else(|| Script::try_from_str(subtag).ok());
        asked.region = asked.region.or_else(|| Region::try_from_str(subtag).ok());
    }
    LocaleExpander::new_common().maximize(&mut asked);
    let traditional = [script!("Hant"), script!("Bopo")];
    if asked.script.is_some_and(|script| traditional.contains(&script)) {
        Language::ChineseTraditional
    } else {
        Language::ChineseSimplified
    }
}
