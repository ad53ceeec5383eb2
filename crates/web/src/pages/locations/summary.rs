//! *Location Summary*: the tree at the left, the selected location beside it (rule L2).

use maud::{Markup, html};
use membership::locations::{DEEPEST, LONGEST_DESCRIPTION, Listed, Place, Tree};
use membership::names::{self, folded};
use membership::terms::{AssociationId, LocationId, characters};
use words::Voice;
use workflows::locations::{Chosen, Names, Offices, Summary};

use super::{Asked, CHOSEN, ORGANIZATION, Rooms, program_contacts};
use crate::look::{self, Field, Tone, Twig, Width};

/// Up to how many locations the whole tree is shown; of a larger one, the way to the selected location.
pub(super) const WHOLE: usize = 100;
/// How many of those below one location are shown of a larger tree.
const BELOW: usize = 30;

/// What was done just before, which a location is told to have.
const DONE: [&str; 7] = ["added", "saved", "moved", "closed", "exchanged", "assigned", "removed"];

/// The page.
pub(super) fn page(rooms: &Rooms<'_>, summary: &Summary, asked: &Asked) -> Markup {
    let voice = rooms.visit.voice();
    let title = voice.say("locations-title");
    let main = html! {
        (look::heading(title, None))
        (tabs(rooms, "/locations"))
        (look::beside(("tree", select(rooms, summary, asked)), (CHOSEN, html! {
            @if asked.done == "gone" { (look::notice(Tone::Warn, html! { p { (voice.say("locations-done-gone")) } })) }
            @if let Some(done) = done(summary, &asked.done) {
                (look::notice(Tone::Ok, html! { p { (voice.say(&format!("locations-done-{done}"))) } }))
            }
            @match &summary.chosen {
                Some(chosen) => (location(rooms, &summary.offices, chosen)),
                None => (organization(rooms)),
            }
        }), voice.say("locations-to-tree")))
    };
    rooms.page(title, None, main)
}

/// What was done just before, as it is told. Whose membership has lapsed adds a location that nobody lists.
fn done<'a>(summary: &Summary, done: &'a str) -> Option<&'a str> {
    let listed = summary.chosen.as_ref().map(|chosen| &chosen.listed);
    match done {
        "added" if matches!(listed, Some(Listed::Lapsed { .. })) => Some("saved"),
        done => DONE.contains(&done).then_some(done),
    }
}

/// The tabs of *Manage Locations*.
pub(super) fn tabs(rooms: &Rooms<'_>, here: &str) -> Markup {
    let voice = rooms.visit.voice();
    let (summary, listing) = (rooms.at("/locations"), rooms.at("/locations/listing"));
    let pages = [
        (summary.as_str(), voice.say("locations-summary")),
        (listing.as_str(), voice.say("locations-listing")),
    ];
    look::tabs(voice.say("locations-title"), &rooms.at(here), &pages)
}

/// The tree, or what is found of it, with the button *Select*.
fn select(rooms: &Rooms<'_>, summary: &Summary, asked: &Asked) -> Markup {
    let voice = rooms.visit.voice();
    let tree = &summary.offices.shape.tree;
    let chosen = summary.chosen.as_ref().map(|chosen| chosen.told.id);
    let everywhere = || tree.branch(tree.headquarters());
    let found = (!asked.find.trim().is_empty()).then(|| found(tree, everywhere(), &asked.find));
    let counted = [
        ("count", i64::try_from(tree.count()).unwrap_or(i64::MAX).into()),
        ("deepest", DEEPEST.into()),
    ];
    html! {
        @if tree.count() > WHOLE { (finding(voice, &rooms.at("/locations"), &asked.find)) }
        form method="get" action=(rooms.at(&format!("/locations#{CHOSEN}"))) {
            @match &found {
                Some(found) if found.is_empty() => p { (voice.say("locations-found-none")) },
                Some(found) => (flat(voice, tree, &Field::new("location", voice.say("locations-select-legend")), found)),
                None => (look::tree("location", voice.say("locations-select-legend"), &whole(rooms, tree, chosen))),
            }
            @if found.as_ref().is_none_or(|found| !found.is_empty()) {
                (look::actions(look::button_plain(voice.say("locations-select")), None))
            }
        }
        p.small { (voice.tell("locations-counted", &counted)) }
    }
}

/// The search by name in a large tree.
pub(super) fn finding(voice: Voice<'_>, action: &str, find: &str) -> Markup {
    let find = Field {
        value: find,
        width: Width::Half,
        ..Field::new("find", voice.say("locations-find"))
    };
    html! {
        form method="get" action=(action) role="search" {
            (look::field(voice, &find))
            (look::actions(look::button_plain(voice.say("locations-find-button")), None))
        }
    }
}

