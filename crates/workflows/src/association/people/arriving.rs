//! Who was let in and has not submitted the individual profile: they are seen, and can be stopped (rule A9).

use membership::access::Administrator;
use membership::association::RequestState;
use membership::audit::Deed;
use membership::terms::{AccountId, PartnerId, RequestId};
use store::records::association_requests;
use store::views::association::people::{self as reads, Arriving};

use super::super::closing::close;
use super::{location_within, root};
use crate::access::run_people;
use crate::audit::note;
use crate::{Failure, House};

/// Lists who accepted an invitation or was approved and has not submitted the individual profile, at locations that somebody
/// administers.
///
/// # Errors
/// The database failed.
pub async fn arriving(house: &House, administrator: &Administrator) -> Result<Vec<Arriving>, Failure> {
    let organization = administrator.organization();
    let mut reader = house.db.read().await?;
    let root = root(&mut reader, administrator).await?;
    let mut arriving = Vec::new();
    for one in reads::arriving(&mut reader, organization).await? {
        if reads::is_within(&mut reader, organization, one.location, root).await? {
            arriving.push(one);
        }
    }
    Ok(arriving)
}

/// *Take back*: who was let in does not come in any more. Their links work no longer.
///
/// # Errors
/// [`Failure::Missing`] where nobody was let in to a location that the reader administers, or is in by now.
pub async fn withdraw_approval(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: RequestId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let request = association_requests::take(&mut tx, id)
            .await?
            .filter(|request| request.organization == administrator.organization())
            .filter(|request| matches!(request.state(), RequestState::Approval | RequestState::Profile))
            .ok_or(Failure::Missing)?;
        location_within(&mut tx, &administrator, request.location).await?;
        if close(&house, &mut tx, id, Some(administrator.association())).await? {
            let email = request.applicant.email;
            let deed = Deed::ApprovalWithdrawn { email };
            note(&house, &mut tx, administrator.organization(), account, deed);
        }
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}
