//! *Assign* and *Remove*: whom, and what it changes, before it is done (rule L5).

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::names;
use membership::refusal::Refusal;
use membership::terms::{AssociationId, LocationId};
use workflows::Failure;
use workflows::association::people::{self, Person};
use workflows::locations::{self as act, Choosing};

use super::reshaping::changes;
use super::summary::name_of;
use super::{NOBODY, Rooms};
use crate::look::{self, Choice, Field, Tone, Width};
use crate::pages::again;
use crate::pages::told::Told;
use crate::reply::Fault;

type At<'a> = (LocationId, &'a str);

fn address(rooms: &Rooms<'_>, (location, role): At<'_>) -> String {
    rooms.at(&format!("/locations/{location}/contacts/{role}"))
}

fn role_of(rooms: &Rooms<'_>, role: &str) -> String {
    let edition = rooms.visit.voice().of_edition(&rooms.standing.edition);
    edition.say(&format!("contact-role-{role}")).to_owned()
}

/// Asks whom to assign, among those whose last name begins so.
pub(super) async fn choosing(
    rooms: &Rooms<'_>,
    at: At<'_>,
    begins: &str,
    refusals: &[Refusal],
) -> Result<Markup, Fault> {
    let house = &rooms.visit.center.house;
    let shown = act::choosing(house, &rooms.member, at, None).await?;
    let found = people::list(house, &rooms.administrator()?, begins, None).await?;
    let holder = shown.held.filter(|held| held.at == at.0).map(|held| held.holder);
    let others = found.people.iter().filter(|person| Some(person.association) != holder);
    let others: Vec<&Person> = others.collect();
    let voice = rooms.visit.voice();
    let role = role_of(rooms, at.1);
    let facts = [
        ("role", role.as_str().into()),
        ("name", shown.told.name.as_str().into()),
    ];
    let title = voice.tell("locations-assign-title", &facts);
    let label = voice.say("locations-label-person");
    let told = Told::new(voice, refusals, |_| label.to_owned(), |_| None);
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&lead(rooms, &shown, &role))))
        @if found.next.is_some() || !begins.is_empty() { (finding(rooms, at, begins)) }
        @if others.is_empty() && !begins.is_empty() {
            p { (voice.say("people-found-none")) }
            (look::link_quiet(voice.say("people-everybody"), &address(rooms, at)))
        } @else if others.is_empty() {
            (nobody(rooms, at.0, if found.people.is_empty() { "locations-assign-nobody" } else { "locations-assign-nobody-else" }))
        } @else {
            (whom(rooms, at, &others, &told))
        }
    };
    Ok(rooms.page(&told.title(voice, &title), None, main))
}

fn lead(rooms: &Rooms<'_>, shown: &Choosing, role: &str) -> String {
    let voice = rooms.visit.voice();
    let name = [("role", role.into()), ("name", shown.told.name.as_str().into())];
    let Some(held) = shown.held else {
        return voice.tell("locations-assign-lead-nobody", &name);
    };
    let from = shown
        .offices
        .shape
        .tree
        .get(held.at)
        .map_or("", |place| place.name.as_str());
    let person = name_of(voice, &shown.offices.names, held.holder);
    let facts = [
        ("role", role.into()),
        ("name", shown.told.name.as_str().into()),
        ("person", person.into()),
        ("from", from.into()),
    ];
    let key = if held.at == shown.told.id {
        "locations-assign-lead-here"
    } else {
        "locations-assign-lead-above"
    };
    voice.tell(key, &facts)
}

fn finding(rooms: &Rooms<'_>, at: At<'_>, begins: &str) -> Markup {
    let voice = rooms.visit.voice();
    let name = Field {
        value: begins,
        width: Width::Half,
        ..Field::new("name", voice.say("people-find"))
    };
    html! {
        form method="get" action=(address(rooms, at)) role="search" {
            (look::field(voice, &name))
            (look::actions(look::button_plain(voice.say("people-find-button")), None))
        }
    }
}

/// Nobody can be assigned: why not, and what to do.
fn nobody(rooms: &Rooms<'_>, location: LocationId, why: &str) -> Markup {
    let voice = rooms.visit.voice();
    html! {
        p { (voice.say(why)) }
        (look::actions(html! {
            (look::link_primary(voice.say("people-invite"), &rooms.at("/people/invite")))
            (look::link_secondary(voice.say("locations-cancel"), &rooms.of_location(location)))
        }, None))
    }
}

