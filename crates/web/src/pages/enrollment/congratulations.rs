//! The congratulations page: the certificate, and what to do now (rule E12). It stays at its address.

use axum::extract::Path;
use maud::{Markup, html};
use membership::audit::{AuditEntry, Deed};
use membership::terms::PartnerId;
use workflows::standing as act;

use super::super::organization::{path, within};
use super::super::standing::Shown;
use crate::look::{self, Certificate, Task, Tone};
use crate::reply::Fault;
use crate::visit::Visit;

/// Congratulates.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let member = act::member(&visit.center.house, session.account, &partner_id).await?;
    let (standing, lately) = act::review(&visit.center.house, &member).await?;
    let shown = Shown::new(&visit, &standing)?;
    let voice = visit.voice();
    let title = voice.say("enrollment-congratulations-title");
    let facts = [("name", shown.name().into()), ("email", session.email.as_str().into())];
    let lead = voice.tell("enrollment-congratulations-lead", &facts);
    let verify_at = visit.center.house.links.listing(&partner_id);
    let verify_at = verify_at.split_once("://").map_or(verify_at.as_str(), |(_, rest)| rest);
    let grouped = partner_id.grouped();
    let sheet = shown.with_hallmark(&visit, |hallmark| {
        look::certificate(
            voice,
            &Certificate {
                shown_name: shown.name(),
                legal_name: &standing.legal_name,
                city: standing.headquarters.city(),
                program_name: voice.say("program-name"),
                hallmark,
                partner_id: &grouped,
                anniversary: standing.ends_on,
                verify_at,
            },
        )
    });
    let main = html! {
        div.congratulations {
            (look::heading_to(title, &lead, session.email.as_str()))
            (not_linked(&visit, &lately))
            (sheet)
            (look::part(voice.say("enrollment-congratulations-next"), next(&visit, &partner_id)))
            (look::actions(look::link_primary(voice.say("enrollment-congratulations-home"), &path(&partner_id)), None))
        }
    };
    Ok(within(&visit, &member, &standing, title, main))
}

/// Says why the credential that was given in the wizard is not linked, where it is not (rule E10).
fn not_linked(visit: &Visit, lately: &[AuditEntry]) -> Markup {
    let why = lately.iter().find_map(|entry| match &entry.deed {
        Deed::CredentialNotLinked { why, .. } => Some(*why),
        _ => None,
    });
    html! {
        @if let Some(why) = why {
            (look::notice(Tone::Warn, html! {
                p { (visit.voice().say(&format!("credentials-notice-{}", why.word()))) }
            }))
        }
    }
}

fn next(visit: &Visit, partner_id: &PartnerId) -> Markup {
    let voice = visit.voice();
    let listing = format!("/directory/{}", partner_id.as_str());
    let agreement = format!("{}/agreement", path(partner_id));
    let two_minutes = voice.tell("enrollment-minutes", &[("minutes", 2.into())]);
    let five_minutes = voice.tell("enrollment-minutes", &[("minutes", 5.into())]);
    look::tasks(&[
        Task {
            when: &two_minutes,
            left: None,
            title: voice.say("standing-task-listing"),
            why: voice.say("standing-task-listing-why"),
            action: look::link_small(voice.say("standing-task-listing-button"), &listing),
        },
        Task {
            when: &five_minutes,
            left: None,
            title: voice.say("standing-task-agreement"),
            why: voice.say("standing-task-agreement-why"),
            action: look::link_small(voice.say("standing-task-agreement-button"), &agreement),
        },
    ])
}
