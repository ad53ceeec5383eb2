//! Countries and regions by their ISO 3166-1 code. Their names are the reader's: see `words`.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

/// A country or region, by its two-letter code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Country(&'static str);

impl Country {
    /// Finds a country by its code, in any case.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_uppercase();
        rust_iso3166::from_alpha2(&code).map(|country| Self(country.alpha2))
    }

    /// Returns the two-letter code, in capitals.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Lists every country of ISO 3166-1, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        rust_iso3166::ALL_ALPHA2.iter().map(|code| Self(code))
    }
}

// Derived, it would borrow the static code from what is read.
impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom(format!("no ISO 3166-1 country has the code {code}")))
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.0.to_owned()
    }
}
