//! Ending an association, and leaving by oneself (rule A9). What one did stays; what counted through one counts no longer.

use membership::access::{Reach, Tie};
use membership::association::{Staying, may_go};
use membership::audit::Deed;
use membership::letters::{Departure, Letter, OfPerson};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, AssociationId, OrganizationId, PartnerId};
use store::records::{associations, credential_links};
use store::views::association::people as reads;
use store::{Conn, Tx};

use super::super::closing::close_ways_in;
use super::{Person, Telling, edition, headquarters, is_primary, person_within};
use crate::access::{run_people, take_as_member};
use crate::audit::note;
use crate::{Failure, House, counting};

/// The field beside which it is said why somebody cannot go.
const FIELD: &str = "go";

/// What goes with somebody.
#[derive(Debug, Clone)]
pub struct Loss {
    /// Who goes.
    pub person: Person,
    /// How many credentials of theirs count for the organization.
    pub credentials: u64,
    /// The contact roles that they hold: which, and the name of the location.
    pub roles: Vec<(String, String)>,
    /// Whether one global administrator is left alone.
    pub leaves_one: bool,
}

/// Reads what would go with somebody.
///
/// # Errors
/// [`Failure::Missing`] where there is nobody.
pub async fn loss(house: &House, organization: OrganizationId, person: AssociationId) -> Result<Loss, Failure> {
    let mut reader = house.db.read().await?;
    let person = reads::person(&mut reader, organization, person)
        .await?
        .ok_or(Failure::Missing)?;
    let administrators = associations::count_global_administrators(&mut reader, organization).await?;
    Ok(Loss {
        credentials: reads::linked_credentials(&mut reader, organization, person.association).await?,
        roles: reads::contact_roles_by_name(&mut reader, organization, person.association).await?,
        leaves_one: person.reach == Some(Reach::Global) && may_go(administrators) == Staying::One,
        person,
    })
}

/// Ends somebody's association.
///
/// # Errors
/// [`Failure::Refused`] for the last global administrator and the Primary Program Contact; [`Failure::Missing`] where
/// there is nobody whom the reader administers.
pub async fn end(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    person: AssociationId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let (person, tie) = person_within(&mut tx, &administrator, person).await?;
        let deed = Deed::AssociationEnded {
            person: person.association,
        };
        let credentials = depart(&house, &mut tx, account, &tie, deed).await?;
        let whose = (tie.account, &person.email);
        close_ways_in(
            &house,
            &mut tx,
            tie.organization,
            whose,
            Some(administrator.association()),
        )
        .await?;
        let telling = Telling {
            event: format!("ended:{}", person.association),
            organization: tie.organization,
            partner_id: &partner_id,
            person: &person,
            by: administrator.association(),
        };
        let ended = |of| Letter::AssociationEnded(Departure { of, credentials });
        telling.write(&house, &mut tx, false, ended).await?;
        // Who is out sees the organization's pages no longer: theirs leads to what is left to them.
        let link = house.links.to("/organizations");
        let ended = |of| ended(OfPerson { link, ..of });
        telling.write_to_them(&house, &mut tx, ended).await?;
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Leaves an organization.
///
/// # Errors
/// [`Failure::Refused`] for the last global administrator and the Primary Program Contact; [`Failure::Missing`] for who is
/// not associated.
pub async fn leave(house: &House, account: AccountId, partner_id: &PartnerId) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let member = take_as_member(&mut tx, account, &partner_id).await?;
        let (organization, association) = (member.organization(), member.association());
        let tie = associations::tie_of(&mut tx, organization, association)
            .await?
            .ok_or(Failure::Missing)?;
        let person = reads::person(&mut tx, organization, association)
            .await?
            .ok_or(Failure::Missing)?;
        let deed = Deed::AssociationLeft { person: association };
        let credentials = depart(&house, &mut tx, account, &tie, deed).await?;
        close_ways_in(&house, &mut tx, organization, (account, &person.email), None).await?;
        let telling = Telling {
            event: format!("left:{association}"),
            organization,
            partner_id: &partner_id,
            person: &person,
            by: association,
        };
        let left = |of| Letter::AssociationLeft(Departure { of, credentials });
        telling.write(&house, &mut tx, false, left).await?;
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Ends an association. Returns how many credentials counted through it.
async fn depart(house: &House, tx: &mut Tx, account: AccountId, tie: &Tie, deed: Deed) -> Result<u64, Failure> {
    let refused = |reason| Err(Failure::Refused(vec![Refusal::new(FIELD, reason)]));
    let (organization, association) = (tie.organization, tie.association);
    if tie.reach == Some(Reach::Global) {
        let administrators = associations::count_global_administrators(tx, organization).await?;
        if may_go(administrators) == Staying::Nobody {
            return refused(Reason::LastGlobalAdministrator);
        }
    }
    if is_primary_contact(house, tx, organization, association).await? {
        return refused(Reason::PrimaryContactFirst);
    }
    hand_required_roles_on(house, tx, organization, association).await?;
    let credentials = reads::linked_credentials(tx, organization, association).await?;
    associations::end(tx, organization, association, house.now()).await?;
    credential_links::end_all(tx, organization, association, house.now()).await?;
    note(house, tx, organization, account, deed);
    Ok(credentials)
}

/// Tells whether somebody is Primary Program Contact.
pub(super) async fn is_primary_contact(
    house: &House,
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<bool, Failure> {
    let headquarters = headquarters(tx, organization).await?;
    let edition = edition(house, tx, organization).await?;
    let roles = reads::contact_roles(tx, organization, association).await?;
    Ok(roles
        .iter()
        .any(|(location, role)| *location == headquarters && is_primary(edition, role)))
}

/// Roles that the program requires at the headquarters fall to the Primary Program Contact; nobody is above them from whom
/// they could be inherited (rule L5).
async fn hand_required_roles_on(
    house: &House,
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<(), Failure> {
    let headquarters = headquarters(tx, organization).await?;
    let edition = edition(house, tx, organization).await?;
    let Some(primary) = holder(tx, organization, |role| is_primary(edition, role)).await? else {
        return Ok(());
    };
    for (location, role) in reads::contact_roles(tx, organization, association).await? {
        let is_required = edition
            .contact_roles
            .iter()
            .any(|known| known.id == role && known.required);
        if is_required && location == headquarters {
            associations::hand_on_contact_role(tx, organization, headquarters, &role, primary, house.now()).await?;
        }
    }
    Ok(())
}

async fn holder(
    conn: &mut impl Conn,
    organization: OrganizationId,
    is_role: impl Fn(&str) -> bool,
) -> Result<Option<AssociationId>, Failure> {
    let holders = reads::headquarters_contacts(conn, organization).await?;
    Ok(holders
        .into_iter()
        .find(|(role, _)| is_role(role))
        .map(|(_, holder)| holder))
}
