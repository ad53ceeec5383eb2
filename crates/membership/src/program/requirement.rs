//! What a level, a competency or a designation asks for: a closed tree, no language of expressions.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    folder::Names,
    reading::{Entries, Value},
};

/// Something that is met or not, on the facts of one organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// A step of the enrollment is done.
    Done(Step),
    /// There are enough of something.
    AtLeast {
        /// What is counted.
        count: Count,
        /// How many are needed.
        at_least: u32,
    },
    /// Each of these contact roles has a holder at the headquarters.
    ContactRoles(Vec<String>),
    /// A question of the organization profile is answered by one of these options.
    Answer {
        /// The question.
        question: String,
        /// The options of which one must be chosen.
        is_one_of: Vec<String>,
    },
    /// One of these is met.
    AnyOf(Vec<Requirement>),
    /// All of these are met.
    AllOf(Vec<Requirement>),
    /// A weighted score reaches its threshold.
    Score(Score),
}

/// A step of the enrollment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The agreement of the current term is signed.
    Agreement,
    /// Who enrolled has an individual profile.
    IndividualProfile,
    /// The organization profile is complete.
    OrganizationProfile,
}

/// Something that can be counted in the facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Qualifying partner points, of one category or of all.
    Points {
        /// The category; all of them if there is none.
        category: Option<String>,
    },
    /// People who are associated, with a credential linked to this organization (rule Q2).
    People {
        /// The credentials of which they hold one; any if empty.
        holding: Vec<String>,
        /// The exams of which they passed one; none is asked for if empty.
        having_passed: Vec<String>,
    },
    /// Active competencies.
    Competencies {
        /// Which ones; all if empty.
        among: Vec<String>,
    },
    /// Designations that the organization is enrolled in.
    Designations {
        /// Which ones; all if empty.
        among: Vec<String>,
    },
    /// Products that passed a test.
    TestedProducts,
    /// References that customers approved. In a competency: those that serve it; elsewhere: all.
    References {
        /// How old they may be.
        within_months: Option<u32>,
    },
    /// Answers of customers to the satisfaction survey.
    SurveyResponses {
        /// How old they may be.
        within_months: Option<u32>,
        /// How many of one customer count.
        most_from_one_customer: Option<u32>,
    },
}

/// A score that metrics add up to, each with its weight: the other model of standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The score that is needed.
    pub at_least: u32,
    /// What it is made of.
    pub metrics: Vec<Metric>,
}

/// One part of a score. Progress towards `full_at` earns its share of `worth`, rounded down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metric {
    /// What is counted.
    pub count: Count,
    /// The number at which the metric is worth all it can be.
    pub full_at: u32,
    /// What the metric is worth then.
    pub worth: u32,
    /// What the metric must be worth for the score to count at all.
    pub at_least: u32,
}

impl Requirement {
    /// Returns the word by which consoles, examples and the keys of sentences name the requirement.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Done(Step::Agreement) => "agreement",
            Self::Done(Step::IndividualProfile) => "individual_profile",
            Self::Done(Step::OrganizationProfile) => "organization_profile",
            Self::AtLeast { count, .. } => count.word(),
            Self::ContactRoles(_) => "contact_roles",
            Self::Answer { .. } => "answer",
            Self::AnyOf(_) => "any",
            Self::AllOf(_) => "all",
            Self::Score(_) => "score",
        }
    }
}

impl Metric {
    /// Returns what so many of what is counted are worth.
    pub fn worth_of(&self, has: u32) -> u32 {
        let share = u64::from(self.worth) * u64::from(has.min(self.full_at)) / u64::from(self.full_at.max(1));
        u32::try_from(share).unwrap_or(self.worth)
    }
}

impl Count {
    /// Returns the key that stands for it in a definition.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Points { .. } => "points",
            Self::People { .. } => "people",
            Self::Competencies { .. } => "competencies",
            Self::Designations { .. } => "designations",
            Self::TestedProducts => "tested_products",
            Self::References { .. } => "references",
            Self::SurveyResponses { .. } => "survey_responses",
        }
    }

    const WORDS: [&'static str; 7] = [
        "points",
        "people",
        "competencies",
        "designations",
        "tested_products",
        "references",
        "survey_responses",
    ];
}

/// What a requirement is for: it says what may be counted there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// For a level: everything may be counted.
    Level,
    /// For a competency or designation, which earn points: points would go round in a circle.
    Award,
}

/// Reads a list of requirements, one table each.
pub(super) fn read_all(entries: &Entries<'_>, names: &Names, purpose: Purpose) -> Vec<Requirement> {
    entries.some("requires", |value| read(value, names, purpose))
}

