//! Things to choose one from, some of which cannot be chosen but have something else that can be done with them.

use maud::{Markup, html};

/// A thing in such a list.
pub struct Pick {
    /// What it is called.
    pub name: String,
    /// Its state, in a word.
    pub state: Markup,
    /// What else is to be known of it.
    pub facts: Markup,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What the form sends for it; without one it cannot be chosen.
    pub value: Option<String>,
    /// What can be done with it instead.
    pub action: Markup,
}

/// Returns the list.
pub fn picks(name: &str, legend: &str, picks: impl Iterator<Item = Pick>) -> Markup {
    html! {
        fieldset.choices.picks {
            legend.unseen { (legend) }
            @for (place, pick) in picks.enumerate() {
                @let id = format!("{name}-{}", place + 1);
                @if let Some(value) = &pick.value {
                    div {
                        input id=(id) name=(name) type="radio" value=(value) required checked[pick.chosen] aria-describedby={ (id) "-more" };
                        label for=(id) { bdi { (pick.name) } }
                        div id={ (id) "-more" } { (pick.facts) (pick.state) }
                    }
                } @else {
                    div { h3 { bdi { (pick.name) } } div { (pick.facts) (pick.state) (pick.action) } }
                }
            }
        }
    }
}