/// Finds those among some whose name has a part like what was typed.
pub(super) fn found(tree: &Tree, mut among: Vec<LocationId>, name: &str) -> Vec<LocationId> {
    let sought = folded(name);
    among.retain(|id| tree.get(*id).is_some_and(|place| folded(&place.name).contains(&sought)));
    among
}

/// What was found, each with the way to it; of very many, the first.
pub(super) fn flat(voice: Voice<'_>, tree: &Tree, field: &Field<'_>, found: &[LocationId]) -> Markup {
    let options: Vec<(String, String, String)> = found
        .iter()
        .take(WHOLE)
        .filter_map(|id| Some((id.to_string(), tree.get(*id)?.name.clone(), way(voice, tree, *id))))
        .collect();
    let options = options.iter().map(|(value, label, way)| look::Choice {
        value,
        label,
        hint: Some(way),
    });
    let counted = [
        ("shown", WHOLE.into()),
        ("count", i64::try_from(found.len()).unwrap_or(i64::MAX).into()),
    ];
    html! {
        (look::radios(field, options))
        @if found.len() > WHOLE { p.small { (voice.tell("locations-found-more", &counted)) } }
    }
}

/// The names of the locations above one.
pub(super) fn way(voice: Voice<'_>, tree: &Tree, id: LocationId) -> String {
    let mut above = tree.way_up(id);
    above.remove(0);
    let names: Vec<&str> = above
        .iter()
        .rev()
        .filter_map(|id| tree.get(*id))
        .map(|place| place.name.as_str())
        .collect();
    if names.is_empty() {
        voice.say("locations-headquarters").to_owned()
    } else {
        names.join(voice.say("locations-below"))
    }
}

/// The organization with its locations below it.
fn whole<'a>(rooms: &'a Rooms<'_>, tree: &'a Tree, chosen: Option<LocationId>) -> Twig<'a> {
    let open = chosen.map(|chosen| tree.way_up(chosen)).unwrap_or_default();
    let shown = Shown {
        rooms,
        tree,
        chosen,
        open,
    };
    Twig {
        value: ORGANIZATION.to_owned(),
        label: rooms.organization(),
        note: rooms.visit.voice().say("locations-organization").to_owned(),
        is_chosen: chosen.is_none(),
        below: tree
            .get(tree.headquarters())
            .map(|place| shown.twig(place))
            .into_iter()
            .collect(),
        more: None,
    }
}

struct Shown<'a, 'v> {
    rooms: &'a Rooms<'v>,
    tree: &'a Tree,
    chosen: Option<LocationId>,
    open: Vec<LocationId>,
}

impl<'a> Shown<'a, '_> {
    fn twig(&self, place: &'a Place) -> Twig<'a> {
        let voice = self.rooms.visit.voice();
        let country = voice.country(place.country);
        let note = if place.parent.is_none() {
            voice.tell("locations-headquarters-in", &[("country", country.into())])
        } else {
            country.to_owned()
        };
        let mut below: Vec<&Place> = self
            .tree
            .below(place.id)
            .iter()
            .filter_map(|id| self.tree.get(*id))
            .collect();
        let all = below.len();
        if self.tree.count() > WHOLE {
            let (open, most) = (&self.open, self.most(place.id));
            // Those on the way to the selected one are always among those that are shown.
            below.sort_by_key(|place| !open.contains(&place.id));
            below.truncate(most);
            below.sort_by(|one, other| voice.order(&one.name, &other.name));
        }
        let hidden = all - below.len();
        Twig {
            value: place.id.to_string(),
            label: &place.name,
            note,
            is_chosen: self.chosen == Some(place.id),
            more: (hidden > 0).then(|| {
                let count = i64::try_from(hidden).unwrap_or(i64::MAX);
                let words = voice.tell(
                    "locations-more-below",
                    &[("count", count.into()), ("name", place.name.as_str().into())],
                );
                (self.rooms.of_location(place.id), words)
            }),
            below: below.into_iter().map(|place| self.twig(place)).collect(),
        }
    }

    /// Of a large tree, what is below the locations on the way to the selected one is shown, and of others nothing.
    fn most(&self, id: LocationId) -> usize {
        if self.open.contains(&id) || (self.open.is_empty() && id == self.tree.headquarters()) {
            BELOW
        } else {
            0
        }
    }
}

fn organization(rooms: &Rooms<'_>) -> Markup {
    let voice = rooms.visit.voice();
    html! {
        div.chosen {
            h2 dir="auto" { (rooms.organization()) }
            p.small { (voice.say("locations-organization")) }
        }
        div.actions {
            (look::button_disabled(voice.say("locations-add"), "add", voice.say("locations-why-organization")))
        }
    }
}

