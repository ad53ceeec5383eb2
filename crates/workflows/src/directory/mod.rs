//! The directory: what anyone may see of a member, and how it is found (rules D1, D2, R9).

mod entry;
mod following;
mod numbers;
mod searching;

use membership::terms::{Day, LocationId, PartnerId};
pub use search::{Criterion, Near, Order, Vocabulary, places};
use store::views;
pub use store::views::directory::{ListedLocation, Listing};

pub use entry::{Card, Office, place};
pub use following::{follow, prepare, ready};
pub(crate) use numbers::Numbers;
pub use searching::{Asked, Choice, FACETS, Facet, Found, Hit, count, generation, search};

use crate::{Failure, House};

/// Returns the number of the last change of what is listed of a member: another one as soon as its page may be.
///
/// # Errors
/// [`Failure::Missing`] where there is no such member.
pub async fn change_number(house: &House, partner_id: &PartnerId) -> Result<i64, Failure> {
    house.numbers.of(&house.db, partner_id).await?.ok_or(Failure::Missing)
}

/// Lists the members that are listed today in a range of IDs, one for each of their listed locations.
///
/// # Errors
/// The database failed.
pub async fn listed(house: &House, range: (&str, &str)) -> Result<Vec<(PartnerId, LocationId, String)>, Failure> {
    let (today, listed_from) = listed_days(house);
    let mut reader = house.db.read().await?;
    Ok(views::directory::listed(&mut reader, range, today, listed_from).await?)
}

/// Today, and the day on which the last term of a listed member may have ended at the earliest.
fn listed_days(house: &House) -> (Day, Day) {
    let today = house.today();
    let grace = house.program.edition_on(today).calendar.grace_days;
    (today, today.saturating_sub(jiff::Span::new().days(grace)))
}

/// Reads the public page of a member. Lapsed ones have none.
///
/// # Errors
/// [`Failure::Missing`] where nobody is listed under this ID.
pub async fn listing(house: &House, partner_id: &PartnerId) -> Result<Listing, Failure> {
    let (today, listed_from) = listed_days(house);
    let mut reader = house.db.read().await?;
    views::directory::listing(&mut reader, partner_id, today, listed_from)
        .await?
        .ok_or(Failure::Missing)
}
