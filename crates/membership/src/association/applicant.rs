//! Who asks to be associated: an address and a name (rule A4). Guide: steps 29 and 30.

use serde::{Deserialize, Serialize};

use crate::refusal::{Reason, Refusal};
use crate::terms::{EmailAddress, Line, Typed};

/// The longest part of a name, in characters.
const LONGEST_NAME: usize = 80;

/// The fields of the page.
pub const APPLICANT_FIELDS: [&str; 3] = ["email", "first_name", "last_name"];

/// A checked request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// The address at which the organization knows them.
    pub email: EmailAddress,
    /// Their first name.
    pub first_name: Line,
    /// Their last name.
    pub last_name: Line,
}

impl Applicant {
    /// Checks what was typed on the page.
    ///
    /// # Errors
    /// Names everything that is missing or wrong, in the order of the page.
    pub fn check(typed: &Typed) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let email = email(typed.one("email"), &mut refusals);
        let first_name = name(typed, "first_name", &mut refusals);
        let last_name = name(typed, "last_name", &mut refusals);
        match (email, first_name, last_name) {
            (Some(email), Some(first_name), Some(last_name)) => Ok(Self {
                email,
                first_name,
                last_name,
            }),
            _ => Err(refusals),
        }
    }
}

fn email(typed: &str, refusals: &mut Vec<Refusal>) -> Option<EmailAddress> {
    let email = EmailAddress::parse(typed);
    if email.is_none() {
        refusals.push(Refusal::new("email", Reason::of_no_email_address(typed)));
    }
    email
}

fn name(typed: &Typed, field: &str, refusals: &mut Vec<Refusal>) -> Option<Line> {
    Line::name(typed.one(field), LONGEST_NAME)
        .map_err(|problem| refusals.push(Refusal::text(field, problem)))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a4_everything_that_is_missing_is_named_at_once() {
        let refusals = Applicant::check(&Typed::from_pairs([("email", "a@b")], |_| true)).expect_err("refused");
        let named: Vec<_> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
        assert_eq!(named, APPLICANT_FIELDS);
        assert_eq!(refusals[0].reason, Reason::NotAnEmailAddress);
    }

    #[test]
    fn a4_nobody_is_called_by_signs_alone() {
        let pairs = [("email", "a@b.example"), ("first_name", "😀"), ("last_name", "-")];
        let refusals = Applicant::check(&Typed::from_pairs(pairs, |_| true)).expect_err("refused");
        let reasons = refusals.iter().map(|refusal| &refusal.reason).collect::<Vec<_>>();
        assert_eq!(reasons, [&Reason::NoLetter, &Reason::NoLetter]);
    }
}
