//! Money in minor units, always with its currency.

use iso_currency::Currency;
use serde::{Deserialize, Serialize};

/// An exact amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// The amount in the currency's smallest unit: cents, or yen.
    pub minor: i64,
    /// The currency, by ISO 4217.
    pub currency: Currency,
}

impl Money {
    /// Returns how many figures stand after the decimal point: 2 for EUR, 0 for JPY.
    pub fn exponent(self) -> u16 {
        self.currency.exponent().unwrap_or(0)
    }
}
