//! The program's definition: embedded, or in a folder; checked, and written out to be changed (rules P1, P2, P5).

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use membership::program::{Files, Program};

use crate::mistakes::Mistake;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../program");

/// The file without which a folder is no definition.
const HEAD: &str = "program.toml";

/// Reads, checks and tries the definition in `folder`, or the embedded one.
///
/// # Errors
/// Every mistake at once.
pub fn load(folder: Option<&Path>) -> Result<Program, Vec<Mistake>> {
    let (files, unread) = match folder {
        Some(folder) => read(folder)?,
        None => (embedded(), Vec::new()),
    };
    let loaded = Program::load(&files).map_err(|mistakes| {
        let in_place = |mistake: membership::program::Mistake| Mistake {
            excerpt: mistake
                .span
                .and_then(|span| files.text(&mistake.file).map(|text| (text.to_owned(), span))),
            place: folder.map_or_else(
                || mistake.file.clone(),
                |folder| folder.join(&mistake.file).display().to_string(),
            ),
            what: mistake.what,
            hint: mistake.hint,
        };
        mistakes.into_iter().map(in_place).collect::<Vec<_>>()
    });
    if unread.is_empty() {
        return loaded;
    }
    Err([unread, loaded.err().unwrap_or_default()].concat())
}

/// Tells what a definition that is right consists of.
pub fn summary(program: &Program) -> String {
    let editions = program.editions.iter().map(|edition| {
        format!(
            "  edition {} from {}: {}, {}, {}, {} in {}; {} out as they say\n",
            edition.id,
            edition.in_force_from,
            counted(edition.levels.len(), "level", "levels"),
            counted(edition.competencies.len(), "competency", "competencies"),
            counted(edition.designations.len(), "designation", "designations"),
            counted(edition.benefits.len(), "benefit", "benefits"),
            counted(edition.agreements.len(), "language", "languages"),
            counted(edition.examples.len(), "example comes", "examples come"),
        )
    });
    std::iter::once(format!("{} is right.\n", program.name))
        .chain(editions)
        .collect()
}

/// Writes the embedded definition into a folder that is empty or not there yet. Returns how many files it has.
///
/// # Errors
/// The folder holds something, or cannot be written.
pub fn init(folder: &Path) -> io::Result<usize> {
    if folder.exists() && std::fs::read_dir(folder)?.next().is_some() {
        return Err(io::Error::new(
            io::ErrorKind::DirectoryNotEmpty,
            "the folder is not empty, and nothing in it was changed",
        ));
    }
    let files = all(&EMBEDDED);
    for (path, content) in &files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, content)?;
    }
    Ok(files.len())
}

fn embedded() -> Files {
    let text = |(path, content): (PathBuf, &[u8])| (inside(&path), String::from_utf8_lossy(content).into_owned());
    Files(all(&EMBEDDED).into_iter().map(text).collect())
}

fn all<'d>(folder: &Dir<'d>) -> Vec<(PathBuf, &'d [u8])> {
    let mut files: Vec<_> = folder
        .files()
        .map(|file| (file.path().to_owned(), file.contents()))
        .collect();
    for below in folder.dirs() {
        files.extend(all(below));
    }
    files
}

/// Reads a folder. Without the head file nothing else is read: the folder may be anything, and huge. A file that is not UTF-8 is
/// a mistake that is returned beside what could be read, so that the others are told with it.
fn read(folder: &Path) -> Result<(Files, Vec<Mistake>), Vec<Mistake>> {
    let mistake = |path: &Path, what: String, hint: Option<&str>| Mistake {
        place: path.display().to_string(),
        excerpt: None,
        what,
        hint: hint.map(str::to_owned),
    };
    if !folder.join(HEAD).is_file() {
        let hint = "`guildhall program init DIR` writes a definition to begin with";
        return Err(vec![mistake(
            folder,
            format!("there is no {HEAD} in this folder"),
            Some(hint),
        )]);
    }
    let mut texts = BTreeMap::new();
    let (mut mistakes, mut unread) = (Vec::new(), Vec::new());
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let paths = std::fs::read_dir(&next)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>());
        let paths = paths.unwrap_or_else(|error| {
            mistakes.push(mistake(&next, format!("the folder cannot be read: {error}"), None));
            Vec::new()
        });
        for path in paths {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let cannot = |error: &dyn std::fmt::Display| {
                let what = format!("the file cannot be read: {error}");
                mistake(&path, what, Some("a text in UTF-8"))
            };
            match std::fs::read(&path) {
                Ok(bytes) => {
                    unread.extend(std::str::from_utf8(&bytes).err().map(|error| cannot(&error)));
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    texts.insert(inside(path.strip_prefix(folder).unwrap_or(&path)), text);
                }
                Err(error) => mistakes.push(cannot(&error)),
            }
        }
    }
    if mistakes.is_empty() {
        Ok((Files(texts), unread))
    } else {
        Err(mistakes)
    }
}

/// The path as definitions write it on every system.
fn inside(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
