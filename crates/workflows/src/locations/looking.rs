//! *Location Summary*: the tree, and one location of it. Guide: steps 20 and 21.

use membership::access::Member;
use membership::locations::{self, Listed, Over, Shape};
use membership::terms::{Day, LocationId};
use store::views::association::people as people_reads;
use store::views::locations::{self as reads, Names, OneLocation};

use super::contacts::may_appoint;
use super::{edition, offices};
use crate::{Failure, House};

/// The locations of an organization, and what the people who hold something there are called.
#[derive(Debug, Clone)]
pub struct Offices {
    /// The tree, its contacts and rights.
    pub shape: Shape,
    /// First and last names.
    pub names: Names,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The locations.
    pub offices: Offices,
    /// The one that is selected, unless it is the organization itself.
    pub chosen: Option<Chosen>,
}

/// The selected location.
#[derive(Debug, Clone)]
pub struct Chosen {
    /// What is told of it.
    pub told: OneLocation,
    /// Whether customers find it.
    pub listed: Listed,
    /// The reader's right over it, if they have it.
    pub over: Option<Over>,
    /// Whether they may move and close it: that takes the right over the location above.
    pub may_take_away: bool,
    /// The contact roles in the program's order, and which of them the reader may assign here.
    pub roles: Vec<(String, bool)>,
}

/// Finds the headquarters.
///
/// # Errors
/// The database failed.
pub async fn headquarters(house: &House, member: &Member) -> Result<LocationId, Failure> {
    let mut reader = house.db.read().await?;
    let headquarters = people_reads::headquarters(&mut reader, member.organization()).await?;
    headquarters.ok_or(Failure::Missing)
}

/// Finds the location above another one; the headquarters has none.
///
/// # Errors
/// The database failed.
pub async fn above(house: &House, member: &Member, location: LocationId) -> Result<Option<LocationId>, Failure> {
    let mut reader = house.db.read().await?;
    Ok(offices(&mut reader, member.organization())
        .await?
        .shape
        .tree
        .above(location))
}

/// Tells whether another location may hang below one; for one that is not there the answer is left to who shows it.
///
/// # Errors
/// The database failed.
pub async fn has_room_below(house: &House, member: &Member, location: LocationId) -> Result<bool, Failure> {
    let mut reader = house.db.read().await?;
    let tree = offices(&mut reader, member.organization()).await?.shape.tree;
    Ok(tree.get(location).is_none() || tree.has_room_below(location))
}

/// Tells whether there is such a location.
///
/// # Errors
/// The database failed.
pub async fn is_open(house: &House, member: &Member, location: LocationId) -> Result<bool, Failure> {
    let mut reader = house.db.read().await?;
    let found = reads::location(&mut reader, member.organization(), location).await?;
    Ok(found.is_some())
}

/// Reads the tree, and the selected location; the membership's term ends on `ends_on`.
///
/// # Errors
/// [`Failure::Missing`] where there is no such location.
pub async fn summary(
    house: &House,
    member: &Member,
    ends_on: Day,
    selected: Option<LocationId>,
) -> Result<Summary, Failure> {
    let organization = member.organization();
    let mut reader = house.db.read().await?;
    let offices = offices(&mut reader, organization).await?;
    let Some(selected) = selected else {
        return Ok(Summary { offices, chosen: None });
    };
    let told = reads::location(&mut reader, organization, selected)
        .await?
        .ok_or(Failure::Missing)?;
    let edition = edition(house, &mut reader, organization).await?;
    let tree = &offices.shape.tree;
    let administrator = member.administrator();
    let chosen = Chosen {
        listed: listed(house, ends_on, told.listed_since),
        over: administrator.and_then(|administrator| administrator.over(tree, selected)),
        may_take_away: administrator.is_some_and(|administrator| administrator.over_place_of(tree, selected).is_some()),
        roles: edition
            .contact_roles
            .iter()
            .map(|role| {
                let may = administrator
                    .is_some_and(|administrator| may_appoint(&offices, &administrator, selected, role).is_ok());
                (role.id.clone(), may)
            })
            .collect(),
        told,
    };
    Ok(Summary {
        offices,
        chosen: Some(chosen),
    })
}

/// Tells whether customers find a location of this organization today.
pub(super) fn listed(house: &House, ends_on: Day, since: Option<Day>) -> Listed {
    let today = house.today();
    let grace = house.program.edition_on(today).calendar.grace_days;
    locations::listed(since, ends_on, grace, today)
}
