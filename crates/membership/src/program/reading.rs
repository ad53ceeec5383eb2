//! Reading a TOML file key by key, so that one reading finds every mistake in it (rule P2).
//!
//! Deserializing stops at the first mistake of a file. Here a table is asked for each key that it may have; what is
//! missing or wrong is noted and the reading goes on, and what nobody asked for is named with the nearest right key.

use std::{cell::RefCell, ops::Range};

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    mistake::{nearest, suggestion},
    sheet::Mistakes,
};
use crate::terms::{Country, EmailAddress, Language};

/// A table that is being asked for its keys.
pub(super) struct Entries<'t> {
    file: &'t str,
    span: Option<Range<usize>>,
    table: &'t DeTable<'t>,
    asked: RefCell<Vec<&'static str>>,
    missing: RefCell<Vec<&'static str>>,
    mistakes: &'t Mistakes,
}

impl<'t> Entries<'t> {
    /// Reads a table, and names the keys that were not asked for.
    pub(super) fn read<T>(
        file: &'t str,
        span: Option<Range<usize>>,
        table: &'t DeTable<'t>,
        mistakes: &'t Mistakes,
        read: impl FnOnce(&Self) -> Option<T>,
    ) -> Option<T> {
        let entries = Self {
            file,
            span,
            table,
            asked: RefCell::default(),
            missing: RefCell::default(),
            mistakes,
        };
        let made = read(&entries);
        entries.name_unasked();
        entries.name_missing();
        made
    }

    /// Names the keys that nobody asked for. One that stands for a missing key is one mistake with it, not two.
    fn name_unasked(&self) {
        let asked = self.asked.borrow();
        let mut missing = self.missing.borrow_mut();
        for key in self.table.keys() {
            let word = key.get_ref().as_ref();
            if !asked.contains(&word) {
                let meant = nearest(word, missing.iter().copied());
                missing.retain(|key| Some(*key) != meant);
                let hint = meant
                    .map(|meant| format!("did you mean `{meant}`?"))
                    .or_else(|| suggestion(word, asked.iter().copied()));
                self.mistakes.note(
                    self.file,
                    Some(key.span()),
                    format!("there is no key `{word}` here"),
                    hint,
                );
            }
        }
    }

    fn name_missing(&self) {
        for key in self.missing.borrow().iter() {
            self.mistake(format!("`{key}` is missing"), None);
        }
    }

    /// Reads a key that must be there.
    pub(super) fn required<T>(&self, key: &'static str, read: impl FnOnce(Value<'t>) -> Option<T>) -> Option<T> {
        let found = self.find(key);
        if found.is_none() {
            self.missing.borrow_mut().push(key);
        }
        found.and_then(read)
    }

    /// Reads a key that may be left out.
    pub(super) fn optional<T>(&self, key: &'static str, read: impl FnOnce(Value<'t>) -> Option<T>) -> Option<T> {
        self.find(key).and_then(read)
    }

    /// Reads every item of a list that may be left out.
    pub(super) fn list<T>(&self, key: &'static str, read: impl Fn(Value<'t>) -> Option<T>) -> Vec<T> {
        self.optional(key, |value| value.list(read)).unwrap_or_default()
    }

    /// Reads every item of a list that must have one.
    pub(super) fn some<T>(&self, key: &'static str, read: impl Fn(Value<'t>) -> Option<T>) -> Vec<T> {
        self.required(key, |value| value.some(read)).unwrap_or_default()
    }

    /// Notes a mistake of the table as a whole.
    pub(super) fn mistake(&self, what: impl Into<String>, hint: Option<String>) {
        self.mistakes.note(self.file, self.span.clone(), what, hint);
    }

    fn keys(&self) -> impl Iterator<Item = &'t str> {
        self.table.keys().map(|key| key.get_ref().as_ref())
    }

    /// Reads a table that stands for one of several cases: exactly one of `keys` is there.
    pub(super) fn case(&self, keys: &[&'static str]) -> Option<(&'static str, Value<'t>)> {
        let mut found = keys
            .iter()
            .filter_map(|key| self.find(key).map(|value| (*key, value)))
            .collect::<Vec<_>>();
        if found.len() > 1 {
            self.mistake(
                "only one of these keys can stand here",
                Some("give each its own entry".to_owned()),
            );
        }
        let is_stray = |key: &str| !self.asked.borrow().contains(&key);
        if found.is_empty() && !self.keys().any(is_stray) {
            self.mistake("something is missing here", suggestion("", keys.iter().copied()));
        }
        found.pop()
    }

    fn find(&self, key: &'static str) -> Option<Value<'t>> {
        self.asked.borrow_mut().push(key);
        let found = self.table.get(key)?;
        Some(Value {
            file: self.file,
            key,
            span: found.span(),
            value: found.get_ref(),
            mistakes: self.mistakes,
        })
    }
}

/// A value with its place.
#[derive(Clone)]
pub(super) struct Value<'t> {
    pub(super) file: &'t str,
    pub(super) span: Range<usize>,
    /// The key that it stands under; in a list, the list's.
    key: &'static str,
    value: &'t DeValue<'t>,
    mistakes: &'t Mistakes,
}

impl<'t> Value<'t> {
    /// Notes a mistake at this value.
    pub(super) fn mistake(&self, what: impl Into<String>, hint: Option<String>) {
        self.mistakes.note(self.file, Some(self.span.clone()), what, hint);
    }

    fn not<T>(&self, wanted: &str) -> Option<T> {
        self.mistake(format!("here belongs {wanted}, not {}", self.value.type_str()), None);
        None
    }

