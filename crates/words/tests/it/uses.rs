//! The keys that the code asks for are the keys that there are.
//!
//! A key is a literal in the code. One that is put together is a `format!` with a fixed part: `"problem-{}"` asks for
//! every key that begins so, `"{}-hint"` for every one that ends so. Whatever is asked of a `voice` must exist.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use membership::terms::Language;
use regex::{Captures, Regex};

use crate::library::{Collection, Sentence, editions, house, none, paths, read, root};

static PLACE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{[^{}]*\}").unwrap());
static COMMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^\s*//.*$").unwrap());
static QUOTATION_MARK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"'\\?"'"#).unwrap());
static LITERAL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#""((?:[^"\\]|\\.)*)""#).unwrap());
static ASKED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"\bvoice(?:\(\))?\s*\.(say|tell|knows)\(\s*(&format!\(\s*)?"([^"]+)"(,\s*&\[)?"#).unwrap()
});
static JOINED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"concat!\(([^()]*)\)").unwrap());
static ARGUMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\(\s*"([a-z_]+)"\s*,"#).unwrap());
static WRITTEN_KEY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(=)?"([a-z][a-z0-9]*(?:-[a-z0-9]+){2,})""#).unwrap());

/// A source file without its comments.
struct Source {
    path: String,
    code: String,
}

/// A literal as a pattern of keys: what it holds in braces stands for anything.
fn pattern(literal: &str) -> Option<Regex> {
    let fixed = PLACE.replace_all(literal, "\u{0}").into_owned();
    let plain = fixed
        .chars()
        .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-\u{0}".contains(letter));
    let letters = fixed.chars().filter(char::is_ascii_lowercase).count();
    let known = plain && fixed.contains('-') && letters >= 4;
    known.then(|| Regex::new(&format!("^{}$", fixed.replace('\u{0}', "[a-z0-9-]+"))).unwrap())
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    for folder in paths(&root().join("crates")) {
        gather(&folder.join("src"), &mut found);
    }
    found
        .into_iter()
        .map(|path| Source {
            path: path.strip_prefix(root()).unwrap().display().to_string(),
            code: code_of(&path),
        })
        .collect()
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in paths(folder) {
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Takes away what is no code, and quotation marks that open no string; what a macro joins becomes one pattern.
fn code_of(path: &Path) -> String {
    let code = COMMENT.replace_all(&read(path), "").into_owned();
    let code = QUOTATION_MARK.replace_all(&code, "' '").into_owned();
    JOINED
        .replace_all(&code, |found: &Captures<'_>| {
            let pieces = found[1].split(',').map(|piece| piece.trim().trim_matches('"'));
            let pieces = pieces.map(|piece| if piece.starts_with('$') { "{}" } else { piece });
            format!("\"{}\"", pieces.collect::<String>())
        })
        .into_owned()
}

/// Lists every string literal.
fn literals(source: &Source) -> Vec<String> {
    LITERAL
        .captures_iter(&source.code)
        .map(|found| found[1].to_owned())
        .collect()
}

/// Lists what is asked of a voice: the method, the key, and the arguments if they are written out.
fn asked(source: &Source) -> Vec<(String, String, Option<BTreeSet<String>>)> {
    let asks = ASKED.captures_iter(&source.code).map(|found| {
        let arguments = found.get(4).map(|open| {
            let written = within_brackets(&source.code[open.end()..]);
            ARGUMENT.captures_iter(written).map(|name| name[1].to_owned()).collect()
        });
        (found[1].to_owned(), found[3].to_owned(), arguments)
    });
    asks.collect()
}

/// Returns what stands before the bracket that closes the one just opened.
fn within_brackets(code: &str) -> &str {
    let mut depth = 1;
    let end = code.find(|character| {
        depth += match character {
            '[' => 1,
            ']' => -1,
            _ => 0,
        };
        depth == 0
    });
    &code[..end.unwrap_or(code.len())]
}

fn english(collection: &Collection) -> impl Iterator<Item = (String, Sentence)> {
    collection.sentences(Language::English).by_key.into_iter()
}

/// Lists the literals of a page or letter that have the shape of a key of `chapters`: at least three words, of which
/// the chapter is the first, and not the value of an attribute.
fn written_keys(source: &Source, chapters: &BTreeSet<&str>) -> Vec<String> {
    if !["crates/web/", "crates/gateways/"]
        .iter()
        .any(|floor| source.path.contains(floor))
    {
        return Vec::new();
    }
    let keys = WRITTEN_KEY
        .captures_iter(&source.code)
        .filter(|found| found.get(1).is_none())
        .map(|found| found[2].to_owned());
    let of_chapter = |key: &String| {
        chapters
            .iter()
            .any(|chapter| key.strip_prefix(chapter).is_some_and(|rest| rest.starts_with('-')))
    };
    keys.filter(of_chapter).collect()
}

/// Lists the keys that a file asks for and that are not known.
fn unknown(source: &Source, chapters: &BTreeSet<&str>, known: &BTreeSet<&str>) -> Vec<String> {
    let exists = |key: &str| match pattern(key) {
        Some(pattern) if key.contains('{') => known.iter().any(|known| pattern.is_match(known)),
        _ => known.contains(key),
    };
    let asked = asked(source).into_iter().map(|(_, key, _)| key);
    let wanted: BTreeSet<String> = asked.chain(written_keys(source, chapters)).collect();
    wanted
        .into_iter()
        .filter(|key| !exists(key))
        .map(|key| format!("{}: {key} does not exist", source.path))
        .collect()
}

#[test]
fn x1_every_key_is_used_and_every_used_key_exists() {
    let house: Vec<(String, Sentence)> = english(&house()).collect();
    let program: Vec<String> = editions().iter().flat_map(english).map(|(key, _)| key).collect();
    let chapters: BTreeSet<&str> = house.iter().map(|(_, sentence)| sentence.chapter.as_str()).collect();
    let known: BTreeSet<&str> = house
        .iter()
        .map(|(key, _)| key.as_str())
        .chain(program.iter().map(String::as_str))
        .collect();
    let sources = sources();
    let written: BTreeSet<String> = sources.iter().flat_map(literals).collect();
    let patterns: Vec<Regex> = written
        .iter()
        .filter(|literal| literal.contains('{'))
        .filter_map(|literal| pattern(literal))
        .collect();
    let repeated: BTreeSet<&String> = house.iter().flat_map(|(_, sentence)| &sentence.references).collect();
    let used = |key: &String| {
        written.contains(key) || repeated.contains(key) || patterns.iter().any(|pattern| pattern.is_match(key))
    };
    let unused = house
        .iter()
        .filter(|(key, _)| !used(key))
        .map(|(key, _)| format!("locales/en: {key} is used nowhere"));
    let unknown = sources.iter().flat_map(|source| unknown(source, &chapters, &known));
    none(unknown.chain(unused).collect());
}

#[test]
fn x1_every_message_is_told_what_it_takes() {
    let house: BTreeMap<String, Sentence> = english(&house()).collect();
    let mut mistakes = Vec::new();
    for source in sources() {
        for (method, key, told) in asked(&source) {
            let Some(sentence) = house.get(&key) else { continue };
            let told = if method == "say" { Some(BTreeSet::new()) } else { told };
            if let Some(told) = told.filter(|told| method != "knows" && !told.is_superset(&sentence.arguments)) {
                mistakes.push(format!(
                    "{}: {key} takes {:?} and is told {told:?}",
                    source.path, sentence.arguments
                ));
            }
        }
    }
    assert!(
        mistakes.is_empty(),
        "{} mistakes:\n{}",
        mistakes.len(),
        mistakes.join("\n")
    );
}
