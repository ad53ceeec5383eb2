//! What is typed about a location. Guide: step 23.

use crate::address::{self, Address};
use crate::refusal::{Reason, Refusal};
use crate::terms::{Country, Language, Line, Paragraphs, Telephone, TextProblem, Typed};

/// The fewest characters of a name: the guide asks for more than two (rule L3).
pub const SHORTEST_NAME: usize = 3;
/// The most characters of a name.
const LONGEST_NAME: usize = 150;
/// The most characters of a description (rule L3).
pub const LONGEST_DESCRIPTION: usize = 2_000;
/// What the names of the fields of descriptions begin with; a language's tag follows.
pub const DESCRIPTION: &str = "description_";

/// The fields of the form besides the descriptions, the address's among them.
pub const FIELDS: [&str; 10] = [
    "name",
    "country",
    "street",
    "street_2",
    "dependent_locality",
    "city",
    "area",
    "postal_code",
    "sorting_code",
    "telephone",
];

/// The checked facts of a location. Only [`Entry::check`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    name: Line,
    address: Address,
    telephone: Option<Telephone>,
    descriptions: Vec<(Language, Paragraphs)>,
}

/// Returns the name of the field of the description in a language.
pub fn description_field(language: Language) -> String {
    format!("{DESCRIPTION}{}", language.tag())
}

impl Entry {
    /// Checks what was typed on the form of a location that is called `now`, where there is one yet.
    ///
    /// # Errors
    /// Names everything that is missing or wrong, in the order of the form.
    pub fn check(typed: &Typed, now: Option<&str>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let name = taken(name(typed.one("name"), now), &mut refusals);
        let address = address(typed, &mut refusals);
        let telephone = telephone(typed.one("telephone"), &mut refusals);
        let descriptions = Language::ALL.into_iter().filter_map(|language| {
            let described = description(&description_field(language), typed);
            let described = described.map_err(|refusal| refusals.push(refusal)).ok()??;
            Some((language, described))
        });
        let descriptions: Vec<_> = descriptions.collect();
        match (name, address) {
            (Some(name), Some(address)) if refusals.is_empty() => Ok(Self {
                name,
                address,
                telephone,
                descriptions,
            }),
            _ => Err(refusals),
        }
    }

    /// Returns what the location is called.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// Returns where it is.
    pub const fn address(&self) -> &Address {
        &self.address
    }

    /// Returns its telephone number, where there is one.
    pub fn telephone(&self) -> Option<&str> {
        self.telephone.as_ref().map(Telephone::as_str)
    }

    /// Lists how it is described, by language.
    pub fn descriptions(&self) -> impl Iterator<Item = (Language, &str)> {
        self.descriptions
            .iter()
            .map(|(language, text)| (*language, text.as_str()))
    }
}

fn taken<T>(checked: Result<T, Refusal>, refusals: &mut Vec<Refusal>) -> Option<T> {
    checked.map_err(|refusal| refusals.push(refusal)).ok()
}

/// A headquarters is called as its city, and cities may have one sign or two: what it is called already it may be called.
fn name(typed: &str, now: Option<&str>) -> Result<Line, Refusal> {
    let line = Line::name(typed, LONGEST_NAME).map_err(|problem| Refusal::text("name", problem))?;
    if line.characters() < SHORTEST_NAME && now != Some(line.as_str()) {
        let least = SHORTEST_NAME;
        return Err(Refusal::new("name", Reason::TooShort { least }));
    }
    Ok(line)
}

fn address(typed: &Typed, refusals: &mut Vec<Refusal>) -> Option<Address> {
    let code = typed.one("country");
    let Some(country) = Country::parse(code) else {
        let reason = if code.trim().is_empty() {
            Reason::Required
        } else {
            Reason::NotOffered
        };
        refusals.push(Refusal::new("country", reason));
        refusals.extend(address::problems_in_any_country(typed));
        return None;
    };
    address::check(country, typed)
        .map_err(|more| refusals.extend(more))
        .ok()
}

fn telephone(typed: &str, refusals: &mut Vec<Refusal>) -> Option<Telephone> {
    if typed.trim().is_empty() {
        return None;
    }
    let checked = Telephone::parse(typed).ok_or_else(|| Refusal::new("telephone", Reason::NotATelephoneNumber));
    taken(checked, refusals)
}

fn description(field: &str, typed: &Typed) -> Result<Option<Paragraphs>, Refusal> {
    match Paragraphs::check(typed.one(field), LONGEST_DESCRIPTION) {
        Ok(text) => Ok(Some(text)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(Refusal::text(field, problem)),
    }
}
