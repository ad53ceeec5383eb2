//! Instants and days, converted at the store's edge: `jiff` above, `chrono` (which sqlx speaks on both databases) below.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use membership::terms::{Day, Instant};

use crate::StoreFailure;

/// Converts an instant to what the databases keep, cut to the microsecond that both can hold.
pub(crate) fn moment(instant: Instant) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(instant.as_microsecond()).unwrap_or_default()
}

/// Converts what a database kept to an instant.
pub(crate) fn instant(moment: DateTime<Utc>) -> Result<Instant, StoreFailure> {
    Instant::from_microsecond(moment.timestamp_micros()).map_err(|error| StoreFailure::Unreadable(error.to_string()))
}

/// Converts a day to what the databases keep.
pub(crate) fn date(day: Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(
        day.year().into(),
        day.month().unsigned_abs().into(),
        day.day().unsigned_abs().into(),
    )
    .unwrap_or_default()
}

/// Converts what a database kept to a day.
pub(crate) fn day(date: NaiveDate) -> Result<Day, StoreFailure> {
    let unreadable = || StoreFailure::Unreadable(format!("{date} is no day"));
    let year = i16::try_from(date.year()).map_err(|_| unreadable())?;
    let month = i8::try_from(date.month()).map_err(|_| unreadable())?;
    let day = i8::try_from(date.day()).map_err(|_| unreadable())?;
    Day::new(year, month, day).map_err(|_| unreadable())
}
