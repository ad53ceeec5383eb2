//! Competencies: proven expertise in a field (rule Q3).

use serde::{Deserialize, Serialize};

use super::{
    folder::Names,
    reading::{Entries, Value},
    requirement::{self, Purpose, Requirement},
};
use crate::terms::Day;

/// A field of expertise. Its sentence is `competency-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competency {
    /// The id: the name of its file.
    pub id: String,
    /// From which day it can no longer be earned; who holds it keeps it until it ends.
    pub retired_on: Option<Day>,
    /// How long it lasts once it is earned.
    pub lasts: Lasts,
    /// Its requirements, by the day from which they are in force. There is at least one.
    pub versions: Vec<RequirementVersion>,
}

/// What a competency asks for from a day on. Who holds it meets the new version by the end of what they hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementVersion {
    /// The first day.
    pub in_force_from: Day,
    /// What must be met, all of it.
    pub requires: Vec<Requirement>,
}

/// How long something lasts once it is earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasts {
    /// Until the organization's anniversary.
    UntilAnniversary,
    /// So many months.
    Months(u32),
}

impl Competency {
    /// Returns what is asked for on a day: nothing before the first version, and nothing once it is retired.
    pub fn requires_on(&self, day: Day) -> Option<&[Requirement]> {
        if self.retired_on.is_some_and(|retired| retired <= day) {
            return None;
        }
        let version = self
            .versions
            .iter()
            .rev()
            .find(|version| version.in_force_from <= day)?;
        Some(&version.requires)
    }

    /// Returns the next day after `day` on which it asks for something else, or can no longer be earned.
    pub fn changes_after(&self, day: Day) -> Option<Day> {
        let versions = self.versions.iter().map(|version| version.in_force_from);
        versions.chain(self.retired_on).filter(|change| *change > day).min()
    }
}

pub(super) fn read(entries: &Entries<'_>, id: &str, names: &Names) -> Option<Competency> {
    let retired_on = entries.optional("retired_on", Value::day);
    let months = entries.optional("lasts_months", Value::positive);
    let versions = entries.some("version", |value| {
        value.table(|entries| {
            let in_force_from = entries.required("in_force_from", Value::day);
            let requires = requirement::read_all(entries, names, Purpose::Award);
            Some(RequirementVersion {
                in_force_from: in_force_from?,
                requires,
            })
        })
    });
    if !versions.is_sorted_by(|a, b| a.in_force_from < b.in_force_from) {
        entries.mistake("the versions are not in the order of their days", None);
    }
    let lasts = months.map_or(Lasts::UntilAnniversary, Lasts::Months);
    Some(Competency {
        id: id.to_owned(),
        retired_on,
        lasts,
        versions,
    })
}
