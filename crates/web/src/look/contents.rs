//! The contents of a text that is long enough to need them.

use maud::{Markup, html};

/// Returns links to the headings of a text, each the id of one and what it says.
pub fn contents(title: &str, headings: &[(&str, &str)]) -> Markup {
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { (title) }
            ul { @for (id, heading) in headings { li { a href={ "#" (id) } { (heading) } } } }
        }
    }
}
