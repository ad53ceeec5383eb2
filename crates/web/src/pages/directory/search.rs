//! Searching the directory (rule D1), and verifying a member by its ID (rule D2).

use axum::extract::RawQuery;
use axum::response::{IntoResponse as _, Response};
use membership::terms::{Language, PartnerId};
use workflows::directory::{self, Near};

use super::near;
use super::search_page::{self, Shown};
use super::typed::{PAGE, Typed};
use crate::look;
use crate::pages::again;
use crate::reply::{Fault, see_other};
use crate::visit::Visit;

/// Shows what is found, or the member whose ID was typed.
pub async fn show(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    if let Some(id) = asked_id(&query) {
        return verify(&visit, &id).await;
    }
    let typed = Typed::offered(&query, &visit.center.house.program);
    if let Some(listing) = by_id(&visit, &typed.words).await {
        return Ok(listing);
    }
    if is_otherwise_written(&query, &typed) {
        return Ok(see_other(&in_same_language(&typed, &query)));
    }
    found(&visit, &typed)
}

fn found(visit: &Visit, typed: &Typed) -> Result<Response, Fault> {
    let center = &visit.center;
    let city = near::find(&center.words, visit.language, &typed.near);
    let lost = !typed.near.is_empty() && city.is_none();
    let position = city.map(|(city, _)| Near {
        position: city.position,
        kilometers: typed.within,
    });
    let found = directory::search(&center.house, &typed.asked(position), center.vocabulary())?;
    let last = usize::try_from(found.total).unwrap_or(usize::MAX).div_ceil(PAGE).max(1);
    if typed.page > last {
        let query = visit.path.split_once('?').map_or("", |(_, query)| query);
        return Ok(see_other(&in_same_language(&typed.on_page(last), query)));
    }
    let page = search_page::page(&Shown {
        visit,
        typed,
        found: &found,
        city,
        problem: lost.then(|| ("near", visit.voice().say("directory-near-unknown"))),
        id: "",
    });
    Ok(if lost { again(page) } else { page.into_response() })
}

/// The ID of the form on the front page.
fn asked_id(query: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "id").map(|(_, id)| id.trim().to_owned())
}

/// Leads to a member by its ID, as people read and say it.
async fn verify(visit: &Visit, id: &str) -> Result<Response, Fault> {
    if let Some(listing) = by_id(visit, id).await {
        return Ok(listing);
    }
    let problem = if id.is_empty() {
        "directory-verify-empty"
    } else {
        "directory-verify-unknown"
    };
    let typed = Typed::read("");
    let center = &visit.center;
    let found = directory::search(&center.house, &typed.asked(None), center.vocabulary())?;
    Ok(again(search_page::page(&Shown {
        visit,
        typed: &typed,
        found: &found,
        city: None,
        problem: Some(("id", visit.voice().say(problem))),
        id,
    })))
}

async fn by_id(visit: &Visit, typed: &str) -> Option<Response> {
    let id = PartnerId::parse(typed)?;
    directory::listing(&visit.center.house, &id).await.ok()?;
    Some(see_other(&format!("/directory/{}", id.as_str())))
}

/// A form sends its empty fields too, and the parameters in its own order: the address that is shown has neither.
fn is_otherwise_written(query: &str, typed: &Typed) -> bool {
    let pairs = |query: &str| -> Vec<(String, String)> {
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        pairs.filter(|(name, _)| name != "language").collect()
    };
    let address = typed.address();
    pairs(query) != pairs(address.split_once('?').map_or("", |(_, query)| query))
}

fn in_same_language(typed: &Typed, query: &str) -> String {
    let address = typed.address();
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let tag = pairs.find(|(name, _)| name == "language").map(|(_, tag)| tag);
    match tag.and_then(|tag| Language::from_tag(&tag)) {
        Some(language) => look::in_language(&address, language),
        None => address,
    }
}
