//! Facts that come from outside: a line of a file, checked (rule Q5).

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde::{Deserialize, Serialize};

use super::FactKind;
use crate::import::{Column, Row, RowMistake};
use crate::program::{Earning, Edition, Program, suggestion};
use crate::terms::{Day, OrganizationId, PartnerId};

/// The longest name or key, in characters.
const LONGEST: usize = 150;

/// The most points or components that one row may record: more is a slip of the keyboard.
const MOST: u32 = 100_000;

const KINDS: [&str; 4] = ["tested_product", "survey_response", "attendance", "award"];

const COLUMNS: [Column; 12] = [
    column("partner_id", true),
    column("kind", true),
    column("key", true),
    column("name", false),
    column("event", false),
    column("components", false),
    column("fully_certified", false),
    column("category", false),
    column("points", false),
    column("dated_on", true),
    column("counts_until", false),
    column("ended_on", false),
];

const fn column(name: &'static str, required: bool) -> Column {
    Column { name, required }
}

/// Which kinds have something in a column that not all have. How long an answer or an attendance counts is the program's.
const OF_KINDS: [(&str, &[&str]); 7] = [
    ("name", &["tested_product", "survey_response", "attendance"]),
    ("event", &["attendance"]),
    ("components", &["tested_product"]),
    ("fully_certified", &["tested_product"]),
    ("category", &["award"]),
    ("points", &["award"]),
    ("counts_until", &["tested_product", "award"]),
];

/// A fact as a source tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedFact {
    /// What the source calls it; told again under the same key, it is the same one.
    pub key: String,
    /// Whose it is.
    pub partner_id: PartnerId,
    /// What it says.
    pub recorded: Recorded,
    /// Its day.
    pub dated_on: Day,
    /// The last day on which it counts, where that is its own and not the program's.
    pub counts_until: Option<Day>,
    /// The day on which it was withdrawn: from then on it does not count.
    pub ended_on: Option<Day>,
}

/// What a fact from outside says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Recorded {
    /// A product passed a test.
    TestedProduct {
        /// What it is called.
        name: String,
        /// How many components of the platform test it passed.
        components: u32,
        /// Whether it passed the full certification.
        is_fully_certified: bool,
    },
    /// A customer answered the satisfaction survey.
    SurveyResponse {
        /// The customer's name.
        customer: String,
    },
    /// Somebody was at an event of the program.
    Attendance {
        /// What they are called.
        person: String,
        /// What the event was called.
        event: String,
    },
    /// Points were awarded.
    Award {
        /// The category that they count in.
        category: String,
        /// How many.
        points: u32,
    },
}

impl Recorded {
    /// Returns the kind of fact that it is.
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::TestedProduct { .. } => FactKind::TestedProduct,
            Self::SurveyResponse { .. } => FactKind::SurveyResponse,
            Self::Attendance { .. } => FactKind::Attendance,
            Self::Award { .. } => FactKind::Award,
        }
    }
}

/// The rules of a whole file: what one row may say beside the others.
#[derive(Debug)]
pub struct FactFile {
    today: Day,
    rows: HashMap<u64, u64>,
}

impl FactFile {
    /// Begins a file.
    pub fn new(today: Day) -> Self {
        Self {
            today,
            rows: HashMap::new(),
        }
    }

    /// Returns the columns.
    pub const fn columns() -> &'static [Column] {
        &COLUMNS
    }

    /// Checks a row, as far as it can be without knowing whose it is: see [`placed`].
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(&mut self, mut row: Row<'_>) -> Result<RecordedFact, Vec<RowMistake>> {
        let partner_id = partner_id(&mut row);
        let recorded = recorded(&mut row);
        let key = row.line("key", LONGEST);
        if let Some(key) = &key {
            self.only_here(&mut row, key);
        }
        let dated_on = self.dated_on(&mut row);
        let ended_on = row.past_day("ended_on", self.today);
        let counts_until = row.day("counts_until");
        for (column, day) in [("ended_on", ended_on), ("counts_until", counts_until)] {
            not_before(&mut row, column, day, dated_on);
        }
        let made = key.zip(partner_id).zip(recorded).zip(dated_on);
        let made = made.map(|(((key, partner_id), recorded), dated_on)| RecordedFact {
            key,
            partner_id,
            recorded,
            dated_on,
            counts_until,
            ended_on,
        });
        row.finish(made)
    }

    fn only_here(&mut self, row: &mut Row<'_>, key: &str) {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        if let Some(earlier) = self.rows.insert(hasher.finish(), row.number()) {
            row.note(
                "key",
                format!("row {earlier} has this key already"),
                "each fact has a key of its own, and one row",
            );
        }
    }

    fn dated_on(&self, row: &mut Row<'_>) -> Option<Day> {
        if row.cell("dated_on").is_empty() {
            row.note(
                "dated_on",
                "no day is there",
                "write year, month and day, such as 2026-11-22",
            );
        }
        row.past_day("dated_on", self.today)
    }
}

