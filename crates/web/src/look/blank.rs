//! A page or list with nothing in it yet, and a page that is not there.

use maud::{Markup, html};

/// Returns a drawing (see [`super::gable`], [`super::door`]), a sentence on what will stand here, and where to go.
pub fn blank(drawing: Markup, sentence: &str, action: Option<Markup>) -> Markup {
    html! {
        div.blank {
            (drawing)
            p { (sentence) }
            @if let Some(action) = action { (action) }
        }
    }
}
