//! Buttons, links that look like them, and the row in which they stand.

use maud::{Markup, html};

/// Returns the one filled button of a form. It has no name: Enter sends the form without one, too.
pub fn button_primary(label: &str) -> Markup {
    html! { button.button.first type="submit" { (label) } }
}

/// Returns an outlined button that sends its form, which is not the one that the page is about.
pub fn button_plain(label: &str) -> Markup {
    html! { button.button type="submit" { (label) } }
}

/// Returns an outlined button that sends the form with `name` and `value`, unfinished as it may be.
pub fn button_secondary(label: &str, name: &str, value: &str) -> Markup {
    html! { button.button type="submit" name=(name) value=(value) formnovalidate { (label) } }
}

/// Returns a link that looks like the one filled button.
pub fn link_primary(label: &str, href: &str) -> Markup {
    html! { a.button.first href=(href) { (label) } }
}

/// Returns a link that looks like an outlined button.
pub fn link_secondary(label: &str, href: &str) -> Markup {
    html! { a.button href=(href) { (label) } }
}

/// Returns a link that looks like a small outlined button, for rows of a list.
pub fn link_small(label: &str, href: &str) -> Markup {
    html! { a.button.small href=(href) { (label) } }
}

/// Returns an underlined link with the height of a button.
pub fn link_quiet(label: &str, href: &str) -> Markup {
    html! { a.quiet href=(href) { (label) } }
}

/// Returns the buttons at the end of a form, with a note beside them, such as when the draft was saved.
pub fn actions(buttons: Markup, note: Option<&str>) -> Markup {
    html! {
        div.actions.ruled {
            (buttons)
            @if let Some(note) = note { p.aside { (note) } }
        }
    }
}

/// Returns a button that cannot be pressed now, and the sentence that says why.
pub fn button_disabled(label: &str, id: &str, why: &str) -> Markup {
    html! {
        button.button type="button" disabled aria-describedby={ (id) "-why" } { (label) }
        p.why id={ (id) "-why" } { (why) }
    }
}
