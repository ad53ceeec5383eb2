//! The sentence of what is wrong with an entry (rules E4 and P4).

use membership::refusal::Reason;

use crate::voice::{Argument, Voice};

/// Says what is wrong and what to do. The sentences are in `problem.ftl`, one for each reason.
pub fn explain(voice: Voice<'_>, reason: &Reason) -> String {
    voice.tell(&format!("problem-{}", reason.word()), &facts(reason))
}

/// Names the facts of a reason as its sentence does.
fn facts(reason: &Reason) -> Vec<(&'static str, Argument<'_>)> {
    match reason {
        Reason::TooLong { most, typed } => vec![("most", (*most).into()), ("typed", (*typed).into())],
        Reason::GuessedTooOften { minutes } | Reason::TooOften { minutes } => vec![("minutes", (*minutes).into())],
        Reason::TooShort { least } => vec![("least", (*least).into())],
        Reason::NotAPostalCode { example } => vec![("example", example.into())],
        Reason::NotANumber { least, most } => vec![("least", bound(*least, *most)), ("most", bound(*most, *most))],
        Reason::NotAHundred { sum } => vec![("sum", (*sum).into())],
        Reason::TooMany { most } | Reason::TooManyDomains { most } | Reason::TooManyReferences { most } => {
            vec![("most", (*most).into())]
        }
        Reason::Required
        | Reason::Hidden
        | Reason::NoLetter
        | Reason::TooManyMarks
        | Reason::NotACity
        | Reason::NotOffered
        | Reason::NotAnEmailAddress
        | Reason::NotAWebAddress
        | Reason::NotADomain
        | Reason::NotAPartnerId
        | Reason::NotATelephoneNumber
        | Reason::GuessablePassword
        | Reason::WrongPassword
        | Reason::CredentialNotFound
        | Reason::CredentialElsewhere
        | Reason::LastWay
        | Reason::OwnReference
        | Reason::MailedEnough
        | Reason::ReferenceServes
        | Reason::LastGlobalAdministrator
        | Reason::EditedMeanwhile
        | Reason::PrimaryContactFirst
        | Reason::LocationContactFirst
        | Reason::ChangedMeanwhile
        | Reason::Location(_)
        | Reason::NotTheirDomain(_) => Vec::new(),
        Reason::NotEmailAddresses { entries } => vec![("entries", entries.into())],
        Reason::CredentialToConfirm { name, .. } => vec![("name", name.whole().into())],
    }
}

/// A bound of a range. Four digits stand without a separator, since they are often a year: nobody writes "from 1,500 to 2,026".
fn bound(bound: i64, most: i64) -> Argument<'static> {
    if most < 10_000 {
        bound.to_string().into()
    } else {
        bound.into()
    }
}
