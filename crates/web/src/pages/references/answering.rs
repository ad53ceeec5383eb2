//! The page that a customer opens from the mail: one page, no account, made for a phone (rule Q4). Opening it changes nothing.

use axum::extract::Path;
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::references::{Answer, LONGEST_REMARK, State};
use membership::refusal::Refusal;
use workflows::references::{self as act, Opened};
use workflows::{Failure, Secret};

use super::paragraphs;
use crate::forms::Posted;
use crate::look::{self, Field, Input};
use crate::pages::told::Told;
use crate::pages::{again, in_language, not_too_often};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The id of the form.
const FORM: &str = "reply";

/// A page that belongs to one reader is in no search engine, whoever passes its address on.
const UNLISTED: [(HeaderName, &str); 1] = [(HeaderName::from_static("x-robots-tag"), "noindex, nofollow")];

/// Shows what is said of the project, and asks; or, once it was answered, what was answered.
pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    match act::open(&visit.center.house, &Secret::brought(&token)).await {
        Ok(opened) => Ok((UNLISTED, page(&visit, &token, &opened, "", &[])).into_response()),
        Err(Failure::Missing) => Ok(gone(&visit)),
        Err(failure) => Err(failure.into()),
    }
}

/// *Approve* or *Decline*.
pub async fn answer(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let (house, secret) = (&visit.center.house, Secret::brought(&token));
    let opened = match act::open(house, &secret).await {
        Ok(opened) => opened,
        Err(Failure::Missing) => return Ok(gone(&visit)),
        Err(failure) => return Err(failure.into()),
    };
    let typed = posted.typed(|field| field == "remark");
    let remark = typed.one("remark");
    if let Some(language) = posted.language() {
        let page = |visit: &Visit| (UNLISTED, page(visit, &token, &opened, remark, &[])).into_response();
        return in_language(&visit, language, page).await;
    }
    // The filled button has no name.
    let answer = if posted.pressed("answer", Answer::Declined.word()) {
        Answer::Declined
    } else {
        Answer::Approved
    };
    match act::answer(house, &secret, answer, remark).await {
        Ok(_) => Ok(see_other(&format!("/references/{token}"))),
        Err(Failure::Refused(refusals)) => Ok(again(page(&visit, &token, &opened, remark, &refusals))),
        Err(Failure::Missing) => Ok(gone(&visit)),
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, token: &str, opened: &Opened, remark: &str, refusals: &[Refusal]) -> Markup {
    match opened.state {
        State::Waiting => asking(visit, token, opened, remark, refusals),
        over => answered(visit, opened, over),
    }
}

fn asking(visit: &Visit, token: &str, opened: &Opened, remark: &str, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let organization = opened.asking.shown_name.as_str();
    let name = [("organization", organization.into())];
    let label = voice.say("references-answer-remark");
    let told = Told::new(
        voice,
        refusals,
        |field| {
            if field == "remark" {
                label.to_owned()
            } else {
                String::new()
            }
        },
        |_| None,
    );
    let title = voice.tell("references-answer-title", &name);
    let hint = voice.tell("references-answer-remark-hint", &name);
    let field = Field {
        value: remark,
        hint: Some(&hint),
        problem: told.at("remark"),
        kind: Input::Area { rows: 4 },
        most: Some(LONGEST_REMARK),
        ..Field::new("remark", label)
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&lead(visit, opened))))
        (said(visit, opened))
        (look::part(voice.say("references-answer-part"), html! {
        form #(FORM) method="post" action={ "/references/" (token) } novalidate {
            (look::field(voice, &field))
            div #answer tabindex="-1" {
                (look::actions(html! {
                    (look::button_primary(voice.say("references-answer-approve")))
                    (look::button_secondary(voice.say("references-answer-decline"), "answer", Answer::Declined.word()))
                }, Some(&voice.tell("references-answer-note", &name))))
            }
        }
        }))
    };
    sheet(visit, &told.title(voice, &title), Some(FORM), main)
}

fn lead(visit: &Visit, opened: &Opened) -> String {
    let voice = visit.voice();
    let level = voice
        .of_edition(&opened.asking.edition)
        .say(&format!("level-{}", opened.asking.level));
    let facts = [
        ("organization", opened.asking.shown_name.as_str().into()),
        ("program", voice.say("program-name").into()),
        ("level", level.into()),
        ("customer", opened.reference.customer.as_str().into()),
    ];
    voice.tell("references-answer-lead", &facts)
}

/// What is said of the project.
fn said(visit: &Visit, opened: &Opened) -> Markup {
    let voice = visit.voice();
    let reference = &opened.reference;
    let typed = |text: &str| html! { span dir="auto" { (text) } };
    html! {
        (look::long_facts(&[
            (voice.say("references-label-customer"), typed(&reference.customer)),
            (voice.say("references-asked"), typed(&reference.contact)),
            (voice.say("references-label-title"), typed(&reference.title)),
        ]))
        (look::part(voice.say("references-label-project"), paragraphs(&reference.project)))
    }
}

/// Thanks, or says why there is nothing to answer any more.
fn answered(visit: &Visit, opened: &Opened, state: State) -> Markup {
    let voice = visit.voice();
    let day = opened.reference.course.given.map(|given| voice.day(given.on));
    let facts = [
        ("organization", opened.asking.shown_name.as_str().into()),
        ("day", day.unwrap_or_default().into()),
    ];
    let title = voice.say(&format!("references-answered-{}-title", state.word()));
    let lead = voice.tell(&format!("references-answered-{}-lead", state.word()), &facts);
    let main = html! {
        (look::heading(title, Some(&lead)))
        @if state != State::Withdrawn { (said(visit, opened)) }
    };
    sheet(visit, title, None, main)
}

/// The link is none, or a newer one was mailed: they look the same.
fn gone(visit: &Visit) -> Response {
    let voice = visit.voice();
    let title = voice.say("references-gone-title");
    let main = look::heading(title, Some(voice.say("references-gone-lead")));
    (StatusCode::GONE, UNLISTED, sheet(visit, title, None, main)).into_response()
}

fn sheet(visit: &Visit, title: &str, form: Option<&str>, main: Markup) -> Markup {
    let member = None;
    visit.page(Sheet {
        title,
        form,
        member,
        main,
    })
}
