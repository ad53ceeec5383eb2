//! The administrators' inbox: approve or reject, each request once (rules A5, A8).

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::association::{MailDomain, Match};
use membership::names;
use membership::refusal::Refusal;
use membership::terms::{PartnerId, RequestId};
use serde::Deserialize;
use workflows::Failure;
use workflows::association::{self as act, Answer, Answered, Waiting};
use workflows::standing as member_act;

use super::super::organization::{path, within};
use super::super::told::Told;
use super::super::{again, in_language};
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// What was done just before.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// A rejection that was refused: its request, what was typed, and what is wrong.
#[derive(Default)]
struct Refused {
    request: Option<RequestId>,
    typed: String,
    refusals: Vec<Refusal>,
}

/// Shows what waits.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(done): Query<Done>) -> Result<Markup, Fault> {
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    page(&visit, &partner_id, &done.done, &Refused::default()).await
}

async fn page(visit: &Visit, partner_id: &PartnerId, done: &str, refused: &Refused) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    let inbox = act::inbox(house, session.account, partner_id).await?;
    let member = member_act::member(house, session.account, partner_id).await?;
    let (standing, _) = member_act::review(house, &member).await?;
    let voice = visit.voice();
    let title = voice.say("association-inbox-title");
    let told = told(visit, refused);
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(voice.say("association-inbox-lead"))))
        @if matches!(done, "approved" | "rejected") {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("association-inbox-{done}"))) } }))
        }
        @if inbox.is_empty() { p { (voice.say("association-inbox-empty")) } }
        @for (waiting, matched) in &inbox {
            (case(visit, partner_id, waiting, matched, refused, &told))
        }
    };
    let title = told.title(voice, title);
    Ok(within(visit, &member, &standing, &title, main))
}

fn told(visit: &Visit, refused: &Refused) -> Told {
    let voice = visit.voice();
    let name = |refusal: &Refusal| Refusal {
        field: refused.request.map_or_else(|| refusal.field.clone(), field_of),
        ..refusal.clone()
    };
    let refusals: Vec<Refusal> = refused.refusals.iter().map(name).collect();
    Told::new(
        voice,
        &refusals,
        |_| voice.say("association-label-reason").to_owned(),
        |_| Some(voice.say("association-missing-reason").to_owned()),
    )
}

/// Each request has a reason of its own on the page.
fn field_of(request: RequestId) -> String {
    format!("reason-{request}")
}

fn case(
    visit: &Visit,
    partner_id: &PartnerId,
    waiting: &Waiting,
    matched: &Match,
    refused: &Refused,
    told: &Told,
) -> Markup {
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    let name = names::of_person(&waiting.first_name, &waiting.last_name);
    let field = field_of(waiting.id);
    let is_refused = refused.request == Some(waiting.id);
    let reason = Field {
        value: if is_refused { &refused.typed } else { "" },
        required: true,
        kind: Input::Area { rows: 3 },
        hint: Some(voice.say("association-hint-reason")),
        problem: told.at(&field),
        ..Field::new(&field, voice.say("association-label-reason"))
    };
    let address = html! {
        span dir="ltr" { (waiting.email.as_str()) } " "
        @if waiting.is_proved { (look::tag(Tone::Ok, voice.say("association-address-proved"))) }
        @else { (look::tag(Tone::Warn, voice.say("association-address-unproved"))) }
    };
    let action = format!("{}/requests/{}", path(partner_id), waiting.id);
    look::part(
        &name,
        html! {
            (look::long_facts(&[
                (voice.say("association-label-email"), address),
                (voice.say("association-label-asked"), html! { (voice.instant(waiting.asked_at, zone)) }),
            ]))
            @if let Match::LooksLike { domain } = matched {
                (look::notice(Tone::Warn, html! {
                    p { (voice.tell("association-looks-like", &[("theirs", MailDomain::of(&waiting.email).in_both_forms().into()), ("ours", MailDomain::kept(domain.clone()).in_both_forms().into())])) }
                }))
            }
            form method="post" action=(action) {
                (look::actions(html! {
                    button.button type="submit" name="answer" value="approve" { (voice.say("association-approve")) span.unseen { " " (name) } }
                }, None))
            }
            details open[is_refused] {
                summary.button { (voice.say("association-reject-open")) span.unseen { " " (name) } }
                form id={ "reject-" (waiting.id) } method="post" action=(action) novalidate {
                    (look::field(voice, &reason))
                    (look::actions(html! {
                        button.button type="submit" name="answer" value="reject" { (voice.say("association-reject")) span.unseen { " " (name) } }
                    }, None))
                }
            }
        },
    )
}

/// *Approve* and *Reject*. Who comes second is told what the first did.
pub async fn decide(
    visit: Visit,
    Path((id, request)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let session = signed_in(&visit, &posted)?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let request: RequestId = request.parse().map_err(|_| Fault::NotFound)?;
    let inbox = format!("{}/requests", path(&partner_id));
    let reason = posted.one(&field_of(request)).to_owned();
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let before = Refused {
            request: Some(request),
            typed: reason,
            refusals: Vec::new(),
        };
        let page = page(&other, &partner_id, "", &before).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    let answer = match posted.one("answer") {
        "approve" => Answer::Approve,
        "reject" => Answer::Reject,
        _ => return Err(Fault::NotFound),
    };
    let house = &visit.center.house;
    match act::decide(house, session.account, &partner_id, request, answer, &reason).await {
        Ok(Answered::Now(_)) if answer == Answer::Approve => Ok(see_other(&format!("{inbox}?done=approved"))),
        Ok(Answered::Now(_)) => Ok(see_other(&format!("{inbox}?done=rejected"))),
        Ok(before) => Ok(decided_before(&visit, &partner_id, &before).await?.into_response()),
        Err(Failure::Refused(refusals)) => {
            let refused = Refused {
                request: Some(request),
                typed: reason,
                refusals,
            };
            Ok(again(page(&visit, &partner_id, "", &refused).await?))
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn decided_before(visit: &Visit, partner_id: &PartnerId, before: &Answered) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    let member = member_act::member(house, session.account, partner_id).await?;
    let (standing, _) = member_act::review(house, &member).await?;
    let voice = visit.voice();
    let title = voice.say("association-before-title");
    let zone = &house.program.time_zone;
    let told = match before {
        Answered::Before { decision, at, by } => {
            let when = voice.instant(*at, zone);
            let name = by.as_ref().map(|(first, last)| names::of_person(first, last));
            let facts = [
                ("when", when.as_str().into()),
                ("name", name.as_deref().unwrap_or_default().into()),
            ];
            voice.tell(&format!("association-before-{}", super::key(*decision)), &facts)
        }
        Answered::Now(_) => String::new(),
    };
    let main = html! {
        (look::heading(title, Some(&told)))
        (look::actions(look::link_primary(voice.say("association-to-inbox"), &format!("{}/requests", path(partner_id))), None))
    };
    Ok(within(visit, &member, &standing, title, main))
}
