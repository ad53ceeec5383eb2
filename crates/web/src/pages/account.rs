//! One's account: ways to sign in, sessions, password, address (rule I3); language and mail (rule X2).

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use membership::association::JoinMail;
use membership::refusal::Refusal;
use membership::sign_in::Browser;
use membership::terms::{Language, SessionId};
use serde::Deserialize;
use workflows::Failure;
use workflows::sign_in::{self as act, Session};

use super::told::{Told, key_of};
use super::{again, in_language, too_often, tried_too_often, ways};
use crate::cookies;
use crate::forms::Posted;
use crate::look::{self, Field, Input, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// The form with the only entry that is not a password: what is typed there stays when the language changes (rule X2).
pub(super) const ADDRESS_FORM: &str = "address";

/// What was done just before.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// What was done before, in a good way and in a bad one.
const DONE: [&str; 6] = ["password", "address", "sent", "sessions", "ways", "preferences"];
const NOT_DONE: [&str; 4] = ["passkey-refused", "provider-refused", "provider-silent", "of-another"];

/// What was refused on the page, and where.
#[derive(Default)]
pub(super) struct Shown {
    pub refused_form: &'static str,
    pub refusals: Vec<Refusal>,
    pub typed_email: String,
    pub typed_passkey_name: String,
    pub done: String,
}

/// Shows the account.
pub async fn show(visit: Visit, Query(done): Query<Done>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    page(
        &visit,
        session,
        Shown {
            done: done.done,
            ..Shown::default()
        },
    )
    .await
}

/// Draws the account.
pub(super) async fn page(visit: &Visit, session: &Session, shown: Shown) -> Result<Markup, Fault> {
    let voice = visit.voice();
    let title = voice.say("look-account");
    let sessions = act::list_sessions(&visit.center.house, session.account).await?;
    let ways = act::list_ways(&visit.center.house, session).await?;
    let join_mail = act::wants_join_mail(&visit.center.house, session.account).await?;
    // Both forms ask for the current password: the ids of the second begin with its name.
    let name = |refusal: &Refusal| Refusal {
        field: field_of(shown.refused_form, &refusal.field),
        ..refusal.clone()
    };
    let refusals: Vec<Refusal> = shown.refusals.iter().map(name).collect();
    let key = |field: &str| key_of(field.strip_prefix("address_").unwrap_or(field));
    let told = Told::new(
        voice,
        &refusals,
        |field| {
            voice
                .say(&format!("sign-in-label-{}", label_of(&key(field))))
                .to_owned()
        },
        |field| Some(voice.say(&format!("sign-in-missing-{}", key(field))).to_owned()),
    );
    let main = html! {
        (told.summary(voice))
        @let email = session.email.as_str();
        (look::heading_to(title, &voice.tell("account-lead", &[("email", email.into())]), email))
        @if DONE.contains(&shown.done.as_str()) {
            (look::notice(Tone::Ok, html! { p { (voice.say(&format!("account-done-{}", shown.done))) } }))
        } @else if NOT_DONE.contains(&shown.done.as_str()) {
            (look::notice(Tone::Warn, html! { p { (voice.say(&format!("account-not-done-{}", shown.done))) } }))
        }
        (look::part(voice.say("account-ways"), ways::part(visit, &told, &ways, &shown.typed_passkey_name)))
        (look::part(voice.say("account-sessions"), session_list(visit, session, &sessions)))
        @let password = if ways.has_password { "account-password" } else { "account-password-new" };
        (look::part(voice.say(password), password_form(visit, &told, ways.has_password)))
        (look::part(voice.say("account-address"), address_form(visit, &told, &shown.typed_email, ways.has_password)))
        @let language = session.language.unwrap_or(visit.language);
        (look::part(voice.say("account-preferences"), preferences_form(visit, language, join_mail)))
    };
    Ok(visit.page(Sheet {
        title: &told.title(voice, title),
        form: Some(ADDRESS_FORM),
        member: None,
        main,
    }))
}

/// Leads from the address of one of the page's forms back to the page: who chose another language after a mistake comes
/// here, and who signed in again.
pub async fn back() -> Response {
    see_other("/account")
}

/// The field named for a password asks for the new one.
fn label_of(key: &str) -> &str {
    if key == "password" { "new-password" } else { key }
}

fn field_of(form: &str, field: &str) -> String {
    if form == "address" {
        format!("address_{field}")
    } else {
        field.to_owned()
    }
}

fn session_list(visit: &Visit, this: &Session, sessions: &[Session]) -> Markup {
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    html! {
        ul.sessions {
            @for session in sessions {
                li {
                    p { strong { (agent_of(visit, session)) } }
                    p.note {
                        (voice.tell("account-session-used", &[("when", voice.instant(session.last_used_at, zone).into())]))
                    }
                    @if session.id == this.id {
                        (look::tag(Tone::Ok, voice.say("account-session-this")))
                    } @else {
                        form method="post" action="/account/sessions" {
                            input type="hidden" name="session" value=(session.id);
                            button.button.small type="submit" { (voice.say("account-session-end")) span.unseen { (agent_of(visit, session)) } }
                        }
                    }
                }
            }
        }
        @if sessions.len() > 1 {
            form method="post" action="/account/sessions" {
                (look::button_secondary(voice.say("account-session-end-others"), "session", "others"))
            }
        }
    }
}

/// Names a browser as people do; one that nobody knows as it names itself.
fn agent_of(visit: &Visit, session: &Session) -> String {
    let voice = visit.voice();
    match Browser::of(&session.agent) {
        _ if session.agent.is_empty() => voice.say("account-session-unknown").to_owned(),
        Some(known) => voice.tell(
            "account-session-agent",
            &[("browser", known.name.into()), ("system", known.system.into())],
        ),
        None => session.agent.clone(),
    }
}

fn password_form(visit: &Visit, told: &Told, has_password: bool) -> Markup {
    let voice = visit.voice();
    let current = Field {
        required: true,
        kind: Input::Password { new: false },
        autocomplete: Some("current-password"),
        problem: told.at("current_password"),
        ..Field::new("current_password", voice.say("sign-in-label-current-password"))
    };
    let new = Field {
        hint: Some(voice.say("sign-in-password-hint")),
        required: true,
        kind: Input::Password { new: true },
        autocomplete: Some("new-password"),
        problem: told.at("password"),
        ..Field::new("password", voice.say("sign-in-label-new-password"))
    };
    html! {
        form method="post" action="/account/password" novalidate {
            (look::legend(voice))
            @if has_password { (look::field(voice, &current)) }
            (look::field(voice, &new))
            (look::actions(look::button_primary(voice.say("account-password-button")), None))
        }
    }
}

fn address_form(visit: &Visit, told: &Told, typed: &str, has_password: bool) -> Markup {
    let voice = visit.voice();
    let email = Field {
        value: typed,
        hint: Some(voice.say("account-address-hint")),
        required: true,
        kind: Input::Email,
        autocomplete: Some("email"),
        problem: told.at("address_email"),
        ..Field::new("address_email", voice.say("sign-in-label-email"))
    };
    let current = Field {
        required: true,
        kind: Input::Password { new: false },
        autocomplete: Some("current-password"),
        problem: told.at("address_current_password"),
        ..Field::new("address_current_password", voice.say("sign-in-label-current-password"))
    };
    html! {
        form #(ADDRESS_FORM) method="post" action="/account/address" novalidate {
            (look::legend(voice))
            (look::field(voice, &email))
            @if has_password { (look::field(voice, &current)) }
            (look::actions(look::button_secondary(voice.say("account-address-button"), "change", "address"), None))
        }
    }
}

