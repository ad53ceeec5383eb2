//! What can be chosen, with how many one gets by it.

use maud::{Markup, html};
use membership::address::format_of;
use membership::terms::{Country, Language};
use workflows::directory::{Choice, FACETS, Facet};

use super::search_page::Shown;
use super::{designation_today, level_today};
use crate::look;

/// How many choices of a facet are shown at once.
const SHOWN: usize = 8;
/// How many places are shown at all: of hundreds of cities one types the name.
const PLACES: usize = 60;

/// Returns the choices beside the results; where there is little room, behind one button.
pub fn filters(shown: &Shown<'_>) -> Markup {
    let (voice, applied) = (shown.visit.voice(), shown.typed.applied());
    let label = voice.tell("directory-filters", &[("count", applied.into())]);
    html! {
        details.filters #filters {
            summary { (label) }
            div.narrowing {
                (places(shown))
                @for facet in FACETS { (facet_choices(shown, facet)) }
                (look::button_plain(voice.say("directory-apply")))
            }
        }
    }
}

fn facet_choices(shown: &Shown<'_>, facet: Facet) -> Markup {
    let choices = shown.found.choices.iter().find(|(source, _)| source == facet.source);
    let mut choices: Vec<Choice> = choices.map(|(_, choices)| choices.clone()).unwrap_or_default();
    // What is chosen stays to be seen, even where nobody has it.
    for value in shown.typed.chosen.get(facet.source).into_iter().flatten() {
        if choices.iter().all(|choice| choice.value != *value) {
            choices.push(Choice {
                value: value.clone(),
                name: String::new(),
                count: 0,
            });
        }
    }
    choices.sort_by_key(|choice| {
        (
            !shown.typed.has(facet.source, &choice.value),
            std::cmp::Reverse(choice.count),
        )
    });
    if facet.source == "level" {
        choices.sort_by_key(|choice| std::cmp::Reverse(level_today(shown.visit, &choice.value).0));
    }
    let rest = choices.split_off(choices.len().min(SHOWN));
    let voice = shown.visit.voice();
    html! {
        @if !choices.is_empty() {
            fieldset {
                legend { (voice.say(&format!("directory-facet-{}", facet.parameter))) }
                @for choice in &choices { (checkbox(shown, facet, choice)) }
                @if !rest.is_empty() {
                    details {
                        summary { (voice.tell("directory-more", &[("count", rest.len().into())])) }
                        @for choice in &rest { (checkbox(shown, facet, choice)) }
                    }
                }
            }
        }
    }
}

fn checkbox(shown: &Shown<'_>, facet: Facet, choice: &Choice) -> Markup {
    let id = format!("{}-{}", facet.parameter, choice.value);
    let count = shown
        .visit
        .voice()
        .number(i64::try_from(choice.count).unwrap_or(i64::MAX));
    html! {
        div.tally {
            input type="checkbox" id=(id) name=(facet.parameter) value=(choice.value) checked[shown.typed.has(facet.source, &choice.value)];
            label for=(id) { (name(shown, facet.source, &choice.value)) }
            span { (count) }
        }
    }
}

/// What a value of a facet is called in the reader's language.
pub fn name(shown: &Shown<'_>, source: &str, value: &str) -> String {
    let visit = shown.visit;
    if source == "level" {
        return level_today(visit, value).1;
    }
    if source == "designation" {
        return designation_today(visit, value).to_owned();
    }
    if let Some(language) = Language::from_tag(value).filter(|_| source == "customer_languages") {
        return language.own_name().to_owned();
    }
    let house = &visit.center.house;
    let edition = house.program.edition_on(house.today());
    let question = edition.questionnaires.organization.question(source);
    let options = question
        .and_then(|question| question.options())
        .filter(|options| options.ids.iter().any(|id| id == value));
    options.map_or_else(
        || value.to_owned(),
        |options| visit.voice().say(&options.sentence_of(value)).to_owned(),
    )
}

fn places(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let above = above(shown);
    let mut choices: Vec<&Choice> = shown.found.places.iter().take(PLACES).collect();
    let rest = choices.split_off(choices.len().min(SHOWN));
    let link = |choice: &Choice| {
        html! {
            div.tally {
                a href=(shown.typed.at(&choice.value).address()) { (place_name(shown, &choice.value, &choice.name)) }
                span { (voice.number(i64::try_from(choice.count).unwrap_or(i64::MAX))) }
            }
        }
    };
    html! {
        @if !choices.is_empty() || !above.is_empty() {
            section.places aria-labelledby="places" {
                h3 #places { (voice.say("directory-facet-place")) }
                @for (place, name) in &above {
                    p.small { a href=(shown.typed.at(place).address()) { "‹ " (name) } }
                }
                @for choice in &choices { (link(choice)) }
                @if !rest.is_empty() {
                    details {
                        summary { (voice.tell("directory-more", &[("count", rest.len().into())])) }
                        @for choice in &rest { (link(choice)) }
                    }
                }
            }
        }
    }
}

/// What the chosen place is in, from the whole world down.
fn above(shown: &Shown<'_>) -> Vec<(String, String)> {
    let place = shown.typed.place.as_str();
    if place.is_empty() {
        return Vec::new();
    }
    let world = (
        String::new(),
        shown.visit.voice().say("directory-everywhere").to_owned(),
    );
    let steps = place.match_indices('/').map(|(end, _)| place[..end].to_owned());
    // A country whose addresses have no regions is one step above its cities.
    let named = steps.filter(|path| !path.ends_with('/')).map(|path| {
        let name = place_name(shown, &path, "");
        (path, name)
    });
    std::iter::once(world).chain(named).collect()
}

/// What a place is called: a country in the reader's language, a region or a city as it calls itself.
pub fn place_name(shown: &Shown<'_>, path: &str, written: &str) -> String {
    let mut steps = path.splitn(3, '/');
    let country = Country::parse(steps.next().unwrap_or_default());
    let (area, city) = (steps.next(), steps.next());
    let Some(country) = country else {
        return path.to_owned();
    };
    match (area, city) {
        (None, _) => shown.visit.voice().country(country).to_owned(),
        (Some(area), None) => format_of(country).area(area).map_or(area, |area| area.name).to_owned(),
        (_, Some(city)) if written.is_empty() => shown.city_name(path).unwrap_or_else(|| city.to_owned()),
        _ => written.to_owned(),
    }
}

/// What a place is called with all that it lies in: there is a Hamburg in several countries.
pub fn whole_place(shown: &Shown<'_>, path: &str) -> String {
    let steps = path.match_indices('/').map(|(end, _)| &path[..end]).chain([path]);
    let steps = steps.filter(|step| !step.ends_with('/'));
    let names = steps.map(|step| place_name(shown, step, ""));
    names
        .reduce(|outer, inner| shown.visit.voice().place(&inner, &outer))
        .unwrap_or_default()
}
