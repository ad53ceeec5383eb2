//! What was entered so far. Nothing in it is an organization yet (rules E3, E5, E6).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Acceptance, Step};
use crate::terms::{AccountId, Day, DraftId, Instant, KnownOrganizationId, OrganizationId, Typed};

/// A draft as the store keeps it: its owner's alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its key; it becomes the enrollment's, so that a second *Finish* finds the first.
    pub id: DraftId,
    /// Who alone may open it.
    pub account: AccountId,
    /// What was entered.
    pub entries: Entries,
    /// When something was entered last.
    pub changed_at: Instant,
    /// The last day on which it is kept.
    pub kept_until: Day,
}

/// The entries of a draft, page by page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entries {
    typed: BTreeMap<Step, Typed>,
    finished: BTreeSet<Step>,
    acceptance: Option<Acceptance>,
    /// Organizations that were offered and are not this one (rule E13).
    not_ours: BTreeSet<OrganizationId>,
    /// The organization that we knew of, where the enrollment began with one (rule A3).
    known: Option<KnownOrganizationId>,
}

/// A page that cannot be opened before another one is finished (rule E3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotYet {
    /// The page that comes first.
    pub first: Step,
}

impl Entries {
    /// Begins with a contact page that is filled in, for an organization that we knew of.
    pub fn begun_with(contact: Typed, known: Option<KnownOrganizationId>) -> Self {
        Self {
            typed: BTreeMap::from([(Step::Contact, contact)]),
            known,
            ..Self::default()
        }
    }

    /// Returns the organization that we knew of, where the enrollment began with one.
    pub fn known(&self) -> Option<KnownOrganizationId> {
        self.known
    }

    /// Returns the first page that is not finished; the last one where all are.
    pub fn furthest(&self) -> Step {
        Step::ALL
            .into_iter()
            .find(|step| !self.finished.contains(step))
            .unwrap_or(Step::OrganizationProfile)
    }

    /// Tells whether a page is finished.
    pub fn is_finished(&self, step: Step) -> bool {
        self.finished.contains(&step)
    }

    /// Lets a page be opened if every page before it is finished.
    ///
    /// # Errors
    /// Names the page that comes first.
    pub fn open(&self, step: Step) -> Result<(), NotYet> {
        let first = self.furthest();
        if step <= first { Ok(()) } else { Err(NotYet { first }) }
    }

    /// Returns what was typed on a page.
    pub fn typed(&self, step: Step) -> &Typed {
        static NOTHING: std::sync::LazyLock<Typed> = std::sync::LazyLock::new(Typed::default);
        self.typed.get(&step).unwrap_or(&NOTHING)
    }

    /// Keeps what was typed on a page as it was typed, right or wrong. Until it is checked again the page counts as before.
    ///
    /// # Errors
    /// The page cannot be opened yet.
    pub fn keep(&mut self, step: Step, typed: Typed) -> Result<(), NotYet> {
        self.open(step)?;
        self.typed.insert(step, typed);
        Ok(())
    }

    /// Marks a page as finished: what was typed there has been checked.
    pub fn finish(&mut self, step: Step) {
        self.finished.insert(step);
    }

    /// Marks a page as not finished: what is typed there now has a mistake.
    pub fn reopen(&mut self, step: Step) {
        self.finished.remove(&step);
    }

    /// Returns how the agreement was accepted.
    pub fn acceptance(&self) -> Option<&Acceptance> {
        self.acceptance.as_ref()
    }

    /// Keeps the signature under the text that was shown.
    pub fn accept(&mut self, acceptance: Acceptance) {
        self.acceptance = Some(acceptance);
        self.finish(Step::Agreement);
    }

    /// Takes the signature back if it was given for another legal name: nobody signs for whom they have not read.
    pub fn sign_again_unless_for(&mut self, legal_name: &str) {
        if self
            .acceptance
            .as_ref()
            .is_some_and(|acceptance| acceptance.legal_name != legal_name)
        {
            self.acceptance = None;
            self.reopen(Step::Agreement);
        }
    }

    /// Notes that these organizations were offered and are others.
    pub fn are_not_ours(&mut self, organizations: impl IntoIterator<Item = OrganizationId>) {
        self.not_ours.extend(organizations);
    }

    /// Tells whether an organization was offered already and is another.
    pub fn is_not_ours(&self, organization: OrganizationId) -> bool {
        self.not_ours.contains(&organization)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn e3_nobody_gets_forward_more_than_one_page() {
        let mut entries = Entries::default();
        assert_eq!(entries.open(Step::Contact), Ok(()));
        assert_eq!(entries.open(Step::Agreement), Err(NotYet { first: Step::Contact }));
        entries.finish(Step::Contact);
        assert_eq!(entries.open(Step::Agreement), Ok(()));
        assert_eq!(
            entries.keep(Step::OrganizationProfile, Typed::default()),
            Err(NotYet { first: Step::Agreement })
        );
    }

    proptest! {
        #[test]
        fn e3_an_open_page_has_every_page_before_it_finished(finished in proptest::collection::btree_set(0_usize..4, 0..5), asked in 0_usize..4) {
            let mut entries = Entries::default();
            for step in finished { entries.finish(Step::ALL[step]); }
            let step = Step::ALL[asked];
            let all_before = Step::ALL.into_iter().filter(|other| *other < step).all(|other| entries.is_finished(other));
            prop_assert_eq!(entries.open(step).is_ok(), all_before);
        }
    }
}
