//! Organization Found: Submit E-mail, and what becomes of the request (rules A4, A5). Guide: steps 29 and 30.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::association::{APPLICANT_FIELDS, RequestState};
use membership::names;
use membership::refusal::Refusal;
use membership::terms::{PartnerId, RequestId, Typed};
use serde::Deserialize;
use workflows::Failure;
use workflows::association::{self as act, Asked, Joinable, Own};

use super::super::told::{Told, key_of};
use super::super::{again, in_language, too_often, tried_too_often};
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

const FORM: &str = "association";

/// What the keys of an approval that an administrator took back end in.
const TAKEN_BACK: &str = "taken-back";

/// Whom one asks.
#[derive(Deserialize)]
pub struct Choice {
    #[serde(default)]
    organization: String,
    #[serde(default)]
    request: String,
}

/// Asks for an address and a name; of a request that is open, to be corrected.
pub async fn show(visit: Visit, Query(choice): Query<Choice>) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    let (organization, typed) = match choice.request.parse::<RequestId>() {
        Ok(id) => {
            let own = act::look_at(house, session.account, id).await?;
            let typed = of_applicant(&own);
            (own.organization, typed)
        }
        Err(_) => {
            if choice.organization.is_empty() {
                return Ok(see_other("/associate"));
            }
            let partner_id = PartnerId::parse(&choice.organization).ok_or(Fault::NotFound)?;
            let mut typed = Typed::default();
            typed.set("email", session.email.as_str());
            (act::organization(house, &partner_id).await?, typed)
        }
    };
    Ok(page(&visit, &organization, &typed, &[]).into_response())
}

fn of_applicant(own: &Own) -> Typed {
    let applicant = &own.request.applicant;
    let mut typed = Typed::default();
    typed.set("email", applicant.email.as_str());
    typed.set("first_name", applicant.first_name.as_str());
    typed.set("last_name", applicant.last_name.as_str());
    typed
}

fn page(visit: &Visit, organization: &Joinable, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let label = |field: &str| voice.say(&format!("association-label-{}", key_of(field))).to_owned();
    let missing = |field: &str| Some(voice.say(&format!("association-missing-{}", key_of(field))).to_owned());
    let told = Told::new(voice, refusals, label, missing);
    let title = voice.say("association-request-title");
    let lead = voice.tell(
        "association-request-lead",
        &[("organization", organization.shown_name.as_str().into())],
    );
    let kinds = [
        (Input::Email, "email", Some("association-hint-email")),
        (Input::Text, "given-name", None),
        (Input::Text, "family-name", None),
    ];
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(&lead)))
        form #(FORM) method="post" action="/associate/request" novalidate {
            input type="hidden" name="organization" value=(organization.partner_id.as_str());
            (look::legend(voice))
            @for (name, (kind, autocomplete, hint)) in APPLICANT_FIELDS.into_iter().zip(kinds) {
                (look::field(voice, &Field {
                    value: typed.one(name),
                    required: true,
                    kind,
                    autocomplete: Some(autocomplete),
                    hint: hint.map(|key| voice.say(key)),
                    problem: told.at(name),
                    ..Field::new(name, voice.say(&format!("association-label-{}", key_of(name))))
                }))
            }
            (look::actions(html! {
                (look::button_primary(voice.say("association-submit")))
                (look::link_quiet(voice.say("association-cancel"), "/associate"))
            }, None))
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, title),
        form: Some(FORM),
        member: None,
        main,
    })
}

/// *Submit*: mails the address. The page that follows is the same whatever its domain is.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = signed_in(&visit, &posted)?;
    let house = &visit.center.house;
    let partner_id = PartnerId::parse(posted.one("organization")).ok_or(Fault::NotFound)?;
    let typed = posted.typed(|field| APPLICANT_FIELDS.contains(&field));
    let organization = act::organization(house, &partner_id).await?;
    if let Some(language) = posted.language() {
        let page = |visit: &Visit| page(visit, &organization, &typed, &[]).into_response();
        return in_language(&visit, language, page).await;
    }
    if let Err(wait) = visit.center.limits.mail(visit.client, typed.one("email")) {
        let refusals = [tried_too_often("email", wait)];
        return Ok(too_often(page(&visit, &organization, &typed, &refusals), wait));
    }
    match act::ask(house, session.account, &partner_id, &typed, visit.language).await {
        Ok(Asked::Sent(request) | Asked::Approved(request)) => Ok(see_other(&path(request))),
        Ok(Asked::Associated) => Ok(see_other(&format!("/organizations/{}", partner_id.as_str()))),
        Err(Failure::Refused(refusals)) => Ok(again(page(&visit, &organization, &typed, &refusals))),
        Err(failure) => Err(failure.into()),
    }
}

/// Returns the path of a request of one's own.
pub fn path(request: RequestId) -> String {
    format!("/associate/requests/{request}")
}

/// Shows where a request of one's own stands.
pub async fn look_at(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let own = act::look_at(&visit.center.house, session.account, id).await?;
    Ok(standing(&visit, &own))
}

