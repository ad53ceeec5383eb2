//! The program that ships, and definitions that are broken in every way.

mod agreements;
mod answers;
mod broken;
mod shipped;

use std::{fs, path::Path};

use super::{Files, Program};

/// Reads the program that ships.
pub(crate) fn shipped_files() -> Files {
    let mut files = Files::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../program");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the program is a folder") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path
                    .strip_prefix(&root)
                    .expect("it lies inside")
                    .to_string_lossy()
                    .replace('\\', "/");
                files.0.insert(inside, fs::read_to_string(&path).expect("it is a text"));
            }
        }
    }
    files
}

/// Loads a definition, or fails with its mistakes as the console shows them.
pub(crate) fn loaded(files: &Files) -> Program {
    Program::load(files).unwrap_or_else(|mistakes| {
        let lines: Vec<String> = mistakes.iter().map(|mistake| mistake.line(files)).collect();
        panic!("{} mistakes:\n{}", lines.len(), lines.join("\n"))
    })
}

/// The program that ships, in English alone, so that a test about rules does not wait for a translation.
pub(crate) fn in_english() -> Files {
    let mut files = shipped_files();
    let others = |path: &String| {
        let language = path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl").or(name.strip_suffix(".md")));
        language.is_none_or(|tag| tag == "en" || tag == "README")
    };
    files.0.retain(|path, _| others(path));
    let head = files.0.get_mut("program.toml").expect("it ships");
    let (before, rest) = head.split_once("languages = [").expect("it has languages");
    let (_, after) = rest.split_once(']').expect("the list ends");
    *head = format!("{before}languages = [\"en\"]{after}");
    files
}
