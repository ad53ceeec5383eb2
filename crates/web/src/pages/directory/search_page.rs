//! The page of a search: the form, what is chosen, what was found and in which order.

use maud::{Markup, html};
use workflows::directory::places::City;
use workflows::directory::{Criterion, FACETS, Found, Order};

use super::card::card;
use super::filters::{filters, name, place_name, whole_place};
use super::typed::{DISTANCES, PAGE, Typed, USUAL};
use crate::look::{self, About, Frame};
use crate::visit::Visit;

/// How many of the choices a title tells.
const TOLD: usize = 4;

/// A search and its answer.
pub struct Shown<'a> {
    /// Who looks at it.
    pub visit: &'a Visit,
    /// What was asked.
    pub typed: &'a Typed,
    /// What was found.
    pub found: &'a Found,
    /// Near which city, and by which of its names it was asked for.
    pub city: Option<(City, &'a str)>,
    /// What is wrong, and in which field.
    pub problem: Option<(&'a str, &'a str)>,
    /// The ID that nobody has.
    pub id: &'a str,
}

impl Shown<'_> {
    /// How a city is written by those who are there.
    pub fn city_name(&self, path: &str) -> Option<String> {
        let office = |hit: &workflows::directory::Hit| {
            let mut offices = hit.card.offices.iter();
            let folded = path.rsplit('/').next().unwrap_or_default();
            offices
                .find(|office| membership::names::folded(&office.city) == folded)
                .map(|office| office.city.clone())
        };
        self.found.hits.iter().find_map(office)
    }
}

/// Returns the page.
pub fn page(shown: &Shown<'_>) -> Markup {
    let (visit, voice) = (shown.visit, shown.visit.voice());
    let main = html! {
        @if let Some((field, problem)) = shown.problem { (look::problems(voice, &[(field.to_owned(), problem.to_owned())])) }
        (look::heading(voice.say("directory-title"), None))
        form.search method="get" action="/directory" role="search" novalidate {
            (fields(shown))
            div.searched {
                (filters(shown))
                section.results aria-labelledby="found" { (results(shown)) }
            }
        }
        (verify(shown))
    };
    let title = title(shown);
    let title = if shown.problem.is_some() {
        look::problem_title(voice, &title)
    } else {
        title
    };
    let about = About {
        summary: voice.say("directory-about"),
        base: &visit.center.house.links.to(""),
        path: &shown.typed.address(),
        addressed: visit.addressed,
        // One search leads to a thousand others: what engines read are the pages of the members.
        indexed: shown.typed.is_everything() && shown.typed.page == 1 && shown.problem.is_none(),
        structured: None,
    };
    visit.framed(None, None, false, |frame| {
        look::page(
            &Frame {
                about: Some(about),
                ..*frame
            },
            &title,
            main,
        )
    })
}

fn fields(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let problem = |field: &str| shown.problem.filter(|(of, _)| *of == field).map(|(_, problem)| problem);
    let words = look::Field {
        value: &shown.typed.words,
        autocomplete: Some("off"),
        ..look::Field::new("q", voice.say("directory-words"))
    };
    let near = look::Field {
        value: &shown.typed.near,
        autocomplete: Some("off"),
        problem: problem("near"),
        ..look::Field::new("near", voice.say("directory-near"))
    };
    let distances: Vec<(String, String)> = DISTANCES
        .iter()
        .map(|distance| {
            let shown = voice.tell(
                "directory-distance",
                &[("distance", voice.number((*distance).into()).into())],
            );
            (distance.to_string(), shown)
        })
        .collect();
    html! {
        div.asking {
            (look::field(voice, &words))
            (look::field(voice, &near))
            div.field.within {
                div.entry {
                    label for="within" { (voice.say("directory-within")) }
                    select #within name="within" {
                        @for (value, label) in &distances {
                            option value=(value) selected[*value == shown.typed.within.to_string()] { (label) }
                        }
                    }
                }
            }
            @if !shown.typed.place.is_empty() { input type="hidden" name="place" value=(shown.typed.place); }
            (look::button_primary(voice.say("directory-search")))
        }
    }
}

