//! The page of one of an organization's people: where they are placed, what they administer, which contact roles they hold.

use maud::{Markup, html};
use membership::access::Reach;
use membership::letters::Administers;
use membership::names;
use membership::program::{ContactRole, EditionId};
use membership::refusal::Refusal;
use membership::terms::{LocationId, Typed};
use workflows::association::people::{Loss, Shown};
use workflows::standing::Told as Cost;

use super::Rooms;
use super::several::{location, name_of, right};
use crate::look::{self, Choice, Column, Field, Tone, Width};
use crate::pages::cost;
use crate::pages::told::Told;

/// The page.
pub(super) fn page(rooms: &Rooms<'_>, shown: &Shown, done: &str, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let voice = rooms.visit.voice();
    let name = name_of(&shown.person);
    let told = told(rooms, &name, refusals);
    let is_global = rooms.member.global_administrator().is_some();
    let main = html! {
        (told.summary(voice))
        (look::heading(&name, None))
        @if matches!(done, "placed" | "administration" | "handed-on") {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("people-done-{done}"))) } }))
        }
        (facts(rooms, shown))
        @if shown.is_changeable {
            @if shown.locations.len() > 1 { (look::part(voice.say("people-location"), placing(rooms, shown))) }
            @if is_global {
                (look::part(voice.say("people-administration"), administration(rooms, shown, &name, typed, &told)))
                (look::part(voice.say("people-contact-roles"), contact_roles(rooms, shown, &name)))
            }
            (look::part(voice.say("people-end"), end(rooms, shown, &name)))
        }
        (look::actions(look::link_quiet(voice.say("people-everybody"), &rooms.people()), None))
    };
    rooms.page(&told.title(voice, &name), None, main)
}

fn told(rooms: &Rooms<'_>, name: &str, refusals: &[Refusal]) -> Told {
    let voice = rooms.visit.voice();
    let label = |_: &str| voice.tell("people-label-administers", &[("name", name.into())]);
    Told::new(voice, refusals, label, |_| None)
}

fn facts(rooms: &Rooms<'_>, shown: &Shown) -> Markup {
    let voice = rooms.visit.voice();
    let program = &rooms.visit.center.house.program;
    let person = &shown.person;
    let mut facts = vec![(
        voice.say("association-label-email"),
        html! { span dir="ltr" { (person.email.as_str()) } },
    )];
    if !person.job_title.is_empty() {
        facts.push((
            voice.say("people-job-title"),
            html! { span dir="auto" { (person.job_title) } },
        ));
    }
    facts.extend([
        (
            voice.say("people-location"),
            html! { span dir="auto" { (person.location_name) } },
        ),
        (voice.say("people-administers"), right(voice, person)),
        (
            voice.say("people-since"),
            html! { (voice.day(program.today(person.since))) },
        ),
    ]);
    look::long_facts(&facts)
}

fn placing(rooms: &Rooms<'_>, shown: &Shown) -> Markup {
    let voice = rooms.visit.voice();
    let at = shown.person.location.to_string();
    html! {
        form method="post" action={ (rooms.of_person(shown.person.association)) "/location" } {
            (location(voice, &shown.locations, &at, None))
            (look::actions(look::button_plain(voice.say("people-place-button")), None))
        }
    }
}

fn administration(rooms: &Rooms<'_>, shown: &Shown, name: &str, typed: &Typed, told: &Told) -> Markup {
    let voice = rooms.visit.voice();
    let now = Administers::of(shown.person.reach).word();
    let label = voice.tell("people-label-administers", &[("name", name.into())]);
    let field = Field {
        value: Some(typed.one("administers"))
            .filter(|typed| !typed.is_empty())
            .unwrap_or(now),
        problem: told.at("administers"),
        ..Field::new("administers", &label)
    };
    let choices = Administers::ALL.map(|choice| {
        (
            choice,
            format!("people-choice-{}", choice.word()),
            format!("people-choice-{}-hint", choice.word()),
        )
    });
    let choices = choices.iter().map(|(choice, label, hint)| Choice {
        value: choice.word(),
        label: voice.say(label),
        hint: Some(voice.say(hint)),
    });
    let branch = match shown.person.reach {
        Some(Reach::Branch(branch)) => branch,
        _ => shown.person.location,
    };
    html! {
        form method="post" action={ (rooms.of_person(shown.person.association)) "/administration" } {
            (look::radios(&field, choices))
            (branches(rooms, &shown.locations, branch))
            (look::actions(look::button_plain(voice.say("people-administration-button")), None))
        }
    }
}

