//! What is wrong on a page, in the reader's words: beside each field and in the summary at the top (rule E4).

use maud::{Markup, html};
use membership::refusal::{Reason, Refusal};
use words::Voice;

use crate::look;

/// Everything that is wrong on a page.
pub struct Told(Vec<Problem>);

struct Problem {
    field: String,
    sentence: String,
    in_summary: String,
}

impl Told {
    /// Tells each refusal: in the field's own words where something is missing, else under the field's label,
    /// where it has one: what is wrong with a whole page belongs to no field.
    pub fn new(
        voice: Voice<'_>,
        refusals: &[Refusal],
        label: impl Fn(&str) -> String,
        missing: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let tell = |refusal: &Refusal| {
            let field = refusal.field.clone();
            let own = if refusal.reason == Reason::Required {
                missing(&field)
            } else {
                None
            };
            if let Some(sentence) = own {
                return Problem {
                    field,
                    in_summary: sentence.clone(),
                    sentence,
                };
            }
            let sentence = words::explain(voice, &refusal.reason);
            let label = label(&field);
            let facts = [("field", label.as_str().into()), ("problem", sentence.as_str().into())];
            let in_summary = match label.as_str() {
                "" => sentence.clone(),
                _ => voice.tell("center-problem-at", &facts),
            };
            Problem {
                field,
                sentence,
                in_summary,
            }
        };
        Self(refusals.iter().map(tell).collect())
    }

    /// Returns what is wrong with a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| problem.sentence.as_str())
    }

    /// Tells whether something is wrong with one of these fields.
    pub fn any_of(&self, mut is_field: impl FnMut(&str) -> bool) -> bool {
        self.0.iter().any(|problem| is_field(&problem.field))
    }

    /// Returns the summary for the top of the page; nothing where nothing is wrong.
    pub fn summary(&self, voice: Voice<'_>) -> Markup {
        if self.0.is_empty() {
            return html! {};
        }
        let links: Vec<(String, String)> = self
            .0
            .iter()
            .map(|problem| (problem.field.clone(), problem.in_summary.clone()))
            .collect();
        look::problems(voice, &links)
    }

    /// Returns the title of the page, which says so where something is wrong.
    pub fn title(&self, voice: Voice<'_>, title: &str) -> String {
        if self.0.is_empty() {
            title.to_owned()
        } else {
            look::problem_title(voice, title)
        }
    }
}

/// Returns the word of a field in message keys.
pub fn key_of(field: &str) -> String {
    field.replace('_', "-")
}
