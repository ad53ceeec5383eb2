//! The ways to sign in, on one's account (rule I3): seen, removed, added, and confirmed by who proves to be the owner.

use axum::response::Response;
use maud::{Markup, html};
use membership::refusal::{Reason, Refusal};
use membership::sign_in::Way;
use workflows::Failure;
use workflows::sign_in::{self as act, Session, WaysOfAccount};

use super::account::{self, Shown};
use super::told::{Told, key_of};
use super::{again, too_often, tried_too_often};
use crate::forms::Posted;
use crate::look::{self, Field, Input};
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Draws the ways to sign in of the account.
pub(super) fn part(visit: &Visit, told: &Told, ways: &WaysOfAccount, typed_name: &str) -> Markup {
    let voice = visit.voice();
    let zone = &visit.center.house.program.time_zone;
    let when = |key: &str, at| voice.tell(key, &[("when", voice.instant(at, zone).into())]);
    let stays = ways.count().without_one().err();
    let row = |name: &str, about, way: &str| row(visit, name, about, way, stays.as_ref());
    html! {
        ul.ways #way tabindex="-1" {
            @if ways.has_password { (row(voice.say("sign-in-label-password"), html! {}, "password")) }
            @for passkey in &ways.passkeys {
                (row(&passkey.name, html! {
                    p.note { (voice.say("account-way-passkey")) }
                    p.note { (when("account-way-added", passkey.made_at)) }
                    @if let Some(at) = passkey.last_used_at { p.note { (when("account-session-used", at)) } }
                }, &format!("passkey:{}", passkey.id)))
            }
            @for way in &ways.outside {
                (row(&way.name, html! {
                    p.note { (when("account-way-added", way.identity.made_at)) }
                }, &format!("outside:{}", way.identity.id)))
            }
        }
        @if let Some(problem) = told.at("way") { p.problem { (problem) } }
        (adding(visit, told, ways, typed_name))
    }
}

/// Draws a way; one that cannot be removed says why instead of offering it.
fn row(visit: &Visit, name: &str, about: Markup, way: &str, stays: Option<&Refusal>) -> Markup {
    let voice = visit.voice();
    html! {
        li {
            p { strong { (name) } }
            div {
                (about)
                @if let Some(refusal) = stays { p.note { (words::explain(voice, &refusal.reason)) } }
            }
            @if stays.is_none() {
                form method="post" action="/account/ways" {
                    input type="hidden" name="way" value=(way);
                    button.button.small type="submit" { (voice.say("account-way-remove")) span.unseen { " " (name) } }
                }
            }
        }
    }
}

/// Draws what can be added: the script shows passkeys, where the browser can make some.
fn adding(visit: &Visit, told: &Told, ways: &WaysOfAccount, typed_name: &str) -> Markup {
    let voice = visit.voice();
    let identity = &visit.center.house.identity;
    let name = Field {
        value: typed_name,
        hint: Some(voice.say("account-passkey-hint")),
        required: true,
        problem: told.at("passkey_name"),
        ..Field::new("passkey_name", voice.say("sign-in-label-passkey-name"))
    };
    let has = |issuer: &str| ways.outside.iter().any(|way| way.identity.issuer == issuer);
    html! {
        @if identity.passkeys().is_some() {
            form.way method="post" action="/account/passkeys" data-passkeys hidden novalidate {
                (look::field(voice, &name))
                button.button type="submit" { (voice.say("account-passkey-button")) }
            }
        }
        @for provider in identity.providers().filter(|provider| !has(&provider.issuer)) {
            form.way method="post" action={ "/account/with/" (provider.id) } {
                button.button type="submit" { (voice.tell("account-way-add", &[("provider", provider.name.as_str().into())])) }
            }
        }
    }
}

/// Reads which way a button names.
fn way(named: &str) -> Option<Way> {
    match named.split_once(':') {
        None => (named == "password").then_some(Way::Password),
        Some(("passkey", id)) => id.parse().ok().map(Way::Passkey),
        Some(("outside", id)) => id.parse().ok().map(Way::Outside),
        Some(_) => None,
    }
}

/// Removes a way to sign in.
pub async fn remove(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    let named = posted.one("way");
    let way = way(named).ok_or(Fault::NotFound)?;
    if let Some(wait) = wait(&visit, session).await? {
        return Ok(wait);
    }
    let current = posted.one("current_password");
    match act::remove_way(&visit.center.house, session, way, current, visit.language).await {
        Ok(()) => Ok(see_other("/account?done=ways")),
        Err(Failure::Refused(refusals)) => refused(&visit, session, "/account/ways", &[("way", named)], refusals).await,
        Err(failure) => Err(failure.into()),
    }
}

/// Tells who changes too much to wait.
pub(super) async fn wait(visit: &Visit, session: &Session) -> Result<Option<Response>, Fault> {
    let Err(wait) = visit.center.limits.sign_in(visit.client, session.email.as_str()) else {
        return Ok(None);
    };
    let shown = Shown {
        refusals: vec![tried_too_often("way", wait)],
        ..Shown::default()
    };
    Ok(Some(too_often(account::page(visit, session, shown).await?, wait)))
}

/// Answers a change that was refused: with the account's page, or with the page on which one confirms who one is.
pub(super) async fn refused(
    visit: &Visit,
    session: &Session,
    action: &str,
    hidden: &[(&str, &str)],
    refusals: Vec<Refusal>,
) -> Result<Response, Fault> {
    if refusals.iter().any(|refusal| refusal.field == "current_password") {
        let ways = act::list_ways(&visit.center.house, session).await?;
        return Ok(again(confirm(visit, &ways, action, hidden, &refusals)));
    }
    let typed = hidden.iter().find(|(name, _)| *name == "passkey_name");
    let shown = Shown {
        refusals,
        typed_passkey_name: typed.map(|(_, value)| (*value).to_owned()).unwrap_or_default(),
        ..Shown::default()
    };
    Ok(again(account::page(visit, session, shown).await?))
}

/// The page on which one confirms who one is: with the password, or by signing in again.
fn confirm(visit: &Visit, ways: &WaysOfAccount, action: &str, hidden: &[(&str, &str)], refusals: &[Refusal]) -> Markup {
    let voice = visit.voice();
    let title = voice.say("account-proof-title");
    // Nothing was wrong before anything was typed.
    let wrong = refusals.iter().filter(|refusal| refusal.reason != Reason::Required);
    let told = Told::new(
        voice,
        &wrong.cloned().collect::<Vec<_>>(),
        |field| voice.say(&format!("sign-in-label-{}", key_of(field))).to_owned(),
        |_| None,
    );
    let current = Field {
        required: true,
        kind: Input::Password { new: false },
        autocomplete: Some("current-password"),
        problem: told.at("current_password"),
        ..Field::new("current_password", voice.say("sign-in-label-current-password"))
    };
    let again = voice.say("account-proof-again");
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(voice.say("account-proof-lead"))))
        @if ways.has_password {
            form method="post" action=(action) novalidate {
                @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
                (look::field(voice, &current))
                (look::actions(html! {
                    (look::button_primary(voice.say("account-proof-button")))
                    (look::link_quiet(again, AGAIN))
                }, None))
            }
        } @else {
            (look::actions(look::link_primary(again, AGAIN), None))
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, title),
        form: None,
        member: None,
        main,
    })
}

/// The door for who is signed in already, and back to the account.
const AGAIN: &str = "/sign-in?again=yes&return_to=%2Faccount";
