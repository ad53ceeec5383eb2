//! *Assign* and *Remove*: who holds a contact role at a location (rule L5). Guide: the note of step 24.

use membership::access::{Administrator, Member, Reach};
use membership::audit::Deed;
use membership::letters::Letter;
use membership::locations::{self as rules, Appointment, Held, Obstacle, Over, Reshaping};
use membership::program::ContactRole;
use membership::refusal::Reason;
use membership::terms::{AccountId, AssociationId, Digest, LocationId, OrganizationId, PartnerId};
use store::views::association::people as people_reads;
use store::views::locations::OneLocation;
use store::{Conn, Tx};

use super::reshaping::apply;
use super::{Offices, Taken, edition, offices, refused};
use crate::audit::note;
use crate::telling::Telling;
use crate::{Failure, House, counting};

/// A contact role at a location, and what somebody wants to do with it.
#[derive(Debug, Clone)]
pub struct Choosing {
    /// The locations as they are.
    pub offices: Offices,
    /// The location.
    pub told: OneLocation,
    /// Who fills the role now.
    pub held: Option<Held>,
    /// What changes, where somebody was chosen, or the holder is to be removed.
    pub reshaping: Option<Reshaping>,
}

/// Shows a contact role at a location and, where somebody was chosen, what that changes. `choice` is nothing where nobody was
/// chosen yet, and nobody where the holder is to be removed.
///
/// # Errors
/// [`Failure::Refused`] with what is in the way; [`Failure::Missing`] where there is no such location, role or person that the
/// reader may appoint.
pub async fn choosing(
    house: &House,
    member: &Member,
    (location, role): (LocationId, &str),
    choice: Option<Option<AssociationId>>,
) -> Result<Choosing, Failure> {
    let organization = member.organization();
    let mut reader = house.db.read().await?;
    let offices = offices(&mut reader, organization).await?;
    let role = known_role(house, &mut reader, organization, role).await?;
    let administrator = member.administrator().ok_or(Failure::Missing)?;
    may_appoint(&offices, &administrator, location, role)?;
    let told = store::views::locations::location(&mut reader, organization, location).await?;
    let reshaping = match choice {
        None => None,
        Some(choice) => Some(weigh(&mut reader, &offices, &administrator, (location, role), choice).await?),
    };
    Ok(Choosing {
        held: offices.shape.held(location, &role.id),
        told: told.ok_or(Failure::Missing)?,
        offices,
        reshaping,
    })
}

async fn known_role<'h>(
    house: &'h House,
    conn: &mut impl Conn,
    organization: OrganizationId,
    role: &str,
) -> Result<&'h ContactRole, Failure> {
    let edition = edition(house, conn, organization).await?;
    let known = edition.contact_roles.iter().find(|known| known.id == role);
    known.ok_or(Failure::Missing)
}

/// The contacts of the headquarters are the organization's, and a role that brings a right is a right's: both are a global
/// administrator's to give (rule A9).
pub(super) fn may_appoint(
    offices: &Offices,
    administrator: &Administrator,
    location: LocationId,
    role: &ContactRole,
) -> Result<Over, Failure> {
    let tree = &offices.shape.tree;
    let is_for_all = location == tree.headquarters() || role.grants.other_locations.is_some();
    let may = !is_for_all || administrator.reach() == Reach::Global;
    administrator
        .over(tree, location)
        .filter(|_| may)
        .ok_or(Failure::Missing)
}

async fn weigh(
    conn: &mut impl Conn,
    offices: &Offices,
    administrator: &Administrator,
    (location, role): (LocationId, &ContactRole),
    choice: Option<AssociationId>,
) -> Result<Reshaping, Failure> {
    let holder = match choice {
        None => None,
        Some(person) => Some((person, reach_of(conn, offices, administrator, person).await?)),
    };
    let appointment = Appointment { location, role, holder };
    let weighed = rules::appoint(&offices.shape, &appointment);
    weighed.map_err(|obstacle: Obstacle| refused("person", Reason::Location(obstacle)))
}

/// Finds what somebody administers who can be appointed: they are associated, and at a location of the reader's.
async fn reach_of(
    conn: &mut impl Conn,
    offices: &Offices,
    administrator: &Administrator,
    person: AssociationId,
) -> Result<Option<Reach>, Failure> {
    let found = people_reads::person(conn, administrator.organization(), person).await?;
    let found = found.ok_or(Failure::Missing)?;
    let placed = administrator.over(&offices.shape.tree, found.location);
    placed.map(|_| found.reach).ok_or(Failure::Missing)
}

/// Assigns a contact role, or leaves it to be inherited again, as it was shown. At the headquarters a role is handed on
/// instead (rule E9).
///
/// # Errors
/// [`Failure::Refused`] with what is in the way, or where something has changed since it was shown; [`Failure::Missing`] where
/// there is no such location, role or person that the reader may appoint.
pub async fn assign(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    (location, role, choice): (LocationId, &str, Option<AssociationId>),
    shown: Option<Digest>,
) -> Result<(), Failure> {
    let (house_, partner_id, role) = (house.clone(), partner_id.clone(), role.to_owned());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let taken = Taken::by(&mut tx, account, &partner_id).await?;
        let administrator = taken.administrator()?;
        let role = known_role(&house, &mut tx, administrator.organization(), &role).await?;
        let over = may_appoint(&taken.offices, &administrator, location, role)?;
        let reshaping = weigh(&mut tx, &taken.offices, &administrator, (location, role), choice).await?;
        if shown != Some(reshaping.digest()) {
            return Err(refused("person", Reason::ChangedMeanwhile));
        }
        let before = taken.offices.shape.contacts.get(&(location, role.id.clone())).copied();
        apply(&house, &mut tx, (&administrator, &partner_id), &reshaping).await?;
        let deed = Deed::ContactRoleAssigned {
            location,
            role: role.id.clone(),
            from: before,
            to: choice,
        };
        note(&house, &mut tx, over.organization(), account, deed);
        if let Some(person) = choice {
            tell(
                &house,
                &mut tx,
                (&administrator, &partner_id),
                person,
                (&taken.offices, location, role),
            )
            .await?;
        }
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Writes to who is contact from now on.
async fn tell(
    house: &House,
    tx: &mut Tx,
    (administrator, partner_id): (&Administrator, &PartnerId),
    person: AssociationId,
    (offices, location, role): (&Offices, LocationId, &ContactRole),
) -> Result<(), Failure> {
    let about = people_reads::person(tx, administrator.organization(), person)
        .await?
        .ok_or(Failure::Missing)?;
    let place = offices
        .shape
        .tree
        .get(location)
        .map(|place| place.name.clone())
        .unwrap_or_default();
    let edition = edition(house, tx, administrator.organization()).await?.id.0.clone();
    let telling = Telling {
        event: format!("contact:{location}:{}:{}", role.id, house.key()),
        organization: administrator.organization(),
        partner_id,
        person: &about,
        by: administrator.association(),
    };
    let role = role.id.clone();
    let letter = |of| Letter::ContactAssigned {
        of,
        edition,
        role,
        location: place,
    };
    telling.write_to_them(house, tx, letter).await
}