fn location(rooms: &Rooms<'_>, offices: &Offices, chosen: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let tree = &offices.shape.tree;
    let told = &chosen.told;
    let above = tree.above(told.id).and_then(|above| tree.get(above));
    let kind = match above {
        Some(above) => voice.tell("locations-under", &[("name", above.name.as_str().into())]),
        None => voice.say("locations-headquarters").to_owned(),
    };
    html! {
        div.chosen {
            h2 dir="auto" { (told.name) }
            p.small { (kind) }
        }
        div.actions { (actions(rooms, tree, chosen)) }
        (facts(rooms, chosen))
        (look::part(voice.say("locations-contacts"), program_contacts::assigned(rooms, offices, chosen)))
        @if chosen.over.is_some() && tree.count() > 1 {
            (look::part(voice.say("locations-reshape"), reshaping(rooms, tree, chosen)))
        }
    }
}

/// *Add New Location*, or why not (rule L2), and *Edit*.
fn actions(rooms: &Rooms<'_>, tree: &Tree, chosen: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let id = chosen.told.id;
    let add = voice.say("locations-add");
    let name = [("name", chosen.told.name.as_str().into())];
    html! {
        @if chosen.over.is_none() {
            (look::button_disabled(add, "add", &voice.tell("locations-why-no-right", &name)))
        } @else if tree.has_room_below(id) {
            (look::link_primary(add, &rooms.at(&format!("/locations/new?under={id}"))))
        } @else {
            (look::button_disabled(add, "add", voice.say("locations-why-too-deep")))
        }
        @if chosen.over.is_some() {
            (look::link_secondary(voice.say("locations-edit"), &rooms.at(&format!("/locations/{id}/edit"))))
        }
    }
}

fn facts(rooms: &Rooms<'_>, chosen: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let told = &chosen.told;
    let mut facts = vec![(
        voice.say("locations-address"),
        html! {
            span dir="auto" { @for line in told.address.lines() { (line) br; } (voice.country(told.address.country())) }
        },
    )];
    if let Some(telephone) = &told.telephone {
        facts.push((
            voice.say("locations-telephone"),
            html! { span dir="ltr" { (telephone) } },
        ));
    }
    let people = i64::try_from(told.people).unwrap_or(i64::MAX);
    facts.extend([
        (
            voice.say("locations-directory"),
            html! { (listed(rooms, &chosen.listed)) },
        ),
        (voice.say("locations-description"), html! { (described(voice, chosen)) }),
        (
            voice.say("locations-people"),
            html! { (voice.tell("locations-people-placed", &[("count", people.into())])) },
        ),
    ]);
    look::long_facts(&facts)
}

/// Whether customers find it, in a sentence.
pub(super) fn listed(rooms: &Rooms<'_>, listed: &Listed) -> String {
    let voice = rooms.visit.voice();
    let day = match listed {
        Listed::Yes { since } => Some(since),
        Listed::InGrace { until } => Some(until),
        Listed::Lapsed { on } => Some(on),
        Listed::Hidden => None,
    };
    let key = format!("locations-listed-{}", listed.word());
    match day {
        Some(day) => voice.tell(&key, &[("day", voice.day(*day).into())]),
        None => voice.say(&key).to_owned(),
    }
}

/// In which languages, and how long the first of them is.
fn described(voice: Voice<'_>, chosen: &Chosen) -> String {
    let descriptions = &chosen.told.descriptions;
    let Some((language, text)) = descriptions.first() else {
        return voice.say("locations-described-not").to_owned();
    };
    let names: Vec<&str> = descriptions.iter().map(|(language, _)| language.own_name()).collect();
    let facts = [
        ("languages", voice.list(&names).into()),
        ("language", language.own_name().into()),
        ("count", characters(text).into()),
        ("most", LONGEST_DESCRIPTION.into()),
    ];
    voice.tell("locations-described", &facts)
}

/// The name of who holds something.
pub(super) fn name_of(voice: Voice<'_>, names: &Names, person: AssociationId) -> String {
    match names.get(&person) {
        Some((first, last)) => names::of_person(first, last),
        None => voice.say("standing-nobody").to_owned(),
    }
}

/// Moving, closing, exchanging the headquarters: each leads to the page that says what it changes (rule L7).
fn reshaping(rooms: &Rooms<'_>, tree: &Tree, chosen: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let id = chosen.told.id;
    let is_headquarters = tree.headquarters() == id;
    html! {
        @if is_headquarters {
            p { (voice.say("locations-headquarters-stays")) }
        } @else if !chosen.may_take_away {
            p { (voice.say("locations-why-own-branch")) }
        } @else {
            div.actions {
                (look::link_secondary(voice.say("locations-move"), &rooms.at(&format!("/locations/{id}/move"))))
                (look::link_secondary(voice.say("locations-close"), &rooms.at(&format!("/locations/{id}/close"))))
                @if rooms.member.global_administrator().is_some() {
                    (look::link_quiet(voice.say("locations-exchange"), &rooms.at(&format!("/locations/{id}/headquarters"))))
                }
            }
        }
    }
}
