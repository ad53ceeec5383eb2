//! The sentences of an edition: every one is there in every language, and none that nothing uses (rule X1).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{
    Question, Questionnaires, Section,
    absent::Absent,
    folder::{Folder, Names},
    mistake::{nearest, suggestion},
    sheet::Mistakes,
};
use crate::terms::Language;

/// The keys that an edition has sentences for.
pub(super) struct Keys {
    needed: BTreeSet<String>,
    allowed: BTreeSet<String>,
    /// What keys begin with that are for files that could not be read: none of them is called unused.
    unsure: Vec<&'static str>,
}

/// The keys of each language and where they are.
pub(super) type Texts = BTreeMap<Language, BTreeMap<String, usize>>;

/// Reads the sentences of every language. What stands in a file alone is checked on the way.
pub(super) fn read_all(
    sentences: &BTreeMap<Language, String>,
    file: impl Fn(Language) -> String,
    mistakes: &Mistakes,
) -> Texts {
    let read = |(language, text): (&Language, &String)| (*language, read(&file(*language), text, mistakes));
    sentences.iter().map(read).collect()
}

/// What keys begin with, and the file whose ids they end in.
const SOURCES: [(&str, &str); 6] = [
    ("points-", "points.toml"),
    ("fee-", "fees.toml"),
    ("benefit-", "benefits.toml"),
    ("credential-", "credentials.toml"),
    ("exam-", "credentials.toml"),
    ("contact-role-", "contact_roles.toml"),
];

impl Keys {
    /// Gathers the keys of an edition; `has_all_questions` tells whether its questionnaires could be read.
    pub(super) fn of(
        names: &Names,
        questionnaires: &Questionnaires,
        centers: Option<&[String]>,
        folder: &Folder<'_>,
        absent: &[Absent],
        has_all_questions: bool,
    ) -> Self {
        let mut needed = BTreeSet::from(["program-name".to_owned()]);
        needed.extend(prefixed("service-center", centers.into_iter().flatten()));
        for level in prefixed("level", &names.levels) {
            needed.extend(["", "-for", "-takes", "-brings"].map(|part| format!("{level}{part}")));
        }
        needed.extend(prefixed("points", &names.categories));
        needed.extend(prefixed("fee", &names.fees));
        needed.extend(prefixed("benefit", &names.benefits));
        needed.extend(prefixed("credential", &names.credentials));
        needed.extend(prefixed("exam", &names.exams));
        let mut hinted: Vec<String> = prefixed("competency", &names.competencies).collect();
        hinted.extend(prefixed("designation", &names.designations));
        hinted.extend(prefixed("contact-role", &names.contact_roles));
        for questionnaire in [&questionnaires.individual, &questionnaires.organization] {
            hinted.extend(questionnaire.sections.iter().map(Section::sentence));
            hinted.extend(questionnaire.questions().map(Question::sentence));
            let options = questionnaire.questions().filter_map(Question::options);
            needed.extend(options.flat_map(|options| options.ids.iter().map(|id| options.sentence_of(id))));
        }
        let allowed = hinted.iter().map(|key| format!("{key}-hint")).collect();
        needed.extend(hinted);
        needed.retain(|key| !absent.iter().any(|absent| absent.is_asked_for(key)));
        let unsure = unsure(folder, centers.is_some(), has_all_questions);
        Self {
            needed,
            allowed,
            unsure,
        }
    }
}

fn unsure(folder: &Folder<'_>, has_centers: bool, has_all_questions: bool) -> Vec<&'static str> {
    let unreadable = SOURCES.iter().filter(|(_, file)| !folder.is_readable(file));
    let mut unsure: Vec<&str> = unreadable.map(|(prefix, _)| *prefix).collect();
    unsure.extend((!has_centers).then_some("service-center-"));
    unsure.extend(
        ["section-", "question-", "option-"]
            .iter()
            .filter(|_| !has_all_questions),
    );
    unsure
}

fn prefixed<'i>(prefix: &str, ids: impl IntoIterator<Item = &'i String>) -> impl Iterator<Item = String> {
    ids.into_iter().map(move |id| format!("{prefix}-{id}"))
}

