//! Pairs of a name and a value, parted by hairlines.

use maud::{Markup, html};

/// Returns short facts for a narrow column: the value stands at the far edge.
pub fn facts(pairs: &[(&str, Markup)]) -> Markup {
    list("facts", pairs)
}

/// Returns facts for a wide column: the values stand below one another, and may be long.
pub fn long_facts(pairs: &[(&str, Markup)]) -> Markup {
    list("facts long", pairs)
}

fn list(class: &str, pairs: &[(&str, Markup)]) -> Markup {
    html! {
        dl class=(class) {
            @for (name, value) in pairs {
                div { dt { (name) } dd { (value) } }
            }
        }
    }
}
