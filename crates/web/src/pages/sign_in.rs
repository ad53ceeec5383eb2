//! Signing in and out, registering, recovering (rules I1, I2). A mailed link shows a page; only a button on it acts.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use membership::refusal::{Reason, Refusal};
use membership::terms::EmailAddress;
use serde::Deserialize;
use workflows::{Failure, Secret, sign_in as act};

use super::told::{Told, key_of};
use super::{again, in_language, too_often};
use crate::carried::Carried;
use crate::cookies;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, own_path, see_other};
use crate::visit::{Sheet, Visit};

const FORM: &str = "identity";

/// Where to go on after signing in.
#[derive(Deserialize)]
pub struct Return {
    #[serde(default)]
    return_to: String,
}

fn told(visit: &Visit, refusals: &[Refusal]) -> Told {
    let voice = visit.voice();
    let label = |field: &str| voice.say(&format!("sign-in-label-{}", key_of(field))).to_owned();
    let missing = |field: &str| Some(voice.say(&format!("sign-in-missing-{}", key_of(field))).to_owned());
    Told::new(voice, refusals, label, missing)
}

/// Shows the door.
pub async fn show(visit: Visit, Query(query): Query<Return>) -> Response {
    if visit.session.is_some() {
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
struct Door<'a> {
    email: &'a str,
    return_to: &'a str,
    carried: Option<&'a Carried>,
    /// The field that something is wrong with, and the key of what.
    problem: Option<(&'static str, &'static str)>,
}

fn door(visit: &Visit, shown: &Door<'_>) -> Markup {
    let voice = visit.voice();
    let title = voice.say("look-sign-in");
    let problem = shown.problem.map(|(field, key)| (field, voice.say(key)));
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
fn on_to(return_to: &str) -> String {
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
        problem: None,
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
    if !visit.center.limits.allow(visit.client, email) {
        let problem = Some(("email", "problem-too-often"));
        return Ok(too_often(door(&visit, &Door { problem, ..shown })));
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
    if let Some(carried) = &carried {
        carried.keep(&visit, session.session.account).await?;
    }
    let jar = CookieJar::new().add(cookies::of_session(&session.secret, &visit.center.settings));
    Ok((jar, see_other(own_path(return_to).unwrap_or("/organizations"))).into_response())
}

/// Signs out of this browser.
pub async fn sign_out(visit: Visit) -> Result<Response, Fault> {
    if let Some(session) = &visit.session {
        act::sign_out(&visit.center.house, session).await?;
    }
    let jar = CookieJar::new().add(cookies::of_no_session(&visit.center.settings));
    Ok((jar, see_other("/")).into_response())
}

/// A page on which one types an e-mail address, and gets a mail.
struct Asking {
    word: &'static str,
    action: &'static str,
    email: String,
    return_to: String,
}

fn ask(visit: &Visit, asking: &Asking, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let told = told(visit, refusals);
    let key = |part: &str| format!("sign-in-{part}-{}", asking.word);
    let title = voice.say(&key("title")).to_owned();
    let email = Field {
        value: &asking.email,
        hint: Some(voice.say(&key("hint"))),
        required: true,
        kind: Input::Email,
        autocomplete: Some("email"),
        problem: told.at("email"),
        ..Field::new("email", voice.say("sign-in-label-email"))
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(voice.say(&key("lead")))))
        form #(FORM) method="post" action=(asking.action) novalidate {
            input type="hidden" name="return_to" value=(asking.return_to);
            (look::field(voice, &email))
            (look::actions(html! { (look::button_primary(voice.say(&key("button")))) (look::link_quiet(voice.say("look-sign-in"), "/sign-in")) }, None))
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, &title),
        form: Some(FORM),
        member: None,
        main,
    })
}

fn registering(email: &str, return_to: &str) -> Asking {
    Asking {
        word: "register",
        action: "/register",
        email: email.into(),
        return_to: return_to.into(),
    }
}

fn recovering(email: &str) -> Asking {
    Asking {
        word: "recover",
        action: "/recover",
        email: email.into(),
        return_to: String::new(),
    }
}

/// Asks for the address that an account is to have.
pub async fn register_page(visit: Visit, Query(query): Query<Return>) -> Markup {
    ask(&visit, &registering("", &query.return_to), &[])
}

