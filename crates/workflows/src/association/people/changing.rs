//! Placing people, and giving them rights and contact roles (rules A9, E9).

use membership::access::{Administrator, Reach};
use membership::association::{Staying, may_go};
use membership::audit::Deed;
use membership::letters::{Administers, Letter};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, AssociationId, LocationId, PartnerId};
use store::Tx;
use store::records::associations;
use store::views::association::people as reads;

use super::{Person, Telling, brings_right, edition, headquarters, is_primary, location_within, person_within};
use crate::access::{administer as take, run_people};
use crate::audit::note;
use crate::{Failure, House, counting};

/// Places somebody at another location. Both are the administrator's.
///
/// # Errors
/// [`Failure::Missing`] where there is no such person or location that the reader administers.
pub async fn place(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    person: AssociationId,
    to: LocationId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let (before, _) = person_within(&mut tx, &administrator, person).await?;
        location_within(&mut tx, &administrator, to).await?;
        if before.location != to {
            associations::place(&mut tx, administrator.organization(), person, to).await?;
            let from = before.location;
            let deed = Deed::PersonMoved { person, from, to };
            note(&house, &mut tx, administrator.organization(), account, deed);
        }
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Says what somebody administers from now on. Only who administers all of the organization says so, and one of these
/// always stays.
///
/// # Errors
/// [`Failure::Refused`] where nobody would be left; [`Failure::Missing`] where there is no such person or location, and for
/// who does not administer all of the organization.
pub async fn administer(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    person: AssociationId,
    reach: Option<Reach>,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = take(&mut tx, account, &partner_id).await?.organization();
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let (person, tie) = person_within(&mut tx, &administrator, person).await?;
        if let Some(Reach::Branch(location)) = reach {
            location_within(&mut tx, &administrator, location).await?;
        }
        if tie.reach == reach {
            return Ok(());
        }
        if tie.reach == Some(Reach::Global) {
            let administrators = associations::count_global_administrators(&mut tx, organization).await?;
            if may_go(administrators) == Staying::Nobody {
                let refusal = Refusal::new("administers", Reason::LastGlobalAdministrator);
                return Err(Failure::Refused(vec![refusal]));
            }
            keeps_primary_contact(&house, &mut tx, &administrator, &person).await?;
        }
        keeps_locations(&house, &mut tx, &administrator, &person, reach).await?;
        change(&house, &mut tx, &partner_id, &administrator, &person, reach).await?;
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

/// Who is Primary Program Contact administers everything (rule E9): that is handed on first.
async fn keeps_primary_contact(
    house: &House,
    tx: &mut Tx,
    administrator: &Administrator,
    person: &Person,
) -> Result<(), Failure> {
    if super::leaving::is_primary_contact(house, tx, administrator.organization(), person.association).await? {
        let refusal = Refusal::new("administers", Reason::PrimaryContactFirst);
        return Err(Failure::Refused(vec![refusal]));
    }
    Ok(())
}

/// Who is contact of a location in a role that brings the right over it keeps that right while they are it (rule L5).
async fn keeps_locations(
    house: &House,
    tx: &mut Tx,
    administrator: &Administrator,
    person: &Person,
    reach: Option<Reach>,
) -> Result<(), Failure> {
    let organization = administrator.organization();
    let headquarters = headquarters(tx, organization).await?;
    let roles = reads::contact_roles(tx, organization, person.association).await?;
    for (location, role) in roles.iter().filter(|(location, _)| *location != headquarters) {
        let is_covered = match reach {
            Some(Reach::Global) => true,
            Some(Reach::Branch(root)) => reads::is_within(tx, organization, *location, root).await?,
            None => false,
        };
        if !is_covered && brings_right(edition(house, tx, organization).await?, role) {
            let refusal = Refusal::new("administers", Reason::LocationContactFirst);
            return Err(Failure::Refused(vec![refusal]));
        }
    }
    Ok(())
}

async fn change(
    house: &House,
    tx: &mut Tx,
    partner_id: &PartnerId,
    administrator: &Administrator,
    person: &Person,
    reach: Option<Reach>,
) -> Result<(), Failure> {
    let organization = administrator.organization();
    associations::administer(tx, organization, person.association, reach, house.now()).await?;
    let deed = Deed::AdministrationChanged {
        person: person.association,
        from: person.reach,
        to: reach,
    };
    note(house, tx, organization, administrator.account(), deed);
    let telling = Telling {
        event: format!("administers:{}:{}", person.association, house.key()),
        organization,
        partner_id,
        person,
        by: administrator.association(),
    };
    let to = Administers::of(reach);
    telling
        .write(house, tx, true, |of| Letter::AdministrationChanged { of, to })
        .await
}

/// What a page showed before a contact role is handed on: which location is the headquarters, and who holds the role there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The headquarters.
    pub headquarters: LocationId,
    /// The holder.
    pub holder: Option<AssociationId>,
}

/// Hands a contact role at the headquarters on to somebody. Who becomes Primary Program Contact administers everything
/// (rule E9).
///
/// # Errors
/// [`Failure::Missing`] where there is no such person or role, and for who does not administer all of the organization;
/// [`Failure::Refused`] where what was `seen` is not so any more.
pub async fn hand_on(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    (person, role): (AssociationId, &str),
    seen: Option<Seen>,
) -> Result<(), Failure> {
    let (house_, partner_id, role) = (house.clone(), partner_id.clone(), role.to_owned());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = take(&mut tx, account, &partner_id).await?.organization();
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let (person, tie) = person_within(&mut tx, &administrator, person).await?;
        let edition = edition(&house, &mut tx, organization).await?;
        if edition.contact_roles.iter().all(|known| known.id != role) {
            return Err(Failure::Missing);
        }
        let headquarters = headquarters(&mut tx, organization).await?;
        let holder = associations::contact(&mut tx, organization, headquarters, &role).await?;
        if seen.is_some_and(|seen| seen != Seen { headquarters, holder }) {
            let refusal = Refusal::new("person", Reason::ChangedMeanwhile);
            return Err(Failure::Refused(vec![refusal]));
        }
        let now = house.now();
        associations::hand_on_contact_role(&mut tx, organization, headquarters, &role, person.association, now).await?;
        let deed = Deed::ContactRoleHandedOn {
            role: role.clone(),
            person: person.association,
        };
        note(&house, &mut tx, organization, account, deed);
        if is_primary(edition, &role) {
            if tie.reach != Some(Reach::Global) {
                change(
                    &house,
                    &mut tx,
                    &partner_id,
                    &administrator,
                    &person,
                    Some(Reach::Global),
                )
                .await?;
            }
            let telling = Telling {
                event: format!("primary-contact:{}:{}", person.association, house.key()),
                organization,
                partner_id: &partner_id,
                person: &person,
                by: administrator.association(),
            };
            telling.write(&house, &mut tx, true, Letter::ContactHandedOn).await?;
        }
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}
