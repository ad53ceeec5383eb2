//! The membership center of a partner program: configuration, commands and wiring.
//!
//! The binary is [`run`] and nothing else, so that a test can start a [`serve::Server`] inside of its own process.

mod commands;
mod import;
mod lock;
mod operations;
mod seeding;
mod telemetry;
mod welcome;

pub mod chance;
pub mod configuration;
pub mod mistakes;
pub mod program;
pub mod serve;

pub use commands::run;
