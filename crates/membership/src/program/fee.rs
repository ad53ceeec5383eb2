//! Program fees, by country and currency (rule O1).

use std::cell::RefCell;

use iso_currency::Currency;

use super::reading::{Entries, Value};
use super::sheet::{Mistakes, Sheet};
use crate::terms::{Country, Money};

/// A fee for one term. Its sentence is `fee-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The id.
    pub id: String,
    /// What it is in some countries.
    pub prices: Vec<Price>,
    /// What it is everywhere else.
    pub elsewhere: Money,
}

/// What a fee is in some countries, before tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The countries.
    pub countries: Vec<Country>,
    /// The price.
    pub money: Money,
}

impl Fee {
    /// Returns what the fee is in a country, before tax.
    pub fn price(&self, country: Country) -> Money {
        let price = self.prices.iter().find(|price| price.countries.contains(&country));
        price.map_or(self.elsewhere, |price| price.money)
    }
}

pub(super) fn read(sheet: &Sheet<'_>, mistakes: &Mistakes) -> Vec<Fee> {
    sheet.name_twins("fee", mistakes);
    let fees = sheet.read(mistakes, |entries| {
        Some(entries.list("fee", |value| value.table(read_fee)))
    });
    fees.unwrap_or_default()
}

fn read_fee(entries: &Entries<'_>) -> Option<Fee> {
    let id = entries.required("id", Value::id);
    let elsewhere = entries.required("elsewhere", |value| value.table(read_money));
    let seen = RefCell::new(Vec::new());
    let prices = entries.list("price", |value| {
        value.table(|entries| {
            let countries = entries.some("countries", |value| read_country(value, &seen));
            Some(Price {
                countries,
                money: read_money(entries)?,
            })
        })
    });
    Some(Fee {
        id: id?,
        prices,
        elsewhere: elsewhere?,
    })
}

/// Reads a country of a price; `seen` are those that have one already.
fn read_country(value: Value<'_>, seen: &RefCell<Vec<Country>>) -> Option<Country> {
    let place = value.clone();
    let country = value.country()?;
    if seen.borrow().contains(&country) {
        let hint = "a country is there once".to_owned();
        place.mistake(format!("the fee has two prices in {}", country.code()), Some(hint));
    }
    seen.borrow_mut().push(country);
    Some(country)
}

fn read_money(entries: &Entries<'_>) -> Option<Money> {
    let currency = entries.required("currency", |value| {
        let place = value.clone();
        let code = value.text()?;
        let currency = Currency::from_code(&code);
        if currency.is_none() {
            place.mistake(
                format!("there is no currency `{code}`"),
                Some("three letters of ISO 4217, such as \"EUR\"".to_owned()),
            );
        }
        currency
    });
    let amount = entries.required("amount", Some);
    let (currency, amount) = (currency?, amount?);
    let minor = amount.written().and_then(|written| minor_units(written, currency));
    if minor.is_none() {
        let places = currency.exponent().unwrap_or(0);
        let hint = format!("a whole number, or in quotes with {places} figures after the point");
        amount.mistake(format!("this is no amount of {}", currency.code()), Some(hint));
    }
    Some(Money {
        minor: minor?,
        currency,
    })
}

/// Reads `1500` or `1500.00` exactly.
fn minor_units(written: &str, currency: Currency) -> Option<i64> {
    let places = usize::from(currency.exponent().unwrap_or(0));
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let exact = fraction.is_empty() || fraction.len() == places;
    let figures = format!("{whole}{fraction:0<places$}");
    let plain = !whole.is_empty() && figures.bytes().all(|byte| byte.is_ascii_digit());
    (exact && plain).then(|| figures.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn o1_an_amount_is_read_exactly() {
        assert_eq!(minor_units("1500", Currency::EUR), Some(150_000));
        assert_eq!(minor_units("1500.05", Currency::EUR), Some(150_005));
        assert_eq!(minor_units("150000", Currency::JPY), Some(150_000));
        for odd in ["", "1.5", "1500.5", "-3", "1e3", ".50", "99999999999999999999"] {
            assert_eq!(minor_units(odd, Currency::EUR), None, "{odd:?}");
        }
        assert_eq!(minor_units("1.00", Currency::JPY), None);
    }
}
