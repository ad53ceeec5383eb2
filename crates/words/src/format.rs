//! Dates, numbers and lists as each language writes them (rule X2), by the Unicode CLDR.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YMD, YMDT};
use icu::datetime::options::TimePrecision;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::locale::{Locale, locale};
use icu::time::{DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff_icu::ConvertFrom;
use membership::terms::{Day, Instant, Language};

/// Holds what stands before and after it on one line, and is not seen.
pub const JOINER: char = '\u{2060}';

/// Why a formatter can always be made.
pub(crate) const COMPILED_IN: &str = "the data of all ten languages is compiled in";

static FORMATS: [OnceLock<Formats>; 10] = [const { OnceLock::new() }; 10];

/// The formatters of one language. They cost time to build, so that there is one set for the life of the program.
pub(crate) struct Formats {
    language: Language,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    number: DecimalFormatter,
    list: ListFormatter,
    names: CollatorBorrowed<'static>,
}

impl Formats {
    /// Returns the formatters of `language`.
    pub(crate) fn of(language: Language) -> &'static Self {
        FORMATS[language as usize].get_or_init(|| Self::new(language))
    }

    fn new(language: Language) -> Self {
        let locale = &locale(language);
        let days = |length| FixedCalendarDateTimeFormatter::try_new(locale.into(), length).expect(COMPILED_IN);
        let moment = YMDT::long().with_time_precision(TimePrecision::Minute);
        let mut naming = CollatorPreferences::from(locale);
        // Depot 2 comes before Depot 10.
        naming.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            language,
            day: days(YMD::long()),
            short_day: days(YMD::medium()),
            moment: FixedCalendarDateTimeFormatter::try_new(locale.into(), moment).expect(COMPILED_IN),
            number: DecimalFormatter::try_new(locale.into(), Default::default()).expect(COMPILED_IN),
            list: ListFormatter::try_new_and(locale.into(), Default::default()).expect(COMPILED_IN),
            names: CollatorBorrowed::try_new(naming, CollatorOptions::default()).expect(COMPILED_IN),
        }
    }

    /// A day with the month's name: November 30, 2027.
    pub(crate) fn day(&self, day: Day) -> String {
        self.unbroken(&self.headline_day(day))
    }

    /// The same for a title, whose letters are so large that a whole date is wider than a telephone: its spaces may break.
    pub(crate) fn headline_day(&self, day: Day) -> String {
        self.with_first(self.day.format(&gregorian(day)).to_string())
    }

    /// A day in the short form that is usual: Nov 30, 2027, or 30.11.2027.
    pub(crate) fn short_day(&self, day: Day) -> String {
        self.unbroken(&self.with_first(self.short_day.format(&gregorian(day)).to_string()))
    }

    /// A day and the time that the clocks of `zone` show, to the minute, with their distance from UTC.
    pub(crate) fn instant(&self, instant: Instant, zone: &TimeZone) -> String {
        let zoned = instant.to_zoned(zone.clone());
        let date = gregorian(zoned.date());
        let moment = DateTime {
            date,
            time: Time::convert_from(zoned.time()),
        };
        // The date holds together; between it, the time and the distance there is room for a new line.
        let day = self.day.format(&date).to_string();
        let text = self.with_first(self.moment.format(&moment).to_string());
        let text = text.replace(&self.with_first(day), &self.day(zoned.date()));
        format!("{text} {}", distance(zoned.offset()))
    }

    /// Holds a date together, so that a line ends before or after it: by spaces that do not break, and where days are written
    /// without spaces, by joiners between the characters.
    fn unbroken(&self, date: &str) -> String {
        match self.language {
            Language::ChineseSimplified | Language::ChineseTraditional | Language::Japanese => {
                let mut joined = String::with_capacity(date.len() * 2);
                for character in date.chars() {
                    // Digits hold together by themselves.
                    let is_number =
                        character.is_ascii_digit() && joined.ends_with(|before: char| before.is_ascii_digit());
                    if !joined.is_empty() && !is_number {
                        joined.push(JOINER);
                    }
                    joined.push(character);
                }
                joined
            }
            _ => date.replace(' ', "\u{A0}"),
        }
    }

    /// French counts the first of a month (1er mai), and CLDR does not know.
    fn with_first(&self, text: String) -> String {
        match text.strip_prefix('1') {
            Some(rest) if self.language == Language::French && rest.starts_with(char::is_whitespace) => {
                format!("1er{rest}")
            }
            _ => text,
        }
    }

    /// A whole number with its thousands grouped.
    pub(crate) fn number(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// A number with as many decimals as it has.
    pub(crate) fn decimal(&self, decimal: &Decimal) -> String {
        self.number.format(decimal).to_string()
    }

    /// Items joined by commas and the language's "and".
    pub(crate) fn list(&self, items: &[&str]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// Which of two names comes first, the numbers in them by their value.
    pub(crate) fn order(&self, one: &str, other: &str) -> Ordering {
        self.names.compare(one, other)
    }
}

fn gregorian(day: Day) -> Date<Gregorian> {
    Date::convert_from(day).to_calendar(Gregorian)
}

/// Writes how far clocks are from UTC, which is understood in all ten languages: names of zones are not.
fn distance(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let (hours, rest) = (minutes / 60, (minutes % 60).abs());
    let sign = if minutes < 0 { '-' } else { '+' };
    match (hours.abs(), rest) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// Returns the locale whose customs a language follows. Portuguese alone means Brazil's.
pub(crate) const fn locale(language: Language) -> Locale {
    match language {
        Language::ChineseSimplified => locale!("zh-Hans"),
        Language::ChineseTraditional => locale!("zh-Hant"),
        Language::German => locale!("de"),
        Language::English => locale!("en"),
        Language::Spanish => locale!("es"),
        Language::French => locale!("fr"),
        Language::Italian => locale!("it"),
        Language::Japanese => locale!("ja"),
        Language::Korean => locale!("ko"),
        Language::Portuguese => locale!("pt"),
    }
}