/// What was found, in the words of the search: no two searches are called alike.
fn title(shown: &Shown<'_>) -> String {
    if shown.typed.is_everything() && shown.typed.page == 1 {
        return shown.visit.voice().say("directory-title").to_owned();
    }
    with_page(shown, with_choices(shown, found_by_words(shown)))
}

fn found_by_words(shown: &Shown<'_>) -> String {
    let voice = shown.visit.voice();
    let found = voice.tell(
        "directory-found",
        &[
            ("count", shown.found.total.into()),
            ("shown", number(shown, shown.found.total)),
        ],
    );
    let words = shown.typed.words.as_str();
    let near = near_name(shown).unwrap_or_default();
    let key = match (words.is_empty(), near.is_empty()) {
        (true, true) => return found,
        (false, true) => "directory-found-for",
        (true, false) => "directory-found-near",
        (false, false) => "directory-found-for-near",
    };
    voice.tell(
        key,
        &[("found", found.into()), ("words", words.into()), ("near", near.into())],
    )
}

fn with_choices(shown: &Shown<'_>, found: String) -> String {
    let voice = shown.visit.voice();
    let mut choices = choices(shown);
    if choices.is_empty() {
        return found;
    }
    let rest = choices.split_off(choices.len().min(TOLD));
    if !rest.is_empty() {
        choices.push(voice.tell("directory-chosen-more", &[("count", rest.len().into())]));
    }
    let choices = choices.join(voice.say("center-comma"));
    let facts = [("found", found.into()), ("choices", choices.into())];
    voice.tell("directory-found-chosen", &facts)
}

/// What is chosen, the place first.
fn choices(shown: &Shown<'_>) -> Vec<String> {
    let place = (!shown.typed.place.is_empty()).then(|| whole_place(shown, &shown.typed.place));
    let facets = FACETS.iter().flat_map(|facet| {
        let values = shown.typed.chosen.get(facet.source).into_iter().flatten();
        values.map(|value| name(shown, facet.source, value))
    });
    place.into_iter().chain(facets).collect()
}

fn with_page(shown: &Shown<'_>, title: String) -> String {
    if shown.typed.page == 1 {
        return title;
    }
    let facts = [("title", title.into()), ("page", shown.typed.page.into())];
    shown.visit.voice().tell("directory-title-page", &facts)
}

fn near_name(shown: &Shown<'_>) -> Option<String> {
    let voice = shown.visit.voice();
    let (city, typed) = shown.city?;
    let near = voice.place(typed, voice.country(city.country));
    if shown.typed.within == USUAL {
        return Some(near);
    }
    let distance = voice.number(shown.typed.within.into());
    let distance = voice.tell("directory-distance", &[("distance", distance.into())]);
    let facts = [("near", near.into()), ("distance", distance.into())];
    Some(voice.tell("directory-near-within", &facts))
}

fn number(shown: &Shown<'_>, number: u64) -> words::Argument<'static> {
    shown
        .visit
        .voice()
        .number(i64::try_from(number).unwrap_or(i64::MAX))
        .into()
}

fn results(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let everything = shown.typed.is_everything() && shown.typed.page == 1;
    let title = if everything {
        voice.tell(
            "directory-found",
            &[
                ("count", shown.found.total.into()),
                ("shown", number(shown, shown.found.total)),
            ],
        )
    } else {
        title(shown)
    };
    html! {
        h2 #found { (title) }
        @if shown.found.total > 0 { p.note { (order(shown)) } }
        (applied(shown))
        @if shown.found.total == 0 {
            (nothing(shown))
        } @else {
            ol.cards { @for hit in &shown.found.hits { (card(shown.visit, hit, shown.city.map(|(city, _)| city.position), &shown.typed.place)) } }
            (pages(shown))
        }
    }
}

fn order<'a>(shown: &Shown<'a>) -> &'a str {
    let voice = shown.visit.voice();
    voice.say(match shown.found.order {
        Order::ByLot => "directory-order-by-lot",
        Order::BestMatch => "directory-order-best-match",
        Order::Nearest => "directory-order-nearest",
    })
}

