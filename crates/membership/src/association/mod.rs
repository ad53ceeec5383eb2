//! How people come to an organization: finding it, its domains, requests to join it, and who may be let go (rules A2 to A9).
//! Guide: "Associate People to Your Organization", steps 1 to 4 and 25 to 33.

mod applicant;
mod domain;
mod find;
mod holding;
mod invitation;
mod join_mail;
mod matching;
mod ranking;
mod request;
mod staying;
#[cfg(test)]
mod tests;

pub use applicant::{APPLICANT_FIELDS, Applicant};
pub use domain::{DomainProblem, MailDomain, record_name, record_value};
pub use find::{FIND_FIELDS, NameSearch, Search, Way};
pub use holding::{Finding, Holding, Turn};
pub use invitation::{INVITED_FIELD, invited, may_mail_again};
pub use join_mail::JoinMail;
pub use matching::{ClaimedDomain, Match, Proof, Rivalry, rivalry, weigh};
pub use ranking::{Because, Candidate, Found, Place, ranked};
pub use request::{Decision, Due, RequestState, Verdict, next_due};
pub use staying::{Staying, may_go};
