//! The questionnaires of the individual and the organization profile (rules E10 and E11).

mod answering;
mod reading;
mod telephone;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use reading::{ids, lists, read};

use crate::terms::{Country, Language, Typed};

/// A page of questions in sections that open and close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    /// `individual` or `organization`.
    pub id: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A part of a questionnaire. Its sentence is `section-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id.
    pub id: String,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// A question. Its sentences are `question-<id>` and, where there is a hint, `question-<id>-hint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id, which is the name of its field in the form.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it must be answered, when it is asked.
    pub required: bool,
    /// What the answer is used for.
    pub feeds: Vec<Feed>,
    /// When it is asked; always, if there is no condition.
    pub only_if: Option<Condition>,
}

/// A kind of answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of the options.
    Choice {
        /// The options, in order.
        options: Options,
    },
    /// Several of the options.
    Choices {
        /// The options, in order.
        options: Options,
        /// How many may be chosen.
        most: usize,
    },
    /// One line of text.
    Line {
        /// How many characters.
        most: usize,
    },
    /// Several lines of text.
    Paragraphs {
        /// How many characters.
        most: usize,
    },
    /// A whole number.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// How something is split over the options, in percent that add up to a hundred. A share's field is `<id>.<option>`.
    Shares {
        /// The options, in order.
        options: Options,
    },
    /// `yes` or `no`.
    YesNo,
    /// One of the program's languages.
    Language,
    /// Several of the program's languages.
    Languages,
    /// A country or region.
    Country,
    /// A telephone number.
    Telephone,
    /// An e-mail address.
    EmailAddress,
    /// A web address.
    WebAddress,
    /// A time zone, by its name in the time zone database; see [`time_zones`].
    TimeZone,
}

/// The options of a question and the sentences that name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// What their keys begin with: `option-<question>`, `option-<list>` for a shared list, or `competency`.
    pub key: String,
    /// The options, in order.
    pub ids: Vec<String>,
}

/// What an answer is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feed {
    /// The public directory shows it, or is searched by it.
    Directory,
    /// The program sees whether the organization may be a member.
    Eligibility,
    /// How and about what the person is written to.
    Contact,
    /// Figures about all partners together.
    Statistics,
}

/// A question is asked only if an earlier one has one of these answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The earlier question.
    pub question: String,
    /// The answers.
    pub is_one_of: Vec<String>,
}

/// The checked answers of a questionnaire by question; a question that was not asked or left open has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Answer>);

/// A checked answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The chosen option.
    Choice(String),
    /// The chosen options, in the order of the questionnaire.
    Choices(Vec<String>),
    /// A text: a line, paragraphs, a telephone number, a web address, or a time zone.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Percent by option; options without a share are left out.
    Shares(BTreeMap<String, u8>),
    /// Yes, or no.
    YesNo(bool),
    /// A language.
    Language(Language),
    /// Languages, in the program's order.
    Languages(Vec<Language>),
    /// A country or region.
    Country(Country),
}

impl Answers {
    /// Returns the answer to a question, if there is one.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Returns the text that was given to a question, or nothing.
    pub fn text(&self, question: &str) -> &str {
        match self.get(question) {
            Some(Answer::Text(text) | Answer::Choice(text)) => text,
            _ => "",
        }
    }

    /// Returns the options that were chosen for a question, one or several.
    pub fn chosen(&self, question: &str) -> &[String] {
        match self.get(question) {
            Some(Answer::Choice(option)) => std::slice::from_ref(option),
            Some(Answer::Choices(options)) => options,
            _ => &[],
        }
    }

    /// Returns them as they would be typed: checked again, they are the same.
    pub fn typed(&self) -> Typed {
        let pairs: Vec<(String, String)> = self
            .iter()
            .flat_map(|(question, answer)| answer.typed(question))
            .collect();
        Typed::from_pairs(
            pairs.iter().map(|(field, entry)| (field.as_str(), entry.as_str())),
            |_| true,
        )
    }

    /// Lists the answers by question.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(question, answer)| (question.as_str(), answer))
    }
}

impl Answer {
    /// The fields of a question with what is entered there.
    fn typed(&self, question: &str) -> Vec<(String, String)> {
        let one = |entry: &str| vec![(question.to_owned(), entry.to_owned())];
        let all = |entries: &mut dyn Iterator<Item = &str>| {
            entries.map(|entry| (question.to_owned(), entry.to_owned())).collect()
        };
        match self {
            Self::Choice(text) | Self::Text(text) => one(text),
            Self::Choices(options) => all(&mut options.iter().map(String::as_str)),
            Self::Number(number) => one(&number.to_string()),
            Self::Shares(shares) => shares
                .iter()
                .map(|(option, share)| (format!("{question}.{option}"), share.to_string()))
                .collect(),
            Self::YesNo(yes) => one(if *yes { "yes" } else { "no" }),
            Self::Language(language) => one(language.tag()),
            Self::Languages(languages) => all(&mut languages.iter().map(|language| language.tag())),
            Self::Country(country) => one(country.code()),
        }
    }
}

impl Options {
    /// Returns the key of an option's sentence.
    pub fn sentence_of(&self, option: &str) -> String {
        format!("{}-{option}", self.key)
    }
}

impl Question {
    /// Returns the options that it offers, if it offers any.
    pub fn options(&self) -> Option<&Options> {
        match &self.kind {
            Kind::Choice { options } | Kind::Choices { options, .. } | Kind::Shares { options } => Some(options),
            _ => None,
        }
    }

    /// Lists the names of its fields in the form.
    pub fn field_names(&self) -> Vec<String> {
        match &self.kind {
            Kind::Shares { options } => options
                .ids
                .iter()
                .map(|option| format!("{}.{option}", self.id))
                .collect(),
            _ => vec![self.id.clone()],
        }
    }

    /// Returns the key of its sentence.
    pub fn sentence(&self) -> String {
        format!("question-{}", self.id)
    }

    /// Returns the key of its hint, which not every question has.
    pub fn hint(&self) -> String {
        format!("question-{}-hint", self.id)
    }
}

impl Section {
    /// Returns the key of its sentence.
    pub fn sentence(&self) -> String {
        format!("section-{}", self.id)
    }
}

impl Questionnaire {
    /// Lists all questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// Finds the question that a field of the form belongs to.
    pub fn question(&self, field: &str) -> Option<&Question> {
        let id = field.split_once('.').map_or(field, |(id, _)| id);
        self.questions().find(|question| question.id == id)
    }

    /// Lists the names of all fields in the form.
    pub fn field_names(&self) -> Vec<String> {
        self.questions().flat_map(Question::field_names).collect()
    }
}

/// Lists the time zones that a question of that kind offers: each place once, by the name that it has today.
pub fn time_zones() -> Vec<String> {
    let zones = answering::zones();
    let names = zones.available().map(|zone| zone.as_str().to_owned());
    names
        .filter(|name| answering::zone(name).as_deref() == Some(name))
        .collect()
}
