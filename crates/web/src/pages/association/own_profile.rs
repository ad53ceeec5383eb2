//! Your Individual Profile of who is associated: shown as it was answered, and changed (rules A7, E7).

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::refusal::Refusal;
use membership::terms::{PartnerId, Typed};
use serde::Deserialize;
use workflows::Failure;
use workflows::association::{self as act, OwnProfile};
use workflows::standing::{self as member_act};

use super::super::organization::{path, within_form};
use super::super::questions::{self, Asked};
use super::super::{again, in_language};
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look::{self, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

const FORM: &str = "profile";

/// What was done just before.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// Shows one's answers.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(done): Query<Done>) -> Result<Markup, Fault> {
    page(&visit, &id, None, &[], &done.done).await
}

async fn page(
    visit: &Visit,
    id: &str,
    typed: Option<&Typed>,
    refusals: &[Refusal],
    done: &str,
) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let partner_id = PartnerId::parse(id).ok_or(Fault::NotFound)?;
    let house = &visit.center.house;
    let member = member_act::member(house, session.account, &partner_id).await?;
    let (standing, _) = member_act::review(house, &member).await?;
    let OwnProfile { edition, answers } = act::own_profile(house, &member).await?;
    let voice = visit.voice().of_edition(&edition.id.0);
    let questionnaire = &edition.questionnaires.individual;
    let told = questions::told(voice, questionnaire, refusals);
    let answered = answers.typed();
    let asked = Asked {
        voice,
        questionnaire,
        typed: typed.unwrap_or(&answered),
        told: &told,
    };
    let title = voice.say("association-profile-title");
    let main = html! {
        (told.summary(voice))
        @if done == "saved" { (look::notice(Tone::Ok, html! { p { (voice.say("people-done-profile")) } })) }
        (look::heading(title, None))
        form #(FORM) method="post" action={ (path(&partner_id)) "/profile" } novalidate {
            (look::legend(voice))
            (asked.sections())
            (look::actions(look::button_primary(voice.say("people-administration-button")), None))
        }
    };
    Ok(within_form(
        visit,
        &member,
        &standing,
        &told.title(voice, title),
        Some(FORM),
        main,
    ))
}

/// *Save*.
pub async fn save(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = signed_in(&visit, &posted)?;
    let partner_id = PartnerId::parse(&id).ok_or(Fault::NotFound)?;
    let house = &visit.center.house;
    let member = member_act::member(house, session.account, &partner_id).await?;
    let profile = act::own_profile(house, &member).await?;
    let fields = profile.edition.questionnaires.individual.field_names();
    let typed = posted.typed(|field| fields.iter().any(|own| own == field));
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = page(&other, &id, Some(&typed), &[], "").await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    match act::change_profile(house, session.account, &partner_id, &typed).await {
        Ok(()) => Ok(see_other(&format!("{}/profile?done=saved", path(&partner_id)))),
        Err(Failure::Refused(refusals)) => Ok(again(page(&visit, &id, Some(&typed), &refusals, "").await?)),
        Err(failure) => Err(failure.into()),
    }
}
