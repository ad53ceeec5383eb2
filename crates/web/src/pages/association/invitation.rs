//! The page of a mailed invitation. Opening it changes nothing; *Accept* leads to the individual profile (rules A7, A9).

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::names;
use membership::refusal::Refusal;
use membership::terms::Typed;
use workflows::association::people::{self as act, Acceptance};
use workflows::{Failure, Secret};

use super::super::told::{Told, key_of};
use super::super::{again, in_language};
use super::requests;
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, Field};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

const FORM: &str = "invitation";

/// Shows who invites to what.
pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    match act::open_invitation(&visit.center.house, session.account, &Secret::brought(&token)).await {
        Ok(shown) => Ok(page(&visit, &token, &shown, &Typed::default(), &[]).into_response()),
        Err(Failure::Missing) => Ok(spent(&visit)),
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, token: &str, shown: &Acceptance, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let organization = shown.organization.shown_name.as_str();
    let name = names::of_person(&shown.by.0, &shown.by.1);
    let facts = [("organization", organization.into()), ("name", name.as_str().into())];
    let title = voice.tell("people-invitation-title", &facts[..1]);
    let told = Told::new(
        voice,
        refusals,
        |field| voice.say(&format!("association-label-{}", key_of(field))).to_owned(),
        |field| Some(voice.say(&format!("association-missing-{}", key_of(field))).to_owned()),
    );
    let main = if shown.is_associated {
        let home = format!("/organizations/{}", shown.organization.partner_id.as_str());
        html! {
            (look::heading(&title, Some(&voice.tell("people-invitation-already", &facts[..1]))))
            (look::actions(look::link_primary(&voice.tell("people-invitation-home", &facts[..1]), &home), None))
        }
    } else {
        html! {
            (told.summary(voice))
            (look::heading(&title, Some(&voice.tell("people-invitation-lead", &facts))))
            form #(FORM) method="post" action={ "/associate/invitation/" (token) } novalidate {
                (look::legend(voice))
                @for (field, autocomplete) in [("first_name", "given-name"), ("last_name", "family-name")] {
                    (look::field(voice, &Field {
                        value: typed.one(field),
                        required: true,
                        problem: told.at(field),
                        autocomplete: Some(autocomplete),
                        ..Field::new(field, voice.say(&format!("association-label-{}", key_of(field))))
                    }))
                }
                (look::actions(look::button_primary(voice.say("people-invitation-button")), None))
            }
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, &title),
        form: (!shown.is_associated).then_some(FORM),
        member: None,
        main,
    })
}

/// The link was used, is too old, or was taken back: they look the same.
fn spent(visit: &Visit) -> Response {
    let voice = visit.voice();
    let title = voice.say("association-spent-title");
    let main = html! {
        (look::heading(title, Some(voice.say("people-invitation-spent"))))
        (look::actions(look::link_primary(voice.say("association-find-again"), "/associate"), None))
    };
    let sheet = Sheet {
        title,
        form: None,
        member: None,
        main,
    };
    (StatusCode::GONE, visit.page(sheet)).into_response()
}

/// *Accept the invitation*: on to the individual profile.
pub async fn accept(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = signed_in(&visit, &posted)?;
    let house = &visit.center.house;
    let secret = Secret::brought(&token);
    let shown = match act::open_invitation(house, session.account, &secret).await {
        Ok(shown) => shown,
        Err(Failure::Missing) => return Ok(spent(&visit)),
        Err(failure) => return Err(failure.into()),
    };
    let typed = posted.typed(|field| matches!(field, "first_name" | "last_name"));
    if let Some(language) = posted.language() {
        let page = |visit: &Visit| page(visit, &token, &shown, &typed, &[]).into_response();
        return in_language(&visit, language, page).await;
    }
    match act::accept(house, session.account, secret, &typed).await {
        Ok(request) => Ok(see_other(&format!("{}/profile", requests::path(request)))),
        Err(Failure::Refused(refusals)) => Ok(again(page(&visit, &token, &shown, &typed, &refusals))),
        Err(Failure::Missing) => Ok(spent(&visit)),
        Err(failure) => Err(failure.into()),
    }
}
