//! Worked examples: facts in, verdict out, run whenever the definition is checked (rule P5).

use std::ops::Range;

use super::{
    Edition,
    folder::Names,
    reading::{Entries, Value},
    requirement::STEPS,
};
use crate::standing::{
    Attendance, Award, Facts, Held, Judgement, Person, Reference, Standing, SurveyResponse, TestedProduct, evaluate,
};

/// A partner like this is at this level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What the example shows.
    pub because: String,
    /// What there is.
    pub facts: Facts,
    /// What must come out.
    pub expected: Expected,
}

/// What an example says comes out. What it does not mention may be anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The earned level; none, if there is none.
    pub level: Option<String>,
    /// The qualifying points.
    pub points: Option<i64>,
    /// The earned points that caps removed.
    pub over_the_caps: Option<i64>,
    /// The active competencies.
    pub competencies: Option<Vec<String>>,
    /// The designations that the organization can enroll in.
    pub designations: Option<Vec<String>>,
    /// What is missing for a level, as `points: 119 of 120`.
    pub missing: Vec<(String, Vec<String>)>,
}

/// An example and where its file says what comes out.
pub(super) struct ExampleInPlace {
    pub(super) example: Example,
    file: String,
    place: Range<usize>,
}

impl ExampleInPlace {
    /// Tries the example; what comes out otherwise is returned with its place.
    pub(super) fn run(&self, edition: &Edition) -> Option<(String, Range<usize>, String)> {
        let standing = evaluate(edition, &self.example.facts);
        let differences = self.example.expected.differences(&standing);
        let what = format!("the example does not come out: {}", differences.join("; "));
        (!differences.is_empty()).then(|| (self.file.clone(), self.place.clone(), what))
    }
}

impl Expected {
    fn differences(&self, standing: &Standing) -> Vec<String> {
        let mut found = Vec::new();
        let level = |level: &Option<String>| level.clone().unwrap_or_else(|| "none".to_owned());
        if standing.earned_level != self.level {
            found.push(format!(
                "the level is {}, not {}",
                level(&standing.earned_level),
                level(&self.level)
            ));
        }
        found.extend(differs("points", standing.points.qualifying, self.points));
        found.extend(differs(
            "points over the caps",
            standing.points.over_the_caps(),
            self.over_the_caps,
        ));
        let active = standing.competencies.iter().filter(|competency| competency.is_active);
        let active = active.map(|competency| competency.competency.clone()).collect();
        found.extend(differ("the active competencies", active, self.competencies.as_ref()));
        let open = standing
            .designations
            .iter()
            .filter(|designation| designation.can_enroll);
        let open = open.map(|designation| designation.designation.clone()).collect();
        found.extend(differ(
            "the designations that are open",
            open,
            self.designations.as_ref(),
        ));
        for (level, expected) in &self.missing {
            let missing = standing
                .level(level)
                .map(|level| missing(&level.requirements))
                .unwrap_or_default();
            found.extend(differ(&format!("missing for {level}"), missing, Some(expected)));
        }
        found
    }
}

fn differs(noun: &str, came_out: i64, expected: Option<i64>) -> Option<String> {
    expected
        .filter(|expected| *expected != came_out)
        .map(|expected| format!("the {noun} are {came_out}, not {expected}"))
}

fn differ(noun: &str, mut came_out: Vec<String>, expected: Option<&Vec<String>>) -> Option<String> {
    let mut expected = expected?.clone();
    came_out.sort();
    expected.sort();
    let list = |items: &[String]| {
        if items.is_empty() {
            "nothing".to_owned()
        } else {
            items.join(", ")
        }
    };
    (came_out != expected).then(|| format!("{noun}: {}, not {}", list(&came_out), list(&expected)))
}

/// Says what is missing in the definition's own words.
fn missing(requirements: &[Judgement]) -> Vec<String> {
    requirements
        .iter()
        .filter(|judgement| !judgement.is_met)
        .map(in_words)
        .collect()
}

