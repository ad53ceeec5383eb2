//! Nothing that lets somebody in outlives what it was for: once they are in, or out again, every other request of theirs and
//! every invitation of theirs is closed (rules A8, A9).

use membership::terms::{AccountId, AssociationId, EmailAddress, OrganizationId, RequestId};
use store::records::{association_requests, invitations, mailed_links};
use store::{StoreFailure, Tx};

use crate::House;

/// Closes what else would let an account into an organization. `by` is the administrator who put an end to it, if one did.
pub(super) async fn close_ways_in(
    house: &House,
    tx: &mut Tx,
    organization: OrganizationId,
    (account, email): (AccountId, &EmailAddress),
    by: Option<AssociationId>,
) -> Result<(), StoreFailure> {
    for request in association_requests::take_unfinished(tx, account, organization).await? {
        close(house, tx, request.id, by).await?;
    }
    if let Some(invitation) = invitations::open_of(tx, organization, email).await? {
        invitations::withdraw(tx, invitation.id, house.now()).await?;
        mailed_links::void_of_subject(tx, invitation.id.uuid(), house.now()).await?;
    }
    Ok(())
}

/// Closes a request, and its links with it. Returns whether it was this press.
pub(super) async fn close(
    house: &House,
    tx: &mut Tx,
    request: RequestId,
    by: Option<AssociationId>,
) -> Result<bool, StoreFailure> {
    // The request before its links, as who decides it does: the two never wait for one another.
    let is_closed = association_requests::close(tx, request, by, house.now()).await?;
    mailed_links::void_of_subject(tx, request.uuid(), house.now()).await?;
    Ok(is_closed)
}
