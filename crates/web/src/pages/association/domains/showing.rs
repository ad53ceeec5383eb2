//! What the pages of the domains show: states, what proves a domain, what giving it up changes.

use maud::{Markup, html};
use membership::association::{Finding, Holding, MailDomain, Proof, Rivalry, record_name, record_value};
use workflows::association::domains::Held;

use super::{Done, Office, Refused};
use crate::look::{self, Column, Field, Tone, Width};
use crate::pages::told::Told;

/// The list, and the form for another one.
const CLAIM: &str = "claim";

pub(super) fn list(office: &Office<'_>, held: &[Held], done: &Done, refused: &Refused) -> Markup {
    let voice = office.rooms.visit.voice();
    let title = voice.say("domains-title");
    let told = office.told(refused);
    let domain = Field {
        value: &refused.typed,
        required: true,
        hint: Some(voice.say("domains-hint-domain")),
        note: Some(voice.say("domains-note-domain")),
        problem: told.at("domain"),
        ..Field::new("domain", voice.say("domains-label-domain"))
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(voice.say("domains-lead"))))
        @if done.done == "ended" { (look::notice(Tone::Ok, html! { p { (voice.say("domains-done-ended")) } })) }
        @if held.is_empty() { p { (voice.say("domains-none")) } } @else { (table(office, held)) }
        (look::part(voice.say("domains-claim"), html! {
            form #(CLAIM) method="post" action=(office.domains()) novalidate {
                (look::legend(voice))
                (look::field(voice, &domain))
                (look::actions(look::button_primary(voice.say("domains-claim-button")), None))
            }
        }))
    };
    office.rooms.page(&told.title(voice, title), Some(CLAIM), main)
}

fn table(office: &Office<'_>, held: &[Held]) -> Markup {
    let voice = office.rooms.visit.voice();
    let columns = ["domains-label-domain", "domains-state"].map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |held: &Held| {
        vec![
            look::link_quiet(&held.domain.domain.shown(), &office.of_domain(held.domain.id)),
            html! { (tag(office, held)) " " (sentence(office, held)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = held.iter().map(row).collect();
    look::table(voice.say("domains-caption"), &columns, &rows)
}

/// The state in a word.
fn tag(office: &Office<'_>, held: &Held) -> Markup {
    let (tone, word) = match (held.domain.holding.proved_at, held.rivalry) {
        (None, _) => (Tone::Tell, "open"),
        (Some(_), Rivalry::Level | Rivalry::Behind) => (Tone::Warn, "conflict"),
        (Some(_), Rivalry::None | Rivalry::Ahead) => (Tone::Ok, "proved"),
    };
    look::tag(tone, office.rooms.visit.voice().say(&format!("domains-tag-{word}")))
}

/// The state in a sentence.
fn sentence(office: &Office<'_>, held: &Held) -> String {
    let voice = office.rooms.visit.voice();
    let program = &office.rooms.visit.center.house.program;
    let holding = &held.domain.holding;
    let day = |moment: Option<_>| {
        moment
            .map(|moment| voice.day(program.today(moment)))
            .unwrap_or_default()
    };
    let facts = [
        ("proved", day(holding.proved_at).into()),
        ("seen", day(holding.checked_at).into()),
        (
            "until",
            held.last_day.map(|last| voice.day(last)).unwrap_or_default().into(),
        ),
        ("failed", holding.failed_checks.into()),
    ];
    voice.tell(&format!("domains-state-{}", state(holding)), &facts)
}

/// The word of a state in message keys.
fn state(holding: &Holding) -> &'static str {
    match (holding.proved_at, holding.proof) {
        (Some(_), Proof::Dns) if holding.failed_checks > 0 => "dns-failing",
        (Some(_), Proof::Dns) => "dns",
        (Some(_), Proof::Mailbox) => "mailbox",
        (Some(_), Proof::ServiceCenter) => "service-center",
        (None, Proof::Mailbox) => "mailbox-over",
        (None, _) if holding.failed_checks > 0 => "dns-lost",
        (None, _) => "waiting",
    }
}

/// One domain.
pub(super) fn one(office: &Office<'_>, held: &Held, done: &Done, refused: &Refused) -> Markup {
    let voice = office.rooms.visit.voice();
    let shown = held.domain.domain.shown();
    let ascii = held.domain.domain.as_str();
    let told = office.told(refused);
    let holding = &held.domain.holding;
    let main = html! {
        (told.summary(voice))
        (look::heading_of(&shown, &shown, None))
        (just_done(office, done))
        p { (tag(office, held)) " " (sentence(office, held)) }
        @if shown != ascii { p { (voice.tell("domains-ascii", &[("ascii", ascii.into())])) } }
        (conflict(office, held))
        (look::part(voice.say("domains-by-record"), by_record(office, held)))
        @if holding.proved_at.is_none() || holding.proof == Proof::Mailbox {
            (look::part(voice.say("domains-by-mailbox"), by_mailbox(office, held, refused, &told)))
        }
        (look::part(voice.say("domains-end"), html! {
            p { (voice.say("domains-end-lead")) }
            (look::actions(html! {
                (look::link_secondary(voice.say("domains-end-open"), &format!("{}/end", office.of_domain(held.domain.id))))
                (look::link_quiet(voice.say("domains-all"), &office.domains()))
            }, None))
        }))
    };
    office.page(&told.title(voice, &shown), main)
}

fn just_done(office: &Office<'_>, done: &Done) -> Markup {
    let voice = office.rooms.visit.voice();
    let tone = |finding| match finding {
        Finding::Found => Tone::Ok,
        Finding::Other | Finding::Absent | Finding::Silent => Tone::Warn,
    };
    html! {
        @if let Some(finding) = Finding::from_word(&done.checked) {
            (look::notice(tone(finding), html! { p { (voice.say(&format!("domains-checked-{}", finding.word()))) } }))
        }
        @if matches!(done.done.as_str(), "sent" | "proved") {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("domains-done-{}", done.done))) } }))
        }
    }
}

