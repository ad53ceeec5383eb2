//! Why is this location listed, or not? And taking one off the directory (rule D1).

use membership::access::Member;
use membership::audit::Deed;
use membership::locations::{Listed, Obstacle};
use membership::refusal::Reason;
use membership::terms::{AccountId, Day, Language, LocationId, PartnerId};
use store::records::{directory_changes, locations as records};
use store::views::locations as reads;

use super::looking::listed;
use super::{Offices, Taken, offices, refused};
use crate::audit::note;
use crate::{Failure, House};

/// Whether customers find a location, and in which languages it is described to them.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Which.
    pub location: LocationId,
    /// Whether they do, and why not.
    pub listed: Listed,
    /// The languages of its descriptions.
    pub languages: Vec<Language>,
}

/// Tells of every location whether it is listed, the upper ones first; the membership's term ends on `ends_on`.
///
/// # Errors
/// The database failed.
pub async fn listings(house: &House, member: &Member, ends_on: Day) -> Result<(Offices, Vec<Listing>), Failure> {
    let organization = member.organization();
    let mut reader = house.db.read().await?;
    let offices = offices(&mut reader, organization).await?;
    let mut told = reads::listings(&mut reader, organization).await?;
    let tree = &offices.shape.tree;
    let everywhere = tree.branch(tree.headquarters()).into_iter();
    let listings = everywhere.map(|location| {
        let (since, languages) = told.remove(&location).unwrap_or_default();
        let listed = listed(house, ends_on, since);
        Listing {
            location,
            listed,
            languages,
        }
    });
    let listings = listings.collect();
    Ok((offices, listings))
}

/// Takes a location off the directory; the headquarters stays, since the organization is listed by it.
///
/// # Errors
/// [`Failure::Refused`] for the headquarters; [`Failure::Missing`] where there is no such location that the reader administers.
pub async fn take_off(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    location: LocationId,
) -> Result<(), Failure> {
    list(house, account, partner_id, location, false).await
}

/// Puts a location into the directory again.
///
/// # Errors
/// [`Failure::Missing`] where there is no such location that the reader administers.
pub async fn list_again(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    location: LocationId,
) -> Result<(), Failure> {
    list(house, account, partner_id, location, true).await
}

async fn list(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    location: LocationId,
    is_wanted: bool,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let taken = Taken::by(&mut tx, account, &partner_id).await?;
        let over = taken.over(location)?;
        if location == taken.tree().headquarters() && !is_wanted {
            return Err(refused("go", Reason::Location(Obstacle::Headquarters)));
        }
        let told = reads::location(&mut tx, over.organization(), location)
            .await?
            .ok_or(Failure::Missing)?;
        if told.listed_since.is_some() != is_wanted {
            records::list(&mut tx, over.organization(), location, is_wanted.then(|| house.today()));
            directory_changes::touch(&mut tx, over.organization());
            let deed = if is_wanted {
                Deed::LocationListed { location }
            } else {
                Deed::LocationHidden { location }
            };
            note(&house, &mut tx, over.organization(), account, deed);
        }
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}
