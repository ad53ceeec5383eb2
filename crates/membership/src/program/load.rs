//! Reading a whole definition: every file, every mistake (rule P2).

use super::{
    Edition, Files, Mistake, Program, Vendor, assemble,
    folder::{self, Folder},
    mistake::nearest,
    questionnaire,
    reading::{Entries, Value},
    sheet::{Mistakes, Sheet},
    vendor,
};
use crate::terms::Language;

/// What `program.toml` says.
pub(super) struct Head {
    pub(super) name: String,
    pub(super) vendor: Vendor,
    pub(super) time_zone: jiff::tz::TimeZone,
    pub(super) languages: Vec<Language>,
}

pub(super) fn load(files: &Files) -> Result<Program, Vec<Mistake>> {
    let mistakes = Mistakes::default();
    let (head, languages) = read_head(files, &mistakes);
    folder::name_strays(files, &mistakes);
    let folders = Folder::all(files, &mistakes);
    if folders.is_empty() {
        let hint = "a folder such as `editions/2026`".to_owned();
        mistakes.note("editions", None, "the program has no edition", Some(hint));
    }
    let vendor = head.as_ref().map(|head| &head.vendor);
    let mut editions: Vec<Edition> = folders
        .iter()
        .map(|(id, folder)| assemble::edition(id, folder, languages.as_deref(), vendor, &mistakes))
        .collect();
    editions.sort_by_key(|edition| edition.in_force_from);
    for pair in editions
        .windows(2)
        .filter(|pair| pair[0].in_force_from == pair[1].in_force_from)
    {
        let file = format!("editions/{}/edition.toml", pair[1].id);
        mistakes.note(
            &file,
            None,
            format!("the edition {} is in force from the same day", pair[0].id),
            None,
        );
    }
    let mistakes = mistakes.into_vec();
    match head {
        Some(Head {
            name,
            vendor,
            time_zone,
            languages,
        }) if mistakes.is_empty() => Ok(Program {
            name,
            vendor,
            time_zone,
            languages,
            editions,
        }),
        _ => Err(mistakes),
    }
}

/// Reads `program.toml`; the languages also if the rest of it is wrong, as far as they can be read.
fn read_head(files: &Files, mistakes: &Mistakes) -> (Option<Head>, Option<Vec<Language>>) {
    let file = "program.toml";
    let Some(text) = files.text(file) else {
        mistakes.note(
            file,
            None,
            "the file is missing",
            Some("the folder must be the one that holds `program.toml`".to_owned()),
        );
        return (None, None);
    };
    let read = Sheet::parse(file, text, mistakes).read(mistakes, |entries| {
        let name = entries.required("name", Value::text);
        let time_zone = entries.required("time_zone", read_time_zone);
        let languages = entries.required("languages", |value| value.some(Value::language));
        let vendor = entries.required("vendor", vendor::read);
        name_language_gaps(entries, languages.as_deref().unwrap_or(&[Language::English]));
        Some((name, time_zone, languages, vendor))
    });
    let (name, time_zone, languages, vendor) = read.unwrap_or_default();
    let head = || {
        Some(Head {
            name: name?,
            vendor: vendor?,
            time_zone: time_zone?,
            languages: languages.clone()?,
        })
    };
    (head(), languages)
}

fn read_time_zone(value: Value<'_>) -> Option<jiff::tz::TimeZone> {
    let (name, place) = value.text_in_place()?;
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(&name).ok();
    if zone.is_none() {
        let zones = questionnaire::time_zones();
        let hint = nearest(&name, zones.iter().map(String::as_str)).map(|meant| format!("did you mean `{meant}`?"));
        place.mistake(
            format!("there is no time zone `{name}`"),
            hint.or(Some("a name such as \"Europe/Berlin\"".to_owned())),
        );
    }
    zone
}

fn name_language_gaps(entries: &Entries<'_>, languages: &[Language]) {
    if !languages.contains(&Language::English) {
        entries.mistake(
            "English is not among the languages",
            Some("any other language becomes English".to_owned()),
        );
    }
    if languages
        .iter()
        .enumerate()
        .any(|(place, language)| languages[..place].contains(language))
    {
        entries.mistake("a language is there twice", None);
    }
}
