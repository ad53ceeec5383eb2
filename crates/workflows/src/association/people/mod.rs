//! An organization's people, run by its administrators (rules A9, E9). Guide: *Associate People to Your Organization*.
//!
//! Who administers a branch sees and places who is at its locations; rights and contact roles are a global
//! administrator's to give. Every act takes the organization first, so that two of them never cross.

mod arriving;
mod changing;
mod inviting;
mod leaving;

pub use arriving::{arriving, withdraw_approval};
pub use changing::{Seen, administer, hand_on, place};
pub use inviting::{Acceptance, Inviting, accept, invite, open_invitation, open_invitations, withdraw_invitation};
pub use leaving::{Loss, end, leave, loss};
pub use store::records::invitations::Invitation;
pub use store::views::association::people::{Arriving, Person};

use membership::access::{Administrator, Member, Reach, Tie};
use membership::association::{Staying, may_go};
use membership::program::{ContactRole, Edition, EditionId};
use membership::terms::{AssociationId, LocationId, OrganizationId};
use store::records::associations;
use store::views::association::{self as views, people as reads};
use store::{Conn, Tx};

use crate::telling::Telling;
use crate::{Failure, House};

/// How many people a page lists.
pub const A_PAGE: usize = 50;

/// A page of the people of an organization.
#[derive(Debug, Clone)]
pub struct People {
    /// Those of this page.
    pub people: Vec<Person>,
    /// After whom the next page begins, where there is one.
    pub next: Option<AssociationId>,
    /// Whether one global administrator is left alone.
    pub is_one_left: bool,
}

/// Lists the people whom somebody administers, by name: those whose last name begins so, after somebody.
///
/// # Errors
/// The database failed.
pub async fn list(
    house: &House,
    administrator: &Administrator,
    begins: &str,
    after: Option<AssociationId>,
) -> Result<People, Failure> {
    let organization = administrator.organization();
    let mut reader = house.db.read().await?;
    let root = root(&mut reader, administrator).await?;
    let after = match after {
        Some(person) => reads::person(&mut reader, organization, person).await?,
        None => None,
    };
    let after = after.map(|person| (person.sort_name, person.association));
    let most = i64::try_from(A_PAGE).unwrap_or(i64::MAX).saturating_add(1);
    let mut people = reads::listed(&mut reader, organization, root, begins, after.as_ref(), most).await?;
    let is_more = people.len() > A_PAGE;
    people.truncate(A_PAGE);
    let administrators = associations::count_global_administrators(&mut reader, organization).await?;
    Ok(People {
        next: people.last().filter(|_| is_more).map(|last| last.association),
        people,
        is_one_left: may_go(administrators) == Staying::Nobody,
    })
}

/// What the page of somebody shows.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Who it is.
    pub person: Person,
    /// Whether the reader may change what they are.
    pub is_changeable: bool,
    /// The contact roles that they hold at the headquarters.
    pub roles: Vec<String>,
    /// The locations that the reader may choose from.
    pub locations: Vec<(LocationId, String)>,
}

/// Reads about somebody whom the reader administers.
///
/// # Errors
/// [`Failure::Missing`] where there is nobody, or at a location that is not theirs.
pub async fn look_at(house: &House, administrator: &Administrator, person: AssociationId) -> Result<Shown, Failure> {
    let organization = administrator.organization();
    let mut reader = house.db.read().await?;
    let root = root(&mut reader, administrator).await?;
    let person = reads::person(&mut reader, organization, person)
        .await?
        .ok_or(Failure::Missing)?;
    if !reads::is_within(&mut reader, organization, person.location, root).await? {
        return Err(Failure::Missing);
    }
    let headquarters = headquarters(&mut reader, organization).await?;
    let roles = reads::contact_roles(&mut reader, organization, person.association).await?;
    Ok(Shown {
        is_changeable: administrator.may_change(person.reach),
        roles: roles
            .into_iter()
            .filter(|(location, _)| *location == headquarters)
            .map(|(_, role)| role)
            .collect(),
        locations: reads::locations(&mut reader, organization, root).await?,
        person,
    })
}

/// Lists the locations at which somebody may place people.
///
/// # Errors
/// The database failed.
pub async fn locations(house: &House, administrator: &Administrator) -> Result<Vec<(LocationId, String)>, Failure> {
    let mut reader = house.db.read().await?;
    let root = root(&mut reader, administrator).await?;
    Ok(reads::locations(&mut reader, administrator.organization(), root).await?)
}

/// The location from which on down somebody administers.
async fn root(conn: &mut impl Conn, administrator: &Administrator) -> Result<LocationId, Failure> {
    match administrator.reach() {
        Reach::Branch(location) => Ok(location),
        Reach::Global => headquarters(conn, administrator.organization()).await,
    }
}

async fn headquarters(conn: &mut impl Conn, organization: OrganizationId) -> Result<LocationId, Failure> {
    reads::headquarters(conn, organization)
        .await?
        .ok_or_else(|| Failure::Broken("an organization has no headquarters".into()))
}

/// Finds the location of this key among those that somebody administers.
async fn location_within(tx: &mut Tx, administrator: &Administrator, location: LocationId) -> Result<(), Failure> {
    let root = root(tx, administrator).await?;
    if reads::is_within(tx, administrator.organization(), location, root).await? {
        Ok(())
    } else {
        Err(Failure::Missing)
    }
}

/// Finds somebody whom the reader may change.
async fn person_within(
    tx: &mut Tx,
    administrator: &Administrator,
    person: AssociationId,
) -> Result<(Person, Tie), Failure> {
    let organization = administrator.organization();
    let tie = associations::tie_of(tx, organization, person)
        .await?
        .filter(|tie| administrator.may_change(tie.reach))
        .ok_or(Failure::Missing)?;
    let person = reads::person(tx, organization, person).await?.ok_or(Failure::Missing)?;
    location_within(tx, administrator, person.location).await?;
    Ok((person, tie))
}

/// The edition that an organization signed, with its contact roles.
async fn edition<'h>(house: &'h House, tx: &mut Tx, organization: OrganizationId) -> Result<&'h Edition, Failure> {
    let signed = views::joinable(tx, organization)
        .await?
        .ok_or(Failure::Missing)?
        .edition;
    house
        .program
        .edition(&EditionId(signed))
        .ok_or_else(|| Failure::Broken("the program has no longer an edition that was signed".into()))
}

/// Tells whether a contact role at the headquarters brings the right over the whole organization: the guide's Primary
/// Program Contact (rule E9).
/// Tells whether a role brings a right over the location at which it is held.
fn brings_right(edition: &Edition, role: &str) -> bool {
    let role = edition.contact_roles.iter().find(|known| known.id == role);
    role.is_some_and(|role| role.grants.other_locations.is_some())
}

fn is_primary(edition: &Edition, role: &str) -> bool {
    let role = edition.contact_roles.iter().find(|known| known.id == role);
    role.is_some_and(ContactRole::is_primary)
}

/// Finds the right of a member over people.
///
/// # Errors
/// [`Failure::Missing`] for who administers nothing.
pub fn administrator(member: &Member) -> Result<Administrator, Failure> {
    member.administrator().ok_or(Failure::Missing)
}
