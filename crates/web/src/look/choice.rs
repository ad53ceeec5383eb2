//! Fields whose answers are offered: lists, radio buttons, check boxes, shares of a hundred.

use maud::{Markup, html};
use words::Voice;

use super::field::{Field, grouped, labeled};

/// From how many answers on they stand in two columns.
const MANY: usize = 6;

/// An answer that is offered.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// What the form sends.
    pub value: &'a str,
    /// What the reader sees.
    pub label: &'a str,
    /// What follows from choosing it.
    pub hint: Option<&'a str>,
}

impl<'a> From<(&'a str, &'a str)> for Choice<'a> {
    fn from((value, label): (&'a str, &'a str)) -> Self {
        Self {
            value,
            label,
            hint: None,
        }
    }
}

/// A part of a hundred: its field name, its label and what was entered.
#[derive(Debug, Clone, Copy)]
pub struct Share<'a> {
    /// The name under which the form sends it.
    pub name: &'a str,
    /// What it is a share of.
    pub label: &'a str,
    /// What was entered.
    pub value: &'a str,
}

/// Returns a list to choose one answer from; `empty` is shown while none is chosen.
pub fn select<'a>(
    field: &Field<'_>,
    options: impl IntoIterator<Item = (&'a str, &'a str)>,
    empty: Option<&str>,
) -> Markup {
    let half = (field.width != super::Width::Full).then_some("half");
    labeled(
        field,
        html! {
            select id=(field.name) name=(field.name) class=[half] required[field.required]
                autocomplete=[field.autocomplete] aria-invalid=[field.invalid()]
                aria-describedby=[field.described_by()] {
                @if let Some(empty) = empty { option value="" { (empty) } }
                @for (value, label) in options {
                    option value=(value) selected[value == field.value] { (label) }
                }
            }
        },
    )
}

/// Returns radio buttons, of which one can be chosen.
pub fn radios<'a, C: Into<Choice<'a>>>(field: &Field<'_>, options: impl IntoIterator<Item = C>) -> Markup {
    choices(field, "radio", options, |value| value == field.value)
}

/// Returns check boxes, of which several can be chosen.
pub fn checkboxes<'a, C: Into<Choice<'a>>>(
    field: &Field<'_>,
    options: impl IntoIterator<Item = C>,
    chosen: &[String],
) -> Markup {
    choices(field, "checkbox", options, |value| {
        chosen.iter().any(|one| one == value)
    })
}

/// Returns a number field for each share of a hundred. A problem of the sum links to the first of them.
pub fn shares(voice: Voice<'_>, field: &Field<'_>, shares: &[Share<'_>]) -> Markup {
    grouped(
        field,
        html! {
            div.shares #(field.name) tabindex="-1" {
                @for share in shares {
                    label for=(share.name) { (share.label) }
                    span.share {
                        input id=(share.name) name=(share.name) type="text" inputmode="numeric" autocomplete="off"
                            value=[(!share.value.is_empty()).then_some(share.value)] aria-invalid=[field.invalid()];
                        span aria-hidden="true" { (voice.say("look-percent")) }
                    }
                }
            }
        },
    )
}

fn choices<'a, C: Into<Choice<'a>>>(
    field: &Field<'_>,
    kind: &str,
    options: impl IntoIterator<Item = C>,
    is_chosen: impl Fn(&str) -> bool,
) -> Markup {
    let options: Vec<Choice<'a>> = options.into_iter().map(Into::into).collect();
    // `required` on each of several check boxes would ask for all of them.
    let required = field.required && kind == "radio";
    grouped(
        field,
        html! {
            div.choices .many[options.len() >= MANY] {
                @for (index, option) in options.iter().enumerate() {
                    @let chosen = is_chosen(option.value);
                    @match option.hint {
                        Some(hint) => {
                            @let id = id_of(field.name, index);
                            div {
                                input id=(id) name=(field.name) type=(kind) value=(option.value) required[required]
                                    checked[chosen] aria-describedby={ (id) "-more" };
                                label for=(id) { (option.label) }
                                p.hint id={ (id) "-more" } { (hint) }
                            }
                        }
                        // Some pages offer hundreds of answers: what none of them needs, none has.
                        None => label {
                            input id=[(index == 0).then_some(field.name)] name=(field.name) type=(kind)
                                value=(option.value) required[required] checked[chosen];
                            (option.label)
                        },
                    }
                }
            }
        },
    )
}

/// The first answer has the name of the field as its id, so that the list of problems can lead to it.
fn id_of(name: &str, index: usize) -> String {
    if index == 0 {
        name.to_owned()
    } else {
        format!("{name}-{}", index + 1)
    }
}
