//! Checking what someone typed into a questionnaire (rule E4).

use std::collections::BTreeMap;

use icu::time::zone::iana::IanaParserExtended;
use jiff::tz::TimeZoneDatabase;

use super::{Answer, Answers, Condition, Kind, Options, Question, Questionnaire, telephone};
use crate::{
    refusal::{Reason, Refusal},
    terms::{Country, EmailAddress, Language, Line, Paragraphs, TextProblem, Typed, WebAddress},
};

/// The longest web address or time zone name that is kept.
const LONGEST_ADDRESS: usize = 500;

/// What a question's fields hold: an answer, nothing, or what is wrong.
type Checked = Result<Option<Answer>, Vec<Refusal>>;

impl Questionnaire {
    /// Checks every question that is asked; what belongs to none is ignored.
    ///
    /// # Errors
    /// Refuses every wrong or missing answer at once.
    pub fn check(&self, typed: &Typed) -> Result<Answers, Vec<Refusal>> {
        let mut answers = BTreeMap::new();
        let mut refusals = Vec::new();
        for question in self.questions().filter(|question| self.asks(question, typed)) {
            match check(question, typed) {
                Ok(Some(answer)) => drop(answers.insert(question.id.clone(), answer)),
                Ok(None) if question.required => refusals.push(Refusal::new(&question.id, Reason::Required)),
                Ok(None) => {}
                Err(wrong) => refusals.extend(wrong),
            }
        }
        if refusals.is_empty() {
            Ok(Answers(answers))
        } else {
            Err(refusals)
        }
    }

    /// Tells whether a question is asked, after what has been typed so far.
    pub fn asks(&self, question: &Question, typed: &Typed) -> bool {
        question
            .only_if
            .as_ref()
            .is_none_or(|condition| self.holds(condition, typed))
    }

    /// A condition on a question that is itself not asked does not hold, whatever was typed there before.
    fn holds(&self, condition: &Condition, typed: &Typed) -> bool {
        let answered = condition
            .is_one_of
            .iter()
            .any(|option| typed.has(&condition.question, option));
        answered
            && self
                .question(&condition.question)
                .is_some_and(|earlier| self.asks(earlier, typed))
    }
}

fn check(question: &Question, typed: &Typed) -> Checked {
    let field = question.id.as_str();
    let entry = typed.one(field);
    match &question.kind {
        Kind::Choice { options } => one_of(field, entry, |typed| {
            options.ids.iter().find(|id| *id == typed).cloned().map(Answer::Choice)
        }),
        Kind::Choices { options, most } => choices(field, typed.all(field), options, *most),
        Kind::Line { most } => text(field, Line::check(entry, *most).map(|line| line.as_str().to_owned())),
        Kind::Paragraphs { most } => text(
            field,
            Paragraphs::check(entry, *most).map(|text| text.as_str().to_owned()),
        ),
        Kind::Number { least, most } => number(field, entry, *least, *most).map(|number| number.map(Answer::Number)),
        Kind::Shares { options } => shares(question, typed, options),
        Kind::YesNo => one_of(field, entry, |typed| match typed {
            "yes" => Some(Answer::YesNo(true)),
            "no" => Some(Answer::YesNo(false)),
            _ => None,
        }),
        Kind::Language => one_of(field, entry, |typed| Language::from_tag(typed).map(Answer::Language)),
        Kind::Languages => languages(field, typed.all(field)),
        Kind::Country => one_of(field, entry, |typed| Country::parse(typed).map(Answer::Country)),
        Kind::Telephone => parsed(field, entry, Reason::NotATelephoneNumber, telephone::plain),
        Kind::EmailAddress => parsed(field, entry, Reason::of_no_email_address(entry), |typed| {
            Some(EmailAddress::parse(typed)?.as_str().to_owned())
        }),
        Kind::WebAddress => parsed(field, entry, Reason::NotAWebAddress, |typed| {
            Some(WebAddress::parse(typed)?.as_str().to_owned())
        }),
        Kind::TimeZone => parsed(field, entry, Reason::NotOffered, zone),
    }
}

/// The time zones that are compiled in: the rules read no files.
pub(super) fn zones() -> TimeZoneDatabase {
    TimeZoneDatabase::bundled()
}

