//! The keys as people see them: as flags, as they are in force, and as a reference.

use std::fmt::Write as _;

use clap::Arg;

use super::{KEYS, Key, Loaded, Origin, SECTIONS, providers};

/// Returns every key as a flag of the same name. Secrets are none: whoever lists the processes would read them.
pub fn flags() -> impl Iterator<Item = Arg> {
    KEYS.iter()
        .filter(|key| key.is_flag)
        .zip(0_usize..)
        .map(|(key, place)| {
            Arg::new(key.path)
                .long(key.path)
                .value_name("VALUE")
                .help(one_line(key.documentation))
                .help_heading("Configuration, also in guildhall.toml and in the environment")
                .hide_short_help(true)
                .display_order(1000 + place)
                .global(true)
        })
}

/// Returns every value in force as a configuration file, each with where it came from; secrets hidden.
pub fn effective(loaded: &Loaded) -> String {
    let mut out = String::new();
    let mut section = "";
    for (key, value) in loaded.configuration.shown() {
        if key.section != section {
            section = key.section;
            let _written = writeln!(out, "{}[{section}]", if out.is_empty() { "" } else { "\n" });
        }
        let origin = loaded.origins.get(key.path).unwrap_or(&Origin::Default);
        let line = line(key, &value);
        let _written = writeln!(out, "{line:<58} # {origin}");
    }
    out + &providers::effective(&loaded.configuration.providers)
}

/// A line of the file; what cannot or should not stand in one is a comment.
fn line(key: &Key, value: &str) -> String {
    let quoted = || toml::Value::String(value.to_owned()).to_string();
    match value {
        "" => format!("# {} is not set", key.name),
        "(hidden)" => format!("# {} is set, and hidden", key.name),
        bare if key.is_bare => format!("{} = {bare}", key.name),
        _ => format!("{} = {}", key.name, quoted()),
    }
}

/// Returns the reference of every key, in Markdown.
pub fn reference() -> String {
    let mut out = String::from(INTRODUCTION);
    for section in SECTIONS {
        let _written = write!(out, "\n## [{}]\n\n{}\n", section.name, paragraph(section.documentation));
        for key in KEYS.iter().filter(|key| key.section == section.name) {
            let default = if key.default.is_empty() {
                "not set".to_owned()
            } else {
                format!("`{}`", key.default)
            };
            let _written = write!(
                out,
                "\n### {}\n\n{}\n\n- Value: {}\n- Default: {default}\n- Variable: `{}`{}\n",
                key.path,
                paragraph(key.documentation),
                key.kind,
                key.variable(),
                if key.is_flag {
                    format!(", flag: `--{}`", key.path)
                } else {
                    String::new()
                }
            );
            if key.is_secret {
                let _written = writeln!(
                    out,
                    "- In a file of its own: `{}_file`, `{}_FILE`",
                    key.path,
                    key.variable()
                );
            }
        }
    }
    out + &providers::reference()
}

const INTRODUCTION: &str = "\
# Configuration

This page is made by `guildhall config --reference` from the documentation of the keys in the source; a test compares them.

Nothing has to be set: `guildhall serve` runs with an SQLite file and writes its mails to a folder. A value is taken
from the first of these that has it:

1. a flag, `--server.listen 127.0.0.1:8000`
2. the environment, `GUILDHALL_SERVER__LISTEN=127.0.0.1:8000` (two `_` between section and key)
3. the file `guildhall.toml` where the server is started, or the one that `--config` names:

   ```toml
   [server]
   listen = \"127.0.0.1:8000\"
   ```

4. its default.

`guildhall config` prints every value in force and where it came from, with secrets hidden. A key that does not exist, in
the file or in the environment, is a mistake that names the nearest one that does; all mistakes are told at once, and
nothing starts.
";

fn paragraph(documentation: &str) -> String {
    documentation.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

fn one_line(documentation: &str) -> String {
    documentation.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
