//! Registering and recovering by a mailed link (rules I1, I2). A mailed link shows a page; only a button on it acts.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use membership::refusal::Refusal;
use membership::terms::EmailAddress;
use workflows::{Failure, Secret, sign_in as act};

use super::sign_in::{FORM, Return, on_to, signed_in};
use super::told::{Told, key_of};
use super::{again, in_language, not_too_often, outside, too_often, tried_too_often};
use crate::cookies;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, own_path, see_other};
use crate::visit::{Sheet, Visit};

fn told(visit: &Visit, refusals: &[Refusal]) -> Told {
    let voice = visit.voice();
    let label = |field: &str| voice.say(&format!("sign-in-label-{}", key_of(field))).to_owned();
    let missing = |field: &str| Some(voice.say(&format!("sign-in-missing-{}", key_of(field))).to_owned());
    Told::new(voice, refusals, label, missing)
}

/// A page on which one types an e-mail address, and gets a mail.
struct Asking {
    word: &'static str,
    action: &'static str,
    email: String,
    return_to: String,
    /// The provider that vouched for who asks, in this browser.
    vouched_by: Option<String>,
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
        @if let Some(name) = &asking.vouched_by {
            (look::notice(Tone::Tell, html! { p { (voice.tell("sign-in-vouched", &[("provider", name.as_str().into())])) } }))
        }
        form #(FORM) method="post" action=(asking.action) novalidate {
            input type="hidden" name="return_to" value=(asking.return_to);
            (look::field(voice, &email))
            (look::actions(html! { (look::button_primary(voice.say(&key("button")))) (look::link_quiet(voice.say("look-sign-in"), "/sign-in")) }, None))
        }
        @if asking.word == "register" && asking.vouched_by.is_none() { (outside::buttons(visit, &outside::Going::to(&asking.return_to))) }
    };
    visit.page(Sheet {
        title: &told.title(voice, &title),
        form: Some(FORM),
        member: None,
        main,
    })
}

async fn registering(visit: &Visit, jar: &CookieJar, email: &str, return_to: &str) -> Result<Asking, Fault> {
    Ok(Asking {
        word: "register",
        action: "/register",
        email: email.into(),
        return_to: return_to.into(),
        vouched_by: vouched_by(visit, jar).await?,
    })
}

/// The provider that vouched for who is here, in this browser.
async fn vouched_by(visit: &Visit, jar: &CookieJar) -> Result<Option<String>, Fault> {
    Ok(match cookies::vouched(jar, &visit.center.settings) {
        Some(secret) => act::vouched_for(&visit.center.house, &secret).await?,
        None => None,
    })
}

fn recovering(email: &str) -> Asking {
    Asking {
        word: "recover",
        action: "/recover",
        email: email.into(),
        return_to: String::new(),
        vouched_by: None,
    }
}

/// Asks for the address that an account is to have.
pub async fn register_page(visit: Visit, jar: CookieJar, Query(query): Query<Return>) -> Result<Markup, Fault> {
    let asking = registering(&visit, &jar, "", &query.return_to).await?;
    Ok(ask(&visit, &asking, &[]))
}

