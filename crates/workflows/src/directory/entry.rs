//! From a record to what the index is told of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use membership::address::{Address, Part};
use membership::program::{Answer, EditionId, Feed, Kind, Program, Question};
use membership::terms::{Language, PartnerId};
use search::{Entry, Period, Place};
use serde::{Deserialize, Serialize};
use store::views::directory::index::{Indexed, IndexedLocation};

use super::searching::DESIGNATION;

/// How much of a description a result shows, in characters.
const EXCERPT: usize = 220;
/// Of how many cities a result knows that there are offices: it names the one for which it was found.
const OFFICES: usize = 12;

/// What a result shows of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its Partner Program ID.
    pub partner_id: PartnerId,
    /// The name that customers see.
    pub name: String,
    /// The cities of its first locations, each once, that of the headquarters first.
    pub offices: Vec<Office>,
    /// How many locations it has.
    pub locations: usize,
    /// The beginning of its description, by language.
    pub about: BTreeMap<String, String>,
    /// The languages in which it serves customers.
    pub languages: Vec<Language>,
    /// The designations that show at one of its locations.
    #[serde(default)]
    pub designations: Vec<String>,
}

/// Where a location is, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The country's code.
    pub country: String,
    /// The city.
    pub city: String,
}

/// Makes the entry of an organization, or nothing where nothing of it is listed.
pub(super) fn entry(program: &Program, indexed: &Indexed) -> Option<Entry> {
    if indexed.locations.is_empty() || indexed.terms.is_empty() {
        return None;
    }
    let (mut values, mut texts) = answers(program, indexed);
    let designations = indexed.designations.iter();
    values.extend(designations.map(|designation| (DESIGNATION.to_owned(), designation.clone())));
    let descriptions = indexed.locations.iter().flat_map(|location| &location.descriptions);
    texts.extend(descriptions.map(|(_, body)| body.clone()));
    texts.extend(indexed.locations.iter().map(|location| location.name.clone()));
    let shown = indexed.doing_business_as.clone();
    Some(Entry {
        organization: indexed.organization,
        names: shown.into_iter().chain([indexed.legal_name.clone()]).collect(),
        texts,
        places: indexed
            .locations
            .iter()
            .map(|location| place(&location.address))
            .collect(),
        values,
        periods: periods(program, indexed),
        card: serde_json::to_string(&card(indexed)).unwrap_or_default(),
    })
}

/// Returns where an address is, as the index is told.
pub fn place(address: &Address) -> Place {
    Place {
        country: address.country(),
        area: address.part(Part::Area).to_owned(),
        city: address.city().to_owned(),
    }
}

/// The days of grace are those of the edition that was signed (rules P3, R9).
fn periods(program: &Program, indexed: &Indexed) -> Vec<Period> {
    let periods = indexed.terms.iter().map(|term| {
        let edition = program.edition(&EditionId(term.edition.clone()));
        let grace = edition
            .unwrap_or_else(|| program.edition_on(term.starts_on))
            .calendar
            .grace_days;
        Period {
            starts_on: term.starts_on,
            listed_until: term.ends_on.saturating_add(i64::from(grace).days()),
            level: term.level.clone(),
        }
    });
    periods.collect()
}

/// What was chosen, and what was written, of the questions that are asked for the directory.
fn answers(program: &Program, indexed: &Indexed) -> (Vec<(String, String)>, Vec<String>) {
    let newest = program
        .editions
        .last()
        .map(|edition| &edition.questionnaires.organization);
    let (mut values, mut texts) = (Vec::new(), Vec::new());
    for (id, answer) in indexed.profile.iter() {
        let question = newest.and_then(|questionnaire| questionnaire.question(id));
        let Some(question) = question.filter(|question| question.feeds.contains(&Feed::Directory)) else {
            continue;
        };
        let mut choose = |value: &str| values.push((id.to_owned(), value.to_owned()));
        match answer {
            Answer::Choice(option) => choose(option),
            Answer::Choices(options) => options.iter().for_each(|option| choose(option)),
            Answer::Shares(shares) => shares.keys().for_each(|option| choose(option)),
            Answer::Languages(languages) => languages.iter().for_each(|language| choose(language.tag())),
            Answer::Text(text) if is_told(question) => texts.push(text.clone()),
            _ => {}
        }
    }
    (values, texts)
}

/// Whether an answer is something that an organization says of itself, and not how it is reached.
fn is_told(question: &Question) -> bool {
    matches!(question.kind, Kind::Line { .. } | Kind::Paragraphs { .. }) && question.id != "opening_hours"
}

fn card(indexed: &Indexed) -> Card {
    let office = |location: &IndexedLocation| Office {
        country: location.address.country().code().to_owned(),
        city: location.address.city().to_owned(),
    };
    let mut seen = BTreeSet::new();
    let offices = indexed.locations.iter().map(office);
    let offices = offices.filter(|office| seen.insert((office.country.clone(), office.city.clone())));
    let offices: Vec<Office> = offices.take(OFFICES).collect();
    let own = indexed
        .locations
        .first()
        .map(|location| location.descriptions.as_slice());
    let about = own.unwrap_or_default().iter();
    let languages = match indexed.profile.get("customer_languages") {
        Some(Answer::Languages(languages)) => languages.clone(),
        _ => Vec::new(),
    };
    Card {
        partner_id: indexed.partner_id.clone(),
        name: indexed
            .doing_business_as
            .clone()
            .unwrap_or_else(|| indexed.legal_name.clone()),
        offices,
        locations: indexed.locations.len(),
        about: about
            .map(|(language, body)| (language.tag().to_owned(), beginning(body)))
            .collect(),
        languages,
        designations: indexed.designations.clone(),
    }
}

/// The first lines of a description, cut at the end of a word.
fn beginning(body: &str) -> String {
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(EXCERPT) else {
        return line;
    };
    let cut = &line[..end];
    let whole = cut.rfind(' ').filter(|space| *space > end / 2).unwrap_or(end);
    format!("{} …", &line[..whole])
}