/// Which location, where there are several; else it is the one.
fn branches(rooms: &Rooms<'_>, locations: &[(LocationId, String)], branch: LocationId) -> Markup {
    let voice = rooms.visit.voice();
    let branch = branch.to_string();
    if locations.len() < 2 {
        return html! { input type="hidden" name="branch" value=(branch); };
    }
    let field = Field {
        value: &branch,
        width: Width::Half,
        ..Field::new("branch", voice.say("people-label-branch"))
    };
    let options: Vec<(String, &str)> = locations
        .iter()
        .map(|(id, name)| (id.to_string(), name.as_str()))
        .collect();
    look::select(&field, options.iter().map(|(id, name)| (id.as_str(), *name)), None)
}

/// The contact roles at the headquarters: who holds each, and the way to the page that hands it on (rule E9).
fn contact_roles(rooms: &Rooms<'_>, shown: &Shown, name: &str) -> Markup {
    let voice = rooms.visit.voice();
    let edition = voice.of_edition(&rooms.standing.edition);
    let columns = ["people-role", "people-holder"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let action = format!("{}/contact-role", rooms.of_person(shown.person.association));
    let facts = [("name", name.into())];
    let row = |role: &ContactRole| {
        let title = edition.say(&format!("contact-role-{}", role.id)).to_owned();
        let holder = if shown.roles.contains(&role.id) {
            look::tag(Tone::Ok, &voice.tell("people-held", &facts))
        } else {
            html! {
                p dir="auto" { (holder(rooms, &role.id)) }
                a.button.small href={ (action) "?role=" (role.id) } {
                    // The dots never stand on a line alone.
                    (voice.tell("people-hand-on", &facts)) "\u{a0}…" span.unseen { ": " (title) }
                }
            }
        };
        vec![html! { (title) }, holder]
    };
    let rows: Vec<Vec<Markup>> = roles(rooms).iter().map(row).collect();
    look::table(voice.say("people-roles-lead"), &columns, &rows)
}

/// The contact roles of the edition that the organization signed.
fn roles<'r>(rooms: &'r Rooms<'_>) -> &'r [ContactRole] {
    let program = &rooms.visit.center.house.program;
    program
        .edition(&EditionId(rooms.standing.edition.clone()))
        .map(|edition| edition.contact_roles.as_slice())
        .unwrap_or_default()
}

/// Finds the contact role of this id.
pub(super) fn role<'r>(rooms: &'r Rooms<'_>, id: &str) -> Option<&'r ContactRole> {
    roles(rooms).iter().find(|role| role.id == id)
}

/// Who holds a role at the headquarters.
fn holder(rooms: &Rooms<'_>, role: &str) -> String {
    let voice = rooms.visit.voice();
    match rooms.standing.contacts.iter().find(|contact| contact.role == role) {
        Some(contact) => names::of_person(&contact.first_name, &contact.last_name),
        None => voice.say("standing-nobody").to_owned(),
    }
}

/// What handing on a contact role changes for whom, and the button that does.
pub(super) fn handing_on(rooms: &Rooms<'_>, shown: &Shown, role: &ContactRole) -> Markup {
    let voice = rooms.visit.voice();
    let edition = voice.of_edition(&rooms.standing.edition);
    let title = edition.say(&format!("contact-role-{}", role.id));
    let (name, holder) = (name_of(&shown.person), holder(rooms, &role.id));
    let facts = [
        ("name", name.as_str().into()),
        ("holder", holder.as_str().into()),
        ("role", title.into()),
        ("organization", rooms.organization().into()),
    ];
    let gains = if shown.person.reach == Some(Reach::Global) {
        "people-hand-on-keeps"
    } else {
        "people-hand-on-gains"
    };
    // The other roles bring no right at the headquarters.
    let sentences = if role.is_primary() {
        vec![gains, "people-hand-on-loses", "people-hand-on-told"]
    } else {
        vec!["people-hand-on-only"]
    };
    let person = rooms.of_person(shown.person.association);
    let title = voice.tell("people-hand-on-title", &facts);
    let main = html! {
        (look::heading(&title, Some(voice.say("people-hand-on-lead"))))
        div.stack {
            (look::long_facts(&[
                (voice.say("people-hand-on-now"), html! { span dir="auto" { (holder) } }),
                (voice.say("people-hand-on-then"), html! { span dir="auto" { (name) } }),
            ]))
            @for sentence in sentences { p { (voice.tell(sentence, &facts)) } }
        }
        form method="post" action={ (person) "/contact-role" } {
            input type="hidden" name="role" value=(role.id);
            (look::actions(html! {
                (look::link_primary(voice.say("people-hand-on-keep"), &person))
                (look::button_plain(&voice.tell("people-hand-on", &facts[..1])))
            }, None))
        }
    };
    rooms.page(&title, None, main)
}

fn end(rooms: &Rooms<'_>, shown: &Shown, name: &str) -> Markup {
    let voice = rooms.visit.voice();
    let facts = [("name", name.into()), ("organization", rooms.organization().into())];
    let address = format!("{}/end", rooms.of_person(shown.person.association));
    html! {
        p { (voice.tell("people-end-lead", &facts)) }
        (look::actions(look::link_secondary(voice.say("people-end-open"), &address), None))
    }
}

/// What goes with somebody, and the button that ends the association.
pub(super) fn ending(rooms: &Rooms<'_>, goes: (&Loss, &Cost), refusals: &[Refusal]) -> Markup {
    let address = rooms.of_person(goes.0.person.association);
    going(rooms, goes, refusals, "end", (&format!("{address}/end"), &address))
}

/// What leaving means, and the button that does it.
pub(super) fn leaving(rooms: &Rooms<'_>, goes: (&Loss, &Cost), refusals: &[Refusal]) -> Markup {
    let home = crate::pages::organization::path(&rooms.partner_id);
    going(rooms, goes, refusals, "leave", (&format!("{home}/leave"), &home))
}

fn going(
    rooms: &Rooms<'_>,
    (loss, cost): (&Loss, &Cost),
    refusals: &[Refusal],
    word: &str,
    (action, back): (&str, &str),
) -> Markup {
    let voice = rooms.visit.voice();
    let name = name_of(&loss.person);
    let facts = [
        ("name", name.as_str().into()),
        ("organization", rooms.organization().into()),
        ("count", loss.credentials.into()),
    ];
    let title = voice.tell(&format!("people-{word}-title"), &facts);
    let told = Told::new(voice, refusals, |_| String::new(), |_| None);
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&voice.tell(&format!("people-{word}-what"), &facts))))
        @if loss.credentials > 0 { p { (voice.tell(&format!("people-{word}-credentials"), &facts)) } }
        @if !loss.roles.is_empty() { p { (voice.tell("people-going-roles", &[("roles", held(rooms, loss).into())])) } }
        @if loss.leaves_one {
            (look::notice(Tone::Warn, html! { p { (voice.tell("people-end-one-left", &facts)) } }))
        }
        (cost::part(voice, &rooms.at(""), cost))
        form method="post" action=(action) {
            @if let Some(problem) = told.at("go") { (in_the_way(rooms, problem)) }
            (look::actions(html! {
                (look::link_primary(voice.say(&format!("people-{word}-keep")), back))
                (look::button_plain(voice.say(&format!("people-{word}-confirm"))))
            }, None))
        }
    };
    rooms.page(&told.title(voice, &title), None, main)
}

/// The contact roles that somebody holds, each with where.
fn held(rooms: &Rooms<'_>, loss: &Loss) -> String {
    let voice = rooms.visit.voice();
    let edition = voice.of_edition(&rooms.standing.edition);
    let each = loss.roles.iter().map(|(role, location)| {
        let title = edition.say(&format!("contact-role-{role}"));
        voice.tell(
            "people-going-role",
            &[("role", title.into()), ("name", location.as_str().into())],
        )
    });
    let each: Vec<String> = each.collect();
    voice.list(&each.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Why somebody cannot go yet, and where that is mended.
fn in_the_way(rooms: &Rooms<'_>, problem: &str) -> Markup {
    let voice = rooms.visit.voice();
    html! {
        div #go tabindex="-1" {
            (look::notice(Tone::Warn, html! {
                p { (problem) }
                (look::link_quiet(voice.say("people-title"), &rooms.people()))
            }))
        }
    }
}
