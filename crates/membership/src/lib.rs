//! The program and its rules: pure, synchronous, no clock, no I/O, no sentence.
//!
//! What a person typed is a [`terms::Typed`]; a rule turns it into a checked value or into every
//! [`refusal::Refusal`] at once; a record has an id. Days, instants and ids come in as values.

pub mod access;
pub mod address;
pub mod association;
pub mod audit;
pub mod credentials;
pub mod designations;
pub mod enrollment;
pub mod import;
pub mod letters;
pub mod locations;
pub mod names;
pub mod program;
pub mod references;
pub mod refusal;
pub mod sign_in;
pub mod standing;
pub mod terms;
