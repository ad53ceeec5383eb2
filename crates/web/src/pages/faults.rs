//! The pages of every fault: what it is, what to do, and a reference to give.

use maud::{Markup, html};

use crate::limits::Wait;
use crate::look;
use crate::reply::Fault;
use crate::visit::{Sheet, Visit};

/// Returns the page of a fault.
pub fn page(visit: &Visit, fault: &Fault, reference: &str) -> Markup {
    let voice = visit.voice();
    let word = fault.word();
    let title = voice.say(&format!("fault-title-{word}"));
    let wait = match fault {
        Fault::TooOften(wait) => *wait,
        _ => Wait::SHORTEST,
    };
    let lead = voice.tell(&format!("fault-lead-{word}"), &[("minutes", wait.minutes().into())]);
    let main = html! {
        (look::heading(title, None))
        (look::blank(look::door(), &lead, Some(look::actions(html! {
            (look::link_primary(voice.say("fault-home"), "/"))
            (look::link_quiet(voice.say("fault-contact"), "/contact"))
        }, None))))
        @if !reference.is_empty() {
            p.note { (voice.say("fault-reference")) " " code { (reference) } }
        }
    };
    visit.page(Sheet {
        title,
        form: None,
        member: None,
        main,
    })
}

/// There is no such address.
pub async fn not_found() -> Fault {
    Fault::NotFound
}
