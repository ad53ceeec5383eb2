//! The calendar of a membership: its term, its anniversary, and the days around it (rules R1, R8, R9, R10).

use jiff::{ToSpan, Unit, civil::DateDifference};
use serde::{Deserialize, Serialize};

use super::reading::{Entries, Value};
use super::sheet::{Mistakes, Sheet};
use crate::terms::Day;

/// The rules of the program's calendar. All days are the program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// How long a term is.
    pub term_months: u32,
    /// On which day of its last month a term ends.
    pub end_rule: EndRule,
    /// How many days before the anniversary re-enrollment opens.
    pub renewal_opens_days_before: u32,
    /// How many days after the anniversary a membership is still listed and can re-enroll.
    pub grace_days: u32,
    /// On which days reminders go out: before the anniversary if negative.
    pub reminders: Vec<i32>,
    /// How many days "remind me" puts off (rule R7).
    pub snooze_days: u32,
    /// How many days a draft is kept (rule E6).
    pub draft_days: u32,
}

/// On which day of its last month a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndRule {
    /// On the last day of the month.
    EndOfMonth,
    /// On the day of the month on which the membership began.
    SameDay,
}

/// A year of membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The first day.
    pub starts_on: Day,
    /// The anniversary: the last day that counts.
    pub ends_on: Day,
}

impl Calendar {
    /// Returns the term of a membership that begins on a day.
    pub fn term_from(&self, starts_on: Day) -> Term {
        let same_day = later(starts_on, self.term_months);
        let ends_on = match self.end_rule {
            EndRule::EndOfMonth => same_day.last_of_month(),
            EndRule::SameDay => same_day,
        };
        Term { starts_on, ends_on }
    }

    /// Returns the term after the one that ends on `ends_on`, for a membership that began on `began_on`.
    ///
    /// It starts where the old one ends, however early it is renewed. One that began on the 29th of February, or on a
    /// 31st, ends on the last day of a shorter month and returns to its own day as soon as the month has it.
    pub fn term_after(&self, ends_on: Day, began_on: Day) -> Term {
        let same_day = later(ends_on, self.term_months);
        let was_cut = ends_on == ends_on.last_of_month() && began_on.day() > ends_on.day();
        let own_day = if was_cut {
            began_on.day().min(same_day.days_in_month())
        } else {
            same_day.day()
        };
        let next = match self.end_rule {
            EndRule::EndOfMonth => same_day.last_of_month(),
            EndRule::SameDay => same_day.with().day(own_day).build().unwrap_or(same_day),
        };
        Term {
            starts_on: days_later(ends_on, 1),
            ends_on: next,
        }
    }

    /// Returns the first day on which a term can be renewed.
    pub fn renewal_opens_on(&self, term: Term) -> Day {
        days_later(term.ends_on, -i64::from(self.renewal_opens_days_before)).max(term.starts_on)
    }

    /// Returns the last day of grace; on the day after, the membership has lapsed.
    pub fn grace_ends_on(&self, term: Term) -> Day {
        days_later(term.ends_on, i64::from(self.grace_days))
    }

    /// Lists the days on which a term's reminders go out, first to last.
    pub fn reminders_of(&self, term: Term) -> Vec<Day> {
        self.reminders
            .iter()
            .map(|days| days_later(term.ends_on, i64::from(*days)))
            .collect()
    }

    /// Counts the days from one day to a later one.
    pub fn days_between(from: Day, to: Day) -> i64 {
        from.until(DateDifference::new(to).largest(Unit::Day))
            .map_or(0, |span| i64::from(span.get_days()))
    }
}

/// The same day of the month, so many months later; the last of the month where it is shorter.
fn later(day: Day, months: u32) -> Day {
    day.saturating_add(i64::from(months).months())
}

fn days_later(day: Day, days: i64) -> Day {
    day.saturating_add(days.days())
}

pub(super) fn read(sheet: &Sheet<'_>, mistakes: &Mistakes) -> Option<Calendar> {
    sheet.read(mistakes, |entries| {
        let term = entries.required("term", |value| value.table(read_term));
        let renewal = entries.required("renewal", |value| value.table(read_renewal));
        let snooze_days = entries.required("snooze_days", |value| days(value, 1, 90));
        let draft_days = entries.required("draft_days", |value| days(value, 1, 365));
        let (term_months, end_rule) = term?;
        let (opens, grace_days, reminders) = renewal?;
        name_impossible(term_months, &opens, &reminders, grace_days);
        Some(Calendar {
            term_months,
            end_rule,
            renewal_opens_days_before: opens.number,
            grace_days,
            reminders: reminders.iter().map(|day| day.number).collect(),
            snooze_days: snooze_days?,
            draft_days: draft_days?,
        })
    })
}

fn read_term(entries: &Entries<'_>) -> Option<(u32, EndRule)> {
    let months = entries.required("months", |value| days(value, 1, 120));
    let rules = [("end_of_month", EndRule::EndOfMonth), ("same_day", EndRule::SameDay)];
    let end_rule = entries.required("ends", |value| value.word(&rules));
    Some((months?, end_rule?))
}

/// A number of days and where it stands.
struct InPlace<'t, N> {
    number: N,
    place: Value<'t>,
}

