//! The area *Program Contacts*: who fills each contact role at a location, and from where (rule L5). Guide: the note of step 24.

use maud::{Markup, html};
use membership::locations::Held;
use membership::terms::LocationId;
use words::Voice;
use workflows::locations::{Chosen, Offices};

use super::Rooms;
use super::summary::name_of;
use crate::look;

/// The contact roles: who fills each, from where, and the buttons *Assign* and *Remove* (rule L5).
pub(super) fn assigned(rooms: &Rooms<'_>, offices: &Offices, chosen: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let columns = ["locations-role", "locations-holder", "locations-remedy"].map(|head| look::Column {
        head: voice.say(head),
        number: false,
    });
    let rows: Vec<Vec<Markup>> = chosen
        .roles
        .iter()
        .map(|(role, may_appoint)| contact(rooms, offices, chosen.told.id, (role, *may_appoint)))
        .collect();
    look::table(voice.say("locations-contacts-caption"), &columns, &rows)
}

fn contact(rooms: &Rooms<'_>, offices: &Offices, id: LocationId, (role, may_appoint): (&str, bool)) -> Vec<Markup> {
    let voice = rooms.visit.voice();
    let title = voice
        .of_edition(&rooms.standing.edition)
        .say(&format!("contact-role-{role}"))
        .to_owned();
    let held = offices.shape.held(id, role);
    let address = rooms.at(&format!("/locations/{id}/contacts/{role}"));
    let is_here = held.is_some_and(|held| held.at == id);
    let may_remove = is_here && offices.shape.tree.above(id).is_some();
    let acts = html! {
        @if may_appoint {
            p.pair {
                a.button.small href=(address) { (voice.say("locations-assign")) span.unseen { ": " (title) } }
                @if may_remove {
                    a.quiet href={ (address) "?person=nobody" } { (voice.say("locations-remove")) span.unseen { ": " (title) } }
                }
            }
        }
    };
    vec![html! { (title) }, holder(voice, offices, Some(id), held), acts]
}

fn holder(voice: Voice<'_>, offices: &Offices, id: Option<LocationId>, held: Option<Held>) -> Markup {
    let (who, whence) = match held {
        None => (
            voice.say("standing-nobody").to_owned(),
            voice.say("locations-held-nowhere").to_owned(),
        ),
        Some(held) => {
            let from = offices.shape.tree.get(held.at).map_or("", |place| place.name.as_str());
            let whence = if Some(held.at) == id {
                voice.say("locations-held-here").to_owned()
            } else {
                voice.tell("locations-held-above", &[("name", from.into())])
            };
            (name_of(voice, &offices.names, held.holder), whence)
        }
    };
    html! { p { span dir="auto" { (who) } br; span.whence { (whence) } } }
}

/// Who fills the contact roles of a location that is added under another one, to begin with.
pub(super) fn inherited(rooms: &Rooms<'_>, offices: &Offices, under: &Chosen) -> Markup {
    let voice = rooms.visit.voice();
    let columns = ["locations-role", "locations-holder"].map(|head| look::Column {
        head: voice.say(head),
        number: false,
    });
    let edition = voice.of_edition(&rooms.standing.edition);
    let rows: Vec<Vec<Markup>> = under
        .roles
        .iter()
        .map(|(role, _)| {
            let title = edition.say(&format!("contact-role-{role}"));
            let held = offices.shape.held(under.told.id, role);
            vec![html! { (title) }, holder(voice, offices, None, held)]
        })
        .collect();
    html! {
        p { (voice.say("locations-contacts-then")) }
        (look::table(voice.say("locations-contacts-caption"), &columns, &rows))
    }
}
