//! One function for each act of the guide: load, decide, save, announce.
//!
//! A rule decides; the store keeps; this floor only puts them in one transaction, with its audit entry and its mails, and
//! answers after the commit. To add an act: a function here, its rule in `membership`, its test in `tests/`.

mod access;
mod audit;
mod counting;
mod draw;
mod failure;
mod house;
mod linking;
mod mail;
mod telling;

pub mod association;
pub mod credentials;
pub mod designations;
pub mod directory;
pub mod enrollment;
pub mod import;
pub mod language;
pub mod locations;
pub mod references;
pub mod seed;
pub mod sign_in;
pub mod standing;
pub mod sweeps;

pub use draw::{Clock, Dice, Secret};
pub use failure::Failure;
pub use house::{House, Links};
