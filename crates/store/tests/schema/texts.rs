//! Every SQL text of this crate, read from its source: a new one is looked at without being listed anywhere.

use std::path::Path;

use regex::Regex;

/// A text for each database.
pub struct Text {
    pub file: String,
    pub sqlite: String,
    pub postgres: String,
}

/// Reads every SELECT, UPDATE and DELETE of `src`.
pub fn all() -> Vec<Text> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut texts = Vec::new();
    let mut folders = vec![source.join("records"), source.join("views")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = std::fs::read_to_string(&path).unwrap();
            texts.extend(of_file(&path.file_name().unwrap().to_string_lossy(), &code));
        }
    }
    assert!(texts.len() > 30, "only {} texts were found", texts.len());
    texts
}

fn of_file(file: &str, code: &str) -> Vec<Text> {
    let pair = Regex::new(r#"Sql::per\(\s*"([^"]+)",\s*"([^"]+)""#).unwrap();
    let both = Regex::new(r#"\.(?:sql|last)\(\s*"([^"]+)""#).unwrap();
    let text = |sqlite: &str, postgres: &str| Text {
        file: file.into(),
        sqlite: sqlite.into(),
        postgres: postgres.into(),
    };
    let pairs = pair.captures_iter(code).map(|found| text(&found[1], &found[2]));
    pairs
        .chain(both.captures_iter(code).map(|found| text(&found[1], &found[1])))
        .collect()
}
