//! Two rows of answers, side by side.

use std::collections::BTreeSet;
use std::time::Duration;

/// One answer: how long it took, and what was in it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// From the question to the last byte.
    pub took: Duration,
    /// Status, where it leads, and the page without what the asker typed.
    pub said: String,
}

/// The answers to two questions, asked in turn.
#[derive(Debug, Default)]
pub struct Pair {
    first: Vec<Answer>,
    second: Vec<Answer>,
}

impl Pair {
    /// Adds an answer to each question.
    pub fn add(&mut self, first: Answer, second: Answer) {
        self.first.push(first);
        self.second.push(second);
    }

    /// Tells whether no answer differs from another.
    pub fn are_equal(&self) -> bool {
        let said: BTreeSet<&str> = self
            .first
            .iter()
            .chain(&self.second)
            .map(|answer| answer.said.as_str())
            .collect();
        said.len() <= 1
    }

    /// The distance of two rows of `samples` that five rows in a hundred of the same kind exceed.
    pub fn critical(samples: usize) -> f64 {
        1.358 * (2.0 / precise(samples)).sqrt()
    }

    /// Returns the cells of its row.
    pub fn row(&self) -> String {
        let (first, second) = (sorted(&self.first), sorted(&self.second));
        let (a, b) = (median(&first), median(&second));
        format!(
            "{a:.2} | {b:.2} | {:+.1} % | {:.3} | {}",
            (b / a - 1.0) * 100.0,
            distance(&first, &second),
            if self.are_equal() { "equal" } else { "differ" }
        )
    }
}

fn sorted(answers: &[Answer]) -> Vec<f64> {
    let mut times: Vec<f64> = answers
        .iter()
        .map(|answer| answer.took.as_secs_f64() * 1_000.0)
        .collect();
    times.sort_by(f64::total_cmp);
    times
}

fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// The largest distance between the shares of both rows that lie below a time (Kolmogorov and Smirnov).
fn distance(first: &[f64], second: &[f64]) -> f64 {
    let share = |row: &[f64], time: f64| precise(row.partition_point(|one| *one <= time)) / precise(row.len());
    first
        .iter()
        .chain(second)
        .map(|time| (share(first, *time) - share(second, *time)).abs())
        .fold(0.0, f64::max)
}

fn precise(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
