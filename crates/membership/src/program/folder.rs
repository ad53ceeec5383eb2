//! The files of one edition, and which files a definition has.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Files,
    mistake::nearest,
    questionnaire,
    reading::{Entries, is_id},
    sheet::{Mistakes, Sheet},
};
use crate::terms::Language;

const SINGLE: [&str; 7] = [
    "edition.toml",
    "points.toml",
    "credentials.toml",
    "contact_roles.toml",
    "fees.toml",
    "benefits.toml",
    "calendar.toml",
];
const QUESTIONNAIRES: [&str; 3] = [
    "questionnaires/lists.toml",
    "questionnaires/individual.toml",
    "questionnaires/organization.toml",
];
const MANY: [&str; 4] = ["levels", "competencies", "designations", "examples"];
/// Where the agreement is, one file a language.
pub(super) const AGREEMENTS: &str = "agreements/membership";

/// Names the files that are no part of a definition, which are probably misnamed.
pub(super) fn name_strays(files: &Files, mistakes: &Mistakes) {
    for path in files.0.keys() {
        let inside = path
            .strip_prefix("editions/")
            .and_then(|rest| rest.split_once('/'))
            .map(|(_, inside)| inside);
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_known = match inside {
            Some(inside) => SINGLE.contains(&inside) || QUESTIONNAIRES.contains(&inside) || is_one_of_many(inside),
            None => path == "program.toml",
        };
        if !is_known && name != "README.md" && !name.starts_with('.') {
            let known = SINGLE.iter().chain(&QUESTIONNAIRES).copied().chain(["program.toml"]);
            let hint = nearest(inside.unwrap_or(path), known).map(|meant| format!("did you mean `{meant}`?"));
            mistakes.note(path, None, "this file is no part of a definition", hint);
        }
    }
}

fn is_one_of_many(inside: &str) -> bool {
    let Some((folder, file)) = inside.rsplit_once('/') else {
        return false;
    };
    let Some((stem, ending)) = file.rsplit_once('.') else {
        return false;
    };
    match (folder, ending) {
        (folder, "toml") => MANY.contains(&folder),
        (AGREEMENTS, "md") | ("locales", "ftl") => Language::from_tag(stem).is_some(),
        _ => false,
    }
}

/// The ids that an edition has, for whatever names one.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) levels: Vec<String>,
    pub(super) fees: Vec<String>,
    pub(super) benefits: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) credentials: Vec<String>,
    pub(super) exams: Vec<String>,
    pub(super) competencies: Vec<String>,
    pub(super) open_competencies: Vec<String>,
    pub(super) designations: Vec<String>,
    pub(super) contact_roles: Vec<String>,
    pub(super) questions: Vec<String>,
    /// The options of each question of the organization profile.
    pub(super) options: BTreeMap<String, Vec<String>>,
    /// The shared lists of options.
    pub(super) lists: BTreeMap<String, Vec<String>>,
}

/// One edition's files.
pub(super) struct Folder<'f> {
    pub(super) path: String,
    pub(super) texts: BTreeMap<&'f str, &'f str>,
    sheets: BTreeMap<&'f str, Sheet<'f>>,
}

impl<'f> Folder<'f> {
    /// Sorts the files into editions.
    pub(super) fn all(files: &'f Files, mistakes: &Mistakes) -> BTreeMap<&'f str, Self> {
        let mut folders = BTreeMap::new();
        for (path, text) in &files.0 {
            let Some((id, inside)) = path.strip_prefix("editions/").and_then(|rest| rest.split_once('/')) else {
                continue;
            };
            let empty = || Self {
                path: format!("editions/{id}"),
                texts: BTreeMap::new(),
                sheets: BTreeMap::new(),
            };
            let folder = folders.entry(id).or_insert_with(empty);
            let is_sheet = SINGLE.contains(&inside) || QUESTIONNAIRES.contains(&inside) || is_one_of_many(inside);
            if is_sheet && inside.ends_with(".toml") {
                folder.sheets.insert(inside, Sheet::parse(path, text, mistakes));
            } else {
                folder.texts.insert(inside, text.as_str());
            }
        }
        folders
    }

    /// Returns a file that every edition has.
    pub(super) fn sheet(&self, inside: &str, mistakes: &Mistakes) -> Option<&Sheet<'f>> {
        let sheet = self.sheets.get(inside);
        if sheet.is_none() {
            mistakes.note(&format!("{}/{inside}", self.path), None, "the file is missing", None);
        }
        sheet
    }

    /// Tells whether a file can be read as TOML.
    pub(super) fn is_readable(&self, inside: &str) -> bool {
        self.sheets.get(inside).is_some_and(|sheet| !sheet.broken)
    }

    /// Returns where a file says something under `key`.
    pub(super) fn place_of(&self, inside: &str, key: &str) -> Option<Range<usize>> {
        self.sheets.get(inside).and_then(|sheet| sheet.place_of(key))
    }

    /// Lists the files of a folder, by the ids that they are named for.
    fn sheets_in<'s>(&'s self, folder: &str) -> impl Iterator<Item = (&'f str, &'s Sheet<'f>)> {
        self.sheets.iter().filter_map(move |(inside, sheet)| {
            let stem = inside.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".toml")?;
            Some((stem, sheet))
        })
    }

    /// Reads every file of a folder.
    pub(super) fn read_each<T>(
        &self,
        folder: &str,
        mistakes: &Mistakes,
        read: impl Fn(&Entries<'_>, &str, &str) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for (id, sheet) in self.sheets_in(folder) {
            if !is_id(id) {
                let hint = "small letters, figures and _, beginning with a letter".to_owned();
                mistakes.note(sheet.file, None, format!("the file's name `{id}` is no id"), Some(hint));
            }
            all.extend(sheet.read(mistakes, |entries| read(entries, id, sheet.file)));
        }
        all
    }

    /// Counts the files of a folder.
    pub(super) fn count_in(&self, folder: &str) -> usize {
        self.sheets_in(folder).count()
    }

    fn ids_in(&self, folder: &str) -> Vec<String> {
        self.sheets_in(folder).map(|(id, _)| id.to_owned()).collect()
    }

    fn ids_of(&self, inside: &str, key: &str) -> Vec<String> {
        self.sheets.get(inside).map(|sheet| sheet.ids(key)).unwrap_or_default()
    }

    /// Gathers the ids that anything may name.
    pub(super) fn names(&self, mistakes: &Mistakes) -> Names {
        let open = self
            .sheets_in("competencies")
            .filter(|(_, sheet)| !sheet.says("retired_on"));
        Names {
            levels: self.ids_in("levels"),
            fees: self.ids_of("fees.toml", "fee"),
            benefits: self.ids_of("benefits.toml", "benefit"),
            categories: self.ids_of("points.toml", "category"),
            credentials: self.ids_of("credentials.toml", "credential"),
            exams: self.ids_of("credentials.toml", "exam"),
            competencies: self.ids_in("competencies"),
            open_competencies: open.map(|(id, _)| id.to_owned()).collect(),
            designations: self.ids_in("designations"),
            contact_roles: self.ids_of("contact_roles.toml", "contact_role"),
            lists: self
                .sheets
                .get(QUESTIONNAIRES[0])
                .map(|sheet| questionnaire::lists(sheet, mistakes))
                .unwrap_or_default(),
            ..Names::default()
        }
    }
}
