//! What was found.

use crate::asked::Criterion;

/// The answer to a search.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// How many organizations fit.
    pub total: u64,
    /// Those of the page that was asked for.
    pub hits: Vec<Hit>,
    /// In which order they are.
    pub order: Order,
    /// What can be chosen of each facet that was to be counted, with how many one gets.
    pub choices: Vec<(String, Vec<Choice>)>,
    /// The countries, or what is below the place that was chosen, with how many one gets.
    pub places: Vec<Choice>,
    /// Where nothing was found: what to take back, with how many one gets then.
    pub instead: Vec<(Criterion, u64)>,
    /// How many are listed at all.
    pub all: u64,
}

/// An organization that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What its entry said that a result shows.
    pub card: String,
    /// Its level on the day.
    pub level: String,
    /// How far away its nearest location is, where a distance was asked for.
    pub kilometers: Option<f64>,
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value, or the path of a place.
    pub value: String,
    /// What it is called; empty where only the program knows.
    pub name: String,
    /// How many one gets by choosing it.
    pub count: u64,
}

/// How results are ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// By lot, anew every day.
    #[default]
    ByLot,
    /// Those first that are called what was typed, then by lot.
    BestMatch,
    /// The nearest first, then by lot.
    Nearest,
}
