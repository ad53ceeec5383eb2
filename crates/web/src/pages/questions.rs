//! A questionnaire of the program as sections of fields (rule E11): each kind of question is a part of the look.

use maud::{Markup, html};
use membership::credentials::NUMBER_FIELD;
use membership::program::{Kind, Options, Question, Questionnaire, Section};
use membership::refusal::Refusal;
use membership::terms::{Language, Typed};
use words::Voice;

use super::told::Told;
use crate::look::{self, Field, Input, Share, Tone, Width};

/// A questionnaire with what was typed so far.
pub struct Asked<'a> {
    /// The voice of the edition whose questions they are.
    pub voice: Voice<'a>,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub told: &'a Told,
}

/// Tells what is wrong with answers, by the words of the questions.
pub fn told(voice: Voice<'_>, questionnaire: &Questionnaire, refusals: &[Refusal]) -> Told {
    let question = |field: &str| {
        if field == NUMBER_FIELD {
            return voice.say("credentials-label-number").to_owned();
        }
        let question = questionnaire.question(field);
        question.map_or_else(|| field.to_owned(), |question| label(voice, question, field))
    };
    let missing =
        |field: &str| Some(voice.tell("enrollment-question-missing", &[("question", question(field).into())]));
    Told::new(voice, refusals, question, missing)
}

/// The words of a question, and of the share where the field is one of several.
fn label(voice: Voice<'_>, question: &Question, field: &str) -> String {
    let words = voice.say(&question.sentence());
    match (field.split_once('.'), question.options()) {
        (Some((_, share)), Some(options)) => {
            let share = voice.say(&options.sentence_of(share));
            let facts = [("question", words.into()), ("share", share.into())];
            voice.tell("enrollment-question-share", &facts)
        }
        _ => words.to_owned(),
    }
}

