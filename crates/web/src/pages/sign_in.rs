//! The door: signing in and out (rules I1, I2).

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;
use workflows::Failure;
use workflows::sign_in::{self as act, NewSession, Onward};

use super::outside::Going;
use super::{again, in_language, outside, passkeys, too_often};
use crate::carried::Carried;
use crate::cookies;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, own_path, see_other};
use crate::visit::{Sheet, Visit};

/// The form of the pages at which one is recognized.
pub(super) const FORM: &str = "identity";

/// Where to go on after signing in.
#[derive(Deserialize)]
pub struct Return {
    #[serde(default)]
    pub(super) return_to: String,
    /// Says that who is signed in wants to sign in again, to prove that it is them.
    #[serde(default)]
    again: String,
}

/// Shows the door.
pub async fn show(visit: Visit, Query(query): Query<Return>) -> Response {
    if visit.session.is_some() && query.again.is_empty() {
        return see_other(own_path(&query.return_to).unwrap_or("/organizations"));
    }
    door(
        &visit,
        &Door {
            return_to: &query.return_to,
            ..Door::default()
        },
    )
    .into_response()
}

/// Shows the door to who sent a form after their session had ended.
pub fn carrying(visit: &Visit, carried: &Carried) -> Markup {
    let shown = Door {
        return_to: &carried.path,
        carried: Some(carried),
        ..Door::default()
    };
    door(visit, &shown)
}

/// The door, and what it was told.
#[derive(Clone, Copy, Default)]
pub(super) struct Door<'a> {
    pub email: &'a str,
    pub return_to: &'a str,
    pub carried: Option<&'a Carried>,
    /// The field that something is wrong with, and the key of what.
    pub problem: Option<(&'static str, &'static str)>,
    /// How long to wait, where it was tried too often.
    pub minutes: u32,
}

/// Draws the door.
pub(super) fn door(visit: &Visit, shown: &Door<'_>) -> Markup {
    let voice = visit.voice();
    let title = voice.say("look-sign-in");
    let facts = [("minutes", shown.minutes.into())];
    let problem = shown.problem.map(|(field, key)| (field, voice.tell(key, &facts)));
    let problem = problem.as_ref().map(|(field, told)| (*field, told.as_str()));
    let at = |name: &str| problem.filter(|(field, _)| *field == name).map(|(_, told)| told);
    let Door { return_to, carried, .. } = *shown;
    let email = Field {
        value: shown.email,
        required: true,
        kind: Input::Email,
        autocomplete: Some("username"),
        problem: at("email"),
        ..Field::new("email", voice.say("sign-in-label-email"))
    };
    let password = Field {
        required: true,
        kind: Input::Password { new: false },
        autocomplete: Some("current-password"),
        problem: at("password"),
        ..Field::new("password", voice.say("sign-in-label-password"))
    };
    let register = format!("/register{}", on_to(return_to));
    let main = html! {
        @if let Some((field, told)) = problem { (look::problems(voice, &[(field.to_owned(), told.to_owned())])) }
        (look::heading(title, Some(voice.say("sign-in-lead"))))
        @if carried.is_some() { (look::notice(Tone::Warn, html! { p { (voice.say("sign-in-session-ended")) } })) }
        form #(FORM) method="post" action="/sign-in" novalidate {
            input type="hidden" name="return_to" value=(return_to);
            @if let Some(carried) = carried {
                input type="hidden" name="carried_path" value=(carried.path);
                input type="hidden" name="carried_body" value=(carried.body);
            }
            (look::field(voice, &email))
            (look::field(voice, &password))
            (look::actions(html! { (look::button_primary(title)) (look::link_quiet(voice.say("sign-in-forgotten"), "/recover")) }, None))
        }
        @let going = Going { return_to, carried };
        (passkeys::button(visit, &going))
        (outside::buttons(visit, &going))
        p { (voice.say("sign-in-new-here")) " " a href=(register) { (voice.say("sign-in-register")) } }
    };
    let title = if problem.is_some() {
        look::problem_title(voice, title)
    } else {
        title.to_owned()
    };
    visit.page(Sheet {
        title: &title,
        form: Some(FORM),
        member: None,
        main,
    })
}

/// Writes where to go on as a query; nothing where that is no page of ours.
pub(super) fn on_to(return_to: &str) -> String {
    own_path(return_to).map_or_else(String::new, |path| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("return_to", path)
            .finish();
        format!("?{query}")
    })
}

