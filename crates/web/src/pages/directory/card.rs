//! A member among the results.

use maud::{Markup, html};
use membership::names::folded;
use membership::terms::{Country, Language};
use words::Voice;
use workflows::directory::places::{self, Position};
use workflows::directory::{Card, Hit, Office};

use super::{designation_today, level_today};
use crate::look;
use crate::visit::Visit;

/// Returns a result: the mark of the level, the name, and what helps to choose. It was found near a position, or in a place, where
/// one was asked for: the path of a place, such as `DE` or `DE//hamburg`.
pub fn card(visit: &Visit, hit: &Hit, near: Option<Position>, place: &str) -> Markup {
    let voice = visit.voice();
    let (rank, level) = level_today(visit, &hit.level);
    let card = &hit.card;
    let about = about(visit.language, card);
    html! {
        li.result {
            (look::level(rank))
            div {
                h3.book { a href={ "/directory/" (card.partner_id.as_str()) } dir="auto" { (card.name) } }
                p.small {
                    span class={ "level-" (rank) } { strong { (level) } }
                    @for designation in &card.designations { span { (designation_today(visit, designation)) } }
                    (at(voice, shown_office(hit, near, place), hit.kilometers))
                    @if card.locations > 1 {
                        span { (voice.tell("directory-locations", &[("count", card.locations.into())])) }
                    }
                    @if !card.languages.is_empty() { span { (spoken(voice, &card.languages)) } }
                }
                @if let Some((language, text)) = about { p lang=(language) dir="auto" { (text) } }
            }
        }
    }
}

/// The office for which it was found: near a position the one at that distance, in a place one that is there; else the
/// headquarters. Of very many offices only the first cities are known here, so that there may be none.
fn shown_office<'h>(hit: &'h Hit, near: Option<Position>, place: &str) -> Option<&'h Office> {
    let mut offices = hit.card.offices.iter();
    match (near, hit.kilometers) {
        (Some(near), Some(kilometers)) => offices.find(|office| {
            let city = places::find(&office.city, Country::parse(&office.country));
            city.is_some_and(|city| whole(near.distance(city.position)) == whole(kilometers))
        }),
        _ => offices.find(|office| is_in(office, place)).or(hit.card.offices.first()),
    }
}

/// Tells whether an office is in a place, as far as a result knows: by its country and its city.
fn is_in(office: &Office, place: &str) -> bool {
    let mut steps = place.split('/');
    let (country, city) = (steps.next().unwrap_or_default(), steps.nth(1));
    office.country == country && city.is_none_or(|city| folded(&office.city) == city)
}

/// Where an office is, and near a place how far it is.
fn at(voice: Voice<'_>, office: Option<&Office>, kilometers: Option<f64>) -> Markup {
    let place = office.map(|office| {
        let country = Country::parse(&office.country).map(|country| voice.country(country));
        voice.place(&office.city, country.unwrap_or_default())
    });
    let distance = kilometers.map(|kilometers| {
        let shown = voice.number(whole(kilometers));
        voice.tell("directory-distance", &[("distance", shown.into())])
    });
    html! {
        @match (place, distance) {
            (Some(place), Some(distance)) => span { bdi { (place) } (voice.say("center-comma")) (distance) },
            (Some(place), None) => span { bdi { (place) } },
            (None, Some(distance)) => span { (distance) },
            (None, None) => {},
        }
    }
}

/// A distance in whole kilometers; cities are places, not points.
#[allow(clippy::cast_possible_truncation, reason = "no distance on earth is that far")]
fn whole(kilometers: f64) -> i64 {
    kilometers.round() as i64
}

fn spoken(voice: Voice<'_>, languages: &[Language]) -> String {
    let names: Vec<&str> = languages.iter().map(|language| language.own_name()).collect();
    voice.list(&names)
}

/// The description in the reader's language, else in English, else the first there is.
fn about(language: Language, card: &Card) -> Option<(&str, &str)> {
    let of = |tag: &str| card.about.get_key_value(tag);
    let found = of(language.tag())
        .or_else(|| of("en"))
        .or_else(|| card.about.iter().next());
    found.map(|(tag, text)| (tag.as_str(), text.as_str()))
}