/// Returns the name that a time zone has today, or nothing where it is none that people live by: `Asia/Calcutta` is
/// `Asia/Kolkata` now, and `Etc/GMT+5` is nobody's.
pub(super) fn zone(typed: &str) -> Option<String> {
    let known = IanaParserExtended::new().parse(typed);
    let is_place = !known.canonical.starts_with("Etc/") && known.canonical.contains('/');
    let name = match known.canonical {
        "Etc/UTC" => "UTC",
        canonical if is_place => canonical,
        _ => return None,
    };
    zones().get(name).is_ok().then(|| name.to_owned())
}

fn refuse(field: &str, reason: Reason) -> Checked {
    Err(vec![Refusal::new(field, reason)])
}

fn one_of(field: &str, entry: &str, find: impl Fn(&str) -> Option<Answer>) -> Checked {
    if entry.is_empty() {
        return Ok(None);
    }
    find(entry).map_or_else(|| refuse(field, Reason::NotOffered), |answer| Ok(Some(answer)))
}

fn choices(field: &str, entries: &[String], options: &Options, most: usize) -> Checked {
    let chosen: Vec<&String> = entries.iter().filter(|entry| !entry.is_empty()).collect();
    if chosen.iter().any(|entry| !options.ids.contains(entry)) {
        return refuse(field, Reason::NotOffered);
    }
    let kept: Vec<String> = options.ids.iter().filter(|id| chosen.contains(id)).cloned().collect();
    match kept.len() {
        0 => Ok(None),
        chosen if chosen > most => refuse(field, Reason::TooMany { most }),
        _ => Ok(Some(Answer::Choices(kept))),
    }
}

fn languages(field: &str, entries: &[String]) -> Checked {
    let chosen: Vec<&String> = entries.iter().filter(|entry| !entry.is_empty()).collect();
    if chosen.iter().any(|tag| Language::from_tag(tag).is_none()) {
        return refuse(field, Reason::NotOffered);
    }
    let kept: Vec<Language> = Language::ALL
        .into_iter()
        .filter(|language| chosen.iter().any(|tag| *tag == language.tag()))
        .collect();
    Ok((!kept.is_empty()).then_some(Answer::Languages(kept)))
}

fn text(field: &str, checked: Result<String, TextProblem>) -> Checked {
    match checked {
        Ok(text) => Ok(Some(Answer::Text(text))),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(vec![Refusal::text(field, problem)]),
    }
}

fn parsed(field: &str, entry: &str, reason: Reason, parse: impl Fn(&str) -> Option<String>) -> Checked {
    match Line::check(entry, LONGEST_ADDRESS) {
        Ok(line) => parse(line.as_str()).map_or_else(|| refuse(field, reason), |plain| Ok(Some(Answer::Text(plain)))),
        Err(problem) => text(field, Err(problem)),
    }
}

fn number(field: &str, entry: &str, least: i64, most: i64) -> Result<Option<i64>, Vec<Refusal>> {
    let figures: String = entry
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(plain_figure)
        .collect();
    if figures.is_empty() {
        return Ok(None);
    }
    let number = figures
        .parse::<i64>()
        .ok()
        .filter(|number| (least..=most).contains(number));
    number
        .map(Some)
        .ok_or_else(|| vec![Refusal::new(field, Reason::NotANumber { least, most })])
}

fn plain_figure(character: char) -> char {
    match character {
        '０'..='９' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        other => other,
    }
}

fn shares(question: &Question, typed: &Typed, options: &Options) -> Checked {
    let mut kept = BTreeMap::new();
    let mut refusals = Vec::new();
    for option in &options.ids {
        let field = format!("{}.{option}", question.id);
        match number(&field, typed.one(&field), 0, 100) {
            Ok(share) => {
                if let Some(share) = share
                    .and_then(|share| u8::try_from(share).ok())
                    .filter(|share| *share > 0)
                {
                    kept.insert(option.clone(), share);
                }
            }
            Err(wrong) => refusals.extend(wrong),
        }
    }
    let sum: i64 = kept.values().copied().map(i64::from).sum();
    match (refusals.is_empty(), sum) {
        (false, _) => Err(refusals),
        (true, 0) => Ok(None),
        (true, 100) => Ok(Some(Answer::Shares(kept))),
        (true, sum) => refuse(&question.id, Reason::NotAHundred { sum }),
    }
}
