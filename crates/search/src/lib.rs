//! The directory's search: words, places and choices over every listed organization, with a count at each choice (rule D1).
//!
//! The index is a cache in a folder beside the database, and may be thrown away at any time. It is read by segment: a
//! segment never changes, so what is computed of it once, a bitmap for each value of each facet, holds for as long as it is
//! there. This crate knows no database and no sentence: it is told entries, and asked.

mod asked;
mod entry;
mod failure;
mod found;
mod index;
pub mod places;
mod schema;
mod segment;
mod snapshot;
mod vocabulary;
mod words;

pub use asked::{Asked, Criterion, Near};
pub use entry::{Entry, Period, Place};
pub use failure::SearchFailure;
pub use found::{Choice, Found, Hit, Order};
pub use index::{Batch, Directory};
pub use vocabulary::Vocabulary;
pub use words::words;
