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
}
