//! Credentials: whose a number is, and for which organization it counts (rules A10 and E10). Guide: steps 16 and 32.
//!
//! The register says what a number stands for: [`RegisterRow`] is a line of its file. [`judge`] decides what linking one
//! comes to; [`compare`] weighs the two names for it.

mod judge;
mod name;
mod number;
mod row;

pub use judge::{Holding, Outcome, WhyNot, judge};
pub use name::{Forgiven, Forgiveness, PersonName, Resemblance, compare};
pub use number::CredentialNumber;
pub use row::{Earned, RegisterFile, RegisterRow};

/// The field of the individual profile in which a credential is given (rule E10).
pub const NUMBER_FIELD: &str = "credential_number";

/// The field that confirms the register's name: it holds the name as it was shown.
pub const CONFIRMED_FIELD: &str = "credential_confirmed";