fn whom(rooms: &Rooms<'_>, at: At<'_>, others: &[&Person], told: &Told) -> Markup {
    let voice = rooms.visit.voice();
    let options: Vec<(String, String, &str)> = others
        .iter()
        .map(|person| {
            let name = names::of_person(&person.first_name, &person.last_name);
            (person.association.to_string(), name, person.location_name.as_str())
        })
        .collect();
    let field = Field {
        required: true,
        problem: told.at("person"),
        ..Field::new("person", voice.say("locations-label-person"))
    };
    let choices = options.iter().map(|(value, label, hint)| Choice {
        value,
        label,
        hint: Some(hint),
    });
    html! {
        form method="get" action=(address(rooms, at)) {
            (look::radios(&field, choices))
            (look::actions(html! {
                (look::button_primary(voice.say("locations-see-changes")))
                (look::link_secondary(voice.say("locations-cancel"), &rooms.of_location(at.0)))
            }, None))
        }
    }
}

/// Shows what an appointment changes with the button that makes it, or what is in the way.
pub(super) async fn shown(
    rooms: &Rooms<'_>,
    at: At<'_>,
    choice: Option<AssociationId>,
    refusals: &[Refusal],
) -> Result<Response, Fault> {
    let house = &rooms.visit.center.house;
    match act::choosing(house, &rooms.member, at, Some(choice)).await {
        Ok(shown) => {
            let page = page(rooms, at, choice, &shown, refusals).await?;
            Ok(if refusals.is_empty() {
                page.into_response()
            } else {
                again(page)
            })
        }
        Err(Failure::Refused(refusals)) => Ok(again(choosing(rooms, at, "", &refusals).await?)),
        Err(failure) => Err(failure.into()),
    }
}

async fn page(
    rooms: &Rooms<'_>,
    at: At<'_>,
    choice: Option<AssociationId>,
    shown: &Choosing,
    refusals: &[Refusal],
) -> Result<Markup, Fault> {
    let voice = rooms.visit.voice();
    let role = role_of(rooms, at.1);
    let mut offices = shown.offices.clone();
    if let Some(person) = choice {
        let chosen = people::look_at(&rooms.visit.center.house, &rooms.administrator()?, person)
            .await?
            .person;
        offices.names.insert(person, (chosen.first_name, chosen.last_name));
    }
    let word = if choice.is_some() { "assign" } else { "remove" };
    let holder = choice.or(shown.held.map(|held| held.holder));
    let person = holder
        .map(|person| name_of(voice, &offices.names, person))
        .unwrap_or_default();
    let facts = [
        ("role", role.as_str().into()),
        ("name", shown.told.name.as_str().into()),
        ("person", person.into()),
    ];
    let title = voice.tell(&format!("locations-{word}-title"), &facts);
    // Above the headquarters nobody holds a role that would fill it again.
    let is_left_vacant = choice.is_none() && at.0 == offices.shape.tree.headquarters();
    let what = if is_left_vacant {
        voice.tell("locations-remove-vacant", &facts)
    } else {
        voice.tell(&format!("locations-{word}-what"), &facts)
    };
    let told = Told::new(voice, refusals, |_| title.clone(), |_| None);
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&what)))
        @if let Some(reshaping) = &shown.reshaping {
            (look::part(voice.say("locations-changes"), changes(rooms, &offices, reshaping, Vec::new())))
        }
        form method="post" action=(address(rooms, at)) {
            input type="hidden" name="holder" value=(shown.held.map_or_else(String::new, |held| held.holder.to_string()));
            input type="hidden" name="person" value=(choice.map_or_else(|| NOBODY.to_owned(), |person| person.to_string()));
            @if let Some(reshaping) = &shown.reshaping {
                input type="hidden" name="shown" value=(reshaping.digest().hex());
            }
            @if let Some(problem) = told.at("person") {
                div #person tabindex="-1" { (look::notice(Tone::Warn, html! { p { (problem) } })) }
            }
            (look::actions(html! {
                (look::button_primary(voice.say(&format!("locations-{word}"))))
                (look::link_secondary(voice.say("locations-cancel"), &rooms.of_location(at.0)))
            }, None))
        }
    };
    Ok(rooms.page(&told.title(voice, &title), None, main))
}
