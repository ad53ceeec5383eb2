//! Enrolling an organization: four steps, a draft until *Finish*. Guide: "Enroll a New Organization", steps 5 to 19.

mod agreement;
mod beginning;
mod contact;
mod draft;
mod duplicate;
mod finish;
mod step;

pub use agreement::{AGREEMENT_FIELDS, Acceptance, Decision, Signature};
pub use beginning::{KnownOrganization, begun_with};
pub use contact::{CONTACT_FIELDS, Contact};
pub use draft::{Draft, Entries, NotYet};
pub use duplicate::{Because, Claim, ClaimKind, Found, Known, claims, grams, likeness};
pub use finish::{Enrollment, Unfinished, finish};
pub use step::Step;