fn read_renewal<'t>(entries: &Entries<'t>) -> Option<(InPlace<'t, u32>, u32, Vec<InPlace<'t, i32>>)> {
    let opens = entries.required("opens_days_before", |place| {
        days(place.clone(), 1, 3660).map(|number| InPlace { number, place })
    });
    let grace = entries.required("grace_days", |value| days(value, 0, 365));
    let reminders = entries.list("reminders", |place| {
        let day = place.clone().number(-3660, 365);
        day.and_then(|day| i32::try_from(day).ok())
            .map(|number| InPlace { number, place })
    });
    Some((opens?, grace?, reminders))
}

fn days(value: Value<'_>, least: i64, most: i64) -> Option<u32> {
    value.number(least, most).and_then(|days| u32::try_from(days).ok())
}

fn name_impossible(months: u32, opens: &InPlace<'_, u32>, reminders: &[InPlace<'_, i32>], grace_days: u32) {
    if opens.number > months * 28 {
        opens.place.mistake(
            "re-enrollment would open before the term begins",
            Some("`opens_days_before` is less than the term".to_owned()),
        );
    }
    if let Some(pair) = reminders.windows(2).find(|pair| pair[0].number >= pair[1].number) {
        let hint = "earliest first, each day once".to_owned();
        pair[1].place.mistake("the reminders are not in order", Some(hint));
    }
    let (first, last) = (-i64::from(opens.number), i64::from(grace_days));
    for day in reminders
        .iter()
        .filter(|day| !(first..=last).contains(&i64::from(day.number)))
    {
        let hint = format!("re-enrollment is open from day {first} to day {last}");
        let what = format!("the reminder of day {} comes when nobody can re-enroll", day.number);
        day.place.mistake(what, Some(hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn calendar(end_rule: EndRule) -> Calendar {
        Calendar {
            term_months: 12,
            end_rule,
            renewal_opens_days_before: 90,
            grace_days: 30,
            reminders: vec![-90, -1, 0, 29],
            snooze_days: 7,
            draft_days: 30,
        }
    }

    #[test]
    fn r10_a_term_ends_at_the_end_of_the_month() {
        let calendar = calendar(EndRule::EndOfMonth);
        let first = calendar.term_from(date(2008, 1, 15));
        assert_eq!(first.ends_on, date(2009, 1, 31));
        let second = calendar.term_after(first.ends_on, first.starts_on);
        assert_eq!(
            second,
            Term {
                starts_on: date(2009, 2, 1),
                ends_on: date(2010, 1, 31)
            }
        );
        assert_eq!(
            calendar.term_after(date(2027, 2, 28), date(2026, 2, 3)).ends_on,
            date(2028, 2, 29)
        );
    }

    #[test]
    fn r10_the_29th_of_february_falls_on_the_28th_and_returns() {
        let calendar = calendar(EndRule::SameDay);
        let began_on = date(2024, 2, 29);
        let mut ends = vec![calendar.term_from(began_on).ends_on];
        for _ in 0..3 {
            ends.push(calendar.term_after(ends[ends.len() - 1], began_on).ends_on);
        }
        assert_eq!(
            ends,
            [
                date(2025, 2, 28),
                date(2026, 2, 28),
                date(2027, 2, 28),
                date(2028, 2, 29)
            ]
        );
    }

    #[test]
    fn r9_the_days_around_an_anniversary() {
        let calendar = calendar(EndRule::EndOfMonth);
        let term = calendar.term_from(date(2026, 11, 22));
        assert_eq!(term.ends_on, date(2027, 11, 30));
        assert_eq!(calendar.renewal_opens_on(term), date(2027, 9, 1));
        assert_eq!(calendar.grace_ends_on(term), date(2027, 12, 30));
        assert_eq!(
            calendar.reminders_of(term),
            [
                date(2027, 9, 1),
                date(2027, 11, 29),
                date(2027, 11, 30),
                date(2027, 12, 29)
            ]
        );
        assert_eq!(Calendar::days_between(date(2027, 9, 1), term.ends_on), 90);
    }

    fn any_day() -> impl Strategy<Value = Day> {
        (0_i64..36_525).prop_map(|days| date(2000, 1, 1).saturating_add(days.days()))
    }

    proptest! {
        #[test]
        fn r10_terms_follow_each_other_without_a_gap_and_never_shrink(began_on in any_day(), same_day: bool, years in 1_usize..30) {
            let calendar = calendar(if same_day { EndRule::SameDay } else { EndRule::EndOfMonth });
            let mut term = calendar.term_from(began_on);
            for _ in 0..years {
                let next = calendar.term_after(term.ends_on, began_on);
                prop_assert_eq!(Calendar::days_between(term.ends_on, next.starts_on), 1);
                prop_assert!(Calendar::days_between(next.starts_on, next.ends_on) >= 364);
                prop_assert!(Calendar::days_between(next.starts_on, next.ends_on) <= 366);
                term = next;
            }
            let whole_years = i16::try_from(years + 1).expect("few years");
            prop_assert_eq!(term.ends_on.year(), began_on.year() + whole_years);
            prop_assert_eq!(term.ends_on.month(), began_on.month());
            let own_day = if same_day { began_on.day().min(term.ends_on.days_in_month()) } else { term.ends_on.days_in_month() };
            prop_assert_eq!(term.ends_on.day(), own_day);
        }
    }
}