fn preferences_form(visit: &Visit, language: Language, join_mail: JoinMail) -> Markup {
    let voice = visit.voice();
    let languages = Field {
        value: language.tag(),
        ..Field::new("language", voice.say("account-preferences-language"))
    };
    let mails = Field {
        hint: Some(voice.say("account-preferences-always")),
        ..Field::new("join_mail", voice.say("account-preferences-mail"))
    };
    let wanted = (JoinMail::Wanted.word(), voice.say("account-preferences-join-mail"));
    html! {
        form method="post" action="/account/preferences" {
            (look::select(&languages, Language::ALL.map(|one| (one.tag(), one.own_name())), None))
            (look::checkboxes(&mails, [wanted], &[join_mail.word().to_owned()]))
            (look::actions(look::button_plain(voice.say("account-preferences-button")), None))
        }
    }
}

/// Changes the password.
pub async fn change_password(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    if let Err(wait) = visit.center.limits.sign_in(visit.client, session.email.as_str()) {
        let refusals = vec![tried_too_often("current_password", wait)];
        let shown = Shown {
            refused_form: "password",
            refusals,
            ..Shown::default()
        };
        return Ok(too_often(page(&visit, session, shown).await?, wait));
    }
    let (current, new) = (posted.one("current_password"), posted.one("password"));
    let (house, ways) = (&visit.center.house, act::list_ways(&visit.center.house, session).await?);
    let changed = if ways.has_password {
        act::change_password(house, session, current, new, visit.language).await
    } else {
        act::set_password(house, session, new, visit.language).await
    };
    match changed {
        Ok(()) => Ok(see_other("/account?done=password")),
        Err(Failure::Refused(refusals)) if !ways.has_password && !ways.is_proved => {
            ways::refused(&visit, session, "/account/password", &[], refusals).await
        }
        Err(Failure::Refused(refusals)) => Ok(again(
            page(
                &visit,
                session,
                Shown {
                    refused_form: "password",
                    refusals,
                    ..Shown::default()
                },
            )
            .await?,
        )),
        Err(failure) => Err(failure.into()),
    }
}

