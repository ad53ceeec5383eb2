//! What is awarded when its requirements are met, and for how long (rules P3 and Q3).

use jiff::ToSpan as _;

use super::{CompetencyStanding, Standing};
use crate::program::{Edition, Lasts, Term};
use crate::terms::Day;

/// A competency that is awarded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetencyAward {
    /// The competency.
    pub competency: String,
    /// The last day on which it counts, whatever becomes of what it was awarded for.
    pub until: Day,
}

/// Returns what is to be awarded in a term on the day of the verdict: what is met and was not awarded for as long already.
pub fn awards(edition: &Edition, standing: &Standing, term: Term) -> Vec<CompetencyAward> {
    let lasts = |id: &str| {
        let mut known = edition.competencies.iter();
        known
            .find(|competency| competency.id == id)
            .map(|competency| competency.lasts)
    };
    let award = |met: &CompetencyStanding| {
        let until = awarded_until(lasts(&met.competency)?, met, standing.on, term)?;
        Some(CompetencyAward {
            competency: met.competency.clone(),
            until,
        })
    };
    let met = standing.competencies.iter().filter(|competency| competency.is_met);
    met.filter_map(award).collect()
}

fn awarded_until(lasts: Lasts, met: &CompetencyStanding, on: Day, term: Term) -> Option<Day> {
    match lasts {
        // The next term awards again what is still met then.
        Lasts::UntilAnniversary => {
            let is_longer = met.held_until.is_none_or(|held| held < term.ends_on);
            (is_longer && on <= term.ends_on).then_some(term.ends_on)
        }
        Lasts::Months(months) => {
            let is_over = met.held_until.is_none_or(|held| held < on);
            is_over.then(|| on.saturating_add(i64::from(months).months()))
        }
    }
}
