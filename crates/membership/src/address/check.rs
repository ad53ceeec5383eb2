//! From what was typed to an address.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::format::AddressFormat;
use super::part::Part;
use super::table::format_of;
use crate::refusal::{Reason, Refusal};
use crate::terms::{Country, Line, TextProblem, Typed};

/// How many characters a line of an address may have.
const LONGEST_LINE: usize = 120;

/// The parts that are asked for before the country is known, in the order of the form.
pub const IN_ANY_COUNTRY: [Part; 5] = [Part::Street, Part::Street2, Part::PostalCode, Part::City, Part::Area];

/// An address that the post of its country delivers to. Only [`check`] makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    country: Country,
    parts: BTreeMap<Part, String>,
}

/// Checks the fields of an address, and says everything that is wrong with them at once, in the order of the form.
///
/// Fields that the country's form does not have are not looked at.
///
/// # Errors
/// Refuses what is missing, too long or hidden, a postal code that is not written so, and an area that the country does not have.
pub fn check(country: Country, typed: &Typed) -> Result<Address, Vec<Refusal>> {
    let format = format_of(country);
    let mut parts = BTreeMap::new();
    let mut refusals = Vec::new();
    for part in &format.fields {
        match checked(format, *part, typed.one(part.field())) {
            Ok(None) => {}
            Ok(Some(text)) => drop(parts.insert(*part, text)),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() {
        Ok(Address { country, parts })
    } else {
        Err(refusals)
    }
}

/// Says what is wrong with an address whose country nobody has said yet: what no country does without is missing, and what no
/// country writes is wrong.
pub fn problems_in_any_country(typed: &Typed) -> Vec<Refusal> {
    let problem = |part: Part| {
        let text = typed.one(part.field());
        match Line::check(text, LONGEST_LINE) {
            Err(TextProblem::Empty) if !matches!(part, Part::Street | Part::City) => None,
            Err(problem) => Some(Refusal::text(part.field(), problem)),
            Ok(line) => unwritten(part, &line).map(|reason| Refusal::new(part.field(), reason)),
        }
    };
    IN_ANY_COUNTRY.into_iter().filter_map(problem).collect()
}

/// Says what is wrong with a line that no country writes so.
fn unwritten(part: Part, line: &Line) -> Option<Reason> {
    match part {
        Part::Street if !line.has(char::is_alphanumeric) => Some(Reason::NoLetter),
        Part::City if !line.has(char::is_alphabetic) => Some(Reason::NotACity),
        _ => None,
    }
}

fn checked(format: &AddressFormat, part: Part, typed: &str) -> Result<Option<String>, Refusal> {
    let line = match Line::check(typed, LONGEST_LINE) {
        Ok(line) => line,
        Err(TextProblem::Empty) if !format.requires(part) => return Ok(None),
        Err(problem) => return Err(Refusal::text(part.field(), problem)),
    };
    let refused = |reason| Refusal::new(part.field(), reason);
    let text = match (part, &format.postal_code) {
        (Part::PostalCode, Some(postal_code)) => postal_code.read(line.as_str()).ok_or_else(|| {
            refused(Reason::NotAPostalCode {
                example: postal_code.example().to_owned(),
            })
        })?,
        (Part::Area, _) if !format.areas.is_empty() => format
            .area(line.as_str())
            .ok_or_else(|| refused(Reason::NotOffered))?
            .key
            .to_owned(),
        _ => match unwritten(part, &line) {
            Some(reason) => return Err(refused(reason)),
            None => line.as_str().to_owned(),
        },
    };
    Ok(Some(text))
}

impl Address {
    /// Returns the country.
    pub const fn country(&self) -> Country {
        self.country
    }

    /// Returns a part as it is kept, for a form that shows it again; nothing where there is none.
    pub fn part(&self, part: Part) -> &str {
        self.parts.get(&part).map_or("", String::as_str)
    }

    /// Returns the city; in a country whose addresses have none, its area, or the city that is the country.
    pub fn city(&self) -> &str {
        let known = [
            self.part(Part::City),
            self.part(Part::Area),
            format_of(self.country).only_city,
        ];
        known.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    }
}
