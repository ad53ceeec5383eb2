//! How one country writes its addresses.

use super::envelope::Template;
use super::part::{AreaName, CityName, DependentLocalityName, Part, PostalCodeName};
use super::postal_code::PostalCode;
use crate::names;
use crate::terms::Country;

/// What a country's form asks for, in which order, and how its envelopes look.
#[derive(Debug)]
pub struct AddressFormat {
    /// The country.
    pub country: Country,
    /// The fields of the form, in the country's order.
    pub fields: Vec<Part>,
    /// The fields that must be filled.
    pub required: Vec<Part>,
    /// How its postal codes are written, where it has some and their form is known.
    pub postal_code: Option<PostalCode>,
    /// What it calls its areas.
    pub area_name: AreaName,
    /// What it calls its cities.
    pub city_name: CityName,
    /// What it calls the parts of its cities.
    pub dependent_locality_name: DependentLocalityName,
    /// What it calls its postal codes.
    pub postal_code_name: PostalCodeName,
    /// The areas to choose from; none where the area is typed, or not asked for.
    pub areas: Vec<Area>,
    pub(super) only_city: &'static str,
    pub(super) capitals: Vec<Part>,
    pub(super) language: &'static str,
    pub(super) native: Template,
    pub(super) latin: Option<Template>,
}

impl AddressFormat {
    /// Tells whether the form cannot do without `part`.
    pub fn requires(&self, part: Part) -> bool {
        self.required.contains(&part)
    }

    /// Returns the key of the message that names a part as the country does.
    pub const fn label(&self, part: Part) -> &'static str {
        match part {
            Part::Street => "address-street",
            Part::Street2 => "address-street-2",
            Part::DependentLocality => self.dependent_locality_name.message(),
            Part::City => self.city_name.message(),
            Part::Area => self.area_name.message(),
            Part::PostalCode => self.postal_code_name.message(),
            Part::SortingCode => "address-sorting-code",
        }
    }

    /// Finds an area by its key, its name or its name in Latin letters, however they are accented and capitalized.
    pub fn area(&self, typed: &str) -> Option<&Area> {
        let typed = typed.trim();
        let exact = |area: &&Area| area.called().any(|name| name == typed);
        let folded = names::folded(typed);
        let alike = |area: &&Area| area.called().any(|name| names::folded(name) == folded);
        self.areas.iter().find(exact).or_else(|| self.areas.iter().find(alike))
    }
}

/// A state, province, prefecture … of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// What is kept, and written on an envelope: "CA", "東京都".
    pub key: &'static str,
    /// What a person chooses from: "California".
    pub name: &'static str,
    /// The name in Latin letters; the name itself where that is in Latin letters.
    pub latin_name: &'static str,
}

impl Area {
    fn called(&self) -> impl Iterator<Item = &'static str> {
        [self.key, self.name, self.latin_name].into_iter()
    }
}
