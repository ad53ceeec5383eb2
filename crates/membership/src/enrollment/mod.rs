//! Enrolling an organization: four steps, a draft until *Finish*. Guide: "Enroll a New Organization", steps 5 to 19.

mod agreement;
mod contact;
mod draft;
mod duplicate;
mod finish;
mod step;

pub use agreement::{Acceptance, Decision, Signature, AGREEMENT_FIELDS};
pub use contact::{Contact, CONTACT_FIELDS};
pub use draft::{Draft, Entries, NotYet};
pub use duplicate::{Because, Claim, ClaimKind, Found, Known, claims, grams, likeness};
pub use finish::{Enrollment, Unfinished, finish};
pub use step::Step;
