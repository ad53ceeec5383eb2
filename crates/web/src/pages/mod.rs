//! The pages, by chapter.

pub mod about;
pub mod account;
pub mod association;
pub mod credentials;
pub mod designations;
pub mod directory;
pub mod enroll_now;
pub mod enrollment;
pub mod faults;
pub mod front;
pub mod home;
pub mod locations;
pub mod mailed_links;
pub mod new_address;
pub mod outside;
pub mod passkeys;
pub mod references;
pub mod sign_in;
pub mod standing;
pub mod ways;

mod address_fields;
mod cost;
mod credential_field;
mod leaf;
mod legal_text;
mod organization;
mod questions;
mod requirement;
mod rooms;
mod told;

use axum::http::StatusCode;
use axum::http::header::{HeaderValue, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::Markup;
use membership::refusal::{Reason, Refusal};
use membership::terms::Language;

use crate::cookies;
use crate::limits::Wait;
use crate::reply::Fault;
use crate::visit::Visit;

/// Answers with a page that is shown again because something on it is missing or wrong.
fn again(page: Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Answers who asked too often with the page that they asked from, so that nothing that was typed is lost.
fn too_often(page: Markup, wait: Wait) -> Response {
    let wait = [(RETRY_AFTER, HeaderValue::from(wait.seconds()))];
    (StatusCode::TOO_MANY_REQUESTS, wait, page).into_response()
}

/// Refuses a field that was tried too often.
fn tried_too_often(field: &str, wait: Wait) -> Refusal {
    let minutes = wait.minutes();
    Refusal::new(field, Reason::TooOften { minutes })
}

/// Keeps a language that a button of a form chose, and answers in it; what was typed is the caller's to keep (rule X2).
async fn in_language(
    visit: &Visit,
    language: Language,
    answer: impl FnOnce(&Visit) -> Response,
) -> Result<Response, Fault> {
    if let Some(session) = &visit.session {
        workflows::language::choose(&visit.center.house, session.account, language).await?;
    }
    let visit = visit.speaking(language);
    let jar = CookieJar::new().add(cookies::of_language(language, &visit.center.settings));
    Ok((jar, answer(&visit)).into_response())
}

/// Links and ceremonies are tried as passwords are (rule I2).
fn not_too_often(visit: &Visit) -> Result<(), Fault> {
    visit.center.limits.from(visit.client).map_err(Fault::TooOften)
}
