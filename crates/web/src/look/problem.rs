//! Everything that is wrong with a form, at its top (rule E4).

use maud::{Markup, html};
use words::Voice;

/// Returns the list of problems, each a field's id and a sentence that leads there; nothing if there is none.
///
/// It takes the focus when the page opens, so that it is read first.
pub fn problems(voice: Voice<'_>, problems: &[(String, String)]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.problems #problems role="group" aria-labelledby="problems-title" tabindex="-1" autofocus {
                h2 #problems-title { (voice.say("look-problems")) }
                ul {
                    @for (field, sentence) in problems {
                        li { a href={ "#" (field) } { (sentence) } }
                    }
                }
            }
        }
    }
}

/// Returns the title of a page that comes again because of problems: they are the first thing that is heard.
pub fn problem_title(voice: Voice<'_>, title: &str) -> String {
    voice.tell("look-problem-title", &[("title", title.into())])
}
