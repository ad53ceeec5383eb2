//! Outside providers (rules I1, I3): there by the press of a button, back with what the provider says.

use axum::extract::{Path, Query};
use axum::http::header::{HeaderValue, REFRESH};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use gateways::identity::{Provider, Return};
use maud::{Markup, html};
use serde::Deserialize;
use workflows::Failure;
use workflows::sign_in::{self as act, Arrived, Arriving, Departed};

use super::sign_in::{Door, door, go_on, on_to, onward};
use super::{again, not_too_often, ways};
use crate::carried::Carried;
use crate::cookies;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Where somebody goes on once they are recognized, and what they bring.
#[derive(Clone, Copy)]
pub(super) struct Going<'a> {
    pub return_to: &'a str,
    pub carried: Option<&'a Carried>,
}

impl<'a> Going<'a> {
    /// Goes on to a page, with nothing.
    pub fn to(return_to: &'a str) -> Self {
        Self {
            return_to,
            carried: None,
        }
    }

    /// Returns it as hidden fields of a form.
    pub fn fields(&self) -> Markup {
        html! {
            input type="hidden" name="return_to" value=(self.return_to);
            @if let Some(carried) = self.carried {
                input type="hidden" name="carried_path" value=(carried.path);
                input type="hidden" name="carried_body" value=(carried.body);
            }
        }
    }
}

/// What a provider sends a browser back with.
#[derive(Deserialize)]
pub struct Brought {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    iss: Option<String>,
}

/// Returns a button for each provider.
pub(super) fn buttons(visit: &Visit, going: &Going<'_>) -> Markup {
    let voice = visit.voice();
    html! {
        @for provider in visit.center.house.identity.providers() {
            form.way method="post" action={ "/sign-in/with/" (provider.id) } {
                (going.fields())
                button.button type="submit" { (voice.tell("sign-in-with", &[("provider", provider.name.as_str().into())])) }
            }
        }
    }
}

fn provider<'v>(visit: &'v Visit, id: &str) -> Result<&'v Provider, Fault> {
    let mut providers = visit.center.house.identity.providers();
    providers.find(|provider| provider.id == id).ok_or(Fault::NotFound)
}

/// Sends a browser on to a provider. A form must not lead to another host, so a page of ours does.
fn on_the_way(visit: &Visit, departed: &Departed) -> Response {
    let voice = visit.voice();
    let provider = [("provider", departed.name.as_str().into())];
    let title = voice.tell("sign-in-with", &provider);
    let main = html! {
        (look::heading(&title, Some(&voice.tell("sign-in-on-the-way", &provider))))
        (look::actions(look::link_primary(&voice.tell("sign-in-on-to", &provider), &departed.address), None))
    };
    let jar = CookieJar::new().add(cookies::of_ceremony(&departed.secret, &visit.center.settings));
    let page = visit.page(Sheet {
        title: &title,
        form: None,
        member: None,
        main,
    });
    let mut response = (jar, page).into_response();
    if let Ok(address) = HeaderValue::try_from(format!("0;url={}", departed.address)) {
        response.headers_mut().insert(REFRESH, address);
    }
    response
}

/// Leaves for a provider, to sign in.
pub async fn depart(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let carried = Carried::in_form(&posted);
    let return_to = posted.one("return_to");
    match act::depart(&visit.center.house, &id, onward(return_to, carried.as_ref())).await {
        Ok(departed) => Ok(on_the_way(&visit, &departed)),
        Err(Failure::Unreachable(why)) => {
            tracing::warn!(provider = id, why, "a provider cannot be asked");
            let shown = Door {
                return_to,
                carried: carried.as_ref(),
                problem: Some(("email", "sign-in-provider-silent")),
                ..Door::default()
            };
            Ok((StatusCode::SERVICE_UNAVAILABLE, door(&visit, &shown)).into_response())
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Leaves for a provider, to add it to the account.
pub async fn add(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    provider(&visit, &id)?;
    if let Some(wait) = ways::wait(&visit, session).await? {
        return Ok(wait);
    }
    let current = posted.one("current_password");
    match act::depart_to_add(&visit.center.house, session, &id, current).await {
        Ok(departed) => Ok(on_the_way(&visit, &departed)),
        Err(Failure::Refused(refusals)) => {
            ways::refused(&visit, session, &format!("/account/with/{id}"), &[], refusals).await
        }
        Err(Failure::Unreachable(why)) => {
            tracing::warn!(provider = id, why, "a provider cannot be asked");
            Ok(see_other("/account?done=provider-silent"))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Comes back from a provider. Without the cookie of who left, and a second time, nothing comes of it.
pub async fn arrive(
    method: Method,
    visit: Visit,
    jar: CookieJar,
    Path(id): Path<String>,
    Query(brought): Query<Brought>,
) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let name = provider(&visit, &id)?.name.clone();
    let secret = cookies::ceremony(&jar, &visit.center.settings).filter(|_| method == Method::GET);
    let arrived = match secret {
        Some(secret) => {
            let arriving = Arriving {
                provider: id,
                back: Return {
                    code: brought.code,
                    state: brought.state,
                    issuer: brought.iss,
                },
                secret,
                agent: visit.agent.clone(),
                language: visit.language,
            };
            act::arrive(&visit.center.house, visit.session.as_ref(), arriving).await
        }
        None => Err(Failure::Missing),
    };
    answer(&visit, &name, arrived).await
}

async fn answer(visit: &Visit, name: &str, arrived: Result<Arrived, Failure>) -> Result<Response, Fault> {
    match arrived {
        Ok(Arrived::SignedIn(session, onward)) => go_on(visit, &session, &onward).await,
        Ok(Arrived::Added) => Ok(see_other("/account?done=ways")),
        Ok(Arrived::OfAnother) => Ok(see_other("/account?done=of-another")),
        Ok(Arrived::HasAccount) => Ok(has_account(visit, name).into_response()),
        Ok(Arrived::ProveAddress(secret, onward)) => {
            let jar = CookieJar::new().add(cookies::of_vouched(&secret, &visit.center.settings));
            let on = on_to(onward.return_to.as_deref().unwrap_or_default());
            Ok((jar, see_other(&format!("/register{on}"))).into_response())
        }
        Err(Failure::Missing | Failure::Unreachable(_)) if visit.session.is_some() => {
            Ok(see_other("/account?done=provider-refused"))
        }
        Err(Failure::Missing | Failure::Unreachable(_)) => {
            let problem = Some(("email", "sign-in-provider-refused"));
            let shown = Door {
                problem,
                ..Door::default()
            };
            Ok(again(door(visit, &shown)))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Says that the address has an account: a provider is added there, by who can sign in to it, and never by an address.
fn has_account(visit: &Visit, name: &str) -> Markup {
    let voice = visit.voice();
    let title = voice.say("sign-in-has-account-title");
    let lead = voice.tell("sign-in-has-account-lead", &[("provider", name.into())]);
    let main = html! {
        (look::heading(title, Some(&lead)))
        (look::actions(look::link_primary(voice.say("look-sign-in"), "/sign-in?return_to=%2Faccount"), None))
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}
