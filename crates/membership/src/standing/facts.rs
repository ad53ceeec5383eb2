//! The facts of one organization on one day. Names in them are for explanations; ids tell them apart.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Fact, FactKind};
use crate::{program::Step, terms::Day};

/// Everything that a verdict rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The program's day.
    pub on: Day,
    /// The steps of the enrollment that are done.
    pub done: BTreeSet<Step>,
    /// The locations, for what is judged at each.
    pub locations: Vec<Location>,
    /// The people who are associated.
    pub people: Vec<Person>,
    /// The references that customers approved.
    pub references: Vec<Reference>,
    /// The products that passed a test.
    pub tested_products: Vec<TestedProduct>,
    /// The answers of customers to the satisfaction survey.
    pub survey_responses: Vec<SurveyResponse>,
    /// Who was at which event of the program.
    pub attendances: Vec<Attendance>,
    /// The competencies that were awarded.
    pub competencies: Vec<Held>,
    /// The designations that the organization is enrolled in.
    pub designations: Vec<Held>,
    /// Who holds which contact role at the headquarters.
    pub contact_roles: BTreeMap<String, String>,
    /// The points that were recorded.
    pub awards: Vec<Award>,
    /// The options that were chosen in the organization profile, by question.
    pub answers: BTreeMap<String, Vec<String>>,
}

/// An office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// What tells it apart.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Someone who is associated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What tells them apart.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// The id of the location that they are at.
    pub location: Option<String>,
    /// Whether their credentials are linked to this organization.
    pub is_linked: bool,
    /// The credentials that they hold.
    pub credentials: Vec<Held>,
    /// The exams that they passed.
    pub exams: Vec<Held>,
}

/// Something that is held, perhaps only until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Its id in the program.
    pub id: String,
    /// The last day on which it counts; it does not end if there is none.
    pub until: Option<Day>,
}

/// A reference that a customer approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// What tells it apart.
    pub id: String,
    /// The customer's name.
    pub customer: String,
    /// The day of the approval.
    pub approved_on: Day,
    /// The competency that it serves; it earns points if it serves none.
    pub competency: Option<String>,
}

/// A product that passed a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestedProduct {
    /// What tells it apart.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many components of the platform test it passed.
    pub components: u32,
    /// Whether it passed the full certification.
    pub is_fully_certified: bool,
    /// The last day on which the test counts.
    pub until: Option<Day>,
}

/// A customer's answer to the satisfaction survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyResponse {
    /// What tells it apart.
    pub id: String,
    /// The customer's name.
    pub customer: String,
    /// The day of the answer.
    pub given_on: Day,
}

/// Someone's presence at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// What tells the person apart.
    pub person: String,
    /// What the person is called.
    pub name: String,
    /// What the event was called.
    pub event: String,
    /// The day.
    pub on: Day,
}

/// Points that an import, the API or the service center recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Award {
    /// What tells it apart.
    pub id: String,
    /// The category that they count in.
    pub category: String,
    /// How many.
    pub points: u32,
    /// Where they come from.
    pub source: String,
    /// The last day on which they count.
    pub until: Option<Day>,
}

impl Fact {
    pub(super) fn new(kind: FactKind, id: &str, name: &str) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            name: name.to_owned(),
        }
    }
}

impl Person {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::Person, &self.id, &self.name)
    }
}

impl Reference {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::Reference, &self.id, &self.customer)
    }
}

impl TestedProduct {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::TestedProduct, &self.id, &self.name)
    }
}

impl SurveyResponse {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::SurveyResponse, &self.id, &self.customer)
    }
}

impl Attendance {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::Attendance, &self.person, &self.name)
    }
}

impl Award {
    pub(super) fn fact(&self) -> Fact {
        Fact::new(FactKind::Award, &self.id, &self.source)
    }
}
