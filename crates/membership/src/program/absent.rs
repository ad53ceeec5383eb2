//! What only follows from a file that is missing or cannot be read, and is not told beside it (rule P2).

use super::{
    folder::{Folder, Names},
    mistake::nearest,
    sentences::Texts,
    sheet::Mistakes,
};
use crate::terms::Language;

/// A file that is missing, though it is spoken of and there are sentences for it.
pub(super) struct Absent {
    /// What it describes; its sentences' keys begin with the same word.
    noun: &'static str,
    id: String,
    /// The file's id that was probably written instead.
    misnamed: Option<String>,
}

/// The nouns that have a folder, a file each.
const FOLDERS: [(&str, &str); 3] = [
    ("level", "levels"),
    ("competency", "competencies"),
    ("designation", "designations"),
];

/// The nouns that are named in one file, and the file.
const FILES: [(&str, &str); 6] = [
    ("fee", "fees.toml"),
    ("category of points", "points.toml"),
    ("credential", "credentials.toml"),
    ("exam", "credentials.toml"),
    ("contact role", "contact_roles.toml"),
    ("list of options", "questionnaires/lists.toml"),
];

/// The nouns of the organization profile.
const QUESTIONS: [&str; 3] = [
    "question",
    "question of the organization profile",
    "option of that question",
];

/// Names the files that are missing, and forgets what is only wrong because of them, or because of a file that is broken.
pub(super) fn name(folder: &Folder<'_>, names: &Names, texts: &Texts, mistakes: &Mistakes) -> Vec<Absent> {
    let path = format!("{}/", folder.path);
    let mut absent = Vec::new();
    for (noun, inside) in FOLDERS {
        let known = match noun {
            "level" => &names.levels,
            "competency" => &names.competencies,
            _ => &names.designations,
        };
        for (_, id) in mistakes
            .unknown_in(&path)
            .into_iter()
            .filter(|(unknown, _)| unknown == noun)
        {
            if !has_sentence(texts, noun, &id) {
                continue;
            }
            let speechless = known.iter().filter(|known| !has_sentence(texts, noun, known));
            let misnamed = nearest(&id, speechless.map(String::as_str)).map(str::to_owned);
            let hint = match &misnamed {
                Some(misnamed) => format!("is it `{inside}/{misnamed}.toml`, under another name?"),
                None => format!("write it, or take out the sentences of `{noun}-{id}` and what names it"),
            };
            mistakes.note(
                &format!("{path}{inside}/{id}.toml"),
                None,
                "the file is missing",
                Some(hint),
            );
            absent.push(Absent { noun, id, misnamed });
        }
    }
    let asks_in_vain = mistakes.any_in(&format!("{path}questionnaires/"));
    mistakes.forget(|file, noun, name| {
        let Some(inside) = file.strip_prefix(&path) else {
            return false;
        };
        let is_absent = absent.iter().any(|absent| absent.noun == noun && absent.id == name);
        let is_unread = FILES
            .iter()
            .any(|(one, file)| *one == noun && !folder.is_readable(file));
        let is_unasked = asks_in_vain && QUESTIONS.contains(&noun) && !inside.starts_with("questionnaires/");
        is_absent || is_unread || is_unasked
    });
    absent
}

fn has_sentence(texts: &Texts, noun: &str, id: &str) -> bool {
    texts
        .get(&Language::English)
        .is_some_and(|text| text.contains_key(&format!("{noun}-{id}")))
}

impl Absent {
    /// Tells whether it is a level.
    pub(super) fn is_level(&self) -> bool {
        self.noun == "level"
    }

    /// Tells whether a sentence is for what the file would describe.
    pub(super) fn has(&self, key: &str) -> bool {
        self.is_of(key, &self.id)
    }

    /// Tells whether a sentence is asked for by the name that the file has instead.
    pub(super) fn is_asked_for(&self, key: &str) -> bool {
        self.misnamed.as_ref().is_some_and(|misnamed| self.is_of(key, misnamed))
    }

    fn is_of(&self, key: &str, id: &str) -> bool {
        let rest = key
            .strip_prefix(self.noun)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_prefix(id));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}
