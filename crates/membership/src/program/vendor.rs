//! The firm whose program it is, and its service centers (rule C1).

use std::cell::RefCell;

use super::reading::{Entries, Value};
use crate::terms::{Country, EmailAddress};

/// The firm that runs the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vendor {
    /// The name in running text.
    pub short_name: String,
    /// The name under the agreement and on invoices.
    pub legal_name: String,
    /// The postal address, line by line, without the country.
    pub address: Vec<String>,
    /// The country of that address.
    pub country: Country,
    /// Who serves the partners of which countries.
    pub service_centers: Vec<ServiceCenter>,
}

/// Staff who serve the partners of some countries. Its sentence is `service-center-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceCenter {
    /// The id.
    pub id: String,
    /// The countries; everywhere else if empty.
    pub countries: Vec<Country>,
    /// Where to write.
    pub email: EmailAddress,
}

pub(super) fn read(value: Value<'_>) -> Option<Vendor> {
    value.table(|entries| {
        let short_name = entries.required("short_name", Value::text);
        let legal_name = entries.required("legal_name", Value::text);
        let address = entries.some("address", Value::text);
        let country = entries.required("country", Value::country);
        let taken = Taken::default();
        let centers = entries.some("service_center", |value| {
            Some(value.table(|entries| read_center(entries, &taken)))
        });
        name_gap(entries, &centers);
        let service_centers = centers.into_iter().flatten().collect();
        Some(Vendor {
            short_name: short_name?,
            legal_name: legal_name?,
            address,
            country: country?,
            service_centers,
        })
    })
}

/// The ids and countries of the service centers before.
#[derive(Default)]
struct Taken {
    ids: RefCell<Vec<String>>,
    countries: RefCell<Vec<Country>>,
}

fn read_center(entries: &Entries<'_>, taken: &Taken) -> Option<ServiceCenter> {
    let id = entries.required("id", |value| {
        let place = value.clone();
        let id = value.id()?;
        if taken.ids.borrow().contains(&id) {
            place.mistake(
                format!("there is another service center `{id}`"),
                Some("an id is used once".to_owned()),
            );
        }
        taken.ids.borrow_mut().push(id.clone());
        Some(id)
    });
    let countries = entries.list("countries", |value| {
        let place = value.clone();
        let country = value.country()?;
        if taken.countries.borrow().contains(&country) {
            let hint = "a country is there once".to_owned();
            place.mistake(format!("two service centers serve {}", country.code()), Some(hint));
        }
        taken.countries.borrow_mut().push(country);
        Some(country)
    });
    let email = entries.required("email", Value::email_address);
    Some(ServiceCenter {
        id: id?,
        countries,
        email: email?,
    })
}

fn name_gap(entries: &Entries<'_>, centers: &[Option<ServiceCenter>]) {
    let read: Vec<&ServiceCenter> = centers.iter().flatten().collect();
    let elsewhere = read.iter().filter(|center| center.countries.is_empty()).count();
    // One that cannot be read may be the one.
    let may_be_one = elsewhere == 0 && read.len() < centers.len();
    if elsewhere != 1 && !centers.is_empty() && !may_be_one {
        let hint = "exactly one service center has no `countries`: it serves everywhere else".to_owned();
        entries.mistake(format!("{elsewhere} service centers serve everywhere else"), Some(hint));
    }
}
