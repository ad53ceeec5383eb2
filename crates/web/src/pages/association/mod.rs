//! How people come to an organization (rules A2 to A9). Guide: steps 1 to 4 and 25 to 33.

pub mod domains;
pub mod enroll;
pub mod find;
pub mod inbox;
pub mod invitation;
pub mod link;
pub mod own_profile;
pub mod people;
pub mod profile;
pub mod requests;
mod results;

use membership::association::{Decision, FIND_FIELDS};
use membership::terms::Typed;

use super::told::key_of;

/// Where a request to be associated begins.
pub const REQUEST: &str = "/associate/request";

/// Returns the word of a decision in message keys.
fn key(decision: Decision) -> String {
    key_of(decision.word())
}

/// Returns the address of a search, which can be shared and opened again.
fn path_of(typed: &Typed) -> String {
    let pairs = typed
        .pairs()
        .filter(|(field, entry)| FIND_FIELDS.contains(field) && !entry.trim().is_empty());
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    if query.is_empty() {
        "/associate".to_owned()
    } else {
        format!("/associate?{query}")
    }
}
