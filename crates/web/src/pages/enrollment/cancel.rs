//! *Cancel* and *Decline* ask once; then nothing of what was entered stays stored (rule E5).

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};
use membership::enrollment::Step;
use serde::Deserialize;
use workflows::Failure;
use workflows::enrollment as act;

use super::{FORM, path, strayed};
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Whether the agreement was declined.
#[derive(Deserialize)]
pub struct Why {
    #[serde(default)]
    declined: String,
}

/// The query of the page that asks who declined the agreement.
const DECLINED: &str = "declined=yes";

/// Asks once.
pub async fn ask(visit: Visit, Query(why): Query<Why>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let draft = act::draft(&visit.center.house, session.account)
        .await?
        .ok_or(Fault::First("/enroll".into()))?;
    let voice = visit.voice();
    let (title, lead) = if why.declined.is_empty() {
        ("enrollment-cancel-title", "enrollment-cancel-lead")
    } else {
        ("enrollment-decline-title", "enrollment-decline-lead")
    };
    let title = voice.say(title);
    let main = html! {
        (look::heading(title, Some(voice.say(lead))))
        form #(FORM) method="post" action="/enroll/cancel" {
            input type="hidden" name="draft" value=(draft.id);
            @if !why.declined.is_empty() { input type="hidden" name="declined" value="yes"; }
            (look::actions(
                html! {
                    (look::link_primary(voice.say("enrollment-cancel-keep"), &path(draft.entries.furthest())))
                    (look::button_plain(voice.say("enrollment-cancel-confirm")))
                },
                Some(&voice.tell("enrollment-cancel-kept", &[("day", voice.day(draft.kept_until).into())])),
            ))
        }
    };
    Ok(visit.page(Sheet {
        title,
        form: Some(FORM),
        member: None,
        main,
    }))
}

/// Loses everything that was entered.
pub async fn lose(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let session = visit.signed_in()?;
    if let Some(language) = posted.language() {
        // The same question again: who declined is not asked as if they had canceled (rule X2).
        let again = if posted.pressed("declined", "yes") {
            format!("/enroll/cancel?{DECLINED}")
        } else {
            "/enroll/cancel".to_owned()
        };
        return super::super::in_language(&visit, language, |_| see_other(&again)).await;
    }
    let draft = posted.one("draft").parse().ok();
    match act::cancel(&visit.center.house, session.account, draft).await {
        Ok(()) => Ok(see_other("/enroll-now?done=deleted")),
        // It was asked about an enrollment that is gone: the one that has begun since stays.
        Err(Failure::Missing) => Ok(see_other(
            &strayed(&visit, session.account, Step::OrganizationProfile).await?,
        )),
        Err(failure) => Err(failure.into()),
    }
}
