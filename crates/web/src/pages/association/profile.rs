//! Your Individual Profile (rule A7). Guide: steps 31 to 33.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use membership::program::Kind;
use membership::refusal::Refusal;
use membership::terms::{RequestId, Typed};
use workflows::Failure;
use workflows::association::{self as act, Joining};

use super::super::questions::{self, Asked};
use super::super::{again, in_language};
use super::requests::path;
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::look;
use crate::reply::{Fault, see_other};
use crate::visit::{Sheet, Visit};

const FORM: &str = "profile";

/// Shows the questions.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Fault> {
    let session = visit.signed_in()?;
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let joining = act::joining(&visit.center.house, session.account, id).await?;
    let known = known(&visit, &joining);
    Ok(page(&visit, &joining, &known, &[]))
}

/// What is known already is not asked again: address and language are filled in, and the time zone where the country
/// has one only.
fn known(visit: &Visit, joining: &Joining<'_>) -> Typed {
    let mut typed = Typed::default();
    let questions = joining.edition.questionnaires.individual.questions();
    let zone = visit.region.and_then(|country| visit.voice().only_time_zone(country));
    for question in questions {
        match question.kind {
            Kind::TimeZone => typed.set(&question.id, zone.unwrap_or_default()),
            Kind::EmailAddress if question.required => {
                typed.set(&question.id, joining.own.request.applicant.email.as_str());
            }
            Kind::Language if question.required => typed.set(&question.id, visit.language.tag()),
            _ => {}
        }
    }
    typed
}

fn page(visit: &Visit, joining: &Joining<'_>, typed: &Typed, refusals: &[Refusal]) -> Markup {
    let voice = visit.voice().of_edition(&joining.edition.id.0);
    let questionnaire = &joining.edition.questionnaires.individual;
    let told = questions::told(voice, questionnaire, refusals);
    let asked = Asked {
        voice,
        questionnaire,
        typed,
        told: &told,
    };
    let organization = joining.own.organization.shown_name.as_str();
    let title = voice.say("association-profile-title");
    let lead = voice.tell("association-profile-lead", &[("organization", organization.into())]);
    let main = html! {
        (told.summary(voice))
        (look::heading(title, Some(&lead)))
        form #(FORM) method="post" action={ (path(joining.own.request.id)) "/profile" } novalidate {
            (look::legend(voice))
            (asked.sections())
            (look::actions(look::button_primary(voice.say("association-submit")), None))
        }
    };
    visit.page(Sheet {
        title: &told.title(voice, title),
        form: Some(FORM),
        member: None,
        main,
    })
}

/// *Submit*: completes the association.
pub async fn submit(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let session = signed_in(&visit, &posted)?;
    let house = &visit.center.house;
    let id: RequestId = id.parse().map_err(|_| Fault::NotFound)?;
    let joining = act::joining(house, session.account, id).await?;
    let fields = joining.edition.questionnaires.individual.field_names();
    let typed = posted.typed(|field| fields.iter().any(|own| own == field));
    if let Some(language) = posted.language() {
        let page = |visit: &Visit| page(visit, &joining, &typed, &[]).into_response();
        return in_language(&visit, language, page).await;
    }
    match act::join(house, session.account, id, &typed).await {
        Ok(partner_id) => Ok(see_other(&format!(
            "/organizations/{}?done=associated",
            partner_id.as_str()
        ))),
        Err(Failure::Refused(refusals)) => Ok(again(page(&visit, &joining, &typed, &refusals))),
        Err(failure) => Err(failure.into()),
    }
}