impl Asked<'_> {
    /// Returns the sections. One with something wrong is open; so are the first, and the first that is not answered.
    pub fn sections(&self) -> Markup {
        let unfinished = |section: &&Section| self.status(section) != Status::Complete;
        let first = self
            .questionnaire
            .sections
            .iter()
            .find(unfinished)
            .map(|section| section.id.as_str());
        look::sections(html! {
            @for (place, section) in self.questionnaire.sections.iter().enumerate() {
                @let wrong = self.told.any_of(|field| section_has(section, field));
                @let id = format!("section-{}", section.id);
                (look::section(
                    &look::Section {
                        id: &id,
                        number: place + 1,
                        title: self.voice.say(&section.sentence()),
                        status: self.tag(section, wrong),
                        open: place == 0 || wrong || first == Some(section.id.as_str()),
                    },
                    html! {
                        @for question in section.questions.iter().filter(|question| self.shows(question)) {
                            (self.question(question))
                        }
                    },
                ))
            }
        })
    }

    /// A question that depends on another answer is shown once that answer is there, or once it was answered itself.
    fn shows(&self, question: &Question) -> bool {
        let answered = || {
            question
                .field_names()
                .iter()
                .any(|field| !self.typed.one(field).trim().is_empty())
        };
        self.questionnaire.asks(question, self.typed) || answered()
    }

    fn tag(&self, section: &Section, wrong: bool) -> (Tone, &str) {
        match self.status(section) {
            _ if wrong => (Tone::Bad, self.voice.say("enrollment-section-wrong")),
            Status::Complete => (Tone::Ok, self.voice.say("enrollment-section-complete")),
            Status::Begun => (Tone::Warn, self.voice.say("enrollment-section-begun")),
            Status::NotStarted => (Tone::Tell, self.voice.say("enrollment-section-not-started")),
            Status::Optional => (Tone::Tell, self.voice.say("enrollment-section-optional")),
        }
    }

    fn status(&self, section: &Section) -> Status {
        let filled = |question: &Question| {
            question
                .field_names()
                .iter()
                .any(|field| !self.typed.one(field).trim().is_empty())
        };
        let due: Vec<&Question> = section
            .questions
            .iter()
            .filter(|question| question.required && self.questionnaire.asks(question, self.typed))
            .collect();
        let answered = due.iter().filter(|question| filled(question)).count();
        match (due.len(), answered) {
            (0, _) if section.questions.iter().any(filled) => Status::Complete,
            (0, _) => Status::Optional,
            (due, answered) if due == answered => Status::Complete,
            (_, 0) if !section.questions.iter().any(filled) => Status::NotStarted,
            _ => Status::Begun,
        }
    }

    fn question(&self, question: &Question) -> Markup {
        let hint_key = question.hint();
        let hint = self.voice.knows(&hint_key).then(|| self.voice.say(&hint_key));
        let field = Field {
            value: self.typed.one(&question.id),
            hint,
            required: question.required,
            problem: self.told.at(&question.id),
            ..Field::new(&question.id, self.voice.say(&question.sentence()))
        };
        match &question.kind {
            Kind::Choice { options } if options.ids.len() > 7 => self.select(&field, options),
            Kind::Choice { options } => look::radios(&field, self.choices(options)),
            Kind::Choices { options, .. } => {
                look::checkboxes(&field, self.choices(options), self.typed.all(&question.id))
            }
            Kind::Shares { options } => self.shares(question, &field, options),
            Kind::YesNo => {
                let answers = [
                    ("yes", self.voice.say("enrollment-yes")),
                    ("no", self.voice.say("enrollment-no")),
                ];
                look::radios(&field, answers)
            }
            Kind::Language => {
                let languages = Language::ALL.map(|language| (language.tag(), language.own_name()));
                look::select(&field, languages, Some(self.voice.say("enrollment-choose")))
            }
            Kind::Languages => {
                let languages = Language::ALL.map(|language| (language.tag(), language.own_name()));
                look::checkboxes(&field, languages, self.typed.all(&question.id))
            }
            Kind::Country => {
                let countries = self
                    .voice
                    .countries()
                    .iter()
                    .map(|(country, name)| (country.code(), name.as_str()));
                look::select(&field, countries, Some(self.voice.say("enrollment-choose")))
            }
            Kind::TimeZone => {
                let zones = self.voice.time_zones().iter();
                look::select(
                    &field,
                    zones.map(|(zone, label)| (zone.as_str(), label.as_str())),
                    Some(self.voice.say("enrollment-choose")),
                )
            }
            kind => look::field(
                self.voice,
                &Field {
                    kind: input(kind),
                    width: width(kind),
                    ..field
                },
            ),
        }
    }

    fn choices<'a>(&'a self, options: &'a Options) -> impl Iterator<Item = (&'a str, &'a str)> {
        options
            .ids
            .iter()
            .map(|id| (id.as_str(), self.voice.say(&options.sentence_of(id))))
    }

    fn select(&self, field: &Field<'_>, options: &Options) -> Markup {
        look::select(field, self.choices(options), Some(self.voice.say("enrollment-choose")))
    }

    fn shares(&self, question: &Question, field: &Field<'_>, options: &Options) -> Markup {
        let names = question.field_names();
        let shares: Vec<Share<'_>> = names
            .iter()
            .zip(self.choices(options))
            .map(|(name, (_, label))| Share {
                name,
                label,
                value: self.typed.one(name),
            })
            .collect();
        look::shares(self.voice, field, &shares)
    }
}

#[derive(PartialEq, Eq)]
enum Status {
    Complete,
    Begun,
    NotStarted,
    Optional,
}

fn section_has(section: &Section, field: &str) -> bool {
    let id = field.split_once('.').map_or(field, |(id, _)| id);
    section.questions.iter().any(|question| question.id == id)
}

fn input(kind: &Kind) -> Input {
    match kind {
        Kind::Paragraphs { .. } => Input::Area { rows: 6 },
        Kind::Number { .. } => Input::Number,
        Kind::Telephone => Input::Tel,
        Kind::EmailAddress => Input::Email,
        Kind::WebAddress => Input::Url,
        _ => Input::Text,
    }
}

fn width(kind: &Kind) -> Width {
    match kind {
        Kind::Number { .. } => Width::Short,
        Kind::Telephone => Width::Half,
        _ => Width::Full,
    }
}
