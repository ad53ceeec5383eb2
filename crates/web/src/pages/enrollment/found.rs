//! Organizations that may be the one that is being enrolled are offered first, each with why it was found (rule E13).

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::enrollment::{Found, Step};
use workflows::enrollment::{self as act, Advance};

use super::{FORM, links, open, path};
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

/// Shows what was found; without anything the wizard goes on.
pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let draft = open(&visit, Step::Contact).await?;
    let found = act::offered(&visit.center.house, &draft).await?;
    if found.is_empty() {
        return Ok(see_other(&path(draft.entries.furthest())));
    }
    let voice = visit.voice();
    let title = voice.say("enrollment-found-title");
    let main = html! {
        (look::progress(voice, &links(&visit, Step::Contact, Some(&draft))))
        (look::heading(title, Some(voice.say("enrollment-found-lead"))))
        ul.found { @for one in &found { li { (offer(&visit, one)) } } }
        form #(FORM) method="post" action="/enroll/contact/found" novalidate {
            @for one in &found { input type="hidden" name="other" value=(one.known.id); }
            (look::actions(
                html! {
                    (look::button_primary(voice.say("enrollment-found-others")))
                    (look::button_secondary(voice.say("enrollment-cancel"), "action", "cancel"))
                    (look::link_quiet(voice.say("enrollment-found-back"), &path(Step::Contact)))
                },
                None,
            ))
        }
    };
    Ok(visit
        .page(Sheet {
            title,
            form: Some(FORM),
            member: None,
            main,
        })
        .into_response())
}

/// No more than anyone may know: names, city, country, and why it was found.
fn offer(visit: &Visit, found: &Found) -> Markup {
    let voice = visit.voice();
    let known = &found.known;
    html! {
        h2 dir="auto" { (known.shown_name()) }
        @if known.doing_business_as.is_some() { p dir="auto" { (known.legal_name) } }
        p dir="auto" { (voice.place(&known.city, voice.country(known.country))) }
        p.note { (voice.say(&format!("enrollment-found-because-{}", found.because.word()))) }
        (look::link_small(
            voice.say("enrollment-found-associate"),
            &format!("/associate/request?organization={}", known.partner_id.as_str()),
        ))
    }
}

/// Notes that those shown are other organizations, and goes on; *Cancel* asks once (rule E5).
pub async fn go_on(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    let account = visit.signed_in()?.account;
    if let Some(language) = posted.language() {
        return super::super::in_language(&visit, language, |_| see_other("/enroll/contact/found")).await;
    }
    if posted.pressed("action", "cancel") {
        return Ok(see_other("/enroll/cancel"));
    }
    let others = posted.all("other").filter_map(|id| id.parse().ok()).collect();
    match act::are_not_ours(&visit.center.house, account, others).await? {
        Advance::To(step) => Ok(see_other(&path(step))),
        _ => Ok(see_other("/enroll/contact/found")),
    }
}