/// Reads a list of requirements with their places.
pub(super) fn read_in_place(entries: &Entries<'_>, names: &Names) -> Vec<(Requirement, Range<usize>)> {
    entries.some("requires", |value| {
        let span = value.span.clone();
        read(value, names, Purpose::Level).map(|requirement| (requirement, span))
    })
}

fn read(value: Value<'_>, names: &Names, purpose: Purpose) -> Option<Requirement> {
    value.table(|entries| {
        let mut keys = vec!["done", "contact_roles", "answer", "any", "all", "score"];
        keys.extend(Count::WORDS);
        let (key, value) = entries.case(&keys)?;
        match key {
            "done" => value.word(&STEPS).map(Requirement::Done),
            "contact_roles" => value
                .some(|role| role.name_of("contact role", &names.contact_roles))
                .map(Requirement::ContactRoles),
            "answer" => read_answer(value, names),
            "any" => value.some(|value| read(value, names, purpose)).map(Requirement::AnyOf),
            "all" => value.some(|value| read(value, names, purpose)).map(Requirement::AllOf),
            "score" => read_score(value, names, purpose).map(Requirement::Score),
            counted => {
                refuse_circle(counted, &value, purpose);
                value.table(|entries| {
                    let at_least = entries.required("at_least", Value::positive);
                    let count = read_count(counted, entries, names);
                    Some(Requirement::AtLeast {
                        count,
                        at_least: at_least?,
                    })
                })
            }
        }
    })
}

pub(super) const STEPS: [(&str, Step); 3] = [
    ("agreement", Step::Agreement),
    ("individual_profile", Step::IndividualProfile),
    ("organization_profile", Step::OrganizationProfile),
];

fn refuse_circle(counted: &str, value: &Value<'_>, purpose: Purpose) {
    if purpose == Purpose::Award && matches!(counted, "points" | "competencies" | "designations") {
        let hint = "it earns points itself, so this would go round in a circle; ask for it in a level".to_owned();
        value.mistake(format!("`{counted}` cannot be asked for here"), Some(hint));
    }
}

fn read_answer(value: Value<'_>, names: &Names) -> Option<Requirement> {
    value.table(|entries| {
        let question = entries.required("question", |value| {
            value.name_of("question of the organization profile", &names.questions)
        });
        let options = question
            .as_ref()
            .and_then(|question| names.options.get(question))
            .cloned()
            .unwrap_or_default();
        let is_one_of = entries.some("is_one_of", |value| value.name_of("option of that question", &options));
        Some(Requirement::Answer {
            question: question?,
            is_one_of,
        })
    })
}

fn read_score(value: Value<'_>, names: &Names, purpose: Purpose) -> Option<Score> {
    value.table(|entries| {
        let at_least = entries.required("at_least", Value::positive);
        let metrics = entries.some("metrics", |value| read_metric(value, names, purpose));
        Some(Score {
            at_least: at_least?,
            metrics,
        })
    })
}

fn read_metric(value: Value<'_>, names: &Names, purpose: Purpose) -> Option<Metric> {
    let place = value.clone();
    value.table(|entries| {
        let full_at = entries.required("full_at", Value::positive);
        let worth = entries.required("worth", Value::positive);
        let at_least = entries.optional("at_least", Value::count).unwrap_or(0);
        let (counted, value) = entries.case(&Count::WORDS)?;
        refuse_circle(counted, &value, purpose);
        let count = value.table(|entries| Some(read_count(counted, entries, names)));
        if worth.is_some_and(|worth| at_least > worth) {
            place.mistake(
                "the metric must be worth more than it can be",
                Some("`at_least` is at most `worth`".to_owned()),
            );
        }
        Some(Metric {
            count: count?,
            full_at: full_at?,
            worth: worth?,
            at_least,
        })
    })
}

fn read_count(word: &str, entries: &Entries<'_>, names: &Names) -> Count {
    match word {
        "points" => Count::Points {
            category: entries.optional("in", |value| value.name_of("category of points", &names.categories)),
        },
        "people" => Count::People {
            holding: entries.list("holding", |value| value.name_of("credential", &names.credentials)),
            having_passed: entries.list("having_passed", |value| value.name_of("exam", &names.exams)),
        },
        "competencies" => Count::Competencies {
            among: entries.list("among", |value| value.name_of("competency", &names.competencies)),
        },
        "designations" => Count::Designations {
            among: entries.list("among", |value| value.name_of("designation", &names.designations)),
        },
        "tested_products" => Count::TestedProducts,
        "references" => Count::References {
            within_months: entries.optional("within_months", Value::positive),
        },
        _ => Count::SurveyResponses {
            within_months: entries.optional("within_months", Value::positive),
            most_from_one_customer: entries.optional("most_from_one_customer", Value::positive),
        },
    }
}
