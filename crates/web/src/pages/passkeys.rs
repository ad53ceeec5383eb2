//! Passkeys (rules I1, I3): pages that ask a device, and take its answer as a form. Only the script can ask, so without one
//! no button leads here.

use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use workflows::Failure;
use workflows::sign_in::{self as act, Asked};

use super::account::{self, Shown};
use super::outside::Going;
use super::sign_in::{Door, door, go_on, onward};
use super::{again, not_too_often, ways};
use crate::carried::Carried;
use crate::cookies;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Returns the button of the door, where this center can have passkeys. The script shows it.
pub(super) fn button(visit: &Visit, going: &Going<'_>) -> Markup {
    html! {
        @if visit.center.house.identity.passkeys().is_some() {
            form.way method="post" action="/sign-in/passkey" data-passkeys hidden {
                (going.fields())
                button.button type="submit" { (visit.voice().say("sign-in-with-passkey")) }
            }
        }
    }
}

/// A page on which a device is asked.
struct Asking<'a> {
    /// What the script does: `get` or `create`.
    kind: &'static str,
    action: &'static str,
    title: &'a str,
    button: &'a str,
    back: &'static str,
    hidden: Markup,
}

fn page(visit: &Visit, asking: Asking<'_>, asked: &Asked) -> Response {
    let voice = visit.voice();
    let main = html! {
        (look::heading(asking.title, Some(voice.say("sign-in-passkey-lead"))))
        form method="post" action=(asking.action) data-passkey=(asking.kind) data-options=(asked.options) {
            (asking.hidden)
            input type="hidden" name="answer" value="";
            p.problem data-passkey-failed hidden { (voice.say("sign-in-passkey-failed")) }
            @if asking.kind == "create" {
                p.problem data-passkey-known hidden { (voice.say("sign-in-passkey-known")) }
            }
            (look::actions(html! {
                (look::button_primary(asking.button))
                (look::link_quiet(voice.say("sign-in-passkey-back"), asking.back))
            }, None))
        }
    };
    let jar = CookieJar::new().add(cookies::of_ceremony(&asked.secret, &visit.center.settings));
    let page = visit.page(Sheet {
        title: asking.title,
        form: None,
        member: None,
        main,
    });
    (jar, page).into_response()
}

/// Asks for any passkey of this center, to sign in.
pub async fn ask(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let asked = act::begin_passkey_sign_in(&visit.center.house).await?;
    let carried = Carried::in_form(&posted);
    let going = Going {
        return_to: posted.one("return_to"),
        carried: carried.as_ref(),
    };
    let label = visit.voice().say("sign-in-with-passkey").to_owned();
    let asking = Asking {
        kind: "get",
        action: "/sign-in/passkey/answer",
        title: &label,
        button: &label,
        back: "/sign-in",
        hidden: going.fields(),
    };
    Ok(page(&visit, asking, &asked))
}

/// Signs in with what a device answered.
pub async fn sign_in(visit: Visit, jar: CookieJar, posted: Posted) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let (house, carried) = (&visit.center.house, Carried::in_form(&posted));
    let return_to = posted.one("return_to");
    let entered = match cookies::ceremony(&jar, &visit.center.settings) {
        Some(secret) => act::finish_passkey_sign_in(house, &secret, posted.one("answer"), visit.agent.clone()).await,
        None => Err(Failure::Missing),
    };
    match entered {
        Ok(session) => go_on(&visit, &session, &onward(return_to, carried.as_ref())).await,
        Err(Failure::Missing) => {
            let shown = Door {
                return_to,
                carried: carried.as_ref(),
                problem: Some(("email", "sign-in-passkey-refused")),
                ..Door::default()
            };
            Ok(again(door(&visit, &shown)))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Asks a device to make a passkey for who is signed in.
pub async fn begin(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    if let Some(wait) = ways::wait(&visit, session).await? {
        return Ok(wait);
    }
    let (name, current) = (posted.one("passkey_name"), posted.one("current_password"));
    match act::begin_passkey(&visit.center.house, session, name, current).await {
        Ok(asked) => {
            let label = visit.voice().say("account-passkey-button").to_owned();
            let asking = Asking {
                kind: "create",
                action: "/account/passkeys/answer",
                title: &label,
                button: &label,
                back: "/account",
                hidden: html! {},
            };
            Ok(page(&visit, asking, &asked))
        }
        Err(Failure::Refused(refusals)) => {
            let hidden = [("passkey_name", name)];
            ways::refused(&visit, session, "/account/passkeys", &hidden, refusals).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Keeps the passkey that a device made.
pub async fn finish(visit: Visit, jar: CookieJar, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let made = match cookies::ceremony(&jar, &visit.center.settings) {
        Some(secret) => {
            let house = &visit.center.house;
            act::finish_passkey(house, session, &secret, posted.one("answer"), visit.language).await
        }
        None => Err(Failure::Missing),
    };
    match made {
        Ok(()) => Ok(see_other("/account?done=ways")),
        Err(Failure::Missing) => {
            let shown = Shown {
                done: "passkey-refused".to_owned(),
                ..Shown::default()
            };
            Ok(again(account::page(&visit, session, shown).await?))
        }
        Err(failure) => Err(failure.into()),
    }
}
