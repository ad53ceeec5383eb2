//! Step 2: the agreement is read in full and signed. Guide: steps 12 to 15.

use serde::{Deserialize, Serialize};

use crate::program::EditionId;
use crate::refusal::{Reason, Refusal};
use crate::terms::{Digest, Instant, Language, Line, Typed};

/// The longest part of a signature, in characters.
const LONGEST: usize = 100;

/// The fields of the page. `agreement` carries the digest of the text that was shown.
pub const AGREEMENT_FIELDS: [&str; 5] = ["last_name", "first_name", "job_title", "decision", "agreement"];

/// An online signature: last name, first name and job title [13].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Last name.
    pub last_name: Line,
    /// First name.
    pub first_name: Line,
    /// Job title.
    pub job_title: Line,
}

/// What was decided under the agreement [14].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// *I Accept*, signed.
    Accept(Signature),
    /// *Decline*: the enrollment ends.
    Decline,
}

/// An accepted agreement: whoever reads it later can tell which text, by whom, when and for which organization (rule E8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptance {
    /// The signature under it.
    pub signature: Signature,
    /// The program edition whose agreement it is.
    pub edition: EditionId,
    /// The language of the text that was read.
    pub language: Language,
    /// The digest of the text that was read.
    pub digest: Digest,
    /// When it was accepted.
    pub signed_at: Instant,
    /// The legal name that it was signed for.
    pub legal_name: String,
}

impl Decision {
    /// Reads the decision. Who declines need not sign.
    ///
    /// # Errors
    /// Names everything that is missing or wrong.
    pub fn check(typed: &Typed) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut line = |field: &str| {
            let checked = Line::name(typed.one(field), LONGEST);
            checked
                .map_err(|problem| refusals.push(Refusal::text(field, problem)))
                .ok()
        };
        let decision = typed.one("decision");
        if decision == "decline" {
            return Ok(Self::Decline);
        }
        let signed = (line("last_name"), line("first_name"), line("job_title"));
        match decision {
            "accept" => {}
            "" => refusals.push(Refusal::new("decision", Reason::Required)),
            _ => refusals.push(Refusal::new("decision", Reason::NotOffered)),
        }
        match signed {
            (Some(last_name), Some(first_name), Some(job_title)) if refusals.is_empty() => {
                Ok(Self::Accept(Signature {
                    last_name,
                    first_name,
                    job_title,
                }))
            }
            _ => Err(refusals),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&'static str, &'static str)]) -> Typed {
        Typed::from_pairs(pairs.iter().copied(), |_| true)
    }

    #[test]
    fn e8_a_signature_needs_all_three_parts_and_a_decision() {
        let refusals = Decision::check(&typed(&[("first_name", " ")])).expect_err("nothing is signed");
        let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
        assert_eq!(fields, ["last_name", "first_name", "job_title", "decision"]);
    }

    #[test]
    fn e8_nobody_signs_with_signs_alone() {
        for sign in ["😀", "-", "."] {
            let pairs = ["last_name", "first_name", "job_title"].map(|field| (field, sign));
            let refusals = Decision::check(&Typed::from_pairs(
                pairs.into_iter().chain([("decision", "accept")]),
                |_| true,
            ));
            let reasons = refusals.expect_err("nothing is signed");
            assert!(reasons.iter().all(|refusal| refusal.reason == Reason::NoLetter));
            assert_eq!(reasons.len(), 3, "{sign}");
        }
    }

    #[test]
    fn e5_who_declines_need_not_sign() {
        assert_eq!(
            Decision::check(&typed(&[("decision", "decline")])),
            Ok(Decision::Decline)
        );
    }
}