/// Mails a link that proves the address.
pub async fn register(visit: Visit, jar: CookieJar, posted: Posted) -> Result<Response, Fault> {
    let asking = registering(&visit, &jar, posted.one("email"), posted.one("return_to")).await?;
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
    if let Err(wait) = visit.center.limits.mail(visit.client, &asking.email) {
        let refusals = [tried_too_often("email", wait)];
        return Ok(too_often(ask(visit, asking, &refusals), wait));
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
    /// The provider that vouched for who opened it: then no password is due.
    vouched_by: Option<String>,
}

fn choose(visit: &Visit, choosing: &Choosing<'_>, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let told = told(visit, refusals);
    let title = match choosing.vouched_by {
        Some(_) => voice.say("sign-in-title-register").to_owned(),
        None => voice.say(&format!("sign-in-choose-title-{}", choosing.word)).to_owned(),
    };
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
            @match &choosing.vouched_by {
                Some(name) => {
                    input type="hidden" name="with" value="vouched";
                    p { (voice.tell("sign-in-choose-with", &[("provider", name.as_str().into())])) }
                }
                None => {
                    input type="hidden" name="username" value=(choosing.email) autocomplete="username";
                    (look::field(voice, &password))
                }
            }
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

/// A link that does not work, or no longer: where to get another.
pub(super) fn spent(visit: &Visit, another: &str) -> Response {
    let voice = visit.voice();
    let title = voice.say("sign-in-spent-title");
    let main = html! {
        (look::heading(title, Some(voice.say("sign-in-spent-lead"))))
        (look::actions(html! {
            (look::link_primary(voice.say("sign-in-spent-again"), another))
            @if visit.session.is_none() { (look::link_quiet(voice.say("look-sign-in"), "/sign-in")) }
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

/// The page of a mailed link: to choose a password where the link works, else how to get another.
fn link_page(
    visit: &Visit,
    word: &'static str,
    token: &str,
    opened: Result<EmailAddress, Failure>,
    vouched_by: Option<String>,
) -> Result<Response, Fault> {
    match opened {
        Ok(email) => {
            let choosing = Choosing {
                word,
                token,
                email: email.to_string(),
                vouched_by,
            };
            Ok(choose(visit, &choosing, &[]).into_response())
        }
        Err(Failure::Missing) => Ok(spent(visit, &format!("/{word}"))),
        Err(failure) => Err(failure.into()),
    }
}

/// Shows the page of a mailed registration link. Opening it changes nothing.
pub async fn choose_password_page(visit: Visit, jar: CookieJar, Path(token): Path<String>) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let opened = act::open_registration(&visit.center.house, &Secret::brought(&token)).await;
    link_page(&visit, "register", &token, opened, vouched_by(&visit, &jar).await?)
}

/// Makes the account and signs in.
pub async fn complete_registration(
    visit: Visit,
    jar: CookieJar,
    Path(token): Path<String>,
    posted: Posted,
) -> Result<Response, Fault> {
    let house = &visit.center.house;
    let secret = Secret::brought(&token);
    let email = match act::open_registration(house, &secret).await {
        Ok(email) => email.to_string(),
        Err(Failure::Missing) => return Ok(spent(&visit, "/register")),
        Err(failure) => return Err(failure.into()),
    };
    let choosing = Choosing {
        word: "register",
        token: &token,
        email,
        vouched_by: vouched_by(&visit, &jar).await?,
    };
    if let Some(language) = posted.language() {
        return in_language(&visit, language, |visit| choose(visit, &choosing, &[]).into_response()).await;
    }
    let (language, agent) = (visit.language, visit.agent.clone());
    let vouched = cookies::vouched(&jar, &visit.center.settings).filter(|_| posted.pressed("with", "vouched"));
    let done = match vouched {
        Some(vouched) => act::complete_registration_outside(house, secret, vouched, language, agent).await,
        None => act::complete_registration(house, secret, posted.one("password"), language, agent).await,
    };
    match done {
        Ok(registered) => {
            let on = registered.return_to.as_deref().unwrap_or_default();
            Ok(signed_in(&visit, &registered.session, on))
        }
        Err(Failure::Refused(refusals)) => Ok(again(choose(&visit, &choosing, &refusals))),
        Err(Failure::Missing) => Ok(spent(&visit, "/register")),
        Err(failure) => Err(failure.into()),
    }
}

/// Shows the page of a mailed recovery link. Opening it changes nothing.
pub async fn new_password_page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    not_too_often(&visit)?;
    let opened = act::open_recovery(&visit.center.house, &Secret::brought(&token)).await;
    link_page(&visit, "recover", &token, opened, None)
}

/// Replaces the password, ends every session and signs in anew.
pub async fn complete_recovery(visit: Visit, Path(token): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let house = &visit.center.house;
    let secret = Secret::brought(&token);
    let email = match act::open_recovery(house, &secret).await {
        Ok(email) => email.to_string(),
        Err(Failure::Missing) => return Ok(spent(&visit, "/recover")),
        Err(failure) => return Err(failure.into()),
    };
    let choosing = Choosing {
        word: "recover",
        token: &token,
        email,
        vouched_by: None,
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
        Ok(session) => Ok(signed_in(&visit, &session, "")),
        Err(Failure::Refused(refusals)) => Ok(again(choose(&visit, &choosing, &refusals))),
        Err(Failure::Missing) => Ok(spent(&visit, "/recover")),
        Err(failure) => Err(failure.into()),
    }
}
