//! A member among the results.

use maud::{Markup, html};
use membership::terms::{Country, Language};
use words::Voice;
use workflows::directory::places::{self, Position};
use workflows::directory::{Card, Hit, Office};

use super::{designation_today, level_today};
use crate::look;
use crate::visit::Visit;

/// Returns a result: the mark of the level, the name, and what helps to choose.
pub fn card(visit: &Visit, hit: &Hit, near: Option<Position>) -> Markup {
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
                    @if let Some(office) = shown_office(card, near) { span { (at(voice, office, hit.kilometers)) } }
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

/// The headquarters; near a place, the nearest office of those whose city is known.
fn shown_office(card: &Card, near: Option<Position>) -> Option<&Office> {
    let distance = |office: &&Office| {
        let city = places::find(&office.city, Country::parse(&office.country))?;
        Some(near?.distance(city.position))
    };
    let known = card
        .offices
        .iter()
        .filter_map(|office| Some((distance(&office)?, office)));
    let nearest = known.min_by(|(one, _), (other, _)| one.total_cmp(other));
    nearest.map(|(_, office)| office).or(card.offices.first())
}

/// Where an office is, and near a place how far it is.
fn at(voice: Voice<'_>, office: &Office, kilometers: Option<f64>) -> Markup {
    let country = Country::parse(&office.country).map(|country| voice.country(country));
    let place = voice.place(&office.city, country.unwrap_or_default());
    html! {
        bdi { (place) }
        @if let Some(kilometers) = kilometers {
            (voice.say("center-comma")) (voice.tell("directory-distance", &[("distance", voice.number(whole(kilometers)).into())]))
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
