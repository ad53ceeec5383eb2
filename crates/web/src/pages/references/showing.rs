//! What the pages of the references show to who administers the organization.

use maud::{Markup, html};
use membership::references::{LONGEST_PROJECT, Obstacle, State};
use membership::refusal::Refusal;
use membership::terms::{Language, ReferenceId, Typed};
use words::Voice;
use workflows::references::{MOST_LISTED, Shown};
use workflows::standing;

use super::{Desk, paragraphs};
use crate::look::{self, Column, Field, Input, Tone};
use crate::pages::cost;
use crate::pages::organization::path;
use crate::pages::told::{Told, key_of};

/// The id of the form.
const FORM: &str = "reference";

/// What is typed of a new reference.
pub(super) struct Form<'a> {
    /// The key that it will have: sent twice, it is kept once.
    pub id: ReferenceId,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub refusals: &'a [Refusal],
}

pub(super) fn list(desk: &Desk<'_>, shown: &[Shown]) -> Markup {
    let voice = desk.rooms.visit.voice();
    let title = voice.say("references-title");
    let main = html! {
        (look::heading(title, Some(voice.say("references-lead"))))
        @if shown.is_empty() { p { (voice.say("references-none")) } } @else { (table(desk, shown)) }
        @if i64::try_from(shown.len()).is_ok_and(|listed| listed >= MOST_LISTED) {
            p.small { (voice.tell("references-latest", &[("count", MOST_LISTED.into())])) }
        }
        (look::actions(look::link_primary(voice.say("references-write"), &format!("{}/new", desk.list())), None))
    };
    desk.rooms.page(title, None, main)
}

fn table(desk: &Desk<'_>, shown: &[Shown]) -> Markup {
    let voice = desk.rooms.visit.voice();
    let heads = [
        "references-label-customer",
        "references-label-title",
        "references-serves",
        "references-state",
    ];
    let columns = heads.map(|head| Column {
        head: voice.say(head),
        number: false,
    });
    let row = |shown: &Shown| {
        let reference = &shown.reference;
        vec![
            html! { span dir="auto" { (look::link_quiet(&reference.customer, &desk.of_reference(reference.id))) } },
            html! { span dir="auto" { (reference.title) } },
            html! { (serves(desk, reference.competency.as_deref())) },
            tag(voice, shown.state),
        ]
    };
    let rows: Vec<Vec<Markup>> = shown.iter().map(row).collect();
    look::table(voice.say("references-caption"), &columns, &rows)
}

fn tag(voice: Voice<'_>, state: State) -> Markup {
    let tone = match state {
        State::Waiting => Tone::Tell,
        State::Approved => Tone::Ok,
        State::Lapsed => Tone::Warn,
        State::Declined | State::Withdrawn => Tone::Bad,
    };
    look::tag(tone, voice.say(&format!("references-state-{}", state.word())))
}

/// What a reference counts for, by name.
fn serves(desk: &Desk<'_>, competency: Option<&str>) -> String {
    let voice = desk.rooms.visit.voice().of_edition(&desk.choice.edition.0);
    match competency {
        Some(id) => voice.say(&format!("competency-{id}")).to_owned(),
        None => voice.say("references-points").to_owned(),
    }
}

fn told(voice: Voice<'_>, refusals: &[Refusal]) -> Told {
    let label = |field: &str| match field {
        "resend" => String::new(),
        field => voice.say(&format!("references-label-{}", key_of(field))).to_owned(),
    };
    let missing = |field: &str| Some(voice.tell("locations-missing", &[("field", label(field).into())]));
    Told::new(voice, refusals, label, missing)
}

pub(super) fn form(desk: &Desk<'_>, form: &Form<'_>) -> Markup {
    let voice = desk.rooms.visit.voice();
    let told = told(voice, form.refusals);
    let title = voice.say("references-write");
    let line = |name: &'static str| Field {
        value: form.typed.one(name),
        required: true,
        problem: told.at(name),
        ..Field::new(name, voice.say(&format!("references-label-{}", key_of(name))))
    };
    let email = Field {
        kind: Input::Email,
        hint: Some(voice.say("references-hint-email")),
        ..line("email")
    };
    let project = Field {
        kind: Input::Area { rows: 9 },
        most: Some(LONGEST_PROJECT),
        hint: Some(voice.say("references-hint-project")),
        ..line("project")
    };
    let languages = Language::ALL
        .iter()
        .map(|language| (language.tag(), language.own_name()));
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(voice.say("references-write-lead"))))
        form #(FORM) method="post" action={ (desk.list()) "/new" } novalidate {
            input type="hidden" name="reference" value=(form.id);
            (look::legend(voice))
            (look::field(voice, &line("customer")))
            (look::field(voice, &line("contact")))
            (look::field(voice, &email))
            (look::select(&line("mail_language"), languages, None))
            (look::field(voice, &line("title")))
            (look::field(voice, &project))
            (competency(desk, form.typed.one("competency"), &told))
            (look::actions(html! {
                (look::button_primary(voice.say("references-save")))
                (look::link_secondary(voice.say("locations-cancel"), &desk.list()))
            }, None))
        }
    };
    desk.rooms.page(&told.title(voice, title), Some(FORM), main)
}