fn in_words(judgement: &Judgement) -> String {
    let word = judgement.requirement.word();
    match word {
        "any" => judgement.parts.iter().map(in_words).collect::<Vec<_>>().join(" or "),
        "all" => missing(&judgement.parts).join(" and "),
        _ => format!("{word}: {} of {}", judgement.has, judgement.needs),
    }
}

pub(super) fn read(entries: &Entries<'_>, file: &str, names: &Names) -> Option<ExampleInPlace> {
    let because = entries.required("because", Value::text);
    let facts = entries.required("facts", |value| value.table(|entries| read_facts(entries, names)));
    let expected = entries.required("expect", |value| {
        let place = value.span.clone();
        value
            .table(|entries| read_expected(entries, names))
            .map(|expected| (expected, place))
    });
    let (expected, place) = expected?;
    Some(ExampleInPlace {
        example: Example {
            because: because?,
            facts: facts?,
            expected,
        },
        file: file.to_owned(),
        place,
    })
}

fn read_expected(entries: &Entries<'_>, names: &Names) -> Option<Expected> {
    let mut levels = names.levels.clone();
    levels.push("none".to_owned());
    let level = entries.required("level", |value| value.name_of("level", &levels));
    let number = |key| entries.optional(key, Value::count).map(i64::from);
    let ids = |key, noun: &str, known: &[String]| {
        entries.optional(key, |value| value.list(|value| value.name_of(noun, known)))
    };
    let expected = Expected {
        level: level.clone().filter(|level| level != "none"),
        points: number("points"),
        over_the_caps: number("over_the_caps"),
        competencies: ids("competencies", "competency", &names.competencies),
        designations: ids("designations", "designation", &names.designations),
        missing: entries.list("missing", |value| {
            value.table(|entries| {
                let level = entries.required("level", |value| value.name_of("level", &names.levels));
                let requirements = entries.required("requirements", |value| value.list(Value::text));
                Some((level?, requirements?))
            })
        }),
    };
    level.map(|_| expected)
}

fn read_facts(entries: &Entries<'_>, names: &Names) -> Option<Facts> {
    let on = entries.required("on", Value::day);
    let roles = entries.list("contact_roles", |value| {
        value.name_of("contact role", &names.contact_roles)
    });
    let facts = Facts {
        on: on.unwrap_or_default(),
        done: entries.list("done", |value| value.word(&STEPS)).into_iter().collect(),
        locations: Vec::new(),
        people: several(entries, "people", |entries| read_person(entries, names)),
        references: several(entries, "references", |entries| read_reference(entries, names)),
        tested_products: several(entries, "tested_products", read_product),
        survey_responses: several(entries, "survey_responses", read_response),
        attendances: several(entries, "attendances", read_attendance),
        competencies: several(entries, "competencies", |entries| {
            read_held(entries, "competency", &names.competencies)
        }),
        designations: several(entries, "designations", |entries| {
            read_held(entries, "designation", &names.designations)
        }),
        contact_roles: roles.into_iter().map(|role| (role, "somebody".to_owned())).collect(),
        awards: several(entries, "awards", |entries| read_award(entries, names)),
        answers: entries
            .list("answers", |value| value.table(|entries| read_answer(entries, names)))
            .into_iter()
            .collect(),
    };
    on.map(|_| facts)
}

