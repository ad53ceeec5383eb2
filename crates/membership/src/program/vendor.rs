//! The firm whose program it is, and its service centers (rule C1).

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
        let service_centers = entries.some("service_center", |value| value.table(read_center));
        name_gaps(entries, &service_centers);
        Some(Vendor {
            short_name: short_name?,
            legal_name: legal_name?,
            address,
            country: country?,
            service_centers,
        })
    })
}

fn read_center(entries: &Entries<'_>) -> Option<ServiceCenter> {
    let id = entries.required("id", Value::id);
    let countries = entries.list("countries", Value::country);
    let email = entries.required("email", Value::email_address);
    Some(ServiceCenter {
        id: id?,
        countries,
        email: email?,
    })
}

fn name_gaps(entries: &Entries<'_>, centers: &[ServiceCenter]) {
    let elsewhere = centers.iter().filter(|center| center.countries.is_empty()).count();
    if elsewhere != 1 {
        let hint = "exactly one service center has no `countries`: it serves everywhere else".to_owned();
        entries.mistake(format!("{elsewhere} service centers serve everywhere else"), Some(hint));
    }
    for (place, center) in centers.iter().enumerate() {
        let earlier = &centers[..place];
        if earlier.iter().any(|other| other.id == center.id) {
            entries.mistake(format!("there is another service center `{}`", center.id), None);
        }
        for country in &center.countries {
            if earlier.iter().any(|other| other.countries.contains(country)) {
                entries.mistake(format!("two service centers serve {}", country.code()), None);
            }
        }
    }
}
