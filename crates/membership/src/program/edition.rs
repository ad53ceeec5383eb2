//! An edition of the program: everything that is signed under it keeps it (rule P3).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Agreement, Benefit, Calendar, Category, Competency, ContactRole, Credentials, Designation, Example, Fee, Level,
    Questionnaire, Right,
};
use crate::terms::{Day, Language};

/// The id of an edition: the name of its folder, such as `2026`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EditionId(pub String);

impl std::fmt::Display for EditionId {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// The program as it is from a day on.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The id.
    pub id: EditionId,
    /// The first day on which something is signed under it.
    pub in_force_from: Day,
    /// The levels, by rank. There is at least one.
    pub levels: Vec<Level>,
    /// The categories of points, in the order in which they are shown.
    pub points: Vec<Category>,
    /// The competencies, by id.
    pub competencies: Vec<Competency>,
    /// The designations, by id.
    pub designations: Vec<Designation>,
    /// The credentials and exams.
    pub credentials: Credentials,
    /// The contact roles, in the order in which they are shown.
    pub contact_roles: Vec<ContactRole>,
    /// The fees.
    pub fees: Vec<Fee>,
    /// The benefits, in the order in which they are shown.
    pub benefits: Vec<Benefit>,
    /// The calendar.
    pub calendar: Calendar,
    /// The questionnaires of both profiles.
    pub questionnaires: Questionnaires,
    /// The agreement in each language of the program.
    pub agreements: BTreeMap<Language, Agreement>,
    /// The sentences in each language of the program, as Fluent.
    pub sentences: BTreeMap<Language, String>,
    /// The worked examples, which came out as they say.
    pub examples: Vec<Example>,
}

/// The questionnaires of both profiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaires {
    /// Asked of each person.
    pub individual: Questionnaire,
    /// Asked of the organization.
    pub organization: Questionnaire,
}

impl Edition {
    /// Finds a level.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// Returns the level at which everybody begins.
    pub fn first_level(&self) -> &Level {
        &self.levels[0]
    }

    /// Finds a competency.
    pub fn competency(&self, id: &str) -> Option<&Competency> {
        self.competencies.iter().find(|competency| competency.id == id)
    }

    /// Finds a designation.
    pub fn designation(&self, id: &str) -> Option<&Designation> {
        self.designations.iter().find(|designation| designation.id == id)
    }

    /// Finds a contact role.
    pub fn contact_role(&self, id: &str) -> Option<&ContactRole> {
        self.contact_roles.iter().find(|role| role.id == id)
    }

    /// Lists the contact roles that make their holder at the headquarters a global administrator (rule E9).
    pub fn administering_roles(&self) -> impl Iterator<Item = &ContactRole> {
        self.contact_roles
            .iter()
            .filter(|role| role.grants.headquarters == Some(Right::GlobalAdministrator))
    }

    /// Returns the agreement in a reader's language, or else in English.
    pub fn agreement(&self, language: Language) -> Option<&Agreement> {
        self.agreements
            .get(&language)
            .or_else(|| self.agreements.get(&Language::English))
    }

    /// Returns the fee of a level, if it has one.
    pub fn fee_of(&self, level: &Level) -> Option<&Fee> {
        let id = level.fee.as_ref()?;
        self.fees.iter().find(|fee| fee.id == *id)
    }

    /// Returns the fee that is due to go from an active level to another within a term (rule U3): none, if it is the same.
    pub fn fee_to_upgrade(&self, from: &Level, to: &Level) -> Option<&Fee> {
        if from.fee == to.fee { None } else { self.fee_of(to) }
    }
}
