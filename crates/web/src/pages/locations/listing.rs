//! Why is this location listed, or not? Location by location, each with its remedy (rule D1).

use std::collections::BTreeMap;

use maud::{Markup, html};
use membership::locations::{Listed, Place};
use membership::terms::LocationId;
use workflows::locations::{Listing, Offices};

use super::Rooms;
use super::summary::{listed, tabs, way};
use crate::look::{self, Column, Tone};
use crate::pages::leaf::{Leaf, Paged};

/// The page.
pub(super) fn page(
    rooms: &Rooms<'_>,
    offices: &Offices,
    listings: &[Listing],
    (paged, done): (&Paged, &str),
) -> Markup {
    let voice = rooms.visit.voice();
    let title = voice.say("locations-title");
    let columns = ["locations-location", "locations-listed", "locations-remedy"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let tree = &offices.shape.tree;
    let everywhere = tree.branch(tree.headquarters());
    let leaf = Leaf::of(paged, everywhere.len());
    let told: BTreeMap<LocationId, &Listing> = listings.iter().map(|listing| (listing.location, listing)).collect();
    let here = leaf.cut(&everywhere).iter();
    let rows: Vec<Vec<Markup>> = here
        .filter_map(|id| Some(row(rooms, offices, (told.get(id)?, leaf.number), tree.get(*id)?)))
        .collect();
    let lapsed = listings.iter().find_map(|listing| match listing.listed {
        Listed::Lapsed { on } => Some(on),
        _ => None,
    });
    let main = html! {
        (look::heading(title, None))
        (tabs(rooms, "/locations/listing"))
        @if matches!(done, "hidden" | "listed") {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("locations-done-{done}"))) } }))
        }
        p.lead.before { (voice.say("locations-listing-lead")) }
        (look::table(voice.say("locations-listing-caption"), &columns, &rows))
        (leaf.links(voice, voice.say("locations-pages"), &rooms.at("/locations/listing")))
        @match lapsed {
            Some(on) => p { (voice.tell("locations-listing-no-page", &[("day", voice.day(on).into())])) },
            None => p.onward { a href={ "/directory/" (rooms.partner_id.as_str()) } { (voice.say("standing-menu-listing")) } },
        }
    };
    rooms.page(title, None, main)
}

fn row(rooms: &Rooms<'_>, offices: &Offices, (listing, page): (&Listing, usize), place: &Place) -> Vec<Markup> {
    let voice = rooms.visit.voice();
    let tree = &offices.shape.tree;
    let tone = match listing.listed {
        Listed::Yes { .. } => Tone::Ok,
        Listed::InGrace { .. } => Tone::Warn,
        Listed::Lapsed { .. } | Listed::Hidden => Tone::Bad,
    };
    vec![
        html! {
            span dir="auto" { (look::link_quiet(&place.name, &rooms.of_location(place.id))) }
            p.small dir="auto" { (way(voice, tree, place.id)) }
        },
        html! {
            (look::tag(tone, voice.say(&format!("locations-tag-{}", listing.listed.word()))))
            p { (listed(rooms, &listing.listed)) }
        },
        remedy(rooms, offices, (listing, page), place),
    ]
}

/// What can be done about it, where something can.
fn remedy(rooms: &Rooms<'_>, offices: &Offices, (listing, page): (&Listing, usize), place: &Place) -> Markup {
    let voice = rooms.visit.voice();
    let tree = &offices.shape.tree;
    let is_theirs = rooms
        .member
        .administrator()
        .is_some_and(|own| own.over(tree, place.id).is_some());
    let edit = rooms.at(&format!("/locations/{}/edit", place.id));
    let action = rooms.at(&format!("/locations/{}/listing", place.id));
    let switch = |value: &str, key: &str| {
        html! {
            form method="post" action=(action) {
                input type="hidden" name="page" value=(page);
                button.button.small type="submit" name="listed" value=(value) {
                    (voice.say(key)) span.unseen { ": " (place.name) }
                }
            }
        }
    };
    html! {
        @match listing.listed {
            Listed::Lapsed { .. } | Listed::InGrace { .. } => p { (voice.say("locations-remedy-re-enroll")) },
            Listed::Hidden if is_theirs => (switch("yes", "locations-list")),
            Listed::Hidden => p { (voice.say("locations-remedy-ask")) },
            Listed::Yes { .. } => {
                @if listing.languages.is_empty() && is_theirs {
                    p { (voice.say("locations-remedy-describe")) }
                }
                @if is_theirs {
                    p.pair {
                        a.quiet href=(edit) { (voice.say("locations-edit")) span.unseen { ": " (place.name) } }
                    }
                    @if place.parent.is_some() { (switch("no", "locations-hide")) }
                }
            }
        }
    }
}
