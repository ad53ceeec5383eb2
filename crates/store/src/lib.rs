//! SQLite and PostgreSQL: the only crate that speaks SQL.
//!
//! One text with `$1` serves both databases; [`Sql::per`] is for the few that must differ. `records` is by noun, since a
//! table has one owner; `views` is by chapter: what its screens read.

mod database;
mod failure;
mod insert;
mod last;
mod query;
mod readers;
mod time;

pub mod records;
pub mod views;

pub use database::{Db, Reader, Tx};
pub use failure::StoreFailure;
pub use query::{Conn, Query, Row, Sql, Value};
