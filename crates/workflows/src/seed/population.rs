//! The firms that could be, as `population.toml` has them.

use membership::enrollment::Contact;
use membership::refusal::Refusal;
use membership::terms::{Country, Language, Typed};
use serde::Deserialize;

use super::chance::Chance;
use crate::Failure;

/// Countries, with what firms there are called and say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    country: Vec<Land>,
}

/// A country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Land {
    code: Country,
    /// The language that firms there write in.
    pub language: Language,
    share: u64,
    telephone: String,
    cities: Vec<String>,
    streets: Vec<String>,
    first: Vec<String>,
    second: Vec<String>,
    forms: Vec<String>,
    opening: Vec<String>,
    closing: Vec<String>,
}

/// Where a location is.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'a> {
    /// The city.
    pub city: &'a str,
    area: &'a str,
    postal_code: &'a str,
}

impl Population {
    /// Reads what this version comes with.
    ///
    /// # Errors
    /// It is broken, which a test excludes.
    pub fn read() -> Result<Self, Failure> {
        toml::from_str(include_str!("population.toml")).map_err(|error| Failure::Broken(error.to_string()))
    }

    /// Draws a country, large ones more often.
    pub fn draw(&self, chance: &mut Chance) -> &Land {
        let mut drawn = chance.below(self.country.iter().map(|land| land.share).sum());
        let found = self.country.iter().find(|land| {
            let is_it = drawn < land.share;
            drawn = drawn.saturating_sub(land.share);
            is_it
        });
        found.unwrap_or(&self.country[0])
    }

    /// Lists the countries.
    #[cfg(test)]
    pub fn lands(&self) -> &[Land] {
        &self.country
    }
}

impl Land {
    /// Lists the cities.
    pub fn spots(&self) -> impl Iterator<Item = Spot<'_>> {
        self.cities.iter().map(|city| {
            let mut parts = city.split('|');
            let mut next = || parts.next().unwrap_or_default();
            Spot {
                city: next(),
                area: next(),
                postal_code: next(),
            }
        })
    }

    /// Draws a city.
    pub fn spot(&self, chance: &mut Chance) -> Option<Spot<'_>> {
        let place = chance.below(self.cities.len() as u64);
        self.spots().nth(usize::try_from(place).unwrap_or_default())
    }

    /// Types the contact information of a firm. The number makes its name and its web address its own.
    ///
    /// # Errors
    /// The country does not take such an address, which a test excludes.
    pub fn contact(&self, number: usize, spot: Spot<'_>, chance: &mut Chance) -> Result<Contact, Vec<Refusal>> {
        let east = matches!(self.code.code(), "JP" | "KR" | "CN" | "TW");
        let (first, second) = (chance.one_of(&self.first), chance.one_of(&self.second));
        let between = if east || second.starts_with(char::is_lowercase) {
            ""
        } else {
            " "
        };
        let shown = format!("{first}{between}{second}");
        let form = chance.one_of(&self.forms);
        let legal = if east {
            format!("{shown}{number}{form}")
        } else {
            format!("{shown} {number} {form}")
        };
        let street = chance.one_of(&self.streets);
        let house = chance.below(180) + 1;
        let street = match self.code.code() {
            "US" | "GB" | "FR" => format!("{house} {street}"),
            "JP" => format!("{street}{}-{house}", chance.below(5) + 1),
            "KR" => format!("{street} {house}"),
            "CN" | "TW" => {
                format!("{street}{house}號").replace(if self.code.code() == "CN" { '號' } else { '\0' }, "号")
            }
            _ => format!("{street} {house}"),
        };
        let telephone = format!("{}{:04}", self.telephone, chance.below(10_000));
        let web_address = format!("www.firm-{number}.example");
        let mut typed = Typed::default();
        for (field, entry) in [
            ("country", self.code.code()),
            ("legal_name", &legal),
            ("doing_business_as", if chance.below(10) < 7 { &shown } else { "" }),
            ("street", &street),
            ("city", spot.city),
            ("area", spot.area),
            ("postal_code", spot.postal_code),
            ("telephone", &telephone),
            ("web_address", &web_address),
            ("preferred_language", self.language.tag()),
        ] {
            typed.set(field, entry);
        }
        Contact::check(&typed)
    }

    /// Writes what a firm says of itself.
    pub fn description(&self, spot: Spot<'_>, chance: &mut Chance) -> String {
        let year = (1_975 + chance.below(48)).to_string();
        let (opening, closing) = (chance.one_of(&self.opening), chance.one_of(&self.closing));
        let fill = |sentence: &str| sentence.replace("{city}", spot.city).replace("{year}", &year);
        format!("{}\n{}", fill(opening), fill(closing))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_every_country_of_the_population_takes_the_addresses_of_its_cities() {
        let population = Population::read().unwrap();
        let mut chance = Chance::of(7);
        let mut languages: Vec<Language> = population.lands().iter().map(|land| land.language).collect();
        languages.sort_unstable();
        languages.dedup();
        assert_eq!(languages.len(), 10);
        for land in population.lands() {
            for (number, spot) in land.spots().enumerate() {
                let contact = land.contact(number, spot, &mut chance);
                assert!(contact.is_ok(), "{} {}: {contact:?}", land.code.code(), spot.city);
                assert!(!land.description(spot, &mut chance).contains('{'));
            }
        }
    }
}