/// Mails a link that proves the address.
pub async fn register(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let asking = registering(posted.one("email"), posted.one("return_to"));
    let return_to = own_path(&asking.return_to).map(str::to_owned);
    let language = visit.language;
    let email = asking.email.clone();
    let house = visit.center.house.clone();
    let mailing = async move { act::register(&house, &email, language, return_to).await };
    mail_a_link(&visit, &posted, &asking, mailing).await
}

/// Asks for the address whose password is forgotten.
pub async fn recover_page(visit: Visit) -> Markup {
    ask(&visit, &recovering(""), &[])
}

/// Mails a link to choose a new password.
pub async fn recover(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let asking = recovering(posted.one("email"));
    let language = visit.language;
    let email = asking.email.clone();
    let house = visit.center.house.clone();
    let mailing = async move { act::recover(&house, &email, language).await };
    mail_a_link(&visit, &posted, &asking, mailing).await
}

async fn mail_a_link(
    visit: &Visit,
    posted: &Posted,
    asking: &Asking,
    mailing: impl Future<Output = Result<(), Failure>>,
) -> Result<Response, Fault> {
    if let Some(language) = posted.language() {
        return in_language(visit, language, |visit| ask(visit, asking, &[]).into_response()).await;
    }
    if !visit.center.limits.allow(visit.client, &asking.email) {
        let refusals = [Refusal::new("email", Reason::TooOften)];
        return Ok(too_often(ask(visit, asking, &refusals)));
    }
    match mailing.await {
        Ok(()) => {
            let jar = CookieJar::new().add(cookies::of_mailed_address(&asking.email, &visit.center.settings));
            let sent = format!("{}/sent{}", asking.action, on_to(&asking.return_to));
            Ok((jar, see_other(&sent)).into_response())
        }
        Err(Failure::Refused(refusals)) => Ok(again(ask(visit, asking, &refusals))),
        Err(failure) => Err(failure.into()),
    }
}

/// Says that a mail is on its way, whatever address was typed.
pub async fn register_sent(visit: Visit, jar: CookieJar, Query(query): Query<Return>) -> Markup {
    sent(&visit, "register", cookies::mailed_address(&jar), &query.return_to)
}

/// Says that a mail is on its way, whatever address was typed.
pub async fn recover_sent(visit: Visit, jar: CookieJar) -> Markup {
    sent(&visit, "recover", cookies::mailed_address(&jar), "")
}

fn sent(visit: &Visit, word: &str, email: Option<String>, return_to: &str) -> Markup {
    let voice = visit.voice();
    let title = voice.say("sign-in-sent-title");
    let again = format!("/{word}{}", on_to(return_to));
    let main = html! {
        (look::heading(title, Some(voice.say(&format!("sign-in-sent-lead-{word}")))))
        @if let Some(email) = email { p { (voice.tell("sign-in-sent-to", &[("email", email.into())])) } }
        p { (voice.say("sign-in-sent-nothing")) }
        (look::actions(look::link_secondary(voice.say("sign-in-sent-again"), &again), None))
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}

/// A page on which a mailed link lets one choose a password.
struct Choosing<'a> {
    word: &'static str,
    token: &'a str,
    email: String,
}

fn choose(visit: &Visit, choosing: &Choosing<'_>, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let told = told(visit, refusals);
    let title = voice.say(&format!("sign-in-choose-title-{}", choosing.word)).to_owned();
    let password = Field {
        hint: Some(voice.say("sign-in-password-hint")),
        required: true,
        kind: Input::Password { new: true },
        autocomplete: Some("new-password"),
        problem: told.at("password"),
        ..Field::new("password", voice.say("sign-in-label-new-password"))
    };
    let main = html! {
        (told.summary(voice))
        (look::heading(&title, Some(&voice.tell("sign-in-choose-lead", &[("email", choosing.email.as_str().into())]))))
        form #(FORM) method="post" action={ "/" (choosing.word) "/" (choosing.token) } novalidate {
            input type="hidden" name="username" value=(choosing.email) autocomplete="username";
            (look::field(voice, &password))
            (look::actions(look::button_primary(voice.say(&format!("sign-in-choose-button-{}", choosing.word))), None))
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, &title),
        form: Some(FORM),
        member: None,
        main,
    })
}

