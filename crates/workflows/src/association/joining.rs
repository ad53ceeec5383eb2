//! Your Individual Profile: *Submit* completes the association (rule A7). Guide: steps 31 to 33.

use membership::association::{JoinMail, Match, RequestState};
use membership::audit::Deed;
use membership::letters::Letter;
use membership::program::{Answers, Edition, EditionId};
use membership::terms::{AccountId, AssociationId, PartnerId, RequestId, Typed};
use store::records::associations::NewAssociation;
use store::records::{association_requests, associations, organizations};
use store::views::association as views;
use store::{StoreFailure, Tx};

use super::closing::close_ways_in;
use super::{Own, applying, look_at, note};
use crate::telling::tell;
use crate::{Failure, House, counting};

/// An approved request whose individual profile is asked for.
#[derive(Debug)]
pub struct Joining<'a> {
    /// The request.
    pub own: Own,
    /// The edition whose questions are asked: the one that the organization signed.
    pub edition: &'a Edition,
}

/// Reads the request whose individual profile is asked for.
///
/// # Errors
/// [`Failure::Missing`] where there is none of one's own that was approved and whose address was proved.
pub async fn joining(house: &House, account: AccountId, request: RequestId) -> Result<Joining<'_>, Failure> {
    let own = look_at(house, account, request).await?;
    if !matches!(own.state(), RequestState::Profile | RequestState::Done) {
        return Err(Failure::Missing);
    }
    let edition = house
        .program
        .edition(&EditionId(own.organization.edition.clone()))
        .ok_or_else(|| Failure::Broken(format!("there is no edition {}", own.organization.edition)))?;
    Ok(Joining { own, edition })
}

/// *Submit*: makes the association, once, however often it is pressed.
///
/// # Errors
/// [`Failure::Refused`] with everything that is wrong; else as [`joining`].
pub async fn join(house: &House, account: AccountId, request: RequestId, typed: &Typed) -> Result<PartnerId, Failure> {
    let joining = joining(house, account, request).await?;
    let answers = joining
        .edition
        .questionnaires
        .individual
        .check(typed)
        .map_err(Failure::Refused)?;
    let (house_, own, edition) = (house.clone(), joining.own, joining.edition.id.clone());
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let partner_id = own.organization.partner_id.clone();
            organizations::take(&mut tx, &partner_id)
                .await?
                .ok_or(Failure::Missing)?;
            if association_requests::complete(&mut tx, request, house.now()).await? {
                associate(&house, &mut tx, &own, &edition, &answers).await?;
            } else {
                is_completed(&mut tx, request).await?;
            }
            match counting::commit(&house, tx).await {
                // An invitation was used meanwhile: they are in, and once.
                Err(StoreFailure::Taken(_)) => Ok(partner_id),
                committed => committed.map(|()| partner_id).map_err(Failure::from),
            }
        })
        .await
}

/// Pressed again it answers the same; taken back meanwhile it lets nobody in.
async fn is_completed(tx: &mut Tx, request: RequestId) -> Result<(), Failure> {
    let request = association_requests::find(tx, request).await?;
    request
        .filter(|request| request.state() == RequestState::Done)
        .map(|_| ())
        .ok_or(Failure::Missing)
}

async fn associate(
    house: &House,
    tx: &mut Tx,
    own: &Own,
    edition: &EditionId,
    answers: &Answers,
) -> Result<(), Failure> {
    let applicant = &own.request.applicant;
    let association = NewAssociation {
        id: AssociationId::from_uuid(house.key()),
        organization: own.organization.id,
        account: own.request.account,
        location: own.request.location,
        first_name: &applicant.first_name,
        last_name: &applicant.last_name,
        job_title: None,
        email: Some(&applicant.email),
        profile_edition: edition,
        profile: answers,
        since: house.now(),
    };
    associations::insert(tx, &association);
    let whose = (own.request.account, &applicant.email);
    close_ways_in(house, tx, own.organization.id, whose, None).await?;
    let deed = Deed::Associated {
        email: applicant.email.clone(),
    };
    note(house, tx, own.organization.id, own.request.account, deed);
    let people = house.links.home(&own.organization.partner_id);
    let letter = Letter::AssociationCompleted(applying(applicant, &own.organization.shown_name, Match::None, people));
    let mut administrators = views::global_administrators(tx, own.organization.id).await?;
    administrators.retain(|administrator| administrator.join_mail == JoinMail::Wanted);
    let event = format!("associated:{}", association.id);
    tell(house, tx, &event, (own.organization.country, &administrators), &letter);
    Ok(())
}