/// What is chosen, each as a link that takes it back.
fn applied(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let mut taken: Vec<(String, String)> = Vec::new();
    if !shown.typed.place.is_empty() {
        taken.push((place_name(shown, &shown.typed.place, ""), shown.typed.at("").address()));
    }
    for facet in FACETS {
        for value in shown.typed.chosen.get(facet.source).into_iter().flatten() {
            taken.push((
                name(shown, facet.source, value),
                shown.typed.without(facet.source, value).address(),
            ));
        }
    }
    html! {
        @if !taken.is_empty() {
            ul.applied {
                @for (name, address) in &taken {
                    li {
                        a href=(address) aria-label=(voice.tell("directory-take-back", &[("choice", name.into())])) {
                            (name) span aria-hidden="true" { "×" }
                        }
                    }
                }
                li { a.quiet href="/directory" { (voice.say("directory-clear-all")) } }
            }
        }
    }
}

/// Nothing was found: what to take back, and how many one gets then.
fn nothing(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let without = |criterion: &Criterion| match criterion {
        Criterion::Words => voice.tell(
            "directory-without-words",
            &[("words", shown.typed.words.as_str().into())],
        ),
        Criterion::Near => voice.tell("directory-without-near", &[("near", shown.typed.near.as_str().into())]),
        Criterion::Place => {
            let place = place_name(shown, &shown.typed.place, "");
            voice.tell("directory-without-choice", &[("choice", place.into())])
        }
        Criterion::Facet(source) => {
            let chosen = shown.typed.chosen.get(source).into_iter().flatten();
            let names: Vec<String> = chosen.map(|value| name(shown, source, value)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            voice.tell("directory-without-choice", &[("choice", voice.list(&names).into())])
        }
    };
    let count = |count: u64| {
        voice.tell(
            "directory-found",
            &[("count", count.into()), ("shown", number(shown, count))],
        )
    };
    html! {
        div.blank {
            (look::gable())
            @if shown.found.all == 0 {
                p { (voice.say("directory-nobody")) }
            } @else {
                p { (voice.say("directory-nothing")) }
                ul.instead {
                    @for (criterion, counted) in &shown.found.instead {
                        li { a href=(shown.typed.without_any(criterion).address()) { (without(criterion)) } " – " (count(*counted)) }
                    }
                    li { a href="/directory" { (voice.say("directory-clear-all")) } " – " (count(shown.found.all)) }
                }
            }
        }
    }
}

fn pages(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let page = shown.typed.page;
    let first = (page - 1) * PAGE + 1;
    let last = first + shown.found.hits.len().max(1) - 1;
    let whole = usize::try_from(shown.found.total).unwrap_or(usize::MAX);
    let turning = look::Turning {
        label: voice.say("directory-pages"),
        range: (first, last, whole),
        before: (page > 1).then(|| shown.typed.on_page(page - 1).address()),
        after: (page * PAGE < whole).then(|| shown.typed.on_page(page + 1).address()),
    };
    look::pages(voice, &turning)
}

/// Verifying a member by the ID on its certificate.
fn verify(shown: &Shown<'_>) -> Markup {
    let voice = shown.visit.voice();
    let field = look::Field {
        value: shown.id,
        hint: Some(voice.say("directory-verify-hint")),
        problem: shown.problem.filter(|(of, _)| *of == "id").map(|(_, problem)| problem),
        autocomplete: Some("off"),
        ..look::Field::new("id", voice.say("look-partner-id"))
    };
    look::part(
        voice.say("directory-verify-title"),
        html! {
            p { (voice.say("directory-verify-lead")) }
            form method="get" action="/directory" novalidate {
                (look::field(voice, &field))
                (look::button_plain(voice.say("directory-verify-button")))
            }
        },
    )
}