/// Reads things of which an entry can stand for `how_many`, and gives each its own id.
fn several<T: Numbered>(entries: &Entries<'_>, key: &'static str, read: impl Fn(&Entries<'_>) -> Option<T>) -> Vec<T> {
    let groups = entries.list(key, |value| {
        value.table(|entries| {
            let how_many = entries.optional("how_many", Value::positive).unwrap_or(1);
            read(entries).map(|one| (one, how_many.min(10_000)))
        })
    });
    let each = groups
        .into_iter()
        .flat_map(|(one, how_many)| std::iter::repeat_n(one, how_many as usize));
    each.enumerate()
        .map(|(place, one)| one.numbered(&format!("{key} {}", place + 1)))
        .collect()
}

/// Something of which there can be several alike, told apart by their ids.
trait Numbered: Clone {
    fn numbered(self, id: &str) -> Self;
}

macro_rules! numbered {
    ($($name:ty),*) => {$(
        impl Numbered for $name {
            fn numbered(mut self, id: &str) -> Self {
                self.id = id.to_owned();
                self
            }
        }
    )*};
}

numbered!(Person, Reference, TestedProduct, SurveyResponse, Award);

impl Numbered for Attendance {
    fn numbered(mut self, id: &str) -> Self {
        self.person = id.to_owned();
        self
    }
}

impl Numbered for Held {
    fn numbered(self, _: &str) -> Self {
        self
    }
}

fn read_person(entries: &Entries<'_>, names: &Names) -> Option<Person> {
    let held = |id: String| Held { id, until: None };
    let credentials = entries.list("credentials", |value| value.name_of("credential", &names.credentials));
    let exams = entries.list("exams", |value| value.name_of("exam", &names.exams));
    Some(Person {
        id: String::new(),
        name: entries.optional("name", Value::text).unwrap_or_default(),
        location: entries.optional("location", Value::text),
        is_linked: entries.optional("linked", Value::flag).unwrap_or(true),
        credentials: credentials.into_iter().map(held).collect(),
        exams: exams.into_iter().map(held).collect(),
    })
}

fn read_reference(entries: &Entries<'_>, names: &Names) -> Option<Reference> {
    let approved_on = entries.required("approved_on", Value::day);
    let competency = entries.optional("competency", |value| value.name_of("competency", &names.competencies));
    Some(Reference {
        id: String::new(),
        customer: String::new(),
        approved_on: approved_on?,
        competency,
    })
}

fn read_product(entries: &Entries<'_>) -> Option<TestedProduct> {
    Some(TestedProduct {
        id: String::new(),
        name: entries.optional("name", Value::text).unwrap_or_default(),
        components: entries.optional("components", Value::count).unwrap_or(0),
        is_fully_certified: entries.optional("full_certification", Value::flag).unwrap_or(false),
        until: entries.optional("until", Value::day),
    })
}

fn read_response(entries: &Entries<'_>) -> Option<SurveyResponse> {
    let customer = entries.required("customer", Value::text);
    let given_on = entries.required("given_on", Value::day);
    Some(SurveyResponse {
        id: String::new(),
        customer: customer?,
        given_on: given_on?,
    })
}

fn read_attendance(entries: &Entries<'_>) -> Option<Attendance> {
    let event = entries.required("event", Value::text);
    let on = entries.required("on", Value::day);
    Some(Attendance {
        person: String::new(),
        name: String::new(),
        event: event?,
        on: on?,
    })
}

fn read_held(entries: &Entries<'_>, noun: &str, known: &[String]) -> Option<Held> {
    let id = entries.required("id", |value| value.name_of(noun, known));
    let until = entries.required("until", Value::day);
    Some(Held {
        id: id?,
        until: Some(until?),
    })
}

fn read_award(entries: &Entries<'_>, names: &Names) -> Option<Award> {
    let category = entries.required("category", |value| {
        value.name_of("category of points", &names.categories)
    });
    let points = entries.required("points", Value::positive);
    let source = entries.optional("source", Value::text).unwrap_or_default();
    Some(Award {
        id: String::new(),
        category: category?,
        points: points?,
        source,
        until: entries.optional("until", Value::day),
    })
}

fn read_answer(entries: &Entries<'_>, names: &Names) -> Option<(String, Vec<String>)> {
    let question = entries.required("question", |value| value.name_of("question", &names.questions));
    let options = question
        .as_ref()
        .and_then(|question| names.options.get(question))
        .cloned()
        .unwrap_or_default();
    let chosen = entries.some("chosen", |value| value.name_of("option of that question", &options));
    Some((question?, chosen))
}
