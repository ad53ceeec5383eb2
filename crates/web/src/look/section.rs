//! Sections of a questionnaire, which open and close (rule E11).

use maud::{Markup, html};

use super::notice::{Tone, tag};

/// The head of a section.
#[derive(Debug, Clone, Copy)]
pub struct Section<'a> {
    /// Its id, to which links lead. No field may have the same.
    pub id: &'a str,
    /// Its place among the sections.
    pub number: usize,
    /// What it asks about.
    pub title: &'a str,
    /// How far one is with it.
    pub status: (Tone, &'a str),
    /// Whether it is open when the page is; one with a problem should be.
    pub open: bool,
}

/// Returns a section with its fields. Closed ones are sent with the form all the same.
pub fn section(section: &Section<'_>, fields: Markup) -> Markup {
    html! {
        details.section #(section.id) open[section.open] {
            summary {
                span.numeral.book aria-hidden="true" { (section.number) }
                h2 { (section.title) }
                (tag(section.status.0, section.status.1))
            }
            div.inside { (fields) }
        }
    }
}

/// Returns the sections between two lines of ink.
pub fn sections(sections: Markup) -> Markup {
    html! { div.sections { (sections) } }
}
