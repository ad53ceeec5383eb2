//! The list of an organization's people, and the page on which they are invited.

use maud::{Markup, html};
use membership::letters::Administers;
use membership::names;
use membership::refusal::Refusal;
use membership::terms::{LocationId, Typed};
use words::Voice;
use workflows::association::people::{Arriving, Invitation, People, Person};

use super::{Asked, Rooms};
use crate::look::{self, Column, Field, Input, Tone, Width};
use crate::pages::told::{Told, key_of};

/// The id of the form.
const FORM: &str = "invite";

/// Returns somebody's whole name.
pub(super) fn name_of(person: &Person) -> String {
    names::of_person(&person.first_name, &person.last_name)
}

/// What somebody administers, in a word.
pub(super) fn right(voice: Voice<'_>, person: &Person) -> Markup {
    match Administers::of(person.reach) {
        Administers::Nothing => html! { (voice.say("people-administers-nothing")) },
        some => look::tag(Tone::Tell, voice.say(&format!("people-tag-{}", some.word()))),
    }
}

/// Who does not act for the organization yet.
pub(super) struct Waiting<'a> {
    /// Invitations that nobody has accepted.
    pub invitations: &'a [Invitation],
    /// Who was let in and has not submitted the individual profile.
    pub arriving: &'a [Arriving],
}

/// The list.
pub(super) fn list(
    rooms: &Rooms<'_>,
    asked: &Asked,
    people: &People,
    waiting: &Waiting<'_>,
    locations: &[(LocationId, String)],
) -> Markup {
    let voice = rooms.visit.voice();
    let title = voice.say("people-title");
    let organization = [("organization", rooms.organization().into())];
    let main = html! {
        (just_done(voice, asked))
        (look::heading(title, Some(&voice.tell("people-lead", &organization))))
        @if people.is_one_left && rooms.member.global_administrator().is_some() {
            (look::notice(Tone::Warn, html! { p { (voice.tell("people-one-left", &organization)) } }))
        }
        @if people.next.is_some() || !asked.name.is_empty() || !asked.after.is_empty() { (finding(rooms, asked)) }
        @if people.people.is_empty() {
            p { (voice.say("people-found-none")) }
            (look::link_quiet(voice.say("people-everybody"), &rooms.people()))
        } @else {
            (table(rooms, &people.people, locations.len() > 1))
        }
        @if let Some(next) = people.next {
            (look::link_quiet(voice.say("people-next"), &next_page(rooms, asked, &next.to_string())))
        }
        (look::actions(look::link_primary(voice.say("people-invite"), &format!("{}/invite", rooms.people())), None))
        @if !(waiting.invitations.is_empty() && waiting.arriving.is_empty()) {
            (look::part(voice.say("people-invitations"), html! {
                @if !waiting.invitations.is_empty() { (open(rooms, waiting.invitations)) }
                @if !waiting.arriving.is_empty() { (arriving(rooms, waiting.arriving)) }
            }))
        }
    };
    rooms.page(title, None, main)
}

fn just_done(voice: Voice<'_>, asked: &Asked) -> Markup {
    let told = |word: &str, count: usize| {
        (count > 0).then(|| voice.tell(&format!("people-done-{word}"), &[("count", count.into())]))
    };
    let sentences: Vec<String> = match asked.done.as_str() {
        "invited" => [
            ("mailed", asked.mailed),
            ("associated", asked.associated),
            ("waiting", asked.waiting),
        ]
        .into_iter()
        .filter_map(|(word, count)| told(word, count))
        .collect(),
        "ended" | "withdrawn" | "approval-withdrawn" => {
            vec![voice.say(&format!("people-done-{}", asked.done)).to_owned()]
        }
        _ => Vec::new(),
    };
    html! {
        @if !sentences.is_empty() {
            (look::notice(Tone::Ok, html! { @for sentence in &sentences { p { (sentence) } } }))
        }
    }
}

fn finding(rooms: &Rooms<'_>, asked: &Asked) -> Markup {
    let voice = rooms.visit.voice();
    let name = Field {
        value: &asked.name,
        width: Width::Half,
        ..Field::new("name", voice.say("people-find"))
    };
    html! {
        form method="get" action=(rooms.people()) role="search" {
            (look::field(voice, &name))
            (look::actions(look::button_plain(voice.say("people-find-button")), None))
        }
    }
}

fn next_page(rooms: &Rooms<'_>, asked: &Asked, after: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("name", &asked.name)
        .append_pair("after", after)
        .finish();
    format!("{}?{query}", rooms.people())
}

