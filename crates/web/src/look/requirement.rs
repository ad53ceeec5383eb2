//! What is asked for, met or not: by outline, word and color (look.md, Requirements).

use maud::{Markup, html};

use super::mark::check;

/// Something that is asked for, and what there is of it.
pub struct Asked<'a> {
    /// Whether it is met.
    pub is_met: bool,
    /// The word for that.
    pub state: &'a str,
    /// What is asked for.
    pub title: &'a str,
    /// Where it is seen or mended.
    pub href: &'a str,
    /// What there is, in sentences.
    pub told: Markup,
}

/// Returns a list of what is asked for; what is not met comes first.
pub fn requirements(asked: &[Asked<'_>]) -> Markup {
    let open = asked.iter().filter(|asked| !asked.is_met);
    let met = asked.iter().filter(|asked| asked.is_met);
    html! { ul.requirements { @for asked in open.chain(met) { (requirement(asked)) } } }
}

fn requirement(asked: &Asked<'_>) -> Markup {
    html! {
        li.met[asked.is_met] {
            (sign(asked.is_met))
            div {
                p.what { a href=(asked.href) { (asked.title) } }
                div.told { (asked.told) }
            }
            p.state { (asked.state) }
        }
    }
}

/// A green check, or a red arrow: the word beside it says the same.
fn sign(is_met: bool) -> Markup {
    if is_met {
        html! { span.sign { (check()) } }
    } else {
        html! {
            span.sign {
                svg viewBox="0 0 26 20" width="26" height="20" fill-rule="evenodd" aria-hidden="true" {
                    path fill="currentColor" d="M0 0h17l9 10-9 10H0zM5 8.9v2.2h7.6l-2.8 2.9 1.6 1.5 5.4-5.5-5.4-5.5-1.6 1.5 2.8 2.9z" {}
                }
            }
        }
    }
}