/// Mails a link to the new address.
pub async fn change_address(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let shown = Shown {
            typed_email: posted.one("address_email").into(),
            ..Shown::default()
        };
        let session = Session {
            language: Some(language),
            ..session.clone()
        };
        let page = page(&other, &session, shown).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    if let Err(wait) = visit.center.limits.sign_in(visit.client, session.email.as_str()) {
        let shown = Shown {
            refused_form: "address",
            refusals: vec![tried_too_often("current_password", wait)],
            typed_email: posted.one("address_email").into(),
            ..Shown::default()
        };
        return Ok(too_often(page(&visit, session, shown).await?, wait));
    }
    let (email, current) = (posted.one("address_email"), posted.one("address_current_password"));
    match act::request_address_change(&visit.center.house, session, email, current, visit.language).await {
        Ok(()) => Ok(see_other("/account?done=sent")),
        Err(Failure::Refused(refusals)) => {
            let ways = act::list_ways(&visit.center.house, session).await?;
            if !ways.has_password && !ways.is_proved {
                let hidden = [("address_email", email)];
                return ways::refused(&visit, session, "/account/address", &hidden, refusals).await;
            }
            let shown = Shown {
                refused_form: "address",
                refusals,
                typed_email: email.into(),
                ..Shown::default()
            };
            Ok(again(page(&visit, session, shown).await?))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Ends another session, or all others.
pub async fn end_session(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    match posted.one("session") {
        "others" => act::end_other_sessions(house, session).await?,
        id => {
            let id: SessionId = id.parse().map_err(|_| Fault::NotFound)?;
            act::end_session(house, session.account, id).await?;
        }
    }
    Ok(see_other("/account?done=sessions"))
}

/// Keeps the language of pages and mail, and which mails one gets; answers in that language.
pub async fn keep_preferences(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let language = posted.language().ok_or(Fault::NotFound)?;
    // A box that is not checked sends nothing.
    let join_mail = JoinMail::from_word(posted.one("join_mail")).unwrap_or(JoinMail::Unwanted);
    act::keep_preferences(&visit.center.house, session.account, language, join_mail).await?;
    let jar = CookieJar::new().add(cookies::of_language(language, &visit.center.settings));
    Ok((jar, see_other("/account?done=preferences")).into_response())
}