fn standing(visit: &Visit, own: &Own) -> Markup {
    let voice = visit.voice();
    let state = own.state();
    let word = if own.is_taken_back() { TAKEN_BACK } else { state.word() };
    let organization = own.organization.shown_name.as_str();
    let facts = [
        ("organization", organization.into()),
        ("email", own.request.applicant.email.as_str().into()),
    ];
    let title = voice.tell(&format!("association-state-title-{word}"), &facts);
    let lead = voice.tell(&format!("association-state-lead-{word}"), &facts);
    let main = html! {
        (look::heading(&title, Some(&lead)))
        (answer(visit, own))
        (look::part(voice.say("association-so-far"), so_far(visit, own)))
        (ways_on(visit, own, state))
    };
    visit.page(Sheet {
        title: &title,
        form: None,
        member: None,
        main,
    })
}

/// What an administrator answered: the reason of a rejection, and whose it is.
fn answer(visit: &Visit, own: &Own) -> Markup {
    let voice = visit.voice();
    let reason = own
        .request
        .decided
        .as_ref()
        .and_then(|decided| decided.reason.as_deref());
    html! {
        @if let (Some(reason), Some((first, last))) = (reason, &own.decided_by) {
            (look::notice(Tone::Warn, html! {
                p { (voice.tell("association-reason-by", &[("person", names::of_person(first, last).into())])) }
                p dir="auto" { (reason) }
            }))
        }
    }
}

/// What has happened to the request, with its moments.
fn so_far(visit: &Visit, own: &Own) -> Markup {
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    let request = &own.request;
    let decided = request.decided.as_ref();
    let moments = [
        ("made", Some(request.made_at)),
        ("proved", request.mailbox_proved_at),
        ("asked", request.asked_at),
        ("decided", decided.map(|decided| decided.at)),
        ("completed", request.completed_at),
    ];
    let lines: Vec<(String, Markup)> = moments
        .into_iter()
        .filter_map(|(word, at)| Some((word, at?)))
        .map(|(word, at)| {
            let key = match decided {
                Some(_) if word == "decided" && own.is_taken_back() => format!("association-moment-{TAKEN_BACK}"),
                Some(decided) if word == "decided" => format!("association-moment-{}", super::key(decided.decision)),
                _ => format!("association-moment-{word}"),
            };
            (voice.instant(at, zone), html! { (voice.say(&key)) })
        })
        .collect();
    let lines: Vec<(&str, Markup)> = lines.iter().map(|(when, what)| (when.as_str(), what.clone())).collect();
    look::long_facts(&lines)
}

/// What who asked can do now. *Contact Administrator* stands there whatever the domain is, so that it tells nothing.
fn ways_on(visit: &Visit, own: &Own, state: RequestState) -> Markup {
    let voice = visit.voice();
    let home = format!("/organizations/{}", own.organization.partner_id.as_str());
    let profile = format!("{}/profile", path(own.request.id));
    let find = look::link_primary(voice.say("association-find-again"), "/associate");
    match state {
        RequestState::Mailbox | RequestState::Choice => open(visit, own, true),
        RequestState::Administrator => open(visit, own, false),
        RequestState::Approval => approved(visit, own, html! {}),
        RequestState::Profile => approved(
            visit,
            own,
            look::link_primary(voice.say("association-to-profile"), &profile),
        ),
        RequestState::Done => look::actions(
            look::link_primary(voice.say("association-to-organization"), &home),
            None,
        ),
        RequestState::Ended(_) => look::actions(find, None),
    }
}

/// Who was let in can still say no.
fn approved(visit: &Visit, own: &Own, on: Markup) -> Markup {
    html! {
        form #(FORM) method="post" action=(path(own.request.id)) {
            (look::actions(html! {
                (on)
                (look::button_secondary(visit.voice().say("association-cancel"), "action", "cancel"))
            }, None))
        }
    }
}

fn open(visit: &Visit, own: &Own, may_contact: bool) -> Markup {
    let voice = visit.voice();
    let correct = format!("/associate/request?request={}", own.request.id);
    html! {
        form #(FORM) method="post" action=(path(own.request.id)) {
            (look::actions(html! {
                @if may_contact { (look::button_secondary(voice.say("association-contact-administrator"), "action", "contact")) }
                (look::link_quiet(voice.say("association-correct"), &correct))
                (look::button_secondary(voice.say("association-cancel"), "action", "cancel"))
            }, None))
        }
    }
}

/// *Contact Administrator* and *Cancel*.
pub async fn act_on(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    let id: RequestId = id.parse().map_err(|_| Fault::NotFound)?;
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |_| see_other(&path(id))).await;
    }
    match posted.one("action") {
        "contact" => act::contact_administrator(house, session.account, id).await?,
        "cancel" => act::withdraw(house, session.account, id).await?,
        _ => return Err(Fault::NotFound),
    }
    Ok(see_other(&path(id)))
}
