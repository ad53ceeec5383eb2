//! The fields of an address, as its country writes it.

use maud::{Markup, html};
use membership::address::{AddressFormat, IN_ANY_COUNTRY, Part};
use membership::terms::Typed;
use words::Voice;

use super::told::Told;
use crate::look::{self, Field, Width};

/// The fields, what was typed in them, and what is wrong with it.
pub struct AddressFields<'a> {
    /// The language of the page.
    pub voice: Voice<'a>,
    /// What was typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub told: &'a Told,
    /// How the country writes its addresses, where it is known.
    pub format: Option<&'a AddressFormat>,
}

impl AddressFields<'_> {
    /// Returns the fields in the country's order.
    pub fn show(&self) -> Markup {
        let parts = self.format.map_or(IN_ANY_COUNTRY.as_slice(), |format| &format.fields);
        html! { @for part in parts { (self.part(*part)) } }
    }

    fn part(&self, part: Part) -> Markup {
        let name = part.field();
        let required = match self.format {
            Some(format) => format.requires(part),
            None => matches!(part, Part::Street | Part::City),
        };
        let (width, autocomplete) = match part {
            Part::Street => (Width::Full, "address-line1"),
            Part::Street2 => (Width::Full, "address-line2"),
            Part::DependentLocality => (Width::Full, "address-level3"),
            Part::City => (Width::Full, "address-level2"),
            Part::Area => (Width::Full, "address-level1"),
            Part::PostalCode => (Width::Short, "postal-code"),
            Part::SortingCode => (Width::Short, "off"),
        };
        let field = Field {
            value: self.typed.one(name),
            problem: self.told.at(name),
            required,
            width,
            autocomplete: Some(autocomplete),
            ..Field::new(name, label(self.voice, self.format, part))
        };
        match self
            .format
            .filter(|format| part == Part::Area && !format.areas.is_empty())
        {
            Some(format) => {
                let typed = format.area(field.value).map_or(field.value, |area| area.key);
                let areas = format.areas.iter().map(|area| (area.key, area.name));
                look::select(
                    &Field { value: typed, ..field },
                    areas,
                    Some(self.voice.say("enrollment-choose")),
                )
            }
            None => look::field(self.voice, &field),
        }
    }
}

/// Returns what a country calls a part of its addresses.
pub fn label<'a>(voice: Voice<'a>, format: Option<&AddressFormat>, part: Part) -> &'a str {
    match format {
        Some(format) => voice.say(format.label(part)),
        None => voice.say(generic(part)),
    }
}

/// Finds the part that a field of a form is.
pub fn part_of(field: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|part| part.field() == field)
}

/// What a part of an address is called before the country is known.
const fn generic(part: Part) -> &'static str {
    match part {
        Part::Street => "address-street",
        Part::Street2 => "address-street-2",
        Part::DependentLocality => "address-dependent-locality-suburb",
        Part::City => "address-city-city",
        Part::Area => "address-area-province",
        Part::PostalCode => "address-postal-code-postal-code",
        Part::SortingCode => "address-sorting-code",
    }
}
