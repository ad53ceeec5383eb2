//! What is to be taken elsewhere as it stands: the record of a domain.

use maud::{Markup, html};

/// Returns a text under its label, whole however long it is: a press selects it, to be copied.
pub fn copied(id: &str, label: &str, text: &str) -> Markup {
    html! {
        div.field {
            div.entry {
                label for=(id) { (label) }
                output.copied #(id) dir="ltr" { (text) }
            }
        }
    }
}
