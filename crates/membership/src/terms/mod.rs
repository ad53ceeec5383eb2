//! Values that cannot be wrong: each can only be made by a check, or by the store that kept one.

mod country;
mod digest;
mod email;
pub(crate) mod figures;
mod ids;
mod language;
mod money;
mod partner_id;
mod telephone;
mod text;
mod typed;
mod web_address;

pub use country::Country;
pub use digest::Digest;
pub use email::EmailAddress;
pub use ids::*;
pub use language::Language;
pub use money::Money;
pub use partner_id::PartnerId;
pub use telephone::Telephone;
pub use text::{Line, Paragraphs, TextProblem, characters};
pub use typed::Typed;
pub use web_address::WebAddress;

/// A civil day in the program's time zone: anniversaries, deadlines, dates of signature pages.
pub type Day = jiff::civil::Date;

/// A moment in time, UTC, to the microsecond.
pub type Instant = jiff::Timestamp;
