//! The field for the number of a credential, and the box that confirms the register's name (rules A10 and E10).

use maud::{Markup, html};
use membership::credentials::{CONFIRMED_FIELD, Forgiven, NUMBER_FIELD};
use membership::refusal::{Reason, Refusal};
use membership::terms::Typed;
use words::Voice;

use super::told::Told;
use crate::look::{self, Choice, Field, Width};

/// The field with what was typed and what is wrong with it.
pub struct CredentialField<'a> {
    /// The reader's language.
    pub voice: Voice<'a>,
    /// Whether the field may stay empty.
    pub required: bool,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it, …
    pub refusals: &'a [Refusal],
    /// … and in words.
    pub told: &'a Told,
}

impl CredentialField<'_> {
    /// Returns the field; below it, where the register writes the name otherwise, the box.
    pub fn show(&self) -> Markup {
        let voice = self.voice;
        let label = if self.required {
            "credentials-label-number"
        } else {
            "credentials-optional-number"
        };
        let field = Field {
            value: self.typed.one(NUMBER_FIELD),
            hint: Some(voice.say("credentials-hint-number")),
            required: self.required,
            problem: self.told.at(NUMBER_FIELD),
            width: Width::Half,
            ..Field::new(NUMBER_FIELD, voice.say(label))
        };
        html! {
            (look::field(voice, &field))
            @if let Some((name, differences)) = self.to_confirm() { (self.confirm(&name, differences.as_deref())) }
        }
    }

    /// The name that is to be confirmed, or that was confirmed before.
    fn to_confirm(&self) -> Option<(String, Option<String>)> {
        let asked = self.refusals.iter().find_map(|refusal| match &refusal.reason {
            Reason::CredentialToConfirm { name, forgiven } => Some((name.whole(), Some(self.differences(forgiven)))),
            _ => None,
        });
        let confirmed = self.typed.one(CONFIRMED_FIELD);
        asked.or_else(|| (!confirmed.is_empty()).then(|| (confirmed.to_owned(), None)))
    }

    fn differences(&self, forgiven: &Forgiven) -> String {
        let voice = self.voice;
        let words: Vec<&str> = forgiven
            .iter()
            .map(|one| voice.say(&format!("credentials-forgiven-{}", one.word())))
            .collect();
        voice.tell(
            "credentials-confirm-differs",
            &[("differences", voice.list(&words).into())],
        )
    }

    fn confirm(&self, name: &str, differences: Option<&str>) -> Markup {
        let voice = self.voice;
        let label = voice.tell("credentials-confirm-yes", &[("name", name.into())]);
        let field = Field::new(CONFIRMED_FIELD, voice.say("credentials-confirm"));
        let choice = Choice {
            value: name,
            label: &label,
            hint: differences,
        };
        look::checkboxes(&field, [choice], self.typed.all(CONFIRMED_FIELD))
    }
}
