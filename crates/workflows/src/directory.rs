//! The directory: what anyone may see of a member (rules D1, R9).

use membership::terms::PartnerId;
use store::views;
pub use store::views::directory::{ListedLocation, Listing};

use crate::{Failure, House};

/// Reads the public page of a member. Lapsed ones have none.
///
/// # Errors
/// [`Failure::Missing`] where nobody is listed under this ID.
pub async fn listing(house: &House, partner_id: &PartnerId) -> Result<Listing, Failure> {
    let today = house.today();
    let grace = house.program.edition_on(today).calendar.grace_days;
    let listed_from = today.saturating_sub(jiff::Span::new().days(grace));
    let mut reader = house.db.read().await?;
    views::directory::listing(&mut reader, partner_id, today, listed_from)
        .await?
        .ok_or(Failure::Missing)
}
