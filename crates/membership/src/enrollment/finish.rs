//! *Finish*: everything that was typed is checked once more, together (rules E5, E12). Guide: step 19.

use super::{Acceptance, Contact, Entries, Step};
use crate::program::{Answers, Edition};
use crate::refusal::Refusal;

/// An enrollment that may be carried out. Only [`finish`] makes one.
#[derive(Debug, Clone)]
pub struct Enrollment {
    contact: Contact,
    acceptance: Acceptance,
    individual_profile: Answers,
    organization_profile: Answers,
}

impl Enrollment {
    /// Returns the contact information.
    pub fn contact(&self) -> &Contact {
        &self.contact
    }

    /// Returns the signature under the agreement.
    pub fn acceptance(&self) -> &Acceptance {
        &self.acceptance
    }

    /// Returns the answers of who enrolls.
    pub fn individual_profile(&self) -> &Answers {
        &self.individual_profile
    }

    /// Returns the organization's answers.
    pub fn organization_profile(&self) -> &Answers {
        &self.organization_profile
    }
}

/// Why a draft is not an enrollment yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The first page that needs attention.
    pub step: Step,
    /// What is missing or wrong there.
    pub refusals: Vec<Refusal>,
}

/// Checks a whole draft against the edition that was signed: a program edited meanwhile changes nothing for who has
/// signed already (rule P3).
///
/// # Errors
/// Names the first page that needs attention, with everything that is wrong there.
pub fn finish(entries: &Entries, signed: &Edition) -> Result<Enrollment, Unfinished> {
    let at = |step| move |refusals| Unfinished { step, refusals };
    let contact = Contact::check(entries.typed(Step::Contact)).map_err(at(Step::Contact))?;
    let acceptance = entries
        .acceptance()
        .filter(|acceptance| acceptance.legal_name == contact.legal_name() && acceptance.edition == signed.id)
        .ok_or_else(|| at(Step::Agreement)(Vec::new()))?;
    let individual_profile = signed
        .questionnaires
        .individual
        .check(entries.typed(Step::IndividualProfile))
        .map_err(at(Step::IndividualProfile))?;
    let organization_profile = signed
        .questionnaires
        .organization
        .check(entries.typed(Step::OrganizationProfile))
        .map_err(at(Step::OrganizationProfile))?;
    Ok(Enrollment {
        contact,
        acceptance: acceptance.clone(),
        individual_profile,
        organization_profile,
    })
}
