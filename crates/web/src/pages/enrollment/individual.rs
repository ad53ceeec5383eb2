//! Step 3: Individual Profile. Guide: steps 16 and 17.

use axum::response::Response;
use maud::{Markup, html};
use membership::credentials::NUMBER_FIELD;
use membership::enrollment::{Draft, Step};
use membership::program::Kind;
use membership::refusal::Refusal;
use membership::terms::{Country, Typed};
use workflows::Failure;
use workflows::enrollment as act;

use super::super::credential_field::CredentialField;
use super::super::questions::{self, Asked};
use super::super::{again, too_often, tried_too_often};
use super::{Shown, aside, failed, form, open, path, typed};
use crate::forms::Posted;
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows the questions about who enrolls.
pub async fn show(visit: Visit) -> Result<Markup, Fault> {
    let draft = open(&visit, Step::IndividualProfile).await?;
    let known = known(&visit, &draft)?;
    page(&visit, &draft, &known, &[])
}

/// What is known already is not asked again: address, telephone and language are filled in, and the time zone where the
/// country has one only.
fn known(visit: &Visit, draft: &Draft) -> Result<Typed, Fault> {
    let mut typed = draft.entries.typed(Step::IndividualProfile).clone();
    if !typed.is_blank() {
        return Ok(typed);
    }
    let contact = draft.entries.typed(Step::Contact);
    let email = visit.session.as_ref().map_or("", |session| session.email.as_str());
    let country = Country::parse(contact.one("country"));
    let zone = country.and_then(|country| visit.voice().only_time_zone(country));
    let edition = act::signed_edition(&visit.center.house, &draft.entries)?;
    for question in edition.questionnaires.individual.questions() {
        let known = match question.kind {
            Kind::TimeZone => zone.unwrap_or_default(),
            _ if !question.required => continue,
            Kind::EmailAddress => email,
            Kind::Telephone => contact.one("telephone"),
            Kind::Language => visit.language.tag(),
            _ => continue,
        };
        typed.set(&question.id, known);
    }
    Ok(typed)
}

/// *Submit*: keeps the answers, and goes on where they are right.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response, Fault> {
    if let Some(answer) = aside(&visit, Step::IndividualProfile, &posted).await? {
        return Ok(answer);
    }
    let account = visit.signed_in()?.account;
    let house = &visit.center.house;
    let typed = typed(house, account, Step::IndividualProfile, &posted).await?;
    let form = form(account, Step::IndividualProfile, &posted);
    // Whoever may guess here as often as they like could find out which numbers are linked.
    if !typed.one(NUMBER_FIELD).trim().is_empty()
        && let Err(wait) = visit.center.limits.guess(account)
    {
        if let Err(failure) = act::keep(house, form, typed.clone()).await {
            return failed(&visit, form, failure).await;
        }
        let draft = open(&visit, Step::IndividualProfile).await?;
        let refusals = [tried_too_often(NUMBER_FIELD, wait)];
        return Ok(too_often(page(&visit, &draft, &typed, &refusals)?, wait));
    }
    match act::advance(house, form, typed.clone(), visit.language).await {
        Ok(_) => Ok(see_other(&path(Step::OrganizationProfile))),
        Err(Failure::Refused(refusals)) => {
            let draft = open(&visit, Step::IndividualProfile).await?;
            Ok(again(page(&visit, &draft, &typed, &refusals)?))
        }
        Err(failure) => failed(&visit, form, failure).await,
    }
}

fn page(visit: &Visit, draft: &Draft, typed: &Typed, refusals: &[Refusal]) -> Result<Markup, Fault> {
    let edition = act::signed_edition(&visit.center.house, &draft.entries)?;
    let voice = visit.voice().of_edition(&edition.id.0);
    let questionnaire = &edition.questionnaires.individual;
    let told = questions::told(voice, questionnaire, refusals);
    let asked = Asked {
        voice,
        questionnaire,
        typed,
        told: &told,
    };
    let credential = CredentialField {
        voice,
        required: false,
        typed,
        refusals,
        told: &told,
    };
    let shown = Shown {
        step: Step::IndividualProfile,
        draft: Some(draft),
        told: &told,
        title: voice.say("enrollment-individual-title"),
        lead: Some(voice.say("enrollment-individual-lead")),
        above: html! {},
        fields: html! { (asked.sections()) (credential.show()) },
        button: "enrollment-submit",
    };
    Ok(super::show(visit, shown))
}
