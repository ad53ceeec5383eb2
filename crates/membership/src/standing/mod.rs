//! The standing of an organization: facts → points with caps → requirements → level, each step saying why (rules P4, Q1, U2).
//!
//! [`evaluate`] is pure: the same edition and facts give the same standing, and more facts never give a lower one.

mod ahead;
mod awarding;
mod cost;
mod counting;
mod facts;
mod judging;
mod points;
mod recorded;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use ahead::{Ahead, ahead};
pub use awarding::{CompetencyAward, awards};
pub use cost::{CompetencyCost, Cost, DesignationCost, Going, Hidden, LevelCost, cost};
pub use facts::{Attendance, Award, Facts, Held, Location, Person, Reference, SurveyResponse, TestedProduct};
pub use recorded::{FactFile, Recorded, RecordedFact, placed};

use crate::{
    program::{Edition, EditionId, Requirement},
    terms::Day,
};
use counting::Scene;

/// What an organization has earned on a day, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The edition by which it was judged.
    pub edition: EditionId,
    /// The day for which it was judged.
    pub on: Day,
    /// The points.
    pub points: Points,
    /// Each competency, active or not.
    pub competencies: Vec<CompetencyStanding>,
    /// Each designation.
    pub designations: Vec<DesignationStanding>,
    /// Each level, by rank.
    pub levels: Vec<LevelStanding>,
    /// The highest level whose requirements are all met.
    pub earned_level: Option<String>,
    /// The next day on which it changes by itself, because something that counts ends.
    pub changes_on: Option<Day>,
}

/// Partner points (rule Q1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// What was earned.
    pub earned: i64,
    /// What qualifies: what was earned, without what caps removed.
    pub qualifying: i64,
    /// Each category that counts, in the program's order.
    pub categories: Vec<CategoryPoints>,
}

/// The points of one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryPoints {
    /// The category.
    pub category: String,
    /// How many qualify at most.
    pub cap: Option<i64>,
    /// What was earned.
    pub earned: i64,
    /// What qualifies.
    pub qualifying: i64,
    /// What each point came from.
    pub counted: Vec<Counted>,
    /// What earned none here, and why not.
    pub left_out: Vec<LeftOut>,
}

/// A competency, and what there is of its requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetencyStanding {
    /// The competency.
    pub competency: String,
    /// Whether it counts: it is held, or its requirements are met.
    pub is_active: bool,
    /// The last day for which it was awarded, if it was.
    pub held_until: Option<Day>,
    /// Whether all requirements are met today; never, when it can no longer be earned.
    pub is_met: bool,
    /// Its requirements today; none, when it can no longer be earned.
    pub requirements: Vec<Judgement>,
}

/// A designation, and what there is of its requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DesignationStanding {
    /// The designation.
    pub designation: String,
    /// The last day for which the organization is enrolled, if it is.
    pub held_until: Option<Day>,
    /// Whether the organization is enrolled today.
    pub is_held: bool,
    /// Whether it meets what enrolling asks for.
    pub can_enroll: bool,
    /// What enrolling asks for.
    pub requirements: Vec<Judgement>,
    /// Where it shows, and why not elsewhere (rule S3).
    pub locations: Vec<Recognition>,
}

/// Whether a designation shows at a location.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognition {
    /// The location's id.
    pub location: String,
    /// What it is called.
    pub name: String,
    /// Whether it shows there.
    pub is_shown: bool,
    /// What the location's own people must meet.
    pub requirements: Vec<Judgement>,
}

/// A level, and what there is of its requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelStanding {
    /// The level.
    pub level: String,
    /// Whether all requirements are met.
    pub is_met: bool,
    /// Its requirements.
    pub requirements: Vec<Judgement>,
}

