//! The messages of one language, formatted as far as they can be.

use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use membership::terms::Language;
use unic_langid::LanguageIdentifier;

use crate::format::Formats;

/// Messages by key. Those without arguments are sentences already.
pub(crate) struct Catalogue {
    ready: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Parses `files`, each a name and its text, and formats every message that needs no argument.
    ///
    /// What cannot be parsed is logged and left out: one broken sentence must not take the others away.
    pub(crate) fn new(language: Language, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![plural_rules_of(language)]);
        // Isolating marks would end up in subjects, attributes and files; none of the ten is written right to left.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numerals_of(language)));
        let mut keys = Vec::new();
        for (name, text) in files {
            let text = held_together(language, text);
            let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, errors)| {
                tracing::error!(file = name, ?errors, "left out sentences that cannot be parsed");
                rest
            });
            keys.extend(keys_of(&resource));
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(file = name, ?errors, "left out sentences whose key is taken");
            }
        }
        let ready = keys
            .into_iter()
            .filter_map(|key| formatted(&bundle, &key, None).map(|text| (key, text)))
            .collect();
        Self { ready, bundle }
    }

    /// Returns a message that takes no argument.
    pub(crate) fn say(&self, key: &str) -> Option<&str> {
        self.ready.get(key).map(String::as_str)
    }

    /// Returns a message that takes arguments, with these filled in.
    pub(crate) fn tell(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        formatted(&self.bundle, key, Some(arguments))
    }

    /// Returns whether there is such a message.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.ready.contains_key(key)
            || self
                .bundle
                .get_message(key)
                .is_some_and(|message| message.value().is_some())
    }

    /// Puts marks around every message that is ready.
    pub(crate) fn mark(mut self) -> Self {
        self.ready
            .values_mut()
            .for_each(|text| *text = crate::words::marked(text));
        self
    }
}

/// Holds together what a line must not end in: German writes its most frequent word with a hyphen after the first letter.
fn held_together(language: Language, text: String) -> String {
    match language {
        Language::German => text.replace("E-Mail", "E\u{2011}Mail"),
        _ => text,
    }
}

/// Formats a message, unless there is none or an argument of it is missing.
fn formatted(bundle: &FluentBundle<FluentResource>, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let message = bundle.get_message(key)?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(message.value()?, arguments, &mut errors)
        .into_owned();
    if errors.is_empty() {
        return Some(text);
    }
    if arguments.is_some() {
        tracing::error!(key, ?errors, "told a message without what it needs");
        return Some(text);
    }
    None
}

/// Lists the keys of a file's messages.
fn keys_of(resource: &FluentResource) -> Vec<String> {
    let key = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(key).collect()
}

/// Returns the tag under which Fluent finds the plural rules: the bare language.
fn plural_rules_of(language: Language) -> LanguageIdentifier {
    let bare = language.tag().split('-').next().unwrap_or_default();
    bare.parse().expect("the ten tags begin with a language")
}

/// Returns what writes the numbers inside of messages. Fluent takes a plain function, hence one for each language.
fn numerals_of<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match language {
        Language::ChineseSimplified => numerals::<{ Language::ChineseSimplified as usize }, M>,
        Language::ChineseTraditional => numerals::<{ Language::ChineseTraditional as usize }, M>,
        Language::German => numerals::<{ Language::German as usize }, M>,
        Language::English => numerals::<{ Language::English as usize }, M>,
        Language::Spanish => numerals::<{ Language::Spanish as usize }, M>,
        Language::French => numerals::<{ Language::French as usize }, M>,
        Language::Italian => numerals::<{ Language::Italian as usize }, M>,
        Language::Japanese => numerals::<{ Language::Japanese as usize }, M>,
        Language::Korean => numerals::<{ Language::Korean as usize }, M>,
        Language::Portuguese => numerals::<{ Language::Portuguese as usize }, M>,
    }
}

fn numerals<const LANGUAGE: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(Formats::of(Language::ALL[LANGUAGE]).number(number.value as i64))
        }
        _ => None,
    }
}
