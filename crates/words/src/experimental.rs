//! All that is taken from `icu_experimental`, whose shape changes from release to release: it is pinned, and golden
//! tests hold what it says.

use icu::decimal::input::Decimal;
use icu::locale::subtags::Region;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use membership::terms::{Country, Language, Money};

use crate::format::{self, Formats};

/// What one language calls the regions of the world.
pub(crate) struct RegionNames(RegionDisplayNames);

/// Loads the names of regions in `language`.
pub(crate) fn region_names(language: Language) -> RegionNames {
    let names = RegionDisplayNames::try_new(format::locale(language).into(), Default::default());
    RegionNames(names.expect(format::COMPILED_IN))
}

impl RegionNames {
    /// Returns the name of a country.
    pub(crate) fn of(&self, country: Country) -> Option<&str> {
        self.0.of(Region::try_from_str(country.code()).ok()?)
    }
}

/// Writes an amount with the sign of its currency, to the last minor unit.
pub(crate) fn money(language: Language, formats: &Formats, money: Money) -> String {
    let code = money.currency.code();
    let exponent = i16::try_from(money.exponent()).unwrap_or_default();
    let amount = shifted(money.minor, exponent);
    let currency = CurrencyType::try_from_str(code).expect("ISO 4217 codes are three letters");
    let formatter = CurrencyFormatter::try_new_symbol(format::locale(language).into(), currency, Default::default());
    let formatter = formatter.expect(format::COMPILED_IN);
    let text = formatter.format_fixed_decimal(&amount).to_string();
    let nothing = formatter.format_fixed_decimal(&shifted(0, exponent)).to_string();
    let shown = nothing.chars().filter(|character| character.is_ascii_digit()).count() - 1;
    // Some currencies are customarily written without decimals that they legally have. An amount that has any
    // must not be rounded for the eye.
    if shown < usize::from(money.exponent()) && money.minor % 10_i64.pow(u32::from(money.exponent())) != 0 {
        return format!("{code}\u{a0}{}", formats.decimal(&amount));
    }
    text
}

/// Returns `minor` with the point moved by `exponent` places.
fn shifted(minor: i64, exponent: i16) -> Decimal {
    let mut decimal = Decimal::from(minor);
    decimal.multiply_pow10(-exponent);
    decimal
}