/// Finds whose a fact is, and checks it beside the edition that the organization's term was signed under; `known` is nothing
/// where no organization has the ID. Points can be awarded in a category that earns by what is recorded for it.
///
/// # Errors
/// Everything that is wrong with it.
pub fn placed(
    program: &Program,
    row: u64,
    fact: &RecordedFact,
    known: Option<(OrganizationId, &Edition)>,
) -> Result<OrganizationId, Vec<RowMistake>> {
    let mut mistakes = Vec::new();
    let mut note = |column: &str, what: String, hint: String| {
        let column = Some(column.to_owned());
        mistakes.push(RowMistake {
            row,
            column,
            what,
            hint,
        });
    };
    if known.is_none() {
        note(
            "partner_id",
            format!(
                "no organization has the Partner Program ID {}",
                fact.partner_id.as_str()
            ),
            "it stands on the organization’s home; an organization that is not enrolled has none".to_owned(),
        );
    }
    if let Recorded::Award { category, .. } = &fact.recorded {
        let editions = known.map_or(program.editions.as_slice(), |(_, edition)| {
            std::slice::from_ref(edition)
        });
        let categories: Vec<&str> = editions.iter().flat_map(awarding_categories).collect();
        if !categories.contains(&category.as_str()) {
            note(
                "category",
                format!("points cannot be awarded in a category “{}”", category.escape_debug()),
                suggestion(category, categories).unwrap_or_default(),
            );
        }
    }
    match known {
        Some((organization, _)) if mistakes.is_empty() => Ok(organization),
        _ => Err(mistakes),
    }
}

fn awarding_categories(edition: &Edition) -> impl Iterator<Item = &str> {
    let takes_awards = |earns: &[Earning]| earns.iter().any(|earning| matches!(earning, Earning::Award));
    let categories = edition.points.iter();
    categories
        .filter(move |category| takes_awards(&category.earns))
        .map(|category| category.id.as_str())
}

fn partner_id(row: &mut Row<'_>) -> Option<PartnerId> {
    let typed = row.line("partner_id", LONGEST)?;
    let id = PartnerId::parse(&typed);
    if id.is_none() {
        row.note(
            "partner_id",
            "this is no Partner Program ID",
            "it has nine figures and letters, the last of which checks the others: look for one that was mistyped",
        );
    }
    id
}

/// Reads what is told, in the columns of its kind.
fn recorded(row: &mut Row<'_>) -> Option<Recorded> {
    let kind = row.line("kind", LONGEST)?;
    if !KINDS.contains(&kind.as_str()) {
        let hint = suggestion(&kind, KINDS).unwrap_or_default();
        row.note("kind", format!("there is no kind “{}”", kind.escape_debug()), hint);
        return None;
    }
    for (column, kinds) in OF_KINDS {
        if !kinds.contains(&kind.as_str()) && !row.cell(column).is_empty() {
            row.note(
                column,
                format!("this is not told of a fact of the kind {kind}"),
                format!("leave it empty; it is for {}", kinds.join(", ")),
            );
        }
    }
    match kind.as_str() {
        "tested_product" => tested_product(row),
        "survey_response" => needed(row, "name").map(|customer| Recorded::SurveyResponse { customer }),
        "attendance" => {
            let (person, event) = (needed(row, "name"), needed(row, "event"));
            let both = person.zip(event);
            both.map(|(person, event)| Recorded::Attendance { person, event })
        }
        _ => {
            let (category, points) = (needed(row, "category"), number(row, "points"));
            let both = category.zip(points);
            both.map(|(category, points)| Recorded::Award { category, points })
        }
    }
}

fn tested_product(row: &mut Row<'_>) -> Option<Recorded> {
    let name = needed(row, "name");
    let is_fully_certified = match row.cell("fully_certified").to_lowercase().as_str() {
        "yes" => true,
        "" | "no" => false,
        _ => {
            row.note(
                "fully_certified",
                "this is neither yes nor no",
                "write yes, or no or nothing",
            );
            return None;
        }
    };
    // Who passed the full certification need not say how many components that took.
    let components = if is_fully_certified && row.cell("components").is_empty() {
        Some(0)
    } else {
        number(row, "components")
    };
    name.zip(components).map(|(name, components)| Recorded::TestedProduct {
        name,
        components,
        is_fully_certified,
    })
}

/// Takes a cell that the kind must have.
fn needed(row: &mut Row<'_>, column: &str) -> Option<String> {
    if row.cell(column).is_empty() {
        row.note(column, "nothing is there", "a fact of this kind needs it");
    }
    row.line(column, LONGEST)
}

fn number(row: &mut Row<'_>, column: &str) -> Option<u32> {
    let typed = row.cell(column);
    let is_plain = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = typed
        .parse()
        .ok()
        .filter(|number| is_plain && (1..=MOST).contains(number));
    if number.is_none() {
        row.note(
            column,
            "this is no number that can be recorded",
            format!("write a whole number from 1 to {MOST}, in figures alone"),
        );
    }
    number
}

fn not_before(row: &mut Row<'_>, column: &str, day: Option<Day>, dated_on: Option<Day>) {
    if let (Some(day), Some(dated_on)) = (day, dated_on)
        && day < dated_on
    {
        row.note(
            column,
            format!("{day} is before {dated_on}"),
            "nothing ends before the day that it is dated",
        );
    }
}
