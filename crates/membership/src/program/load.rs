//! Reading a whole definition: every file, every mistake (rule P2).

use std::cell::RefCell;

use super::{
    Edition, Files, Mistake, Program, Vendor, assemble,
    folder::{self, Folder},
    mistake::nearest,
    questionnaire,
    reading::Value,
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

/// What `program.toml` says of things that editions have sentences for; as far as it can be read.
#[derive(Default)]
pub(super) struct Spoken {
    /// The languages, if each can be read.
    pub(super) languages: Option<Vec<Language>>,
    /// The ids of the service centers, whether or not the rest of them can be read.
    pub(super) service_centers: Option<Vec<String>>,
}

pub(super) fn load(files: &Files) -> Result<Program, Vec<Mistake>> {
    let mistakes = Mistakes::default();
    let (head, spoken) = read_head(files, &mistakes);
    folder::name_strays(files, &mistakes);
    let folders = Folder::all(files, &mistakes);
    if folders.is_empty() {
        let hint = "a folder such as `editions/2026`".to_owned();
        mistakes.note("editions", None, "the program has no edition", Some(hint));
    }
    let mut editions: Vec<Edition> = folders
        .iter()
        .map(|(id, folder)| assemble::edition(id, folder, &spoken, &mistakes))
        .collect();
    editions.sort_by_key(|edition| edition.in_force_from);
    for pair in editions
        .windows(2)
        .filter(|pair| pair[0].in_force_from == pair[1].in_force_from)
    {
        let file = |edition: &Edition| format!("editions/{}/edition.toml", edition.id);
        if pair.iter().any(|edition| mistakes.any_in(&file(edition))) {
            continue;
        }
        let place = folders[pair[1].id.0.as_str()].place_of("edition.toml", "in_force_from");
        let what = format!("the edition {} is in force from the same day", pair[0].id);
        let hint = "each edition begins on a day of its own".to_owned();
        mistakes.note(&file(&pair[1]), place, what, Some(hint));
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

/// Reads `program.toml`; what editions have sentences for also if the rest of it is wrong.
fn read_head(files: &Files, mistakes: &Mistakes) -> (Option<Head>, Spoken) {
    let file = "program.toml";
    let Some(text) = files.text(file) else {
        mistakes.note(
            file,
            None,
            "the file is missing",
            Some("the folder must be the one that holds `program.toml`".to_owned()),
        );
        return (None, Spoken::default());
    };
    let sheet = Sheet::parse(file, text, mistakes);
    let service_centers = (!sheet.broken).then(|| sheet.ids_within("vendor", "service_center"));
    let read = sheet.read(mistakes, |entries| {
        let name = entries.required("name", Value::text);
        let time_zone = entries.required("time_zone", read_time_zone);
        let languages = entries.required("languages", read_languages);
        let vendor = entries.required("vendor", vendor::read);
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
    let head = head();
    let spoken = Spoken {
        languages,
        service_centers,
    };
    (head, spoken)
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

/// Reads the languages; nothing if one of them cannot be read, since its texts are there all the same.
fn read_languages(value: Value<'_>) -> Option<Vec<Language>> {
    let place = value.clone();
    let seen = RefCell::new(Vec::new());
    let read = value.some(|value| {
        let place = value.clone();
        let language = value.language();
        if language.is_some() && seen.borrow().contains(&language) {
            place.mistake("a language is there twice", Some("each stands once".to_owned()));
        }
        seen.borrow_mut().push(language);
        Some(language)
    });
    let languages: Vec<Language> = read?.into_iter().collect::<Option<_>>()?;
    if !languages.is_empty() && !languages.contains(&Language::English) {
        let hint = "any other language becomes English".to_owned();
        place.mistake("English is not among the languages", Some(hint));
    }
    Some(languages)
}