/// Checks the sentences of every language against the edition, and against English for those that may be left out.
pub(super) fn check(
    texts: &Texts,
    mut keys: Keys,
    absent: &[Absent],
    file: impl Fn(Language) -> String,
    mistakes: &Mistakes,
) {
    let english = texts.get(&Language::English).map(BTreeMap::keys).into_iter().flatten();
    let in_english: Vec<String> = english.filter(|key| keys.allowed.contains(*key)).cloned().collect();
    keys.needed.extend(in_english);
    for (language, text) in texts {
        name_gaps(&file(*language), text, &keys, mistakes);
        name_unused(&file(*language), text, &keys, absent, mistakes);
    }
}

fn name_gaps(file: &str, text: &BTreeMap<String, usize>, keys: &Keys, mistakes: &Mistakes) {
    for key in keys.needed.iter().filter(|key| !text.contains_key(*key)) {
        mistakes.note(file, None, format!("the sentence `{key}` is missing"), None);
    }
}

fn name_unused(file: &str, text: &BTreeMap<String, usize>, keys: &Keys, absent: &[Absent], mistakes: &Mistakes) {
    let is_unused = |key: &String| {
        !keys.needed.contains(key)
            && !keys.allowed.contains(key)
            && !keys.unsure.iter().any(|kind| key.starts_with(kind))
            && !absent.iter().any(|absent| absent.has(key))
    };
    for (key, place) in text.iter().filter(|(key, _)| is_unused(key)) {
        let missing = keys.needed.iter().filter(|needed| !text.contains_key(*needed));
        let hint = nearest(key, missing.map(String::as_str)).map(|meant| format!("did you mean `{meant}`?"));
        mistakes.note(
            file,
            Some(*place..*place + key.len()),
            format!("nothing uses the sentence `{key}`"),
            hint,
        );
    }
}

/// Reads a catalogue: its keys and where they are. What stands in it alone is checked on the way.
fn read(file: &str, text: &str, mistakes: &Mistakes) -> BTreeMap<String, usize> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            mistakes.note(file, Some(error.pos.clone()), error.kind.to_string(), None);
        }
        resource
    });
    let mut found = BTreeMap::new();
    let terms: Vec<&str> = resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Term(term) => Some(term.id.name),
            _ => None,
        })
        .collect();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        // The parser's slices are of `text`, so the distance of their beginnings is the place.
        let place = message.id.name.as_ptr() as usize - text.as_ptr() as usize;
        let note = |what: String, hint| mistakes.note(file, Some(place..place + message.id.name.len()), what, hint);
        if found.insert(message.id.name.to_owned(), place).is_some() {
            note(format!("the sentence `{}` is there twice", message.id.name), None);
        }
        match &message.value {
            Some(value) => {
                for name in foreign_names(value, &terms) {
                    let hint = suggestion(&name, terms.iter().copied());
                    note(
                        format!("`{}` asks for {name}, which the program does not give", message.id.name),
                        hint,
                    );
                }
            }
            None => note(format!("the sentence `{}` is empty", message.id.name), None),
        }
    }
    found
}

/// Lists what a sentence asks for and will not get: the program's sentences are given no values.
fn foreign_names(pattern: &Pattern<&str>, terms: &[&str]) -> Vec<String> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    placeables
        .filter_map(|expression| match expression {
            Expression::Inline(InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) => None,
            Expression::Inline(InlineExpression::TermReference { id, .. }) if terms.contains(&id.name) => None,
            Expression::Inline(InlineExpression::TermReference { id, .. }) => Some(format!("the term -{}", id.name)),
            Expression::Inline(InlineExpression::VariableReference { id }) => Some(format!("${}", id.name)),
            _ => Some("something".to_owned()),
        })
        .collect()
}
