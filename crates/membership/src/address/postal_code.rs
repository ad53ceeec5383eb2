//! Postal codes, forgiven for how they were typed and kept as the country writes them.

use std::sync::OnceLock;

use regex::Regex;

use crate::terms::{Country, figures::plain_figures};

/// How a country writes its postal codes.
#[derive(Debug)]
pub struct PostalCode {
    country: Country,
    pattern: &'static str,
    compiled: OnceLock<Option<Regex>>,
    examples: Vec<&'static str>,
    prefix: &'static str,
}

impl PostalCode {
    pub(super) fn new(country: Country, pattern: &'static str, examples: &'static str, prefix: &'static str) -> Self {
        Self {
            country,
            pattern,
            compiled: OnceLock::new(),
            examples: examples.split(',').collect(),
            prefix,
        }
    }

    /// Returns a code as the country writes it.
    pub fn example(&self) -> &'static str {
        self.examples.first().copied().unwrap_or_default()
    }

    /// Lists codes as the country writes them.
    pub fn examples(&self) -> &[&'static str] {
        &self.examples
    }

    /// Returns the code that was typed as the country writes it, if it is one.
    ///
    /// Case, width, spaces and dashes are forgiven, and so is the mark of the country before it ("D-80331", "LV" left out).
    pub fn read(&self, typed: &str) -> Option<String> {
        let text = plain_figures(typed).to_uppercase();
        let text = text.trim_start_matches('〒').trim();
        // A Japanese keyboard has the long vowel where others have the dash.
        let whole: String = text.chars().filter(|c| c.is_alphanumeric() && *c != 'ー').collect();
        if whole.chars().count() > 12 {
            return None;
        }
        let mark = text.find(|c: char| !c.is_alphabetic()).unwrap_or(0);
        let marks = [
            text.get(..mark).filter(|_| marks_country(text, mark)),
            Some(self.prefix),
            Some(self.country.code()),
        ];
        let without = marks
            .into_iter()
            .flatten()
            .filter(|mark| !mark.is_empty())
            .filter_map(|mark| whole.strip_prefix(mark));
        let with = format!("{}{whole}", self.country.code());
        [whole.as_str()]
            .into_iter()
            .chain(without)
            .chain([with.as_str()])
            .find_map(|code| self.as_written(code))
    }

    /// Puts the spaces and dashes into a bare code, as an example has them.
    fn as_written(&self, bare: &str) -> Option<String> {
        let like = |example: &&str| shaped(bare, example);
        self.examples
            .iter()
            .filter_map(like)
            .find(|code| self.matches(code))
            .or_else(|| self.matches(bare).then(|| bare.to_owned()))
    }

    fn matches(&self, code: &str) -> bool {
        let compiled = self
            .compiled
            .get_or_init(|| Regex::new(&format!("^(?:{})$", self.pattern)).ok());
        compiled.as_ref().is_some_and(|pattern| pattern.is_match(code))
    }
}

/// Tells whether the letters before `end` are the mark of a country: at most three, with a space or dash behind them.
fn marks_country(text: &str, end: usize) -> bool {
    (1..=3).contains(&end) && text[end..].starts_with([' ', '-', '–'])
}

/// Gives `bare` the spaces and dashes of an example that has as many letters and figures.
fn shaped(bare: &str, example: &str) -> Option<String> {
    let mut characters = bare.chars();
    let code: Option<String> = example
        .chars()
        .map(|c| {
            if c.is_alphanumeric() {
                characters.next()
            } else {
                Some(c)
            }
        })
        .collect();
    code.filter(|_| characters.next().is_none())
}
