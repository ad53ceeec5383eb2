//! The partner program as data: files that a program manager reads and changes (rules P1 to P5).
//!
//! [`Program::load`] reads them, names every mistake at once, and runs the worked examples. What it returns is
//! immutable; whoever signs under an [`Edition`] keeps it.
//!
//! To add a kind of requirement: a case of [`Requirement`] or [`Count`], its reading beside it, its judgement in
//! [`crate::standing`], its limits in `reach`, and an example in `program/`.

mod absent;
mod agreement;
mod assemble;
mod benefit;
mod calendar;
mod competency;
mod contact_role;
mod credential;
mod designation;
mod edition;
mod example;
mod fee;
mod files;
mod folder;
mod level;
mod load;
mod mistake;
mod points;
mod questionnaire;
mod reach;
mod reading;
mod requirement;
mod sentences;
mod sheet;
mod vendor;

#[cfg(test)]
pub(crate) mod tests;

pub use agreement::Agreement;
pub use benefit::{Benefit, BenefitKind, GivenBy, SharedBy};
pub use calendar::{Calendar, EndRule, Term};
pub use competency::{Competency, Lasts, RequirementVersion};
pub use contact_role::{ContactRole, Grants, Right};
pub use credential::{Credential, Credentials, Exam};
pub use designation::Designation;
pub use edition::{Edition, EditionId, Questionnaires};
pub use example::{Example, Expected};
pub use fee::{Fee, Price};
pub use files::Files;
pub use level::Level;
pub(crate) use mistake::suggestion;
pub use mistake::{Mistake, Place};
pub use points::{Category, Earning, SurveyStep};
pub use questionnaire::{
    Answer, Answers, Condition, Feed, Kind, Options, Question, Questionnaire, Section, time_zones,
};
pub use requirement::{Count, Metric, Requirement, Score, Step};
pub use vendor::{ServiceCenter, Vendor};

use crate::terms::{Country, Day, Instant, Language};

/// A partner program: who runs it, in which languages, and its editions.
#[derive(Debug, Clone)]
pub struct Program {
    /// What the program is called, for consoles and senders. Pages say the edition's sentence `program-name`.
    pub name: String,
    /// The firm whose program it is.
    pub vendor: Vendor,
    /// Where its days begin and end (rule R10).
    pub time_zone: jiff::tz::TimeZone,
    /// The languages that it is written in; English is among them (rule X1).
    pub languages: Vec<Language>,
    /// Its editions, by the day from which each is in force. There is at least one.
    pub editions: Vec<Edition>,
}

impl Program {
    /// Reads, checks and tries a definition.
    ///
    /// # Errors
    /// Names every mistake in every file (rule P2).
    pub fn load(files: &Files) -> Result<Self, Vec<Mistake>> {
        load::load(files)
    }

    /// Returns the edition that governs what is signed on `day` (rule P3); before the first, the first.
    pub fn edition_on(&self, day: Day) -> &Edition {
        let begun = self.editions.partition_point(|edition| edition.in_force_from <= day);
        &self.editions[begun.saturating_sub(1)]
    }

    /// Finds the edition that something was signed under.
    pub fn edition(&self, id: &EditionId) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == *id)
    }

    /// Returns the program's day at a moment.
    pub fn today(&self, now: Instant) -> Day {
        now.to_zoned(self.time_zone.clone()).date()
    }

    /// Finds the service center that serves a country; the one for everywhere else, if none names it.
    pub fn service_center(&self, country: Country) -> Option<&ServiceCenter> {
        let centers = &self.vendor.service_centers;
        let named = centers.iter().find(|center| center.countries.contains(&country));
        named.or_else(|| centers.iter().find(|center| center.countries.is_empty()))
    }
}
