//! What the index is told of an organization.

use membership::terms::{Country, Day, OrganizationId};

/// An organization as it is searched for.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The organization.
    pub organization: OrganizationId,
    /// Its names, the one that customers see first.
    pub names: Vec<String>,
    /// What it says of itself, in any languages.
    pub texts: Vec<String>,
    /// Where its listed locations are.
    pub places: Vec<Place>,
    /// What it chose, each as the facet and the value: `services_offered`, `networking`.
    pub values: Vec<(String, String)>,
    /// When it is listed, and at what level.
    pub periods: Vec<Period>,
    /// What a result shows of it, kept as it is and given back.
    pub card: String,
}

/// Where a location is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The country.
    pub country: Country,
    /// Its state, province or prefecture; nothing where addresses have none.
    pub area: String,
    /// The city.
    pub city: String,
}

/// A term of membership with its days of grace. Of two that overlap, the one that began later holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub starts_on: Day,
    /// The last day on which it is listed.
    pub listed_until: Day,
    /// The level.
    pub level: String,
}

impl Place {
    /// Returns the place as a path from the country down, such as `DE//hamburg`. Cities are folded, so that two spellings are
    /// one city.
    pub fn path(&self) -> String {
        let part = |text: &str| text.replace(['/', '\u{1}'], " ");
        let (area, city) = (part(&self.area), membership::names::folded(&self.city));
        format!("{}/{area}/{}", self.country.code(), part(&city))
    }
}
