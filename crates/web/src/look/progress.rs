//! The steps of a wizard, each a little higher than the last (rule E3).

use maud::{Markup, html};
use words::Voice;

use super::mark::check;

/// A step of the progress bar.
#[derive(Debug, Clone, Copy)]
pub struct StepLink<'a> {
    /// What the step is called.
    pub label: &'a str,
    /// Where it leads: a finished step back, the next one forward.
    pub href: Option<&'a str>,
    /// Whether it is finished, open or still to come.
    pub state: State,
}

/// How far one is with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Finished: one can go back to it.
    Done,
    /// The page that is open.
    Now,
    /// Not yet within reach.
    ToCome,
}

/// Returns the progress bar; on phones its lines, "Step 2 of 4" and the steps that one can go to are seen.
pub fn progress(voice: Voice<'_>, steps: &[StepLink<'_>]) -> Markup {
    let now = steps
        .iter()
        .position(|step| step.state == State::Now)
        .map_or(steps.len(), |index| index + 1);
    html! {
        nav.progress aria-label=(voice.say("look-progress")) {
            p.count { (voice.tell("look-step", &[("step", now.into()), ("steps", steps.len().into())])) }
            ol {
                @for (index, step) in steps.iter().enumerate() { (item(voice, index + 1, step)) }
            }
        }
    }
}

fn item(voice: Voice<'_>, number: usize, step: &StepLink<'_>) -> Markup {
    let done = html! {
        (check())
        span { span.unseen { (voice.say("look-step-done")) " " } (step.label) }
    };
    let ahead = html! {
        span.numeral.book aria-hidden="true" { (number) }
        span { (step.label) }
    };
    html! {
        @match (step.state, step.href) {
            (State::Done, Some(href)) => li.done { a href=(href) { (done) } },
            (State::Done, None) => li.done { span { (done) } },
            (State::Now, _) => li.now aria-current="step" { span { (ahead) } },
            (State::ToCome, Some(href)) => li { a href=(href) { (ahead) } },
            (State::ToCome, None) => li { span { (ahead) } },
        }
    }
}
