//! Where values come from: flags, before the environment, before the file, before the default.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use gateways::identity::Provider;
use toml::de::{DeTable, DeValue};

use super::providers::{self, Wrong};
use super::{KEYS, Key, SECTIONS, Setting};
use crate::mistakes::Mistake;

/// How the name of a variable begins.
const PREFIX: &str = "GUILDHALL_";

/// A key that ends so names the file that holds the secret.
const IN_A_FILE: &str = "_file";

/// What was given to the program, before anybody looked at it.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Flags, by the path of their key.
    pub flags: Vec<(String, String)>,
    /// The environment.
    pub environment: Vec<(String, String)>,
    /// The path and the text of the file.
    pub file: Option<(PathBuf, String)>,
}

/// Where a value was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// On the command line.
    Flag,
    /// In this variable.
    Environment(String),
    /// In the configuration file.
    File {
        /// Its path.
        path: PathBuf,
        /// The line of the value, from 1.
        line: usize,
    },
    /// Nowhere.
    Default,
}

impl std::fmt::Display for Origin {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag => out.write_str("flag"),
            Self::Environment(variable) => write!(out, "environment, {variable}"),
            Self::File { path, line } => write!(out, "{}, line {line}", path.display()),
            Self::Default => out.write_str("default"),
        }
    }
}

/// One value as it was found.
struct Found {
    text: String,
    origin: Origin,
    /// Its bytes in the configuration file.
    span: Option<Range<usize>>,
}

/// Every value as it was found, and what is wrong so far.
pub(super) struct Values {
    file: Option<(PathBuf, String)>,
    found: BTreeMap<&'static str, Found>,
    providers: Vec<Provider>,
    mistakes: Vec<Mistake>,
}

impl Values {
    /// Collects what the sources have, the weakest first, so that the stronger ones replace it.
    pub fn gather(sources: &Sources) -> Self {
        let mut values = Self {
            file: sources.file.clone(),
            found: BTreeMap::new(),
            providers: Vec::new(),
            mistakes: Vec::new(),
        };
        values.take_file();
        values.take_environment(&sources.environment);
        for (path, text) in &sources.flags {
            values.take(path, text.clone(), Origin::Flag, None);
        }
        values
    }

    /// Reads one key's value, or its default.
    pub fn read<T: Setting>(&mut self, path: &'static str) -> Option<T> {
        let key = KEYS.iter().find(|key| key.path == path)?;
        let text = self.found.get(path).map_or(key.default, |found| found.text.as_str());
        match T::read(text) {
            Ok(value) => Some(value),
            Err(what) => {
                let hint = format!("{path} is {}", key.kind);
                self.refuse(path, format!("{path} {what}"), Some(hint));
                None
            }
        }
    }

    /// Notes a mistake about a key at the place where its value came from.
    pub fn refuse(&mut self, path: &str, what: String, hint: Option<String>) {
        let found = self.found.get(path);
        let span = found.and_then(|found| found.span.clone());
        let place = match found.map(|found| &found.origin) {
            Some(Origin::Environment(variable)) => variable.clone(),
            Some(Origin::Flag) => format!("--{path}"),
            Some(Origin::File { path, .. }) => path.display().to_string(),
            Some(Origin::Default) | None => "configuration".to_owned(),
        };
        self.note(place, span, what, hint);
    }

    /// Takes the outside providers of sign-in.
    pub fn providers(&mut self) -> Vec<Provider> {
        std::mem::take(&mut self.providers)
    }

    /// Tells whether nothing is wrong so far.
    pub fn are_right(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// Returns what is wrong: first what can be pointed at, as the file has it.
    pub fn into_mistakes(mut self) -> Vec<Mistake> {
        let begin = |mistake: &Mistake| mistake.excerpt.as_ref().map_or(usize::MAX, |(_, span)| span.start);
        self.mistakes.sort_by_key(begin);
        self.mistakes
    }

    /// Returns where each key's value came from.
    pub fn origins(&self) -> BTreeMap<&'static str, Origin> {
        self.found
            .iter()
            .map(|(path, found)| (*path, found.origin.clone()))
            .collect()
    }

    fn note(&mut self, place: String, span: Option<Range<usize>>, what: String, hint: Option<String>) {
        let excerpt = span.and_then(|span| self.file.as_ref().map(|(_, text)| (without_secrets(text), span)));
        self.mistakes.push(Mistake {
            place,
            excerpt,
            what,
            hint,
        });
    }

    fn take_file(&mut self) {
        let Some((path, text)) = self.file.clone() else { return };
        let (document, errors) = DeTable::parse_recoverable(&text);
        for error in errors {
            self.note(
                path.display().to_string(),
                error.span(),
                error.message().to_owned(),
                None,
            );
        }
        for (section, content) in document.get_ref() {
            match content.get_ref() {
                DeValue::Table(keys) if SECTIONS.iter().any(|known| known.name == section.get_ref()) => {
                    self.take_section(&path, &text, section.get_ref(), keys);
                }
                DeValue::Table(keys) if section.get_ref() == providers::SECTION => self.take_providers(&path, keys),
                _ => self.stray_section(&path, section.get_ref(), section.span()),
            }
        }
    }

    fn take_providers(&mut self, path: &Path, keys: &DeTable<'_>) {
        let mut wrong = Vec::new();
        self.providers = providers::read(keys, &mut wrong);
        for Wrong { span, what, hint } in wrong {
            self.note(path.display().to_string(), Some(span), what, hint);
        }
    }

