//! A field of a form: its label, hint, problem, control and margin note.

use maud::{Markup, html};
use membership::terms::{Language, characters};
use words::Voice;

use super::notice::exclamation;

/// What a field asks for, and what was entered. The id of its control is its name.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// The name under which the form sends it.
    pub name: &'a str,
    /// What is asked for.
    pub label: &'a str,
    /// What helps to enter it: between label and control.
    pub hint: Option<&'a str>,
    /// Why it is asked for, or what follows from it: in the margin, three lines at most.
    pub note: Option<&'a str>,
    /// What was entered so far.
    pub value: &'a str,
    /// Whether it has to be entered; shown by an asterisk (rule E4).
    pub required: bool,
    /// What is wrong with what was entered, and how to mend it.
    pub problem: Option<&'a str>,
    /// What a browser may fill in by itself, in the words of HTML.
    pub autocomplete: Option<&'a str>,
    /// What kind of text it takes.
    pub kind: Input,
    /// How wide it is, by what is expected.
    pub width: Width,
    /// How many characters paragraphs may have, where what is left is counted.
    pub most: Option<usize>,
    /// The language in which paragraphs are to be written, where that is not the page's.
    pub language: Option<Language>,
}

/// What kind of text a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A line of text.
    Text,
    /// An e-mail address.
    Email,
    /// A password; never sent back to the page.
    Password {
        /// Whether it is being chosen now.
        new: bool,
    },
    /// A telephone number.
    Tel,
    /// A web address.
    Url,
    /// A whole number.
    Number,
    /// Paragraphs.
    Area {
        /// How many lines are shown.
        rows: u16,
    },
}

/// How wide a control is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// The column of fields.
    Full,
    /// About half of it.
    Half,
    /// A postal code, a number.
    Short,
}

impl<'a> Field<'a> {
    /// Asks for a line of text; everything else is as if left out.
    pub const fn new(name: &'a str, label: &'a str) -> Self {
        Self {
            name,
            label,
            hint: None,
            note: None,
            value: "",
            required: false,
            problem: None,
            autocomplete: None,
            kind: Input::Text,
            width: Width::Full,
            most: None,
            language: None,
        }
    }

    /// The ids of what describes the control, in the order in which it is read.
    pub(super) fn described_by(&self) -> Option<String> {
        let parts = [("hint", self.hint), ("problem", self.problem), ("note", self.note)];
        let ids: Vec<String> = parts
            .iter()
            .filter(|(_, text)| text.is_some())
            .map(|(part, _)| format!("{}-{part}", self.name))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.problem.map(|_| "true")
    }

    const fn width_class(&self) -> Option<&'static str> {
        match self.width {
            Width::Full => None,
            Width::Half => Some("half"),
            Width::Short => Some("short"),
        }
    }
}

/// Returns a field into which text is typed.
pub fn field(voice: Voice<'_>, field: &Field<'_>) -> Markup {
    labeled(
        field,
        html! {
            @match field.kind {
                Input::Area { rows } => {
                    textarea id=(field.name) name=(field.name) rows=(rows) dir="auto" lang=[field.language.map(Language::tag)] required[field.required]
                        autocomplete=[field.autocomplete] aria-invalid=[field.invalid()]
                        // HTML drops a newline that comes first; so that it is not the one typed, there is one more.
                        aria-describedby=[field.described_by()] { "\n" (field.value) }
                }
                _ => (input(field)),
            }
            @if let Some(most) = field.most { (left(voice, field, most)) }
            @if let Input::Password { .. } = field.kind {
                button.reveal type="button" data-reveals=(field.name) aria-pressed="false" hidden {
                    (voice.say("look-show-password"))
                }
            }
        },
    )
}

/// How many characters are left, as people count them; it follows what is typed where there are scripts.
fn left(voice: Voice<'_>, field: &Field<'_>, most: usize) -> Markup {
    let count = |characters: usize| i64::try_from(characters).unwrap_or(i64::MAX);
    let left = count(most).saturating_sub(count(characters(field.value.trim())));
    html! {
        p.left {
            (voice.say("look-characters-left")) " "
            output for=(field.name) data-left-of=(field.name) data-most=(most) { (voice.number(left)) }
        }
    }
}

/// Returns fields side by side, such as postal code and city, with one margin note for all of them.
pub fn row(note: Option<&str>, fields: Markup) -> Markup {
    html! {
        div.field {
            div.entry { div.row { (fields) } }
            @if let Some(note) = note { p.note { (note) } }
        }
    }
}

/// Returns the sentence that says what the asterisks mean (rule E4).
pub fn legend(voice: Voice<'_>) -> Markup {
    html! { p.legend { (star()) (voice.say("look-required-field")) } }
}

fn input(field: &Field<'_>) -> Markup {
    let (kind, mode, direction, filled) = match field.kind {
        Input::Email => ("email", None, "ltr", None),
        Input::Tel => ("tel", None, "ltr", None),
        // A browser would refuse an address without its scheme.
        Input::Url => ("text", Some("url"), "ltr", None),
        // A number field would lose what is no number, and E4 wants it back.
        Input::Number => ("text", Some("numeric"), "ltr", None),
        Input::Password { new: true } => ("password", None, "ltr", Some("new-password")),
        Input::Password { new: false } => ("password", None, "ltr", Some("current-password")),
        Input::Text | Input::Area { .. } => ("text", None, "auto", None),
    };
    let value = (!field.value.is_empty() && kind != "password").then_some(field.value);
    html! {
        input id=(field.name) name=(field.name) type=(kind) value=[value] class=[field.width_class()] dir=(direction)
            inputmode=[mode] spellcheck="false" required[field.required] autocomplete=[field.autocomplete.or(filled)]
            aria-invalid=[field.invalid()] aria-describedby=[field.described_by()];
    }
}

/// Puts label, hint and problem over one control, and the note beside it.
pub(super) fn labeled(field: &Field<'_>, control: Markup) -> Markup {
    beside_note(
        field,
        html! {
            div.entry {
                label for=(field.name) { (field.label) @if field.required { (star()) } }
                (hint_and_problem(field))
                (control)
            }
        },
    )
}

/// Puts a legend, hint and problem over several controls, and the note beside them.
pub(super) fn grouped(field: &Field<'_>, controls: Markup) -> Markup {
    beside_note(
        field,
        html! {
            fieldset.entry aria-describedby=[field.described_by()] {
                legend { (field.label) @if field.required { (star()) } }
                (hint_and_problem(field))
                (controls)
            }
        },
    )
}

pub(super) fn hint_and_problem(field: &Field<'_>) -> Markup {
    html! {
        @if let Some(hint) = field.hint { p.hint id={ (field.name) "-hint" } { (hint) } }
        @if let Some(problem) = field.problem {
            p.problem id={ (field.name) "-problem" } { (exclamation()) span { (problem) } }
        }
    }
}

pub(super) fn star() -> Markup {
    html! { span.star aria-hidden="true" {} }
}

fn beside_note(field: &Field<'_>, entry: Markup) -> Markup {
    html! {
        div.field .wrong[field.problem.is_some()] {
            (entry)
            @if let Some(note) = field.note { p.note id={ (field.name) "-note" } { (note) } }
        }
    }
}
