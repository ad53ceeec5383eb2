//! Who may: read inside the transaction that needs it, and answered alike where there is nothing and where one may not.

use membership::access::{Administrator, GlobalAdministrator, Member};
use membership::terms::{AccountId, PartnerId};
use store::Tx;
use store::records::{associations, organizations};

use crate::{Failure, House};

/// Finds who an account is in the organization of a page's address.
///
/// # Errors
/// [`Failure::Missing`] where there is no such organization, or they are not associated with it: the two look the same.
pub async fn member(house: &House, account: AccountId, partner_id: &PartnerId) -> Result<Member, Failure> {
    let mut reader = house.db.read().await?;
    let tie = associations::tie(&mut reader, account, partner_id)
        .await?
        .ok_or(Failure::Missing)?;
    Ok(Member::of(tie))
}

/// Takes the organization of a page's address for a change by somebody who administers all of it.
///
/// # Errors
/// [`Failure::Missing`] for everybody else.
pub(crate) async fn administer(
    tx: &mut Tx,
    account: AccountId,
    partner_id: &PartnerId,
) -> Result<GlobalAdministrator, Failure> {
    take_as_member(tx, account, partner_id)
        .await?
        .global_administrator()
        .ok_or(Failure::Missing)
}

/// Takes the organization of a page's address for a change among its people, by somebody who administers some of them.
///
/// # Errors
/// [`Failure::Missing`] for everybody else.
pub(crate) async fn run_people(
    tx: &mut Tx,
    account: AccountId,
    partner_id: &PartnerId,
) -> Result<Administrator, Failure> {
    take_as_member(tx, account, partner_id)
        .await?
        .administrator()
        .ok_or(Failure::Missing)
}

/// Takes the organization of a page's address for a change by somebody who is associated with it.
///
/// # Errors
/// [`Failure::Missing`] for everybody else.
pub(crate) async fn take_as_member(tx: &mut Tx, account: AccountId, partner_id: &PartnerId) -> Result<Member, Failure> {
    organizations::take(tx, partner_id).await?.ok_or(Failure::Missing)?;
    let tie = associations::tie(tx, account, partner_id).await?;
    tie.map(Member::of).ok_or(Failure::Missing)
}
