//! Step 2: the agreement is read in full and signed (rule E8). Guide: steps 12 to 15.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::enrollment::{Draft, Step};
use membership::refusal::Refusal;
use membership::terms::Typed;
use workflows::Failure;
use workflows::enrollment::{self as act, Advance, Reading};

use super::super::told::{Told, key_of};
use super::super::{again, legal_text};
use super::{Shown, aside, failed, form, open, path, typed};
use crate::forms::Posted;
use crate::look::{self, Choice, Field, Tone, Width};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows the agreement and the place to sign.
pub async fn show(visit: Visit) -> Result<Markup, Fault> {
    let draft = open(&visit, Step::Agreement).await?;
    page(&visit, &draft, draft.entries.typed(Step::Agreement), &[], false)
}

/// *Next*: *I Accept* signs and goes on, *Decline* asks once.
pub async fn next(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    if let Some(answer) = aside(&visit, Step::Agreement, &posted).await? {
        return Ok(answer);
    }
    let account = visit.signed_in()?.account;
    let house = &visit.center.house;
    let typed = typed(house, account, Step::Agreement, &posted).await?;
    let form = form(account, Step::Agreement, &posted);
    match act::advance(house, form, typed.clone(), visit.language).await {
        Ok(Advance::Declined) => Ok(see_other("/enroll/cancel?declined=yes")),
        Ok(Advance::ReadAgain) => {
            let draft = open(&visit, Step::Agreement).await?;
            Ok((
                axum::http::StatusCode::CONFLICT,
                page(&visit, &draft, &typed, &[], true)?,
            )
                .into_response())
        }
        Ok(_) => Ok(see_other(&path(Step::IndividualProfile))),
        Err(Failure::Refused(refusals)) => {
            let draft = open(&visit, Step::Agreement).await?;
            Ok(again(page(&visit, &draft, &typed, &refusals, false)?))
        }
        Err(failure) => failed(&visit, form, failure).await,
    }
}

fn page(visit: &Visit, draft: &Draft, typed: &Typed, refusals: &[Refusal], changed: bool) -> Result<Markup, Fault> {
    let voice = visit.voice();
    let reading = act::agreement_to_read(&visit.center.house, visit.language)?;
    let told = Told::new(
        voice,
        refusals,
        |field| voice.say(&format!("enrollment-label-{}", key_of(field))).to_owned(),
        |field| Some(voice.say(&format!("enrollment-missing-{}", key_of(field))).to_owned()),
    );
    let is_signed = draft.entries.acceptance().is_some();
    let is_gone = is_signed && act::signed_edition(&visit.center.house, &draft.entries).is_err();
    let facts = [
        ("edition", reading.edition.id.0.as_str().into()),
        ("day", voice.day(reading.edition.in_force_from).into()),
        ("language", reading.agreement.language.own_name().into()),
    ];
    let shown = Shown {
        step: Step::Agreement,
        draft: Some(draft),
        told: &told,
        title: &reading.agreement.title,
        lead: Some(&voice.tell("enrollment-agreement-lead", &facts)),
        above: html! {
            @if changed { (look::notice(Tone::Warn, html! { p { (voice.say("enrollment-agreement-changed")) } })) }
            @if is_gone { (look::notice(Tone::Warn, html! { p { (voice.say("enrollment-agreement-gone")) } })) }
            (text(visit, &reading))
        },
        fields: signature(visit, draft, typed, &told, &reading),
        button: "enrollment-next",
    };
    Ok(super::show(visit, shown))
}

fn text(visit: &Visit, reading: &Reading<'_>) -> Markup {
    let voice = visit.voice();
    let text = legal_text::set(&reading.agreement.text);
    let contents = html! {
        nav.contents aria-label=(voice.say("enrollment-agreement-contents")) {
            p.note { (voice.say("enrollment-agreement-contents")) }
            ol { @for (id, words) in &text.headings { li { a href={ "#" (id) } { (words) } } } }
        }
        p.note { (voice.say("enrollment-agreement-print")) }
    };
    look::reading(
        html! { div.legal lang=(reading.agreement.language.tag()) { (text.body) } },
        contents,
    )
}

fn signature(visit: &Visit, draft: &Draft, typed: &Typed, told: &Told, reading: &Reading<'_>) -> Markup {
    let voice = visit.voice();
    let legal_name = draft.entries.typed(Step::Contact).one("legal_name");
    let labels = ["last_name", "first_name", "job_title"]
        .map(|name| (name, voice.say(&format!("enrollment-label-{}", key_of(name)))));
    let fill = ["family-name", "given-name", "organization-title"];
    let line = |place: usize| Field {
        value: typed.one(labels[place].0),
        required: true,
        problem: told.at(labels[place].0),
        autocomplete: Some(fill[place]),
        width: Width::Full,
        ..Field::new(labels[place].0, labels[place].1)
    };
    let decision = Field {
        value: typed.one("decision"),
        required: true,
        problem: told.at("decision"),
        ..Field::new("decision", voice.say("enrollment-label-decision"))
    };
    let email = visit.session.as_ref().map_or("", |session| session.email.as_str());
    let accept_hint = voice.tell("enrollment-accept-hint", &[("email", email.into())]);
    let decisions = [
        Choice {
            value: "accept",
            label: voice.say("enrollment-accept"),
            hint: Some(&accept_hint),
        },
        Choice {
            value: "decline",
            label: voice.say("enrollment-decline"),
            hint: Some(voice.say("enrollment-decline-hint")),
        },
    ];
    html! {
        div.signature {
            h2 { (voice.say("enrollment-signature-title")) }
            p { (voice.tell("enrollment-signature-lead", &[("name", legal_name.into())])) }
            input type="hidden" name="agreement" value=(reading.agreement.digest.hex());
            (look::row(None, html! {
                (look::field(voice, &line(0)))
                (look::field(voice, &Field { hint: Some(voice.say("enrollment-hint-first-name")), ..line(1) }))
            }))
            (look::field(voice, &line(2)))
            (look::radios(&decision, decisions))
        }
    }
}
