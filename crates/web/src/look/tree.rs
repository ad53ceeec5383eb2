//! A tree of which one item is chosen, and the tabs above what is shown of it.

use maud::{Markup, html};

/// An item of a tree, with those below it.
#[derive(Debug)]
pub struct Twig<'a> {
    /// What the form sends.
    pub value: String,
    /// What it is called.
    pub label: &'a str,
    /// What it is, in a few words.
    pub note: String,
    /// Whether it is the chosen one.
    pub is_chosen: bool,
    /// Those directly below it that are shown.
    pub below: Vec<Twig<'a>>,
    /// Where the others below it are found, if there are any, and in which words.
    pub more: Option<(String, String)>,
}

/// Returns a tree as nested lists with a radio button each, so that keyboard and screen reader walk it as any choice.
pub fn tree(name: &str, legend: &str, root: &Twig<'_>) -> Markup {
    html! {
        fieldset.tree {
            legend { (legend) }
            ul { (twig(name, root)) }
        }
    }
}

fn twig(name: &str, this: &Twig<'_>) -> Markup {
    html! {
        li {
            label {
                input type="radio" name=(name) value=(this.value) checked[this.is_chosen];
                span dir="auto" { (this.label) }
                small { (this.note) }
            }
            @if !this.below.is_empty() || this.more.is_some() {
                ul {
                    @for below in &this.below { (twig(name, below)) }
                    @if let Some((address, words)) = &this.more { li.more { a href=(address) { (words) } } }
                }
            }
        }
    }
}

/// Returns tabs: pages of one thing, of which `here` is shown.
pub fn tabs(label: &str, here: &str, pages: &[(&str, &str)]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul {
                @for (address, title) in pages {
                    li { a href=(address) aria-current=[(*address == here).then_some("page")] { (title) } }
                }
            }
        }
    }
}

/// Returns a narrow column, which comes first, and the wide one beside it, each with its id. Where there is no room for two
/// columns, a link leads to the second one, and `back` from there to the first.
pub fn beside((first, narrow): (&str, Markup), (second, wide): (&str, Markup), back: &str) -> Markup {
    html! {
        div.columns.beside {
            div id=(first) tabindex="-1" { (narrow) }
            div id=(second) tabindex="-1" {
                p.back { a.quiet href={ "#" (first) } { (back) } }
                div.stack { (wide) }
            }
        }
    }
}
