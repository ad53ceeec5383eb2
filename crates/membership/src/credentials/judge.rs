//! What linking a credential comes to (rule A10).

use serde::{Deserialize, Serialize};

use super::{Forgiven, PersonName, Resemblance, compare};

/// For whom a credential counts now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// It is linked to no organization.
    Nobody,
    /// The asker linked it to this organization.
    You,
    /// It is linked otherwise; to which organization is not told.
    Another,
}

/// What linking a credential comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is linked, with what was forgiven and confirmed.
    Linked(Forgiven),
    /// The names are not written alike: the holder is asked whether the register's is theirs.
    Confirm {
        /// The name in the register.
        name: PersonName,
        /// What is to be forgiven.
        forgiven: Forgiven,
    },
    /// It was linked before.
    AlreadyYours,
    /// It is not linked.
    Not(WhyNot),
}

/// Why a credential is not linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyNot {
    /// The register has no such number.
    NotInRegister,
    /// The register has it under another name; told like [`WhyNot::NotInRegister`], so that nobody learns whose it is.
    OtherName,
    /// It is linked to another organization, or by somebody else of the same name.
    LinkedElsewhere,
    /// What was to be confirmed is not, or no longer what was confirmed.
    NotConfirmed,
}

impl WhyNot {
    /// Returns the word that the key of its sentence ends in. Two cases share one.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotInRegister | Self::OtherName => "not-found",
            Self::LinkedElsewhere => "elsewhere",
            Self::NotConfirmed => "not-confirmed",
        }
    }
}

/// Decides what linking comes to. `confirmed` is the register's name as the holder saw and confirmed it.
///
/// Whoever is not of that name learns nothing else: neither that there is such a number, nor that it is linked.
pub fn judge(register: Option<&PersonName>, holder: &PersonName, holding: Holding, confirmed: Option<&str>) -> Outcome {
    let Some(register) = register else {
        return Outcome::Not(WhyNot::NotInRegister);
    };
    let forgiven = match compare(register, holder) {
        Resemblance::Other if holding != Holding::You => return Outcome::Not(WhyNot::OtherName),
        Resemblance::Other | Resemblance::Same => Forgiven::new(),
        Resemblance::Forgiven(forgiven) => forgiven,
    };
    match holding {
        Holding::You => Outcome::AlreadyYours,
        Holding::Another => Outcome::Not(WhyNot::LinkedElsewhere),
        Holding::Nobody if forgiven.is_empty() || confirmed == Some(register.whole().as_str()) => {
            Outcome::Linked(forgiven)
        }
        Holding::Nobody => Outcome::Confirm {
            name: register.clone(),
            forgiven,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::Forgiveness;

    fn name(first: &str, last: &str) -> PersonName {
        PersonName {
            first: first.to_owned(),
            last: last.to_owned(),
        }
    }

    #[test]
    fn a10_who_has_another_name_learns_nothing_of_a_number() {
        let (register, stranger) = (name("Jonas", "Brandt"), name("Eve", "Ivy"));
        for holding in [Holding::Nobody, Holding::Another] {
            for confirmed in [None, Some("Jonas Brandt")] {
                let found = judge(Some(&register), &stranger, holding, confirmed);
                let Outcome::Not(why) = found else { panic!("{found:?}") };
                assert_eq!(why.word(), WhyNot::NotInRegister.word());
            }
        }
    }

    #[test]
    fn a10_what_was_forgiven_is_confirmed_for_that_name_only() {
        let (register, holder) = (name("JONAS", "BRANDT"), name("Jonas", "Brandt"));
        let forgiven = Forgiven::from([Forgiveness::Case]);
        let judged = |confirmed| judge(Some(&register), &holder, Holding::Nobody, confirmed);
        let asked = Outcome::Confirm {
            name: register.clone(),
            forgiven: forgiven.clone(),
        };
        assert_eq!(judged(None), asked);
        assert_eq!(judged(Some("Jonas Brandt")), asked);
        assert_eq!(judged(Some("JONAS BRANDT")), Outcome::Linked(forgiven));
        assert_eq!(
            judge(Some(&register), &holder, Holding::Another, None),
            Outcome::Not(WhyNot::LinkedElsewhere)
        );
        assert_eq!(
            judge(Some(&register), &holder, Holding::You, None),
            Outcome::AlreadyYours
        );
    }
}
