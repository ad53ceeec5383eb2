//! Locations: the tree under an organization, and who answers for what in it (rules L1 to L5, L7). Guide: *Add Locations to
//! your Organization*, steps 20 to 24.
//!
//! A change of the tree is worked out whole before anything is written: [`Reshaping`] says what moves, which contact roles and
//! rights change with it, and for whom. The page shows it, the act writes it, and both see the same.

mod appointing;
mod entry;
mod listed;
mod over;
mod reshaping;
mod shape;
#[cfg(test)]
mod tests;
mod tree;

pub use appointing::{Appointment, appoint};
pub use entry::{DESCRIPTION, Entry, FIELDS, LONGEST_DESCRIPTION, SHORTEST_NAME, description_field};
pub use listed::{Listed, listed};
pub use over::Over;
pub use reshaping::{Obstacle, Reshaping, Turn, close, exchange, shift};
pub use shape::{Held, Shape};
pub use tree::{DEEPEST, Place, Tree};