    fn stray_section(&mut self, path: &Path, name: &str, span: Range<usize>) {
        let sections = SECTIONS.iter().map(|section| section.name);
        let nearest = sections.max_by(|a, b| strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b)));
        let hint = nearest.map(|nearest| format!("did you mean [{nearest}]?"));
        self.note(
            path.display().to_string(),
            Some(span),
            format!("there is no section [{name}]"),
            hint,
        );
    }

    fn take_section(&mut self, path: &Path, text: &str, section: &str, keys: &DeTable<'_>) {
        for (name, value) in keys {
            let span = value.span();
            let line = text[..span.start].matches('\n').count() + 1;
            let key_path = format!("{section}.{}", name.get_ref());
            let origin = Origin::File {
                path: path.to_owned(),
                line,
            };
            if known(&key_path).is_none() {
                self.stray_in_file(path, &key_path, name.span());
            } else if let Some(written) = scalar(value.get_ref()) {
                self.take(&key_path, written, origin, Some(span));
            } else {
                let hint = "a text in quotes, or a number".to_owned();
                self.note(
                    path.display().to_string(),
                    Some(span),
                    format!("{key_path} is no single value"),
                    Some(hint),
                );
            }
        }
    }

    fn stray_in_file(&mut self, path: &Path, name: &str, span: Range<usize>) {
        self.note(
            path.display().to_string(),
            Some(span),
            format!("there is no key {name}"),
            Some(meant(name, |key| key)),
        );
    }

    fn take_environment(&mut self, environment: &[(String, String)]) {
        for (variable, text) in environment {
            let Some(name) = variable.strip_prefix(PREFIX) else {
                continue;
            };
            let path = name.to_lowercase().replacen("__", ".", 1);
            if known(&path).is_some() {
                self.take(&path, text.clone(), Origin::Environment(variable.clone()), None);
            } else if name.contains("__") || looks_like_a_key(name) {
                let hint = meant(&path, |key| variable_of(&key));
                self.note(
                    variable.clone(),
                    None,
                    "no key has this variable".to_owned(),
                    Some(hint),
                );
            }
        }
    }

    /// Takes a value; for the path of a secret's file, what is in that file.
    fn take(&mut self, path: &str, text: String, origin: Origin, span: Option<Range<usize>>) {
        let Some((key, in_a_file)) = known(path) else { return };
        let twice = self
            .found
            .get(key.path)
            .is_some_and(|found| same_source(&found.origin, &origin));
        let read = if in_a_file {
            std::fs::read_to_string(&text).map(|secret| secret.trim_end().to_owned())
        } else {
            Ok(text.clone())
        };
        self.found.insert(
            key.path,
            Found {
                text: String::new(),
                origin,
                span,
            },
        );
        match read {
            Ok(value) => self.set(key, value),
            Err(error) => {
                self.set(key, key.default.to_owned());
                self.refuse(
                    key.path,
                    format!("{path} names {text}, which cannot be read: {error}"),
                    None,
                );
            }
        }
        if twice {
            self.refuse(
                key.path,
                format!("{0} and {0}{IN_A_FILE} are both set", key.path),
                Some("one of them is enough".to_owned()),
            );
        }
    }

    fn set(&mut self, key: &Key, value: String) {
        if let Some(found) = self.found.get_mut(key.path) {
            found.text = value;
        }
    }
}

/// Finds the key of a path, and whether the path is that of its secret's file.
fn known(path: &str) -> Option<(&'static Key, bool)> {
    let of = |wanted: &str| KEYS.iter().find(|key| key.path == wanted);
    of(path).map(|key| (key, false)).or_else(|| {
        let key = of(path.strip_suffix(IN_A_FILE)?)?;
        key.is_secret.then_some((key, true))
    })
}

/// Every path that can be set, the secrets' files too.
fn paths() -> impl Iterator<Item = String> {
    let in_a_file = |key: &&Key| key.is_secret.then(|| format!("{}{IN_A_FILE}", key.path));
    KEYS.iter()
        .flat_map(move |key| std::iter::once(key.path.to_owned()).chain(in_a_file(&key)))
}

fn variable_of(path: &str) -> String {
    format!("{PREFIX}{}", path.replacen('.', "__", 1).to_uppercase())
}

/// Says which key was probably meant: the likest one, its section being forgotten or mistaken if need be.
fn meant(path: &str, written: impl Fn(String) -> String) -> String {
    let name = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let likeness = |key: &String| {
        let whole = strsim::normalized_damerau_levenshtein(path, key);
        whole.max(strsim::normalized_damerau_levenshtein(&name(path), &name(key)) * 0.95)
    };
    let nearest = paths()
        .map(|key| (likeness(&key), key))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    nearest
        .map(|(_, key)| format!("did you mean {}?", written(key)))
        .unwrap_or_default()
}

/// `GUILDHALL_SERVER_LISTEN`, with one `_` too few, must not be passed over. Other programs' variables must: an
/// orchestrator sets `GUILDHALL_SERVICE_HOST` and the like for every service of that name.
fn looks_like_a_key(name: &str) -> bool {
    let flat = name.to_lowercase();
    paths().any(|path| strsim::normalized_damerau_levenshtein(&flat, &path.replace('.', "_")) > 0.85)
}

/// The text of a file with an asterisk for each byte of a secret, for excerpts: also where the line is no TOML.
fn without_secrets(text: &str) -> String {
    let secrets = KEYS.iter().filter(|key| key.is_secret).map(|key| key.name);
    let secrets: Vec<&str> = secrets.chain(providers::SECRETS).collect();
    let masked = |line: &str| match line.split_once('=') {
        Some((name, value)) if secrets.iter().any(|secret| name.trim_end().ends_with(secret)) => {
            format!("{name}={}", "*".repeat(value.len()))
        }
        _ => line.to_owned(),
    };
    text.split('\n').map(masked).collect::<Vec<_>>().join("\n")
}

fn same_source(one: &Origin, other: &Origin) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Boolean(answer) => Some(answer.to_string()),
        _ => None,
    }
}
