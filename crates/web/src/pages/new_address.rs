//! The link that was mailed to a new address: opened, it shows a page; the button on it makes the address count (rule I3).

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use workflows::{Failure, Secret, sign_in as act};

use super::account::ADDRESS_FORM;
use super::in_language;
use super::mailed_links::spent;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Shows the page of the link that was mailed to the new address. Opening it changes nothing.
pub async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    match act::open_address_change(&visit.center.house, session, &Secret::brought(&token)).await {
        Ok(email) => Ok(confirmation(&visit, &token, email.as_str()).into_response()),
        Err(failure) => spent_or(&visit, failure),
    }
}

/// Answers for a link that works no longer, or never did, as every mailed link does.
fn spent_or(visit: &Visit, failure: Failure) -> Result<Response, Fault> {
    match failure {
        Failure::Missing => Ok(spent(visit, &format!("/account#{ADDRESS_FORM}"))),
        failure => Err(failure.into()),
    }
}

fn confirmation(visit: &Visit, token: &str, email: &str) -> Markup {
    let voice = visit.voice();
    let title = voice.say("account-confirm-title");
    let main = html! {
        (look::heading(title, Some(&voice.tell("account-confirm-lead", &[("email", email.into())]))))
        form #confirm method="post" action={ "/account/address/" (token) } {
            (look::actions(look::button_primary(voice.say("account-confirm-button")), None))
        }
    };
    visit.page(Sheet {
        title,
        form: Some("confirm"),
        member: None,
        main,
    })
}

/// Makes the new address count.
pub async fn confirm(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let secret = Secret::brought(&token);
    if let Some(language) = posted.language() {
        let email = match act::open_address_change(&visit.center.house, session, &secret).await {
            Ok(email) => email,
            Err(failure) => return spent_or(&visit, failure),
        };
        let page = |visit: &Visit| confirmation(visit, &token, email.as_str()).into_response();
        return in_language(&visit, language, page).await;
    }
    match act::confirm_address(&visit.center.house, session, secret, visit.language).await {
        Ok(_) => Ok(see_other("/account?done=address")),
        Err(failure) => spent_or(&visit, failure),
    }
}
