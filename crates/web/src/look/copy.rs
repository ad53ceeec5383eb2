//! What is to be taken elsewhere as it stands: the record of a domain.

use maud::{Markup, html};

/// Returns a line of text under its label, that can be selected and copied but not changed.
pub fn copied(id: &str, label: &str, text: &str) -> Markup {
    html! {
        div.field {
            div.entry {
                label for=(id) { (label) }
                input #(id) type="text" value=(text) readonly dir="ltr" spellcheck="false";
            }
        }
    }
}
