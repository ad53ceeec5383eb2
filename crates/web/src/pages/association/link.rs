//! The page of the link that was mailed to the address of a request. Opening it changes nothing (rules A6, A8).

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::association::RequestState;
use workflows::association::{self as act, LeadsTo, LinkShown};
use workflows::{Failure, Secret};

use super::super::in_language;
use super::requests::path;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

const FORM: &str = "link";

/// Shows what using the link leads to.
pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    match act::open_link(&visit.center.house, session.account, &Secret::brought(&token)).await {
        Ok(shown) => Ok(page(&visit, &token, &shown).into_response()),
        Err(Failure::Missing) => Ok(spent(&visit)),
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, token: &str, shown: &LinkShown) -> Markup {
    let voice = visit.voice();
    let word = shown.leads_to.word();
    let button = match shown.leads_to {
        LeadsTo::Question => "association-link-button-other",
        LeadsTo::Approval | LeadsTo::Profile => "association-link-button-own",
    };
    let facts = [
        ("organization", shown.own.organization.shown_name.as_str().into()),
        ("email", shown.own.request.applicant.email.as_str().into()),
    ];
    let title = voice.tell("association-link-title", &facts);
    let main = html! {
        (look::heading(&title, Some(&voice.tell(&format!("association-link-lead-{word}"), &facts))))
        form #(FORM) method="post" action={ "/associate/link/" (token) } {
            (look::actions(look::button_primary(voice.say(button)), None))
        }
    };
    visit.page(Sheet {
        title: &title,
        form: Some(FORM),
        member: None,
        main,
    })
}

/// The link was used, is too old, was replaced, or belongs to another account: the four look the same.
fn spent(visit: &Visit) -> Response {
    let voice = visit.voice();
    let title = voice.say("association-spent-title");
    let main = html! {
        (look::heading(title, Some(voice.say("association-spent-lead"))))
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

/// Uses the link: on to the individual profile where the request is approved, else back to it.
pub async fn go_on(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |_| see_other(&format!("/associate/link/{token}"))).await;
    }
    let request = match act::use_link(house, session.account, Secret::brought(&token)).await {
        Ok(request) => request,
        Err(Failure::Missing) => return Ok(spent(&visit)),
        Err(failure) => return Err(failure.into()),
    };
    let own = act::look_at(house, session.account, request).await?;
    Ok(match own.state() {
        RequestState::Profile => see_other(&format!("{}/profile", path(request))),
        _ => see_other(&path(request)),
    })
}
