//! Moving and closing locations, and exchanging the headquarters: shown first, then done (rule L7).

use membership::access::{Administrator, Member, Reach};
use membership::audit::Deed;
use membership::letters::{Administers, Letter};
use membership::locations::{self as rules, Obstacle, Reshaping};
use membership::refusal::Reason;
use membership::terms::{AccountId, AssociationId, Digest, LocationId, OrganizationId, PartnerId};
use store::Tx;
use store::records::{associations, directory_changes, locations as records};
use store::views::locations::{Arriving, OneLocation};
use store::views::{association::people as people_reads, locations as reads};

use super::{Offices, Taken, offices, refused};
use crate::audit::note;
use crate::telling::Telling;
use crate::{Failure, House, counting};

/// What somebody wants to do with a location.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Hang it below another one.
    Move {
        /// Which.
        under: LocationId,
    },
    /// Close it.
    Close,
    /// Make it the headquarters.
    Exchange,
}

/// What comes of a wish, before it is carried out.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The locations as they are.
    pub offices: Offices,
    /// The location.
    pub told: OneLocation,
    /// What changes.
    pub reshaping: Reshaping,
    /// Who is about to come to the location: they go along where its people go.
    pub arriving: Arriving,
}

impl Wish {
    fn field(self) -> &'static str {
        match self {
            Self::Move { .. } => "under",
            Self::Close | Self::Exchange => "go",
        }
    }

    /// Works out what comes of it, for who has the right.
    fn weigh(
        self,
        offices: &Offices,
        administrator: &Administrator,
        location: LocationId,
    ) -> Result<Reshaping, Failure> {
        let tree = &offices.shape.tree;
        tree.get(location).ok_or(Failure::Missing)?;
        let is_theirs = match self {
            Self::Move { under } => {
                administrator.over_place_of(tree, location).is_some() && administrator.over(tree, under).is_some()
            }
            Self::Close => administrator.over_place_of(tree, location).is_some(),
            Self::Exchange => administrator.reach() == Reach::Global,
        };
        // The headquarters has no place that could be taken away, so that comes before the right to do so.
        let is_headquarters = location == tree.headquarters() && self != Self::Exchange;
        if is_headquarters && administrator.reach() == Reach::Global {
            return Err(refused(self.field(), Reason::Location(Obstacle::Headquarters)));
        }
        if !is_theirs {
            return Err(Failure::Missing);
        }
        let reshaping = match self {
            Self::Move { under } => rules::shift(&offices.shape, location, under),
            Self::Close => rules::close(&offices.shape, location),
            Self::Exchange => rules::exchange(&offices.shape, location),
        };
        reshaping.map_err(|obstacle| refused(self.field(), Reason::Location(obstacle)))
    }

    fn deed(self, offices: &Offices, location: LocationId) -> Deed {
        let tree = &offices.shape.tree;
        let above = tree.above(location).unwrap_or_else(|| tree.headquarters());
        match self {
            Self::Move { under } => Deed::LocationMoved {
                location,
                from: above,
                to: under,
            },
            Self::Close => Deed::LocationClosed { location, above },
            Self::Exchange => Deed::HeadquartersExchanged {
                from: tree.headquarters(),
                to: location,
            },
        }
    }
}

/// Shows what comes of a wish.
///
/// # Errors
/// [`Failure::Refused`] with what is in the way; [`Failure::Missing`] where there is no such location, or not for the reader.
pub async fn preview(house: &House, member: &Member, location: LocationId, wish: Wish) -> Result<Preview, Failure> {
    let organization = member.organization();
    let mut reader = house.db.read().await?;
    let offices = offices(&mut reader, organization).await?;
    let administrator = member.administrator().ok_or(Failure::Missing)?;
    let reshaping = wish.weigh(&offices, &administrator, location)?;
    let told = reads::location(&mut reader, organization, location).await?;
    Ok(Preview {
        offices,
        told: told.ok_or(Failure::Missing)?,
        reshaping,
        arriving: reads::arriving(&mut reader, organization, location).await?,
    })
}

/// Carries a wish out as it was shown.
///
/// # Errors
/// [`Failure::Refused`] with what is in the way, or where the locations have changed since it was shown;
/// [`Failure::Missing`] where there is no such location, or not for the reader.
pub async fn carry_out(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    (location, wish): (LocationId, Wish),
    shown: Option<Digest>,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let taken = Taken::by(&mut tx, account, &partner_id).await?;
        let administrator = taken.administrator()?;
        let reshaping = wish.weigh(&taken.offices, &administrator, location)?;
        if shown != Some(reshaping.digest()) {
            return Err(refused(wish.field(), Reason::ChangedMeanwhile));
        }
        apply(&house, &mut tx, (&administrator, &partner_id), &reshaping).await?;
        let deed = wish.deed(&taken.offices, location);
        note(&house, &mut tx, administrator.organization(), account, deed);
        directory_changes::touch(&mut tx, administrator.organization());
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Writes what changes: the tree, the contact roles, and the rights, of which it is told by mail.
pub(super) async fn apply(
    house: &House,
    tx: &mut Tx,
    by: (&Administrator, &PartnerId),
    reshaping: &Reshaping,
) -> Result<(), Failure> {
    let organization = by.0.organization();
    for (location, parent) in &reshaping.parents {
        records::hang(tx, organization, *location, *parent).await?;
    }
    for (location, role, holder) in &reshaping.contacts {
        associations::leave_contact_role(tx, organization, *location, role).await?;
        if let Some(holder) = holder {
            associations::assign_contact_role(tx, organization, *location, role, *holder, house.now());
        }
    }
    for (person, root) in &reshaping.branches {
        entrust(house, tx, by, *person, *root).await?;
    }
    if let Some((location, above)) = reshaping.closed {
        records::send_people(tx, organization, location, above).await?;
        records::close(tx, organization, location, house.now());
    }
    Ok(())
}

async fn entrust(
    house: &House,
    tx: &mut Tx,
    (administrator, partner_id): (&Administrator, &PartnerId),
    person: AssociationId,
    root: Option<LocationId>,
) -> Result<(), Failure> {
    let organization: OrganizationId = administrator.organization();
    let reach = root.map(Reach::Branch);
    let about = people_reads::person(tx, organization, person)
        .await?
        .ok_or(Failure::Missing)?;
    associations::administer(tx, organization, person, reach, house.now()).await?;
    let deed = Deed::AdministrationChanged {
        person,
        from: about.reach,
        to: reach,
    };
    note(house, tx, organization, administrator.account(), deed);
    let telling = Telling {
        event: format!("administers:{person}:{}", house.key()),
        organization,
        partner_id,
        person: &about,
        by: administrator.association(),
    };
    let to = Administers::of(reach);
    telling
        .write(house, tx, true, |of| Letter::AdministrationChanged { of, to })
        .await
}