/// What a reference is to count for: the points, or one of the competencies.
fn competency(desk: &Desk<'_>, chosen: &str, told: &Told) -> Markup {
    let voice = desk.rooms.visit.voice();
    let field = Field {
        value: chosen,
        hint: Some(voice.say("references-hint-competency")),
        problem: told.at("competency"),
        ..Field::new("competency", voice.say("references-label-competency"))
    };
    let mut names: Vec<(&str, String)> = (desk.choice.competencies.iter())
        .map(|id| (id.as_str(), serves(desk, Some(id))))
        .collect();
    names.sort_by(|one, other| voice.order(&one.1, &other.1));
    let options = names.iter().map(|(id, name)| (*id, name.as_str()));
    look::select(&field, options, Some(voice.say("references-points")))
}

pub(super) fn one(desk: &Desk<'_>, shown: &Shown, done: &str, refusals: &[Refusal]) -> Markup {
    let voice = desk.rooms.visit.voice();
    let told = told(voice, refusals);
    let reference = &shown.reference;
    let done = ["written", "assigned", "resent", "withdrawn"]
        .into_iter()
        .find(|word| *word == done);
    let main = html! {
        (told.summary(voice))
        (look::heading(&reference.title, None))
        @if let Some(word) = done {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("references-done-{word}"))) } }))
        }
        p { (tag(voice, shown.state)) }
        (facts(desk, shown))
        (look::part(voice.say("references-label-project"), paragraphs(&reference.project)))
        @if let Some(remark) = &reference.remark { (look::part(voice.say("references-remark"), paragraphs(remark))) }
        @if shown.state != State::Withdrawn {
            @if shown.state != State::Declined { (assigning(desk, shown, &told)) }
            (resending(desk, shown, &told))
        }
        (look::actions(html! {
            @if shown.state != State::Withdrawn {
                (look::link_secondary(voice.say("references-withdraw"), &format!("{}/withdraw", desk.of_reference(reference.id))))
            }
            (look::link_quiet(voice.say("references-all"), &desk.list()))
        }, None))
    };
    desk.rooms.page(&told.title(voice, &reference.title), None, main)
}

fn facts(desk: &Desk<'_>, shown: &Shown) -> Markup {
    let voice = desk.rooms.visit.voice();
    let program = &desk.rooms.visit.center.house.program;
    let reference = &shown.reference;
    let day = |moment| voice.day(program.today(moment));
    let typed = |text: &str| html! { span dir="auto" { (text) } };
    let mut facts = vec![
        (voice.say("references-label-customer"), typed(&reference.customer)),
        (voice.say("references-asked"), typed(&reference.contact)),
        (
            voice.say("references-label-email"),
            look::address(reference.email.as_str()),
        ),
        (
            voice.say("references-label-mail-language"),
            html! { (reference.language.own_name()) },
        ),
        (
            voice.say("references-serves"),
            html! { (serves(desk, reference.competency.as_deref())) },
        ),
        (
            voice.say("references-mailed"),
            html! { (day(reference.course.mailed_at)) },
        ),
    ];
    match reference.course.given {
        Some(given) => facts.push((voice.say("references-answered"), html! { (voice.day(given.on)) })),
        None => facts.push((
            voice.say("references-until"),
            html! { (day(reference.course.works_until)) },
        )),
    }
    look::long_facts(&facts)
}

fn assigning(desk: &Desk<'_>, shown: &Shown, told: &Told) -> Markup {
    let voice = desk.rooms.visit.voice();
    let reference = &shown.reference;
    let action = format!("{}/assign", desk.of_reference(reference.id));
    look::part(
        voice.say("references-serves"),
        html! {
            form method="post" action=(action) {
                (competency(desk, reference.competency.as_deref().unwrap_or_default(), told))
                (look::actions(look::button_plain(voice.say("references-assign")), None))
            }
        },
    )
}

/// *Mail again*, or why not now.
fn resending(desk: &Desk<'_>, shown: &Shown, told: &Told) -> Markup {
    let voice = desk.rooms.visit.voice();
    let action = format!("{}/resend", desk.of_reference(shown.reference.id));
    let body = match shown.resend {
        Err(Obstacle::Over) => return html! {},
        Err(Obstacle::TooSoon) => html! { p { (voice.say("references-resend-too-soon")) } },
        Err(Obstacle::TooOften) => html! { p { (voice.say("references-resend-too-often")) } },
        Ok(()) => html! {
            p { (voice.say("references-resend-lead")) }
            form method="post" action=(action) {
                (look::actions(look::button_plain(voice.say("references-resend")), None))
            }
        },
    };
    let problem = told.at("resend");
    look::part(
        voice.say("references-resend-title"),
        html! { @if let Some(problem) = problem { div #resend tabindex="-1" { (look::notice(Tone::Warn, html! { p { (problem) } })) } } (body) },
    )
}

pub(super) fn withdraw(desk: &Desk<'_>, shown: &Shown, cost_of_it: &standing::Told) -> Markup {
    let voice = desk.rooms.visit.voice();
    let title = voice.say("references-withdraw-title");
    let reference = &shown.reference;
    let key = match shown.state {
        State::Approved => "references-withdraw-lead-approved",
        _ => "references-withdraw-lead",
    };
    let facts = [
        ("title", reference.title.as_str().into()),
        ("customer", reference.customer.as_str().into()),
    ];
    let main = html! {
        (look::heading(title, Some(&voice.tell(key, &facts))))
        (cost::part(voice, &path(&desk.rooms.partner_id), cost_of_it))
        form method="post" action={ (desk.of_reference(reference.id)) "/withdraw" } {
            (look::actions(html! {
                (look::button_primary(voice.say("references-withdraw")))
                (look::link_secondary(voice.say("references-keep"), &desk.of_reference(reference.id)))
            }, None))
        }
    };
    desk.rooms.page(title, None, main)
}