/// That another organization has proved the domain, too: said to both, and to neither who the other is (abuse case T7).
fn conflict(office: &Office<'_>, held: &Held) -> Markup {
    let voice = office.rooms.visit.voice();
    let tone = match held.rivalry {
        Rivalry::None => return html! {},
        Rivalry::Ahead => Tone::Tell,
        Rivalry::Level | Rivalry::Behind => Tone::Warn,
    };
    let body = html! {
        p { (voice.say(&format!("domains-conflict-{}", held.rivalry.word()))) }
        p { a href="/contact" { (voice.say("domains-conflict-contact")) } }
    };
    look::notice(tone, body)
}

fn by_record(office: &Office<'_>, held: &Held) -> Markup {
    let voice = office.rooms.visit.voice();
    let domain = &held.domain;
    html! {
        p { (voice.say("domains-record-lead")) }
        (look::copied("record-name", voice.say("domains-record-name"), &record_name(&domain.domain)))
        (look::copied("record-type", voice.say("domains-record-type"), "TXT"))
        (look::copied("record-value", voice.say("domains-record-value"), &record_value(&domain.token)))
        p { (voice.say("domains-record-note")) }
        form method="post" action={ (office.of_domain(domain.id)) "/check" } {
            (look::actions(look::button_secondary(voice.say("domains-check"), "check", "now"), None))
        }
    }
}

fn by_mailbox(office: &Office<'_>, held: &Held, refused: &Refused, told: &Told) -> Markup {
    let voice = office.rooms.visit.voice();
    let address = office.of_domain(held.domain.id);
    if MailDomain::of(&office.rooms.session.email) == held.domain.domain {
        let lead = [("email", office.rooms.session.email.as_str().into())];
        return html! {
            p { (voice.tell("domains-own-lead", &lead)) }
            form method="post" action={ (address) "/own-address" } {
                (look::actions(look::button_secondary(voice.say("domains-own-button"), "prove", "own-address"), None))
            }
        };
    }
    let hint = voice.tell("domains-hint-mailbox", &[("domain", held.domain.domain.shown().into())]);
    let mailbox = Field {
        value: &refused.typed,
        required: true,
        hint: Some(&hint),
        problem: told.at("mailbox"),
        width: Width::Half,
        ..Field::new("mailbox", voice.say("domains-label-mailbox"))
    };
    html! {
        p { (voice.say("domains-mailbox-lead")) }
        form method="post" action={ (address) "/mailbox" } novalidate {
            (look::legend(voice))
            (look::field(voice, &mailbox))
            (look::actions(look::button_secondary(voice.say("domains-mailbox-button"), "mail", "link"), None))
        }
    }
}

/// What giving the domain up changes, and the button that does.
pub(super) fn end(office: &Office<'_>, held: &Held) -> Markup {
    let voice = office.rooms.visit.voice();
    let title = voice.tell("domains-end-title", &[("domain", held.domain.domain.shown().into())]);
    let consequence = if held.domain.holding.proved_at.is_some() {
        voice.say("domains-end-proved")
    } else {
        voice.say("domains-end-unproved")
    };
    let address = office.of_domain(held.domain.id);
    let main = html! {
        (look::heading_of(&title, &held.domain.domain.shown(), Some(consequence)))
        form method="post" action={ (address) "/end" } {
            (look::actions(html! {
                (look::link_primary(voice.say("domains-end-back"), &address))
                (look::button_plain(voice.say("domains-end-button")))
            }, None))
        }
    };
    office.page(&title, main)
}
