//! A language as it is spoken: messages, and every value that is written differently from language to language.

use std::borrow::Cow;
use std::cmp::Ordering;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;
use membership::terms::{Country, Day, Instant, Language, Money};

use crate::catalogue::Catalogue;
use crate::experimental;
use crate::format::Formats;
use crate::words::{Edition, Words};

/// Speaks one language. Copied freely.
#[derive(Clone, Copy)]
pub struct Voice<'w> {
    words: &'w Words,
    language: Language,
    edition: Option<&'w Edition>,
}

/// What fills a place in a message: a text as it is, or a number, by which the message also chooses its plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Text that was typed, or that another message or format made.
    Text(Cow<'a, str>),
    /// A whole number, written as the language writes it.
    Number(i64),
}

impl<'w> Voice<'w> {
    pub(crate) const fn new(words: &'w Words, language: Language) -> Self {
        Self {
            words,
            language,
            edition: None,
        }
    }

    /// Returns the language that this voice speaks.
    pub const fn language(self) -> Language {
        self.language
    }

    /// Returns this voice with the sentences of an edition of the program, which come before the house's own.
    pub fn of_edition(self, edition: &str) -> Self {
        Self {
            edition: self.words.edition(edition),
            ..self
        }
    }

    /// Returns the message of `key`, which takes no argument. This is one look into a table.
    pub fn say(self, key: &str) -> &'w str {
        let said = self.catalogues(self.language).find_map(|catalogue| catalogue.say(key));
        said.unwrap_or_else(|| {
            let missed = self.words.miss(self.language, key);
            self.catalogues(Language::English)
                .find_map(|catalogue| catalogue.say(key))
                .unwrap_or(missed)
        })
    }

    /// Returns the message of `key` with its arguments filled in.
    pub fn tell(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, argument)| (Cow::Borrowed(*name), argument.value()))
            .collect();
        let tell = |language| {
            let mut catalogues = self.catalogues(language);
            let catalogue = catalogues.find(|catalogue| catalogue.knows(key))?;
            // A message that takes no argument is marked already.
            let ready = catalogue.say(key).map(str::to_owned);
            ready.or_else(|| catalogue.tell(key, &arguments).map(|text| self.words.mark(text)))
        };
        tell(self.language).unwrap_or_else(|| {
            let missed = self.words.miss(self.language, key);
            tell(Language::English).unwrap_or_else(|| missed.to_owned())
        })
    }

    /// Returns whether this language has a message of `key`: some, such as a question's hint, need not be there.
    pub fn knows(self, key: &str) -> bool {
        self.catalogues(self.language).any(|catalogue| catalogue.knows(key))
    }

    /// Returns a day in full: November 30, 2027.
    pub fn day(self, day: Day) -> String {
        self.mark(self.formats().day(day))
    }

    /// Returns a day for a title: there its spaces may break, since a whole date can be wider than a telephone.
    pub fn headline_day(self, day: Day) -> String {
        self.mark(self.formats().headline_day(day))
    }

    /// Returns a day in short: Nov 30, 2027.
    pub fn short_day(self, day: Day) -> String {
        self.mark(self.formats().short_day(day))
    }

    /// Returns a moment as the clocks of `zone` show it, and how far those are from UTC.
    pub fn instant(self, instant: Instant, zone: &TimeZone) -> String {
        self.mark(self.formats().instant(instant, zone))
    }

    /// Returns a number with its thousands grouped.
    pub fn number(self, number: i64) -> String {
        self.mark(self.formats().number(number))
    }

    /// Returns an amount to its last minor unit, with its currency.
    pub fn money(self, money: Money) -> String {
        self.mark(experimental::money(self.language, self.formats(), money))
    }

    /// Returns a number of days: 1 day, 30 days.
    pub fn days(self, days: i64) -> String {
        self.tell("words-days", &[("days", days.into())])
    }

    /// Returns the items joined as a sentence joins them: A, B, and C.
    pub fn list(self, items: &[&str]) -> String {
        self.mark(self.formats().list(items))
    }

    /// Tells which of two names this language sorts first; numbers in them are sorted by their value.
    pub fn order(self, one: &str, other: &str) -> Ordering {
        self.formats().order(one, other)
    }

    /// Returns a place with what it lies in, in the order of the language: Hamburg, Germany; ドイツ、ハンブルク.
    pub fn place(self, inner: &str, outer: &str) -> String {
        if inner.is_empty() || outer.is_empty() {
            return format!("{inner}{outer}");
        }
        self.tell("words-place", &[("inner", inner.into()), ("outer", outer.into())])
    }

    /// Returns the name of a country or region.
    pub fn country(self, country: Country) -> &'w str {
        self.words.shelf(self.language).countries().name(country)
    }

    /// Returns every country of ISO 3166-1 with its name, in the order in which this language sorts them.
    pub fn countries(self) -> &'w [(Country, String)] {
        self.words.shelf(self.language).countries().sorted()
    }

    /// Returns every time zone that is offered by its name in the time zone database, with its country and city, in the
    /// order in which this language sorts them.
    pub fn time_zones(self) -> &'w [(String, String)] {
        self.words.shelf(self.language).zones().sorted()
    }

    /// Returns the time zone of a country that has one only.
    pub fn only_time_zone(self, country: Country) -> Option<&'w str> {
        self.words.shelf(self.language).zones().only(country)
    }

    /// The catalogues to look into: the edition's, then the house's.
    fn catalogues(self, language: Language) -> impl Iterator<Item = &'w Catalogue> {
        let edition = self.edition.and_then(|edition| edition.shelf(language));
        edition
            .into_iter()
            .chain([self.words.shelf(language)])
            .map(|shelf| shelf.catalogue())
    }

    fn formats(self) -> &'static Formats {
        Formats::of(self.language)
    }

    fn mark(self, text: String) -> String {
        self.words.mark(text)
    }
}

impl Argument<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                // Nothing that is counted here comes near the end of an i64.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

from_numbers!(i16, i32, i64, u8, u16, u32, u64, usize);
