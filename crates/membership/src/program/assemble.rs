//! Making an edition of its files, and checking it as a whole.

use std::collections::BTreeMap;

use super::{
    Agreement, Calendar, Edition, EditionId, EndRule, Questionnaire, Questionnaires, absent, agreement, benefit,
    calendar, competency, contact_role, credential, designation,
    example::{self, ExampleInPlace},
    fee,
    folder::{AGREEMENTS, Folder, Names},
    level::{self, LevelInPlace},
    load::Spoken,
    points, questionnaire, reach,
    reading::Value,
    sentences::{self, Keys},
    sheet::{Mistakes, Sheet},
};
use crate::terms::{Day, Language};

/// Reads an edition. What cannot be read is left empty, so that the rest is still checked; since that is noted, the
/// edition is thrown away in the end.
pub(super) fn edition(id: &str, folder: &Folder<'_>, spoken: &Spoken, mistakes: &Mistakes) -> Edition {
    let languages = spoken.languages.as_deref();
    let mut names = folder.names(mistakes);
    let questionnaires = read_questionnaires(folder, &mut names, mistakes);
    let sheet = |inside| folder.sheet(inside, mistakes);
    let start = |sheet: &Sheet<'_>| sheet.read(mistakes, |entries| entries.required("in_force_from", Value::day));
    let levels = folder.read_each("levels", mistakes, |entries, id, file| {
        level::read(entries, id, file, &names)
    });
    let examples = folder.read_each("examples", mistakes, |entries, _, file| {
        example::read(entries, file, &names)
    });
    let mut edition = Edition {
        id: EditionId(id.to_owned()),
        in_force_from: sheet("edition.toml").and_then(start).unwrap_or(Day::ZERO),
        levels: levels.iter().map(|level| level.level.clone()).collect(),
        points: sheet("points.toml")
            .map(|sheet| points::read(sheet, &names, mistakes))
            .unwrap_or_default(),
        competencies: folder.read_each("competencies", mistakes, |entries, id, _| {
            competency::read(entries, id, &names)
        }),
        designations: folder.read_each("designations", mistakes, |entries, id, _| {
            designation::read(entries, id, &names)
        }),
        credentials: sheet("credentials.toml")
            .map(|sheet| credential::read(sheet, &names, mistakes))
            .unwrap_or_default(),
        contact_roles: sheet("contact_roles.toml")
            .map(|sheet| contact_role::read(sheet, mistakes))
            .unwrap_or_default(),
        fees: sheet("fees.toml")
            .map(|sheet| fee::read(sheet, mistakes))
            .unwrap_or_default(),
        benefits: sheet("benefits.toml")
            .map(|sheet| benefit::read(sheet, &names, mistakes))
            .unwrap_or_default(),
        calendar: sheet("calendar.toml")
            .and_then(|sheet| calendar::read(sheet, mistakes))
            .unwrap_or(UNREAD_CALENDAR),
        questionnaires,
        agreements: read_agreements(folder, languages, mistakes),
        sentences: owned(texts(
            folder,
            "locales",
            "ftl",
            "file of sentences",
            languages,
            mistakes,
        )),
        examples: examples.iter().map(|example| example.example.clone()).collect(),
    };
    edition.levels.sort_by_key(|level| level.rank);
    check(&edition, folder, &names, &levels, &examples, spoken, mistakes);
    edition
}

const UNREAD_CALENDAR: Calendar = Calendar {
    term_months: 12,
    end_rule: EndRule::EndOfMonth,
    renewal_opens_days_before: 0,
    grace_days: 0,
    reminders: Vec::new(),
    snooze_days: 0,
    draft_days: 0,
};

fn read_questionnaires(folder: &Folder<'_>, names: &mut Names, mistakes: &Mistakes) -> Questionnaires {
    let read = |id: &str, names: &Names, taken: Option<&Questionnaire>| {
        let sheet = folder.sheet(&format!("questionnaires/{id}.toml"), mistakes)?;
        questionnaire::read(sheet, id, names, taken, mistakes)
    };
    let unread = |id: &str| Questionnaire {
        id: id.to_owned(),
        sections: Vec::new(),
    };
    let individual = read("individual", names, None).unwrap_or_else(|| unread("individual"));
    let organization = read("organization", names, Some(&individual)).unwrap_or_else(|| unread("organization"));
    names.options = questionnaire::ids(&organization);
    names.questions = names.options.keys().cloned().collect();
    Questionnaires {
        individual,
        organization,
    }
}

