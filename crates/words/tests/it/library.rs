//! The sentences as they lie in the folders: the house's, and those of every edition of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser;
use membership::terms::Language;

/// A collection that must say the same in all ten languages.
pub struct Collection {
    /// Where it lies, for the message of a test that fails.
    pub name: String,
    /// Its files by language, each with its name and text.
    pub files: BTreeMap<Language, Vec<(String, String)>>,
}

/// A message: its file, what it takes, which messages it repeats, and its text with the places left in.
#[derive(Default, Clone)]
pub struct Sentence {
    pub chapter: String,
    pub arguments: BTreeSet<String>,
    pub references: BTreeSet<String>,
    pub defaults: BTreeSet<String>,
    pub text: String,
}

/// The messages of one language by key, and what is wrong with its files.
#[derive(Default)]
pub struct Sentences {
    pub by_key: BTreeMap<String, Sentence>,
    pub mistakes: Vec<String>,
}

/// The folder that the whole house stands in.
pub fn root() -> PathBuf {
    // Asked when the test runs: several checkouts may share one folder of builds.
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
    Path::new(&crate_folder).join("../..").canonicalize().unwrap()
}

/// The house's own sentences.
pub fn house() -> Collection {
    let folder = root().join("locales");
    let files = |language: Language| {
        let files = paths(&folder.join(language.tag()))
            .into_iter()
            .map(|path| (stem(&path), read(&path)));
        (language, files.collect())
    };
    Collection {
        name: "locales".to_owned(),
        files: Language::ALL.into_iter().map(files).collect(),
    }
}

/// The sentences of every edition of the program that ships.
pub fn editions() -> Vec<Collection> {
    let folders = paths(&root().join("program/editions"));
    let edition = |folder: PathBuf| {
        let files = |language: Language| {
            let path = folder.join(format!("locales/{}.ftl", language.tag()));
            (
                language,
                path.exists()
                    .then(|| (language.tag().to_owned(), read(&path)))
                    .into_iter()
                    .collect(),
            )
        };
        let name = format!("program/editions/{}/locales", stem(&folder));
        Collection {
            name,
            files: Language::ALL.into_iter().map(files).collect(),
        }
    };
    folders
        .into_iter()
        .filter(|folder| folder.is_dir())
        .map(edition)
        .collect()
}

/// Everything that is kept in ten languages.
pub fn collections() -> Vec<Collection> {
    [house()].into_iter().chain(editions()).collect()
}

impl Collection {
    /// Parses the files of one language.
    pub fn sentences(&self, language: Language) -> Sentences {
        let mut sentences = Sentences::default();
        for (chapter, text) in &self.files[&language] {
            let place = format!("{}/{}/{chapter}", self.name, language.tag());
            let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
                sentences
                    .mistakes
                    .extend(errors.iter().map(|error| format!("{place}: {error}")));
                resource
            });
            sentences.add(&place, chapter, &resource);
        }
        sentences
    }
}

impl Sentences {
    fn add(&mut self, place: &str, chapter: &str, resource: &Resource<&str>) {
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let Some(pattern) = &message.value else {
                self.mistakes.push(format!("{place}: {key} says nothing"));
                continue;
            };
            if !message.attributes.is_empty() {
                self.mistakes
                    .push(format!("{place}: {key} has attributes, which nothing reads"));
            }
            let mut sentence = Sentence {
                chapter: chapter.to_owned(),
                ..Sentence::default()
            };
            sentence.take(pattern);
            if self.by_key.insert(key.to_owned(), sentence).is_some() {
                self.mistakes.push(format!("{place}: {key} stands there twice"));
            }
        }
    }
}

impl Sentence {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let (true, VariantKey::Identifier { name }) = (variant.default, &variant.key) {
                        self.defaults.insert((*name).to_owned());
                    }
                    self.text.push(' ');
                    self.take(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                self.text.push_str(&format!("{{${}}}", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
                self.text.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::TermReference { id, .. } => self.text.push_str(&format!("{{-{}}}", id.name)),
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                panic!(
                    "{} would not follow the language: formatted values are arguments",
                    id.name
                )
            }
        }
    }

    /// The words of the text, without places and punctuation.
    pub fn words(&self) -> Vec<&str> {
        let words = self.text.split_whitespace().filter(|word| !word.starts_with('{'));
        words.filter(|word| word.chars().any(char::is_alphabetic)).collect()
    }
}

/// Fails with every mistake there is.
pub fn none(mistakes: Vec<String>) {
    assert!(
        mistakes.is_empty(),
        "{} mistakes:\n{}",
        mistakes.len(),
        mistakes.join("\n")
    );
}

/// Lists what is in a folder, sorted. A folder that is not there holds nothing.
pub fn paths(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}
