//! What has to be said beside the matter at hand, and the state of a thing in a word.

use maud::{Markup, html};

/// What a notice or a tag tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Tell,
    /// Something done or met.
    Ok,
    /// Something to see to.
    Warn,
    /// Something wrong or missing.
    Bad,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Tell => "tell",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// Returns a notice.
pub fn notice(tone: Tone, body: Markup) -> Markup {
    let icon = match tone {
        Tone::Tell => letter(html! { path d="M10 9v6M10 5.2v1.6" {} }),
        Tone::Ok => letter(html! { path d="m6 10.5 3 3 5.5-6.5" {} }),
        Tone::Warn | Tone::Bad => exclamation(),
    };
    html! { div class={ "notice " (tone.class()) } { (icon) div { (body) } } }
}

/// Returns the state of a thing, at most one in a row. A program level is never a tag: see [`super::level_name`].
pub fn tag(tone: Tone, word: &str) -> Markup {
    html! { span class={ "tag " (tone.class()) } { (word) } }
}

/// The filled round with an exclamation mark, before what is wrong.
pub(super) fn exclamation() -> Markup {
    html! {
        svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" fill-rule="evenodd" aria-hidden="true" {
            path d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.9 5v6.5h2.2V5zM8.9 13.2v2.2h2.2v-2.2z" {}
        }
    }
}

fn letter(sign: Markup) -> Markup {
    html! {
        svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true" {
            circle cx="10" cy="10" r="8" {}
            (sign)
        }
    }
}