fn table(rooms: &Rooms<'_>, people: &[Person], are_several: bool) -> Markup {
    let voice = rooms.visit.voice();
    let program = &rooms.visit.center.house.program;
    let mut heads = vec!["people-name", "people-administers", "people-since"];
    if are_several {
        heads.push("people-location");
    }
    let columns: Vec<Column<'_>> = heads
        .iter()
        .map(|head| Column {
            head: voice.say(head),
            number: false,
        })
        .collect();
    let row = |person: &Person| {
        let mut cells = vec![
            html! { span dir="auto" { (look::link_quiet(&name_of(person), &rooms.of_person(person.association))) } },
            right(voice, person),
            html! { (voice.day(program.today(person.since))) },
        ];
        if are_several {
            cells.push(html! { span dir="auto" { (person.location_name) } });
        }
        cells
    };
    let rows: Vec<Vec<Markup>> = people.iter().map(row).collect();
    look::table(voice.say("people-caption"), &columns, &rows)
}

/// The invitations that nobody has accepted, each with the button that takes it back.
fn open(rooms: &Rooms<'_>, invitations: &[Invitation]) -> Markup {
    let voice = rooms.visit.voice();
    let zone = &rooms.visit.center.house.program.time_zone;
    let columns = [
        "association-label-email",
        "people-invitation-until",
        "people-invitation-act",
    ]
    .map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |invitation: &Invitation| {
        let action = format!("{}/invitations/{}", rooms.people(), invitation.id);
        vec![
            html! { span dir="ltr" { (invitation.email.as_str()) } },
            html! { (voice.instant(invitation.works_until, zone)) },
            take_back(voice, &action, invitation.email.as_str()),
        ]
    };
    let rows: Vec<Vec<Markup>> = invitations.iter().map(row).collect();
    look::table(voice.say("people-invitations-caption"), &columns, &rows)
}

fn take_back(voice: Voice<'_>, action: &str, whom: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            button.button.small type="submit" { (voice.say("people-withdraw")) span.unseen { " " (whom) } }
        }
    }
}

/// Who accepted an invitation or was approved and is not in yet, each with the button that takes it back.
fn arriving(rooms: &Rooms<'_>, arriving: &[Arriving]) -> Markup {
    let voice = rooms.visit.voice();
    let zone = &rooms.visit.center.house.program.time_zone;
    let columns = ["people-name", "people-arriving-since", "people-invitation-act"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |one: &Arriving| {
        let name = names::of_person(&one.first_name, &one.last_name);
        let action = format!("{}/approvals/{}", rooms.people(), one.request);
        vec![
            html! { span dir="auto" { (name) } br; span dir="ltr" { (one.email.as_str()) } },
            html! { (voice.instant(one.since, zone)) },
            take_back(voice, &action, &name),
        ]
    };
    let rows: Vec<Vec<Markup>> = arriving.iter().map(row).collect();
    look::table(voice.say("people-arriving"), &columns, &rows)
}

/// The page on which people are invited.
pub(super) fn inviting(
    rooms: &Rooms<'_>,
    locations: &[(LocationId, String)],
    typed: &Typed,
    refusals: &[Refusal],
) -> Markup {
    let voice = rooms.visit.voice();
    let title = voice.say("people-invite");
    let lead = voice.tell("people-invite-lead", &[("organization", rooms.organization().into())]);
    let told = Told::new(
        voice,
        refusals,
        |field| voice.say(&format!("people-label-{}", key_of(field))).to_owned(),
        |field| Some(voice.say(&format!("people-missing-{}", key_of(field))).to_owned()),
    );
    let emails = Field {
        value: typed.one("emails"),
        required: true,
        hint: Some(voice.say("people-hint-emails")),
        problem: told.at("emails"),
        kind: Input::Area { rows: 6 },
        ..Field::new("emails", voice.say("people-label-emails"))
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(&lead)))
        form #(FORM) method="post" action={ (rooms.people()) "/invite" } novalidate {
            (look::legend(voice))
            (look::field(voice, &emails))
            @if locations.len() > 1 { (location(voice, locations, typed.one("location"), Some(voice.say("people-hint-location")))) }
            (look::actions(html! {
                (look::button_primary(voice.say("people-invite-button")))
                (look::link_quiet(voice.say("people-title"), &rooms.people()))
            }, None))
        }
    };
    rooms.page(&told.title(voice, title), Some(FORM), main)
}

/// The list of locations to choose from.
pub(super) fn location(
    voice: Voice<'_>,
    locations: &[(LocationId, String)],
    chosen: &str,
    hint: Option<&str>,
) -> Markup {
    let field = Field {
        value: chosen,
        hint,
        width: Width::Half,
        ..Field::new("location", voice.say("people-label-location"))
    };
    let options: Vec<(String, &str)> = locations
        .iter()
        .map(|(id, name)| (id.to_string(), name.as_str()))
        .collect();
    look::select(&field, options.iter().map(|(id, name)| (id.as_str(), *name)), None)
}
