//! The links between the pages of a long list.

use maud::{Markup, html};
use words::Voice;

/// Which part of a long list is shown, and where the parts before and after it are.
#[derive(Debug)]
pub struct Turning<'a> {
    /// What is turned.
    pub label: &'a str,
    /// The number of the first that is shown, of the last, and how many there are.
    pub range: (usize, usize, usize),
    /// The address of the page before.
    pub before: Option<String>,
    /// The address of the page after.
    pub after: Option<String>,
}

/// Returns which part is shown, with the links to the page before and after.
pub fn pages(voice: Voice<'_>, turning: &Turning<'_>) -> Markup {
    let number = |number: usize| voice.number(i64::try_from(number).unwrap_or(i64::MAX)).into();
    let (from, to, all) = turning.range;
    let facts = [("from", number(from)), ("to", number(to)), ("all", number(all))];
    html! {
        nav.pages aria-label=(turning.label) {
            p.small { (voice.tell("look-pages-range", &facts)) }
            @if let Some(before) = &turning.before { a.button.small rel="prev" href=(before) { (voice.say("look-pages-previous")) } }
            @if let Some(after) = &turning.after { a.button.small rel="next" href=(after) { (voice.say("look-pages-next")) } }
        }
    }
}
