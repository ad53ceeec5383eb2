//! How people come to an organization: its domains, requests to join it, and who may be let go (rules A4 to A9).

mod applicant;
mod domain;
mod holding;
mod matching;
mod request;
mod staying;

pub use applicant::{APPLICANT_FIELDS, Applicant};
pub use domain::{DomainProblem, MailDomain};
pub use holding::{Finding, Holding, Turn};
pub use matching::{ClaimedDomain, Match, Proof, weigh};
pub use request::{Decision, Due, RequestState, Verdict, next_due};
pub use staying::{Staying, may_go};
