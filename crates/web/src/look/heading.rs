//! How a page begins, and into what parts it falls.

use maud::{Markup, html};

use super::ring::ring;

/// Returns the one `h1` of a page and the sentence under it.
pub fn heading(title: &str, lead: Option<&str>) -> Markup {
    html! {
        div.opening {
            h1 { (title) }
            @if let Some(lead) = lead { p.lead { (lead) } }
        }
    }
}

/// Returns the one `h1` of a member's page, which says where the membership stands, and its hallmark beside it.
pub fn summit(title: &str, lead: Option<&str>, hallmark: Markup) -> Markup {
    html! { div.summit { (heading(title, lead)) (hallmark) } }
}

/// Returns the band with which a public page opens: what is promised, and the marks inside the ring that prove it.
pub fn hero(promise: Markup, marks: Markup) -> Markup {
    html! {
        div.band.hero {
            div.inner { div.promise { (promise) } div.proof { (ring()) (marks) } }
        }
    }
}

/// Returns a part of a page, opened by a line of ink.
pub fn part(title: &str, body: Markup) -> Markup {
    html! { section.part { h2 { (title) } (body) } }
}

/// Returns the main column of a page and the narrow one beside it.
pub fn columns(main: Markup, aside: Markup) -> Markup {
    html! { div.columns { div.stack { (main) } div.stack { (aside) } } }
}

/// Returns a text to read and the narrow column beside it.
pub fn reading(text: Markup, aside: Markup) -> Markup {
    html! { div.columns.reading { div.stack { (text) } div.stack { (aside) } } }
}
