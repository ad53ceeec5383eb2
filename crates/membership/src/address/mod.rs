//! Addresses as each country writes them. Rules E4 and X2: "names and addresses follow the country".
//!
//! What a country's form asks for, and how it stands on an envelope, is in `formats.tsv`, which `scripts/address-formats`
//! writes from libaddressinput's facts. [`format_of`] gives the form, [`check`] turns what was typed into an [`Address`]
//! or into every refusal at once, and [`Address::lines`] writes it.

mod check;
mod envelope;
mod format;
mod part;
mod postal_code;
mod table;
#[cfg(test)]
mod tests;

pub use check::{Address, IN_ANY_COUNTRY, check, problems_in_any_country};
pub use format::{AddressFormat, Area};
pub use part::{AreaName, CityName, DependentLocalityName, Part, PostalCodeName};
pub use postal_code::PostalCode;
pub use table::format_of;
