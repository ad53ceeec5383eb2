//! What to do next: when, what and why, and one button.

use maud::{Markup, html};

/// Something that is worth doing.
pub struct Task<'a> {
    /// By when, or how long it takes.
    pub when: &'a str,
    /// How much time is left.
    pub left: Option<&'a str>,
    /// What is to be done.
    pub title: &'a str,
    /// Why, in one sentence.
    pub why: &'a str,
    /// The button; in a list only the first is filled.
    pub action: Markup,
}

/// Returns a list of tasks, of which there are three at most.
pub fn tasks(tasks: &[Task<'_>]) -> Markup {
    html! {
        ol {
            @for task in tasks {
                li.task {
                    p.when { (task.when) @if let Some(left) = task.left { " " small { (left) } } }
                    div { h3 { (task.title) } p.why { (task.why) } }
                    (task.action)
                }
            }
        }
    }
}
