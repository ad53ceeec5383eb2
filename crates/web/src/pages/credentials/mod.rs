//! *Credentials*: link one's own by its number, unlink it; administrators see whose count (rule A10). Guide: step 32.

mod page;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use membership::credentials::{CONFIRMED_FIELD, NUMBER_FIELD, Outcome};
use membership::refusal::{Reason, Refusal};
use membership::terms::{PartnerId, Typed};
use serde::Deserialize;
use workflows::credentials as act;

use self::page::Shown;
use super::{again, in_language, too_often};
use crate::carried::signed_in;
use crate::forms::Posted;
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// What was done just before.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

fn parsed(id: &str) -> Result<PartnerId, Fault> {
    PartnerId::parse(id).ok_or(Fault::NotFound)
}

/// Shows one's credentials, and to administrators everybody's.
pub async fn show(visit: Visit, Path(id): Path<String>, Query(done): Query<Done>) -> Result<Markup, Fault> {
    let shown = Shown {
        done: &done.done,
        ..Shown::default()
    };
    page::credentials(&visit, &parsed(&id)?, shown).await
}

/// Links a credential, or asks whether the register's name is the reader's.
pub async fn link(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response, Fault> {
    let partner_id = parsed(&id)?;
    let session = signed_in(&visit, &posted)?;
    let typed = posted.typed(|field| matches!(field, NUMBER_FIELD | CONFIRMED_FIELD));
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = refused(&other, &partner_id, &typed, None).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    let number = typed.one(NUMBER_FIELD);
    if number.trim().is_empty() {
        return Ok(again(
            refused(&visit, &partner_id, &typed, Some(Reason::Required)).await?,
        ));
    }
    if let Err(wait) = visit.center.limits.guess(session.account) {
        let minutes = wait.minutes();
        let page = refused(&visit, &partner_id, &typed, Some(Reason::GuessedTooOften { minutes })).await?;
        return Ok(too_often(page, wait));
    }
    let confirmed = Some(typed.one(CONFIRMED_FIELD)).filter(|name| !name.is_empty());
    let reason = match act::link(&visit.center.house, session.account, &partner_id, number, confirmed).await? {
        Outcome::Linked(_) => return Ok(done_with(&partner_id, "linked")),
        Outcome::AlreadyYours => return Ok(done_with(&partner_id, "already")),
        Outcome::Confirm { name, forgiven } => Reason::CredentialToConfirm { name, forgiven },
        Outcome::Not(why) => why.into(),
    };
    Ok(again(refused(&visit, &partner_id, &typed, Some(reason)).await?))
}

async fn refused(
    visit: &Visit,
    partner_id: &PartnerId,
    typed: &Typed,
    reason: Option<Reason>,
) -> Result<Markup, Fault> {
    let refusals: Vec<Refusal> = reason
        .map(|reason| Refusal::new(NUMBER_FIELD, reason))
        .into_iter()
        .collect();
    let shown = Shown {
        typed: typed.clone(),
        refusals: &refusals,
        ..Shown::default()
    };
    page::credentials(visit, partner_id, shown).await
}

fn done_with(partner_id: &PartnerId, done: &str) -> Response {
    see_other(&format!("{}?done={done}", page::path_of(partner_id)))
}

/// Asks once whether a credential is to be unlinked.
pub async fn ask(visit: Visit, Path((id, number)): Path<(String, String)>) -> Result<Markup, Fault> {
    page::unlinking(&visit, &parsed(&id)?, &number).await
}

/// Unlinks it.
pub async fn unlink(
    visit: Visit,
    Path((id, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Fault> {
    let partner_id = parsed(&id)?;
    let session = visit.signed_in()?;
    if let Some(language) = posted.language() {
        let other = visit.speaking(language);
        let page = page::unlinking(&other, &partner_id, &number).await?;
        return in_language(&visit, language, |_| page.into_response()).await;
    }
    act::unlink(&visit.center.house, session.account, &partner_id, &number).await?;
    Ok(done_with(&partner_id, "unlinked"))
}
