//! Reading a questionnaire from its file.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Condition, Feed, Kind, Options, Question, Questionnaire, Section};
use crate::program::{
    folder::Names,
    mistake::suggestion,
    reading::{Entries, Value},
    sheet::{Mistakes, Sheet},
};

/// The list of options that is not written anywhere, since the competencies are it.
const COMPETENCIES: &str = "competencies";

/// Reads the shared lists of options: each key is a list's id.
pub(in crate::program) fn lists(sheet: &Sheet<'_>, mistakes: &Mistakes) -> BTreeMap<String, Vec<String>> {
    let lists = sheet.read(mistakes, |entries| {
        let lists = entries.list("list", |value| {
            value.table(|entries| {
                let id = entries.required("id", Value::id);
                let options = option_ids(entries, "options");
                Some((id?, options))
            })
        });
        Some(lists.into_iter().collect())
    });
    sheet.name_twins("list", mistakes);
    lists.unwrap_or_default()
}

/// Lists the ids of the questions with their options, whether or not the rest can be read.
pub(in crate::program) fn ids(questionnaire: &Questionnaire) -> BTreeMap<String, Vec<String>> {
    let options = |question: &Question| {
        question
            .options()
            .map(|options| options.ids.clone())
            .unwrap_or_default()
    };
    questionnaire
        .questions()
        .map(|question| (question.id.clone(), options(question)))
        .collect()
}

/// What has been read of a questionnaire, for conditions to name.
#[derive(Default)]
struct Earlier {
    sections: RefCell<Vec<String>>,
    questions: RefCell<BTreeMap<String, Vec<String>>>,
}

/// Reads a questionnaire; `taken` are the questions of the one before, whose sentences have the same keys.
pub(in crate::program) fn read(
    sheet: &Sheet<'_>,
    id: &str,
    names: &Names,
    taken: Option<&Questionnaire>,
    mistakes: &Mistakes,
) -> Option<Questionnaire> {
    let earlier = Earlier::default();
    if let Some(taken) = taken {
        earlier
            .sections
            .borrow_mut()
            .extend(taken.sections.iter().map(|section| section.id.clone()));
    }
    let others: Vec<String> = taken
        .into_iter()
        .flat_map(Questionnaire::questions)
        .map(|question| question.id.clone())
        .collect();
    sheet.read(mistakes, |entries| {
        let sections = entries.some("section", |value| {
            value.table(|entries| read_section(entries, names, &earlier, &others))
        });
        Some(Questionnaire {
            id: id.to_owned(),
            sections,
        })
    })
}

fn read_section(entries: &Entries<'_>, names: &Names, earlier: &Earlier, others: &[String]) -> Option<Section> {
    let id = entries.required("id", |value| {
        let place = value.clone();
        let id = value.id()?;
        if earlier.sections.borrow().contains(&id) {
            place.mistake(
                format!("there is another section `{id}`"),
                Some("an id is used once in both questionnaires".to_owned()),
            );
        }
        earlier.sections.borrow_mut().push(id.clone());
        Some(id)
    });
    let questions = entries.some("question", |value| {
        value.table(|entries| read_question(entries, names, earlier, others))
    });
    Some(Section { id: id?, questions })
}

fn read_question(entries: &Entries<'_>, names: &Names, earlier: &Earlier, others: &[String]) -> Option<Question> {
    let id = entries.required("id", |value| {
        let place = value.clone();
        let id = value.id()?;
        if earlier.questions.borrow().contains_key(&id) || others.contains(&id) {
            place.mistake(
                format!("there is another question `{id}`"),
                Some("an id is used once in both questionnaires".to_owned()),
            );
        }
        Some(id)
    });
    let required = entries.optional("required", Value::flag).unwrap_or(false);
    let feeds = entries.list("feeds", |value| value.word(&FEEDS));
    let only_if = entries.optional("only_if", |value| read_condition(value, earlier));
    let kind = entries
        .required("kind", Value::text_in_place)
        .and_then(|(word, place)| read_kind(&word, &place, entries, id.as_deref().unwrap_or_default(), names));
    let options = kind.as_ref().map(answers_of).unwrap_or_default();
    earlier.questions.borrow_mut().insert(id.clone()?, options);
    Some(Question {
        id: id?,
        kind: kind?,
        required,
        feeds,
        only_if,
    })
}

const FEEDS: [(&str, Feed); 4] = [
    ("directory", Feed::Directory),
    ("eligibility", Feed::Eligibility),
    ("contact", Feed::Contact),
    ("statistics", Feed::Statistics),
];