fn read_agreements(
    folder: &Folder<'_>,
    languages: Option<&[Language]>,
    mistakes: &Mistakes,
) -> BTreeMap<Language, Agreement> {
    let texts = texts(folder, AGREEMENTS, "md", "agreement", languages, mistakes);
    let read = |(language, text): (Language, &str)| {
        let file = format!("{}/{AGREEMENTS}/{}.md", folder.path, language.tag());
        agreement::read(language, &file, text, mistakes).map(|agreement| (language, agreement))
    };
    texts.into_iter().filter_map(read).collect()
}

/// Finds the text of each language, and names the languages that have none and the texts that no language has; unless
/// nobody knows the languages.
fn texts<'f>(
    folder: &Folder<'f>,
    inside: &str,
    ending: &str,
    noun: &str,
    languages: Option<&[Language]>,
    mistakes: &Mistakes,
) -> BTreeMap<Language, &'f str> {
    let mut found = BTreeMap::new();
    for language in Language::ALL {
        let path = format!("{inside}/{}.{ending}", language.tag());
        let file = format!("{}/{path}", folder.path);
        match (
            folder.texts.get(path.as_str()),
            languages.is_none_or(|languages| languages.contains(&language)),
        ) {
            (Some(text), true) => drop(found.insert(language, *text)),
            (None, true) if languages.is_some() => {
                let hint = Some(format!(
                    "write it, or take \"{}\" out of `languages` in program.toml",
                    language.tag()
                ));
                mistakes.note(
                    &file,
                    None,
                    format!("the {noun} in {} is missing", language.own_name()),
                    hint,
                );
            }
            (Some(_), false) => {
                let hint = Some(format!("add \"{}\" to `languages` in program.toml", language.tag()));
                mistakes.note(&file, None, "the program is not written in this language", hint);
            }
            (None, _) => {}
        }
    }
    found
}

fn owned(texts: BTreeMap<Language, &str>) -> BTreeMap<Language, String> {
    texts
        .into_iter()
        .map(|(language, text)| (language, text.to_owned()))
        .collect()
}

/// Checks what no file shows alone. Where a file that it needs could not be read, it would mislead, and is left.
fn check(
    edition: &Edition,
    folder: &Folder<'_>,
    names: &Names,
    levels: &[LevelInPlace],
    examples: &[ExampleInPlace],
    spoken: &Spoken,
    mistakes: &Mistakes,
) {
    let path = |inside: &str| format!("{}/{inside}", folder.path);
    let catalogue = |language: Language| path(&format!("locales/{}.ftl", language.tag()));
    let texts = sentences::read_all(&edition.sentences, catalogue, mistakes);
    let absent = absent::name(folder, names, &texts, mistakes);
    let sound = |parts: &[&str]| !parts.iter().any(|part| mistakes.any_in(&path(part)));
    let counted_is_sound = sound(&["points.toml", "credentials.toml", "competencies/", "designations/"]);
    if sound(&["levels/"]) {
        reach::check_ladder(levels, &path("levels"), mistakes);
    } else {
        let missing = absent.iter().filter(|absent| absent.is_level()).count();
        reach::check_ranks(levels, folder.count_in("levels") + missing, mistakes);
    }
    if counted_is_sound {
        reach::check(edition, levels, mistakes);
    }
    let centers = spoken.service_centers.as_deref();
    let has_all_questions = sound(&["questionnaires/"]);
    let keys = Keys::of(
        names,
        &edition.questionnaires,
        centers,
        folder,
        &absent,
        has_all_questions,
    );
    sentences::check(&texts, keys, &absent, catalogue, mistakes);
    run(examples, edition, &path(""), mistakes);
}

/// Tries the examples; where the figures have a mistake, it would only follow from it that one does not come out.
fn run(examples: &[ExampleInPlace], edition: &Edition, path: &str, mistakes: &Mistakes) {
    let tells = ["examples/", AGREEMENTS, "locales/"];
    let is_figure = |file: &str| {
        let inside = file.strip_prefix(path);
        inside.is_some_and(|inside| !tells.iter().any(|told| inside.starts_with(told)))
    };
    if mistakes.any(is_figure) {
        return;
    }
    let failures = examples.iter().filter_map(|example| example.run(edition));
    for (file, span, what) in failures.collect::<Vec<_>>() {
        let hint = "either the example or the definition is wrong".to_owned();
        mistakes.note(&file, Some(span), what, Some(hint));
    }
}