/// A link that does not work, or no longer: how to get another.
fn spent(visit: &Visit, word: &str) -> Response {
    let voice = visit.voice();
    let title = voice.say("sign-in-spent-title");
    let main = html! {
        (look::heading(title, Some(voice.say("sign-in-spent-lead"))))
        (look::actions(html! {
            (look::link_primary(voice.say("sign-in-spent-again"), &format!("/{word}")))
            (look::link_quiet(voice.say("look-sign-in"), "/sign-in"))
        }, None))
    };
    (
        axum::http::StatusCode::GONE,
        visit.page(Sheet {
            title,
            form: None,
            member: None,
            main,
        }),
    )
        .into_response()
}

/// Links are tried as passwords are (rule I2).
fn not_too_often(visit: &Visit) -> Result<(), Fault> {
    if visit.center.limits.allow_from(visit.client) {
        Ok(())
    } else {
        Err(Fault::TooOften)
    }
}

/// The page of a mailed link: to choose a password where the link works, else how to get another.
fn link_page(
    visit: &Visit,
    word: &'static str,
    token: &str,
    opened: Result<EmailAddress, Failure>,
) -> Result<Response, Fault> {
    match opened {
        Ok(email) => {
            let email = email.to_string();
            Ok(choose(visit, &Choosing { word, token, email }, &[]).into_response())
        }
        Err(Failure::Missing) => Ok(spent(visit, word)),
        Err(failure) => Err(failure.into()),
    }
}

/// Shows the page of a mailed registration link. Opening it changes nothing.
pub async fn choose_password_page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let opened = act::open_registration(&visit.center.house, &Secret::brought(&token)).await;
    link_page(&visit, "register", &token, opened)
}

/// Makes the account and signs in.
pub async fn complete_registration(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let house = &visit.center.house;
    let secret = Secret::brought(&token);
    let email = match act::open_registration(house, &secret).await {
        Ok(email) => email.to_string(),
        Err(Failure::Missing) => return Ok(spent(&visit, "register")),
        Err(failure) => return Err(failure.into()),
    };
    let choosing = Choosing {
        word: "register",
        token: &token,
        email,
    };
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |visit| choose(visit, &choosing, &[]).into_response()).await;
    }
    let done = act::complete_registration(
        house,
        secret,
        posted.one("password"),
        visit.language,
        visit.agent.clone(),
    )
    .await;
    match done {
        Ok(registered) => {
            let jar = CookieJar::new().add(cookies::of_session(&registered.session.secret, &visit.center.settings));
            let on = registered
                .return_to
                .as_deref()
                .and_then(own_path)
                .unwrap_or("/organizations");
            Ok((jar, see_other(on)).into_response())
        }
        Err(Failure::Refused(refusals)) => Ok(again(choose(&visit, &choosing, &refusals))),
        Err(Failure::Missing) => Ok(spent(&visit, "register")),
        Err(failure) => Err(failure.into()),
    }
}

/// Shows the page of a mailed recovery link. Opening it changes nothing.
pub async fn new_password_page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let opened = act::open_recovery(&visit.center.house, &Secret::brought(&token)).await;
    link_page(&visit, "recover", &token, opened)
}

/// Replaces the password, ends every session and signs in anew.
pub async fn complete_recovery(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let house = &visit.center.house;
    let secret = Secret::brought(&token);
    let email = match act::open_recovery(house, &secret).await {
        Ok(email) => email.to_string(),
        Err(Failure::Missing) => return Ok(spent(&visit, "recover")),
        Err(failure) => return Err(failure.into()),
    };
    let choosing = Choosing {
        word: "recover",
        token: &token,
        email,
    };
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |visit| choose(visit, &choosing, &[]).into_response()).await;
    }
    match act::complete_recovery(
        house,
        secret,
        posted.one("password"),
        visit.language,
        visit.agent.clone(),
    )
    .await
    {
        Ok(session) => {
            let jar = CookieJar::new().add(cookies::of_session(&session.secret, &visit.center.settings));
            Ok((jar, see_other("/organizations")).into_response())
        }
        Err(Failure::Refused(refusals)) => Ok(again(choose(&visit, &choosing, &refusals))),
        Err(Failure::Missing) => Ok(spent(&visit, "recover")),
        Err(failure) => Err(failure.into()),
    }
}
