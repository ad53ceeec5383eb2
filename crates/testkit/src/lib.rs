//! Tests only: a world in one line, a frozen clock, seeded dice, a real PostgreSQL.
//!
//! A test asks [`databases`] for where to run and makes a [`World`] on each: SQLite always, PostgreSQL where
//! `GUILDHALL_TEST_POSTGRES` names a server, as `scripts/test` does.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot be set up must fail loudly"
)]

pub mod cast;
pub mod center;
mod chance;
mod database;
pub mod known;
mod name_server;
pub mod visitor;
mod world;

pub use chance::{FrozenClock, SeededDice};
pub use database::{Database, databases};
pub use name_server::{Answering, NameServer};
pub use world::{PASSWORD, World};