/// The answers that a condition can ask for.
fn answers_of(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Choice { options } | Kind::Choices { options, .. } => options.ids.clone(),
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    }
}

fn read_condition(value: Value<'_>, earlier: &Earlier) -> Option<Condition> {
    value.table(|entries| {
        let known: Vec<String> = earlier.questions.borrow().keys().cloned().collect();
        let question = entries.required("question", |value| value.name_of("earlier question", &known));
        let answers = question
            .as_ref()
            .and_then(|question| earlier.questions.borrow().get(question).cloned());
        let is_one_of = entries.some("is_one_of", |value| match &answers {
            Some(answers) => value.name_of("option of that question", answers),
            None => value.text(),
        });
        Some(Condition {
            question: question?,
            is_one_of,
        })
    })
}

const KINDS: [&str; 14] = [
    "choice",
    "choices",
    "line",
    "paragraphs",
    "number",
    "shares",
    "yes_no",
    "language",
    "languages",
    "country",
    "telephone",
    "email_address",
    "web_address",
    "time_zone",
];

fn read_kind(word: &str, place: &Value<'_>, entries: &Entries<'_>, question: &str, names: &Names) -> Option<Kind> {
    let characters = |least: i64, usual: usize| {
        entries
            .optional("most", |value| value.number(least, 20_000))
            .map_or(Some(usual), |most| usize::try_from(most).ok())
    };
    Some(match word {
        "choice" => Kind::Choice {
            options: read_options(entries, question, names)?,
        },
        "choices" => {
            let options = read_options(entries, question, names);
            let how_many = options.as_ref().map_or(usize::MAX, |options| options.ids.len());
            let most = entries.optional("most", |value| {
                value.number(1, i64::try_from(how_many).unwrap_or(i64::MAX))
            });
            let options = options?;
            let most = most
                .and_then(|most| usize::try_from(most).ok())
                .unwrap_or(options.ids.len());
            Kind::Choices { options, most }
        }
        "shares" => Kind::Shares {
            options: read_options(entries, question, names)?,
        },
        "line" => Kind::Line {
            most: characters(1, 200)?,
        },
        "paragraphs" => Kind::Paragraphs {
            most: characters(1, 2_000)?,
        },
        "number" => {
            let least = entries
                .optional("least", |value| value.number(-1_000_000_000, 1_000_000_000))
                .unwrap_or(0);
            let most = entries
                .optional("most", |value| value.number(least, 1_000_000_000))
                .unwrap_or(1_000_000_000);
            Kind::Number { least, most }
        }
        "yes_no" => Kind::YesNo,
        "language" => Kind::Language,
        "languages" => Kind::Languages,
        "country" => Kind::Country,
        "telephone" => Kind::Telephone,
        "email_address" => Kind::EmailAddress,
        "web_address" => Kind::WebAddress,
        "time_zone" => Kind::TimeZone,
        other => {
            // What else stands here may be right for the kind that is meant.
            for key in ["options", "options_from", "most", "least"] {
                entries.optional(key, Some);
            }
            place.mistake(
                format!("there is no kind of question `{other}`"),
                suggestion(other, KINDS),
            );
            return None;
        }
    })
}

fn read_options(entries: &Entries<'_>, question: &str, names: &Names) -> Option<Options> {
    let mut known: Vec<String> = names.lists.keys().cloned().collect();
    known.push(COMPETENCIES.to_owned());
    let shared = entries.optional("options_from", |value| Some(value.name_of("list of options", &known)));
    if shared == Some(None) {
        return None;
    }
    match shared.flatten() {
        Some(list) if list == COMPETENCIES => Some(Options {
            key: "competency".to_owned(),
            ids: names.open_competencies.clone(),
        }),
        Some(list) => Some(Options {
            key: format!("option-{list}"),
            ids: names.lists.get(&list)?.clone(),
        }),
        None => Some(Options {
            key: format!("option-{question}"),
            ids: option_ids(entries, "options"),
        }),
    }
}

fn option_ids(entries: &Entries<'_>, key: &'static str) -> Vec<String> {
    let seen = RefCell::new(Vec::new());
    entries.some(key, |value| {
        let place = value.clone();
        let id = value.id()?;
        if seen.borrow().contains(&id) {
            place.mistake(format!("the option `{id}` is there twice"), None);
        }
        seen.borrow_mut().push(id.clone());
        Some(id)
    })
}
