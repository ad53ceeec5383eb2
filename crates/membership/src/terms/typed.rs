//! What someone typed into a form. Nothing in it is trusted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::text;

/// The entries of a form by the name of their field; a field may have several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// Takes the pairs of a form that are fields of it; what a form does not ask for is not kept.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        is_field: impl Fn(&str) -> bool,
    ) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            if is_field(name) {
                // No database keeps a NUL in a text. A text refuses what stands for it, as it refuses what is hidden.
                let kept = value.replace('\0', "\u{FFFD}");
                // What nobody sees was not typed: it would be told as missing where nothing is asked for.
                let is_unseen = text::is_blank(&kept) && !kept.chars().all(char::is_whitespace);
                let kept = if is_unseen { String::new() } else { kept };
                typed.0.entry(name.to_owned()).or_default().push(kept);
            }
        }
        typed
    }

    /// Returns the first entry of a field, or nothing typed.
    pub fn one(&self, field: &str) -> &str {
        self.all(field).first().map_or("", String::as_str)
    }

    /// Returns every entry of a field.
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// Tells whether one of a field's entries is `value`.
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.all(field).iter().any(|entry| entry == value)
    }

    /// Replaces a field's entries by one.
    pub fn set(&mut self, field: &str, value: impl Into<String>) {
        self.0.insert(field.to_owned(), vec![value.into()]);
    }

    /// Tells whether nothing was typed anywhere.
    pub fn is_blank(&self) -> bool {
        self.0.values().flatten().all(|value| value.trim().is_empty())
    }

    /// Lists all entries, field by field.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }
}
