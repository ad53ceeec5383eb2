//! Enrolling an organization. Guide: "Enroll a New Organization", steps 5 to 19.

mod begin;
mod finish;
mod given;
mod steps;

pub use begin::{Beginning, Begun, Earlier, begin, still_needed};
pub use finish::{Enroller, Finished, finish};
pub use steps::{
    Advance, Form, Reading, advance, agreement_to_read, are_not_ours, cancel, draft, keep, offered, signed_edition,
};