/// Signs in, and goes on where one wanted to; what was typed before the session ended is kept first.
pub async fn sign_in(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let carried = Carried::in_form(&posted);
    let (email, password, return_to) = (posted.one("email"), posted.one("password"), posted.one("return_to"));
    let shown = Door {
        email,
        return_to,
        carried: carried.as_ref(),
        ..Door::default()
    };
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |visit| door(visit, &shown).into_response()).await;
    }
    let empty = [
        ("email", email, "sign-in-missing-email"),
        ("password", password, "sign-in-missing-current-password"),
    ];
    if let Some((field, _, key)) = empty.into_iter().find(|(_, typed, _)| typed.is_empty()) {
        let problem = Some((field, key));
        return Ok(again(door(&visit, &Door { problem, ..shown })));
    }
    if let Err(wait) = visit.center.limits.sign_in(visit.client, email) {
        let problem = Some(("email", "problem-too-often"));
        let minutes = wait.minutes();
        let page = door(
            &visit,
            &Door {
                problem,
                minutes,
                ..shown
            },
        );
        return Ok(too_often(page, wait));
    }
    let house = &visit.center.house;
    let session = match act::sign_in(house, email, password, visit.agent.clone()).await {
        Ok(session) => session,
        Err(Failure::Missing) => {
            let problem = Some(("email", "sign-in-refused"));
            return Ok(again(door(&visit, &Door { problem, ..shown })));
        }
        Err(failure) => return Err(failure.into()),
    };
    go_on(&visit, &session, &onward(return_to, carried.as_ref())).await
}

/// Remembers where somebody wants to go on, and what they bring.
pub(super) fn onward(return_to: &str, carried: Option<&Carried>) -> Onward {
    Onward {
        return_to: own_path(return_to).map(str::to_owned),
        carried: carried.map(|carried| (carried.path.clone(), carried.body.clone())),
    }
}

/// Keeps what was typed before a session ended, ends the session that the new one replaces, and goes on.
pub(super) async fn go_on(visit: &Visit, session: &NewSession, onward: &Onward) -> Result<Response, Fault> {
    let carried = onward.carried.clone().map(|(path, body)| Carried { path, body });
    let kept = match &carried {
        Some(carried) => carried.keep(visit, session.session.account).await?,
        None => None,
    };
    if let Some(replaced) = &visit.session {
        act::sign_out(&visit.center.house, replaced).await?;
    }
    let return_to = onward.return_to.as_deref().and_then(own_path);
    match carried.filter(|carried| carried.is_kept_nowhere() && own_path(&carried.path).is_some()) {
        Some(carried) => Ok((in_browser(visit, session), typed(visit, session, &carried)).into_response()),
        None => Ok(entered(
            visit,
            session,
            kept.as_deref().or(return_to).unwrap_or("/organizations"),
        )),
    }
}

/// Leads back to a form that no draft keeps, filled in as it was. A form that names a language is shown in it, and does nothing
/// yet (rule X2).
fn typed(visit: &Visit, session: &NewSession, carried: &Carried) -> Markup {
    let visit = Visit {
        session: Some(session.session.clone()),
        ..visit.clone()
    };
    let voice = visit.voice();
    let title = voice.say("sign-in-typed-title");
    let pairs = carried.pairs();
    let main = html! {
        (look::heading(title, Some(voice.say("sign-in-typed-lead"))))
        form #(FORM) method="post" action=(carried.path) {
            @for (name, value) in pairs.pairs().filter(|(name, _)| name != "language") {
                input type="hidden" name=(name) value=(value);
            }
            input type="hidden" name="language" value=(visit.language.tag());
            (look::actions(look::button_primary(voice.say("sign-in-typed-back")), None))
        }
    };
    visit.page(Sheet {
        title,
        form: Some(FORM),
        member: None,
        main,
    })
}

/// Gives a browser its session, and what it is known again by.
pub(super) fn signed_in(visit: &Visit, session: &NewSession, return_to: &str) -> Response {
    entered(visit, session, own_path(return_to).unwrap_or("/organizations"))
}

fn entered(visit: &Visit, session: &NewSession, on: &str) -> Response {
    (in_browser(visit, session), see_other(on)).into_response()
}

fn in_browser(visit: &Visit, session: &NewSession) -> CookieJar {
    let settings = &visit.center.settings;
    CookieJar::new()
        .add(cookies::of_session(&session.secret, settings))
        .add(cookies::of_device(&session.device, settings))
}

/// Leads from the address of one of the door's forms back to the door: who chose another language comes here.
pub async fn back() -> Response {
    see_other("/sign-in")
}

/// Signs out of this browser.
pub async fn sign_out(visit: Visit) -> Result<Response, Fault> {
    if let Some(session) = &visit.session {
        act::sign_out(&visit.center.house, session).await?;
    }
    let jar = CookieJar::new().add(cookies::of_no_session(&visit.center.settings));
    Ok((jar, see_other("/")).into_response())
}
