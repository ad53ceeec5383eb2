//! The sentences of an edition: every one is there in every language, and none that nothing uses (rule X1).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{Edition, Vendor, mistake::{nearest, suggestion}, reading::Mistakes};
use crate::terms::Language;

/// The keys that an edition has sentences for.
struct Keys {
    needed: BTreeSet<String>,
    allowed: BTreeSet<String>,
}

/// Checks the sentences of one language against the edition and against English.
///
/// Where the files that a kind of sentence is for could not be read, no such sentence is called unused.
pub(super) fn check(
    edition: &Edition,
    vendor: Option<&Vendor>,
    folder: &str,
    path: impl Fn(Language) -> String,
    mistakes: &Mistakes,
) {
    let is_unread = |source: &str| mistakes.any_in(&format!("{folder}/{source}"));
    let mut unsure: Vec<&str> = SOURCES.iter().filter(|(_, source)| is_unread(source)).map(|(kind, _)| *kind).collect();
    unsure.extend(vendor.is_none().then_some("service-center-"));
    let mut keys = keys_of(edition, vendor);
    let texts: BTreeMap<Language, BTreeMap<String, usize>> = edition
        .sentences
        .iter()
        .map(|(language, text)| (*language, read(&path(*language), text, mistakes)))
        .collect();
    let english = texts.get(&Language::English).map(|texts| texts.keys()).into_iter().flatten();
    keys.needed.extend(english.filter(|key| keys.allowed.contains(*key)).cloned().collect::<Vec<_>>());
    for (language, text) in &texts {
        name_gaps(&path(*language), text, &keys, mistakes);
        name_unused(&path(*language), text, &keys, &unsure, mistakes);
    }
}

/// What the keys of sentences begin with, and the files of the edition that they are for.
const SOURCES: [(&str, &str); 12] = [
    ("level-", "levels"),
    ("points-", "points.toml"),
    ("fee-", "fees.toml"),
    ("benefit-", "benefits.toml"),
    ("credential-", "credentials.toml"),
    ("exam-", "credentials.toml"),
    ("competency-", "competencies"),
    ("designation-", "designations"),
    ("contact-role-", "contact_roles.toml"),
    ("section-", "questionnaires"),
    ("question-", "questionnaires"),
    ("option-", "questionnaires"),
];

fn name_gaps(file: &str, text: &BTreeMap<String, usize>, keys: &Keys, mistakes: &Mistakes) {
    for key in keys.needed.iter().filter(|key| !text.contains_key(*key)) {
        mistakes.note(file, None, format!("the sentence `{key}` is missing"), None);
    }
}

fn name_unused(file: &str, text: &BTreeMap<String, usize>, keys: &Keys, unsure: &[&str], mistakes: &Mistakes) {
    let is_unused = |key: &String| {
        !keys.needed.contains(key) && !keys.allowed.contains(key) && !unsure.iter().any(|kind| key.starts_with(kind))
    };
    for (key, place) in text.iter().filter(|(key, _)| is_unused(key)) {
        let missing = keys.needed.iter().filter(|needed| !text.contains_key(*needed));
        let hint = nearest(key, missing.map(String::as_str)).map(|meant| format!("did you mean `{meant}`?"));
        mistakes.note(file, Some(*place..*place + key.len()), format!("nothing uses the sentence `{key}`"), hint);
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
    let terms: Vec<&str> = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }).collect();
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
                    note(format!("`{}` asks for {name}, which the program does not give", message.id.name), hint);
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

fn keys_of(edition: &Edition, vendor: Option<&Vendor>) -> Keys {
    let mut needed = BTreeSet::from(["program-name".to_owned()]);
    let mut allowed = BTreeSet::new();
    let ids = |prefix: &str, ids: Vec<&String>| ids.into_iter().map(|id| format!("{prefix}-{id}")).collect::<Vec<_>>();
    for level in ids("level", edition.levels.iter().map(|level| &level.id).collect()) {
        needed.extend(["", "-for", "-takes", "-brings"].map(|part| format!("{level}{part}")));
    }
    needed.extend(ids("points", edition.points.iter().map(|category| &category.id).collect()));
    needed.extend(ids("fee", edition.fees.iter().map(|fee| &fee.id).collect()));
    needed.extend(ids("benefit", edition.benefits.iter().map(|benefit| &benefit.id).collect()));
    needed.extend(ids("credential", edition.credentials.credentials.iter().map(|credential| &credential.id).collect()));
    needed.extend(ids("exam", edition.credentials.exams.iter().map(|exam| &exam.id).collect()));
    needed.extend(ids("service-center", vendor.into_iter().flat_map(|vendor| &vendor.service_centers).map(|center| &center.id).collect()));
    let mut hinted = ids("competency", edition.competencies.iter().map(|competency| &competency.id).collect());
    hinted.extend(ids("designation", edition.designations.iter().map(|designation| &designation.id).collect()));
    hinted.extend(ids("contact-role", edition.contact_roles.iter().map(|role| &role.id).collect()));
    for questionnaire in [&edition.questionnaires.individual, &edition.questionnaires.organization] {
        hinted.extend(questionnaire.sections.iter().map(super::Section::sentence));
        for question in questionnaire.questions() {
            hinted.push(question.sentence());
            let options = question.options().into_iter();
            needed.extend(options.flat_map(|options| options.ids.iter().map(|id| options.sentence_of(id))));
        }
    }
    allowed.extend(hinted.iter().map(|key| format!("{key}-hint")));
    needed.extend(hinted);
    Keys { needed, allowed }
}
