//! Reads `formats.tsv`, once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::envelope::Template;
use super::format::{AddressFormat, Area};
use super::part::{AreaName, CityName, DependentLocalityName, Part, PostalCodeName};
use super::postal_code::PostalCode;
use crate::terms::Country;

static FORMATS: LazyLock<BTreeMap<Country, AddressFormat>> = LazyLock::new(|| {
    let mut formats = BTreeMap::new();
    let mut lines = include_str!("formats.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .peekable();
    while let Some(line) = lines.next() {
        let areas = std::iter::from_fn(|| lines.next_if(|line| line.starts_with('\t')))
            .map(area)
            .collect();
        let format = format(line, areas).expect("scripts/address-formats writes whole lines");
        formats.insert(format.country, format);
    }
    formats
});

/// Returns how `country` writes its addresses.
pub fn format_of(country: Country) -> &'static AddressFormat {
    FORMATS
        .get(&country)
        .expect("scripts/address-formats writes every country of ISO 3166-1")
}

fn format(line: &'static str, areas: Vec<Area>) -> Option<AddressFormat> {
    let mut columns = line.split('\t').chain(std::iter::repeat(""));
    let mut next = || columns.next().unwrap_or_default();
    let country = Country::parse(next())?;
    let native = Template::parse(next())?;
    let latin = Some(next()).filter(|text| !text.is_empty()).map(Template::parse);
    let required = parts(next())?;
    let capitals = parts(next())?;
    let (pattern, examples, prefix) = (next(), next(), next());
    Some(AddressFormat {
        country,
        fields: native.parts(),
        required,
        postal_code: (!pattern.is_empty()).then(|| PostalCode::new(country, pattern, examples, prefix)),
        area_name: AreaName::from_table(next())?,
        city_name: CityName::from_table(next())?,
        dependent_locality_name: DependentLocalityName::from_table(next())?,
        postal_code_name: PostalCodeName::from_table(next())?,
        areas,
        language: next(),
        only_city: next(),
        capitals,
        native,
        latin: latin.map_or(Some(None), |template| template.map(Some))?,
    })
}

/// Reads the line of an area, which begins with a tab.
fn area(line: &'static str) -> Area {
    let mut columns = line.split('\t').skip(1);
    let key = columns.next().unwrap_or_default();
    let name = columns.next().unwrap_or(key);
    Area {
        key,
        name,
        latin_name: columns.next().unwrap_or(name),
    }
}

fn parts(letters: &str) -> Option<Vec<Part>> {
    letters.chars().map(part).collect()
}

/// Returns the part that libaddressinput has a letter for.
pub(super) const fn part(letter: char) -> Option<Part> {
    match letter {
        'A' => Some(Part::Street),
        'D' => Some(Part::DependentLocality),
        'C' => Some(Part::City),
        'S' => Some(Part::Area),
        'Z' => Some(Part::PostalCode),
        'X' => Some(Part::SortingCode),
        _ => None,
    }
}
