//! How a page begins, and into what parts it falls.

use maud::{Markup, html};

use super::ring::ring;

/// Returns the one `h1` of a page and the sentence under it.
pub fn heading(title: &str, lead: Option<&str>) -> Markup {
    opening(title, lead.map(|lead| html! { (lead) }))
}

/// Returns the one `h1` of a page, in which a domain may break as domains do, and the sentence under it.
pub fn heading_of(title: &str, domain: &str, lead: Option<&str>) -> Markup {
    let title = match title.split_once(domain) {
        Some((before, after)) => html! { (before) (address(domain)) (after) },
        None => html! { (title) },
    };
    html! {
        div.opening {
            h1 { (title) }
            @if let Some(lead) = lead { p.lead { (lead) } }
        }
    }
}

/// Returns the one `h1` of a page and a sentence under it in which an e-mail address may break as addresses do.
pub fn heading_to(title: &str, lead: &str, email: &str) -> Markup {
    let lead = match lead.split_once(email) {
        Some((before, after)) => html! { (before) (address(email)) (after) },
        None => html! { (lead) },
    };
    opening(title, Some(lead))
}

fn opening(title: &str, lead: Option<Markup>) -> Markup {
    html! {
        div.opening {
            h1 { (title) }
            @if let Some(lead) = lead { p.lead { (lead) } }
        }
    }
}

/// Returns an e-mail address that may break after its sign and its dots.
pub fn address(email: &str) -> Markup {
    html! {
        span.address {
            @for (place, piece) in email.split_inclusive(['@', '.']).enumerate() { @if place > 0 { wbr; } (piece) }
        }
    }
}

/// Returns the one `h1` of a member's page, which says where the membership stands, and its hallmark beside it.
pub fn summit(title: &str, lead: Option<&str>, hallmark: Markup) -> Markup {
    html! { div.summit { (heading(title, lead)) (hallmark) } }
}

/// Returns the band with which a public page opens: what is promised, and the marks that prove it, inside the ring in
/// which `names` are engraved.
pub fn hero(promise: Markup, marks: Markup, names: &[&str]) -> Markup {
    html! {
        div.band.hero {
            div.inner { div.promise { (promise) } div.proof { (ring(names, 6.0)) (marks) } }
        }
    }
}

/// Returns the way to a page, from the outermost that is above it.
pub fn path(label: &str, steps: &[(String, String)]) -> Markup {
    html! {
        nav.path aria-label=(label) {
            ol { @for (name, address) in steps { li { a href=(address) dir="auto" { (name) } } } }
        }
    }
}

/// Returns the name of an organization as an `h1`, large where there is room for it.
pub fn name(shown_name: &str) -> Markup {
    html! { h1 class=(size_of(shown_name)) { bdi { (shown_name) } } }
}

/// The class for a name by how long it is: 24 letters fill a line of the largest size.
pub(super) fn size_of(name: &str) -> &'static str {
    match name
        .chars()
        .map(|letter| if letter > '\u{2E7F}' { 2 } else { 1 })
        .sum::<usize>()
    {
        0..=24 => "brief",
        25..=48 => "medium",
        _ => "lengthy",
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

/// Returns a text to read and the narrow column beside it, which comes first where there is no room beside it.
pub fn reading(text: Markup, aside: Markup) -> Markup {
    html! { div.columns.reading { div.stack { (aside) } div.stack { (text) } } }
}