/// The verdict on one requirement (rule P4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// What was asked for.
    pub requirement: Requirement,
    /// Whether it is met: there is as much as it needs, and each part that it insists on is met.
    pub is_met: bool,
    /// How much it needs.
    pub needs: i64,
    /// How much there is.
    pub has: i64,
    /// Who or what counted.
    pub counted: Vec<Counted>,
    /// Who or what did not, and why not.
    pub left_out: Vec<LeftOut>,
    /// The requirements or metrics that it is made of, each judged.
    pub parts: Vec<Judgement>,
}

/// Something that counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// What it is.
    pub fact: Fact,
    /// How much it counted.
    pub worth: i64,
    /// The last day on which it counts, if there is one.
    pub until: Option<Day>,
}

/// Something that did not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// What it is.
    pub fact: Fact,
    /// Why it did not count.
    pub why: WhyNot,
}

/// Something in the facts, as an explanation names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What kind of thing it is.
    pub kind: FactKind,
    /// What tells it apart.
    pub id: String,
    /// What it is called; empty where the program's sentence for the id says so.
    pub name: String,
}

/// A kind of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// A step of the enrollment.
    Step,
    /// An associated person.
    Person,
    /// A customer reference.
    Reference,
    /// A tested product.
    TestedProduct,
    /// An answer to the survey.
    SurveyResponse,
    /// Someone's presence at an event.
    Attendance,
    /// A competency.
    Competency,
    /// The bonus of the first competency.
    CompetencyBonus,
    /// A designation.
    Designation,
    /// A contact role; its name is the holder's.
    ContactRole,
    /// Recorded points.
    Award,
    /// A category of points.
    Category,
    /// An answer of the organization profile.
    Answer,
}

/// Why something did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyNot {
    /// It is not there.
    Missing,
    /// It ended.
    Ended,
    /// It is older than counts.
    TooOld,
    /// It is dated after the day of the verdict.
    NotYet,
    /// The person's credentials are not linked to this organization.
    NotLinked,
    /// The person holds none of the credentials.
    NoSuchCredential,
    /// The person passed none of the exams.
    NoSuchExam,
    /// The person is at another location.
    AtAnotherLocation,
    /// The reference serves a competency.
    ServesACompetency,
    /// The reference serves no competency, or another one.
    ServesNotThis,
    /// Enough of the same customer, person or kind have counted already.
    EnoughOfThese,
}

impl WhyNot {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Ended => "ended",
            Self::TooOld => "too-old",
            Self::NotYet => "not-yet",
            Self::NotLinked => "not-linked",
            Self::NoSuchCredential => "no-such-credential",
            Self::NoSuchExam => "no-such-exam",
            Self::AtAnotherLocation => "at-another-location",
            Self::ServesACompetency => "serves-a-competency",
            Self::ServesNotThis => "serves-not-this",
            Self::EnoughOfThese => "enough-of-these",
        }
    }
}

/// Judges an organization by an edition.
pub fn evaluate(edition: &Edition, facts: &Facts) -> Standing {
    let scene = Scene::new(edition, facts);
    let competencies = judging::competencies(&scene);
    let scene = scene.with_competencies(&competencies);
    let points = points::tally(&scene);
    let scene = scene.with_points(&points);
    let designations = judging::designations(&scene);
    let levels = judging::levels(&scene);
    let earned_level = levels
        .iter()
        .rev()
        .find(|level| level.is_met)
        .map(|level| level.level.clone());
    let mut standing = Standing {
        edition: edition.id.clone(),
        on: facts.on,
        points,
        competencies,
        designations,
        levels,
        earned_level,
        changes_on: None,
    };
    standing.changes_on = judging::changes_on(edition, &standing);
    standing
}

impl Standing {
    /// Finds what there is for a level.
    pub fn level(&self, id: &str) -> Option<&LevelStanding> {
        self.levels.iter().find(|level| level.level == id)
    }
}

impl Points {
    /// Returns the earned points that caps removed.
    pub fn over_the_caps(&self) -> i64 {
        self.earned - self.qualifying
    }
}

impl CategoryPoints {
    /// Returns the earned points that the cap removed.
    pub fn over_the_cap(&self) -> i64 {
        self.earned - self.qualifying
    }
}
