//! What becomes of a standing by itself, while nothing is added (rule Q1).

use super::{Facts, evaluate};
use crate::program::Edition;
use crate::terms::Day;

/// How many changes are looked ahead at most: of more nobody could read a chart.
const MOST_CHANGES: usize = 60;

/// What will be so from a day on, if nothing is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The day.
    pub day: Day,
    /// The points that will qualify.
    pub qualifying: i64,
    /// The highest level whose requirements will be met.
    pub earned_level: Option<String>,
}

/// Returns each change by itself after the day of the facts and until `last`, in their order.
pub fn ahead(edition: &Edition, facts: &Facts, last: Day) -> Vec<Ahead> {
    let mut changes = Vec::new();
    let mut facts = facts.clone();
    let mut next = evaluate(edition, &facts).changes_on;
    while let Some(day) = next.filter(|day| *day <= last && changes.len() < MOST_CHANGES) {
        facts.on = day;
        let standing = evaluate(edition, &facts);
        changes.push(Ahead {
            day,
            qualifying: standing.points.qualifying,
            earned_level: standing.earned_level,
        });
        next = standing.changes_on;
    }
    changes
}
