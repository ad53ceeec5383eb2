//! Step 4: Organization Profile, and *Finish* (rules E11, E12). Guide: steps 18 and 19.

use axum::response::Response;
use maud::{Markup, html};
use membership::enrollment::{Draft, Step};
use membership::refusal::Refusal;
use membership::terms::Typed;
use workflows::Failure;
use workflows::enrollment::{self as act, Enroller, Finished};

use super::super::again;
use super::super::questions::{self, Asked};
use super::{Shown, aside, failed, form, open, path, typed};
use crate::forms::Posted;
use crate::look::{self, Tone};
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows the questions about the organization, in sections that open and close.
pub async fn show(visit: Visit) -> Result<Markup, Fault> {
    let draft = open(&visit, Step::OrganizationProfile).await?;
    page(&visit, &draft, draft.entries.typed(Step::OrganizationProfile), &[])
}

/// *Finish*: enrolls, once, however often it is pressed.
pub async fn finish(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    if let Some(answer) = aside(&visit, Step::OrganizationProfile, &posted).await? {
        return Ok(answer);
    }
    let session = visit.signed_in()?;
    let house = &visit.center.house;
    let typed = typed(house, session.account, Step::OrganizationProfile, &posted).await?;
    let form = form(session.account, Step::OrganizationProfile, &posted);
    let Some(id) = form.draft else {
        // Nobody knows for which draft this was sent: nothing is enrolled by it.
        return failed(&visit, form, Failure::Missing).await;
    };
    let enroller = Enroller {
        account: session.account,
        email: session.email.clone(),
        language: visit.language,
    };
    match act::finish(house, enroller, id, typed.clone()).await {
        Ok(Finished::Enrolled(partner_id)) => {
            Ok(see_other(&format!("/enroll/congratulations/{}", partner_id.as_str())))
        }
        Ok(Finished::Offer) => Ok(see_other("/enroll/contact/found")),
        Ok(Finished::Reopened(step)) => Ok(see_other(&path(step))),
        Err(Failure::Refused(refusals)) => {
            let draft = open(&visit, Step::OrganizationProfile).await?;
            Ok(again(page(&visit, &draft, &typed, &refusals)?))
        }
        Err(failure) => failed(&visit, form, failure).await,
    }
}

fn page(visit: &Visit, draft: &Draft, typed: &Typed, refusals: &[Refusal]) -> Result<Markup, Fault> {
    let edition = act::signed_edition(&visit.center.house, &draft.entries)?;
    let voice = visit.voice().of_edition(&edition.id.0);
    let questionnaire = &edition.questionnaires.organization;
    let told = questions::told(voice, questionnaire, refusals);
    let asked = Asked {
        voice,
        questionnaire,
        typed,
        told: &told,
    };
    let contact = draft.entries.typed(Step::Contact);
    let doing_business_as = contact.one("doing_business_as").trim();
    let name = if doing_business_as.is_empty() {
        contact.one("legal_name")
    } else {
        doing_business_as
    };
    let listed = voice.tell(
        "enrollment-finish-listed",
        &[("name", name.into()), ("city", contact.one("city").into())],
    );
    let shown = Shown {
        step: Step::OrganizationProfile,
        draft: Some(draft),
        told: &told,
        title: voice.say("enrollment-organization-title"),
        lead: Some(voice.say("enrollment-organization-lead")),
        above: html! {},
        fields: html! {
            (asked.sections())
            (look::notice(Tone::Tell, html! { p { (listed) } }))
        },
        button: "enrollment-finish",
    };
    Ok(super::show(visit, shown))
}
