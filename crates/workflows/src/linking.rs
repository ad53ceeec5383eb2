//! A credential is linked by its holder: when they ask for it, and when an enrollment is finished (rules A10 and E10).

use membership::audit::Deed;
use membership::credentials::{CredentialNumber, Holding, Outcome, PersonName, WhyNot, judge};
use membership::terms::{AccountId, AssociationId, CredentialLinkId, OrganizationId};
use store::records::credential_links::NewLink;
use store::records::{credential_links, register};
use store::{Conn, StoreFailure, Tx};

use crate::House;
use crate::audit::note;

/// Whose credential it is to be, and for which organization.
#[derive(Debug, Clone)]
pub(crate) struct Holder {
    pub account: AccountId,
    pub organization: OrganizationId,
    pub association: AssociationId,
    pub name: PersonName,
}

/// Decides what linking would come to for somebody of this name, and changes nothing.
pub(crate) async fn foresee(
    conn: &mut impl Conn,
    number: &CredentialNumber,
    name: &PersonName,
    association: Option<AssociationId>,
    confirmed: Option<&str>,
) -> Result<Outcome, StoreFailure> {
    let register = register::name(conn, number).await?;
    let holding = match &register {
        Some(_) => credential_links::holding(conn, number, association).await?,
        None => Holding::Nobody,
    };
    Ok(judge(register.as_ref(), name, holding, confirmed))
}

/// Links a credential, if it may be. Of two organizations that link it at once the constraint lets one.
pub(crate) async fn link(
    house: &House,
    tx: &mut Tx,
    holder: &Holder,
    number: &CredentialNumber,
    confirmed: Option<&str>,
) -> Result<Outcome, StoreFailure> {
    let outcome = foresee(tx, number, &holder.name, Some(holder.association), confirmed).await?;
    let Outcome::Linked(forgiven) = &outcome else {
        return Ok(outcome);
    };
    let link = NewLink {
        id: CredentialLinkId::from_uuid(house.key()),
        number,
        organization: holder.organization,
        association: holder.association,
        account: holder.account,
        confirmed_name: confirmed.filter(|_| !forgiven.is_empty()).map(str::to_owned),
        forgiven,
        linked_at: house.now(),
    };
    if !credential_links::insert(tx, &link).await? {
        return Ok(
            match credential_links::holding(tx, number, Some(holder.association)).await? {
                Holding::You => Outcome::AlreadyYours,
                Holding::Nobody | Holding::Another => Outcome::Not(WhyNot::LinkedElsewhere),
            },
        );
    }
    let deed = Deed::CredentialLinked {
        number: number.clone(),
        forgiven: forgiven.clone(),
    };
    note(house, tx, holder.organization, holder.account, deed);
    Ok(outcome)
}
