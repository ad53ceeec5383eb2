//! Two ways that are equals, such as those of *Enroll Now* (rule E1).

use maud::{Markup, html};

use super::button::link_primary;

/// A way that can be gone.
pub struct Door<'a> {
    /// Its drawing.
    pub drawing: Markup,
    /// For whom it is.
    pub title: &'a str,
    /// What happens behind it.
    pub text: &'a str,
    /// What to have at hand.
    pub points: &'a [&'a str],
    /// The label of its button.
    pub label: &'a str,
    /// Where it leads.
    pub href: &'a str,
}

/// Returns the doors side by side.
pub fn doors(doors: &[Door<'_>]) -> Markup {
    html! {
        div.doors {
            @for door in doors {
                section.door {
                    (door.drawing)
                    h2 { (door.title) }
                    p { (door.text) }
                    ul.dashes { @for point in door.points { li { (point) } } }
                    (link_primary(door.label, door.href))
                }
            }
        }
    }
}
