<<<<<<< HEAD
//! How people come to an organization (rules A2 to A9). Guide: steps 25 to 33.

pub mod inbox;
pub mod link;
pub mod profile;
pub mod requests;

use membership::association::Decision;

use super::told::key_of;

/// Returns the word of a decision in message keys.
fn key(decision: Decision) -> String {
    key_of(decision.word())
=======
//! People and the organizations that they work for. Guide: "Associate People to Your Organization", steps 1 to 4 and 25 to 33.

pub mod enroll;
pub mod find;
mod results;

use membership::association::FIND_FIELDS;
use membership::terms::Typed;

/// Where a request to be associated begins.
pub const REQUEST: &str = "/associate/request";

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
>>>>>>> bd13eed (association: Find My Organization, Create Enrollment and Enroll New Organization as pages, in ten languages)
}