    /// Reads a table.
    pub(super) fn table<T>(self, read: impl FnOnce(&Entries<'t>) -> Option<T>) -> Option<T> {
        let Some(table) = self.value.as_table() else {
            return self.not("a table");
        };
        Entries::read(self.file, Some(self.span), table, self.mistakes, read)
    }

    /// Reads every item of a list.
    pub(super) fn list<T>(self, read: impl Fn(Self) -> Option<T>) -> Option<Vec<T>> {
        let Some(items) = self.value.as_array() else {
            return self.not("a list");
        };
        let item = |value: &'t Spanned<DeValue<'t>>| Self {
            file: self.file,
            key: self.key,
            span: value.span(),
            value: value.get_ref(),
            mistakes: self.mistakes,
        };
        Some(items.iter().filter_map(|value| read(item(value))).collect())
    }

    /// Reads every item of a list that must have one.
    pub(super) fn some<T>(self, read: impl Fn(Self) -> Option<T>) -> Option<Vec<T>> {
        if self.value.as_array().is_some_and(|items| items.is_empty()) {
            self.mistake(format!("`{}` is empty", self.key), None);
        }
        self.list(read)
    }

    /// Reads a text that is not blank.
    pub(super) fn text(self) -> Option<String> {
        match self.value.as_str() {
            Some(text) if !text.trim().is_empty() => Some(text.to_owned()),
            Some(_) => {
                self.mistake("the text is empty", None);
                None
            }
            None => self.not("a text in quotes"),
        }
    }

    /// Reads a text and keeps its place.
    pub(super) fn text_in_place(self) -> Option<(String, Self)> {
        self.clone().text().map(|text| (text, self))
    }

    /// Reads an id: it becomes part of field names and of the keys of sentences.
    pub(super) fn id(self) -> Option<String> {
        let place = self.clone();
        let text = self.text()?;
        if is_id(&text) {
            return Some(text);
        }
        place.mistake(
            format!("`{text}` is no id"),
            Some("small letters, figures and _, beginning with a letter".to_owned()),
        );
        None
    }

    /// Reads the name of something that `known` must have; `noun` says what it names.
    pub(super) fn name_of(self, noun: &str, known: &[String]) -> Option<String> {
        let place = self.clone();
        let text = self.text()?;
        if known.contains(&text) {
            return Some(text);
        }
        let hint = suggestion(&text, known.iter().map(String::as_str));
        place.mistakes.note_unknown(place.file, place.span, noun, &text, hint);
        None
    }

    /// Reads one of several words.
    pub(super) fn word<T: Clone>(self, words: &[(&str, T)]) -> Option<T> {
        let place = self.clone();
        let text = self.text()?;
        let found = words
            .iter()
            .find(|(word, _)| *word == text)
            .map(|(_, meaning)| meaning.clone());
        if found.is_none() {
            place.mistake(
                format!("`{text}` is not known here"),
                suggestion(&text, words.iter().map(|(word, _)| *word)),
            );
        }
        found
    }

    /// Reads a whole number from `least` to `most`.
    pub(super) fn number(self, least: i64, most: i64) -> Option<i64> {
        let Some(integer) = self.value.as_integer() else {
            return self.not("a whole number");
        };
        match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) if (least..=most).contains(&number) => Some(number),
            _ => {
                self.mistake(format!("here belongs a number from {least} to {most}"), None);
                None
            }
        }
    }

    /// Reads a number of things.
    pub(super) fn count(self) -> Option<u32> {
        self.number(0, 1_000_000).and_then(|number| u32::try_from(number).ok())
    }

    /// Reads a number of things, of which there is at least one.
    pub(super) fn positive(self) -> Option<u32> {
        self.number(1, 1_000_000).and_then(|number| u32::try_from(number).ok())
    }

    /// Reads `true` or `false`.
    pub(super) fn flag(self) -> Option<bool> {
        self.value.as_bool().or_else(|| self.not("`true` or `false`"))
    }

    /// Reads a day, such as `2026-01-01`.
    pub(super) fn day(self) -> Option<Date> {
        let day = self
            .value
            .as_datetime()
            .filter(|moment| moment.time.is_none())
            .and_then(|moment| moment.date);
        let Some(day) = day else {
            return self.not("a day such as 2026-01-01, without quotes");
        };
        let (Ok(year), Ok(month), Ok(of_month)) = (day.year.try_into(), day.month.try_into(), day.day.try_into())
        else {
            return self.not("a day such as 2026-01-01");
        };
        Date::new(year, month, of_month).ok()
    }

    /// Reads a country's two-letter code.
    pub(super) fn country(self) -> Option<Country> {
        let place = self.clone();
        let text = self.text()?;
        let country = Country::parse(&text);
        if country.is_none() {
            place.mistake(
                format!("no country has the code `{text}`"),
                Some("two letters of ISO 3166-1, such as \"DE\"".to_owned()),
            );
        }
        country
    }

    /// Reads a language's tag.
    pub(super) fn language(self) -> Option<Language> {
        let tags: Vec<(&str, Language)> = Language::ALL
            .iter()
            .map(|language| (language.tag(), *language))
            .collect();
        self.word(&tags)
    }

    /// Reads an e-mail address.
    pub(super) fn email_address(self) -> Option<EmailAddress> {
        let place = self.clone();
        let text = self.text()?;
        let address = EmailAddress::parse(&text);
        if address.is_none() {
            place.mistake(format!("`{text}` is no e-mail address"), None);
        }
        address
    }

    /// Returns the text or the whole number as it is written, for amounts of money.
    pub(super) fn written(&self) -> Option<&'t str> {
        self.value
            .as_str()
            .or_else(|| self.value.as_integer().map(|integer| integer.as_str()))
    }
}

/// Tells whether a text can be an id.
pub(super) fn is_id(text: &str) -> bool {
    let rest = text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    rest && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.len() <= 60
}
