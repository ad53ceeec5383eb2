//! Partner points: categories with caps, and what earns points in each (rule Q1).

use serde::{Deserialize, Serialize};

use super::{
    folder::Names,
    reading::{Entries, Value},
    sheet::{Mistakes, Sheet},
};

/// A category of points. Its sentence is `points-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// The id.
    pub id: String,
    /// How many of its points qualify at most; all of them if there is none.
    pub cap: Option<u32>,
    /// Whether it counts; one that is switched off is kept in the files for later.
    pub counts: bool,
    /// What earns points in it.
    pub earns: Vec<Earning>,
}

/// Something that earns points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Earning {
    /// Each active competency.
    Competency {
        /// Points of the first.
        first: u32,
        /// Points that come with the first, once.
        first_bonus: u32,
        /// Points of each further one.
        further: u32,
    },
    /// Each certified person, at the points of their highest credential (rule Q2).
    CertifiedPerson,
    /// Each approved reference that serves no competency (rule Q3).
    Reference {
        /// Points of each.
        each: u32,
        /// How old it may be.
        within_months: Option<u32>,
    },
    /// Products that passed a test.
    TestedProduct {
        /// Points of each passed component.
        component: u32,
        /// Points of a full certification, instead.
        full_certification: u32,
        /// How many products count, the best first.
        most_products: u32,
    },
    /// The number of answers to the satisfaction survey.
    Survey {
        /// How many answers earn how many points; the highest step reached counts.
        steps: Vec<SurveyStep>,
        /// How old they may be.
        within_months: Option<u32>,
        /// How many of one customer count.
        most_from_one_customer: Option<u32>,
    },
    /// Each person who was at an event of the program.
    Attendance {
        /// Points of each person.
        each: u32,
        /// How long ago it may have been.
        within_months: Option<u32>,
    },
    /// The enrollment in a designation.
    Designation {
        /// The designation.
        id: String,
        /// Its points.
        each: u32,
    },
    /// Points that were recorded for this category by an import, the API or the service center, each with its source.
    Award,
}

/// A step of the survey's scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyStep {
    /// From how many answers on.
    pub responses: u32,
    /// The points.
    pub points: u32,
}

pub(super) fn read(sheet: &Sheet<'_>, names: &Names, mistakes: &Mistakes) -> Vec<Category> {
    sheet.name_twins("category", mistakes);
    let categories = sheet.read(mistakes, |entries| {
        Some(entries.some("category", |value| value.table(|entries| read_category(entries, names))))
    });
    categories.unwrap_or_default()
}

fn read_category(entries: &Entries<'_>, names: &Names) -> Option<Category> {
    let id = entries.required("id", Value::id);
    let cap = entries.optional("cap", Value::positive);
    let counts = entries.optional("counts", Value::flag).unwrap_or(true);
    let earns = entries.some("earns", |value| value.table(|entries| read_earning(entries, names)));
    Some(Category {
        id: id?,
        cap,
        counts,
        earns,
    })
}

const EARNINGS: [&str; 8] = [
    "competency",
    "certified_person",
    "reference",
    "tested_product",
    "survey",
    "attendance",
    "designation",
    "award",
];

fn read_earning(entries: &Entries<'_>, names: &Names) -> Option<Earning> {
    let (key, value) = entries.case(&EARNINGS)?;
    value.table(|entries| match key {
        "competency" => {
            let first = entries.required("first", Value::count);
            let first_bonus = entries.optional("first_bonus", Value::count).unwrap_or(0);
            let further = entries.required("further", Value::count);
            Some(Earning::Competency {
                first: first?,
                first_bonus,
                further: further?,
            })
        }
        "certified_person" => Some(Earning::CertifiedPerson),
        "reference" => {
            let within_months = entries.optional("within_months", Value::positive);
            Some(Earning::Reference {
                each: entries.required("each", Value::positive)?,
                within_months,
            })
        }
        "tested_product" => read_tested_product(entries),
        "survey" => read_survey(entries),
        "attendance" => {
            let within_months = entries.optional("within_months", Value::positive);
            Some(Earning::Attendance {
                each: entries.required("each", Value::positive)?,
                within_months,
            })
        }
        "designation" => {
            let id = entries.required("id", |value| value.name_of("designation", &names.designations));
            let each = entries.required("each", Value::positive);
            Some(Earning::Designation { id: id?, each: each? })
        }
        _ => Some(Earning::Award),
    })
}

fn read_tested_product(entries: &Entries<'_>) -> Option<Earning> {
    let component = entries.required("component", Value::count);
    let full_certification = entries.required("full_certification", Value::count);
    let most_products = entries.optional("most_products", Value::positive).unwrap_or(1);
    Some(Earning::TestedProduct {
        component: component?,
        full_certification: full_certification?,
        most_products,
    })
}

fn read_survey(entries: &Entries<'_>) -> Option<Earning> {
    let within_months = entries.optional("within_months", Value::positive);
    let most_from_one_customer = entries.optional("most_from_one_customer", Value::positive);
    let steps = entries.some("steps", |value| {
        value.table(|entries| {
            let responses = entries.required("responses", Value::positive);
            let points = entries.required("points", Value::positive);
            Some(SurveyStep {
                responses: responses?,
                points: points?,
            })
        })
    });
    let rises = steps
        .windows(2)
        .all(|pair| pair[0].responses < pair[1].responses && pair[0].points <= pair[1].points);
    if !rises {
        entries.mistake(
            "the steps do not rise",
            Some("more answers never earn fewer points".to_owned()),
        );
    }
    Some(Earning::Survey {
        steps,
        within_months,
        most_from_one_customer,
    })
}
