//! Asking to be associated, correcting what was entered, taking it back (rules A4, A5). Guide: steps 29 and 30.

use membership::association::{Applicant, Decision, Match, RequestState, Verdict};
use membership::letters::Letter;
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, Instant, Language, PartnerId, RequestId, Typed};
use store::Tx;
use store::records::association_requests::{self, AssociationRequest};
use store::records::{associations, mailed_links, organizations};
use store::views::association::{self as views, Joinable, OwnRequest};

use super::closing::close;
use super::deciding::announce;
use super::{link_to, weighed};
use crate::{Failure, House, mail};

/// What asking led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A mail is on its way, whatever the domain of the address is: the answer does not tell.
    Sent(RequestId),
    /// They were let in before: that request is gone on with.
    Approved(RequestId),
    /// They are associated already.
    Associated,
}

/// Reads whom one asks.
///
/// # Errors
/// [`Failure::Missing`] where no organization is enrolled under this ID.
pub async fn organization(house: &House, partner_id: &PartnerId) -> Result<Joinable, Failure> {
    let mut reader = house.db.read().await?;
    views::joinable_by_partner_id(&mut reader, partner_id)
        .await?
        .ok_or(Failure::Missing)
}

/// Asks to be associated. Asked again while a request is open, it corrects that one; while one is approved, it leads to that
/// one, and a second is not made.
///
/// # Errors
/// [`Failure::Refused`] with everything that is wrong; [`Failure::Missing`] where no organization is enrolled under this ID.
pub async fn ask(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    typed: &Typed,
    language: Language,
) -> Result<Asked, Failure> {
    let applicant = Applicant::check(typed).map_err(Failure::Refused)?;
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            organizations::take(&mut tx, &partner_id)
                .await?
                .ok_or(Failure::Missing)?;
            let organization = views::joinable_by_partner_id(&mut tx, &partner_id)
                .await?
                .ok_or(Failure::Missing)?;
            if associations::tie(&mut tx, account, &partner_id).await?.is_some() {
                return Ok(Asked::Associated);
            }
            let before = association_requests::take_unfinished(&mut tx, account, organization.id).await?;
            if let Some(approved) = before.iter().find(|request| request.decided.is_some()) {
                mail_approval_again(&house, &mut tx, approved, &applicant).await?;
                tx.commit().await?;
                return Ok(Asked::Approved(approved.id));
            }
            let id = match before.first() {
                Some(open) => {
                    if open.applicant != applicant {
                        association_requests::correct(&mut tx, open.id, &applicant).await?;
                    }
                    if open.applicant.email.key() != applicant.email.key() {
                        mailed_links::void_of_subject(&mut tx, open.id.uuid(), house.now()).await?;
                    }
                    open.id
                }
                None => {
                    let id = RequestId::from_uuid(house.key());
                    let place = (organization.id, organization.headquarters);
                    association_requests::insert(&mut tx, id, place, account, &applicant, house.now()).await?;
                    id
                }
            };
            write_to_applicant(&house, &mut tx, &organization, id, account, &applicant, language).await?;
            tx.commit().await?;
            Ok(Asked::Sent(id))
        })
        .await
}

/// Who lost the letter with the link that proves their address gets it anew.
async fn mail_approval_again(
    house: &House,
    tx: &mut Tx,
    approved: &AssociationRequest,
    applicant: &Applicant,
) -> Result<(), Failure> {
    let is_same = approved.applicant.email.key() == applicant.email.key();
    match &approved.decided {
        Some(decided) if is_same && approved.state() == RequestState::Approval => {
            if !mail::may_link(house, tx, LinkPurpose::Associate, &applicant.email).await? {
                return Ok(());
            }
            let occasion = format!("approved-again:{}:{}", approved.id, house.key());
            announce(house, tx, approved, decided, occasion).await
        }
        _ => Ok(()),
    }
}

/// The mail carries what the page does not tell: whether the address is the organization's. Whoever presses again and again
/// has the last of a few mails, whose link goes on working.
async fn write_to_applicant(
    house: &House,
    tx: &mut Tx,
    asked: &Joinable,
    request: RequestId,
    account: AccountId,
    applicant: &Applicant,
    language: Language,
) -> Result<(), Failure> {
    if !mail::may_link(house, tx, LinkPurpose::Associate, &applicant.email).await? {
        return Ok(());
    }
    let matched: Match = weighed(tx, asked.id, &applicant.email).await?;
    let (link, until) = link_to(house, tx, request, account, &applicant.email).await?;
    let organization = asked.shown_name.clone();
    let letter = match Verdict::by(&matched) {
        Verdict::Profile => Letter::AssociationReady {
            organization,
            link,
            until,
        },
        Verdict::Ask => Letter::AssociationToAsk {
            organization,
            link,
            until,
        },
    };
    let occasion = format!("associate:{request}:{}", house.key());
    let about = (asked.country, language);
    mail::post_about(house, tx, occasion, applicant.email.clone(), about, letter);
    Ok(())
}

/// A request of one's own, with the organization that it was made to.
#[derive(Debug, Clone)]
pub struct Own {
    /// The request.
    pub request: AssociationRequest,
    /// The organization.
    pub organization: Joinable,
    /// The name of the administrator who decided it, where one did.
    pub decided_by: Option<(String, String)>,
}

impl Own {
    /// Tells what the request waits for.
    pub fn state(&self) -> RequestState {
        self.request.state()
    }

    /// Tells whether an administrator took it back after it was approved.
    pub fn is_taken_back(&self) -> bool {
        self.state() == RequestState::Ended(Decision::Withdrawn) && self.decided_by.is_some()
    }

    /// Returns since when it has waited for an administrator.
    pub fn asked_at(&self) -> Option<Instant> {
        self.request.asked_at
    }
}

/// Reads a request of one's own.
///
/// # Errors
/// [`Failure::Missing`] where there is none, or it is somebody else's: the two look the same.
pub async fn look_at(house: &House, account: AccountId, request: RequestId) -> Result<Own, Failure> {
    let mut reader = house.db.read().await?;
    let request = association_requests::find(&mut reader, request)
        .await?
        .filter(|request| request.account == account)
        .ok_or(Failure::Missing)?;
    let organization = views::joinable(&mut reader, request.organization)
        .await?
        .ok_or(Failure::Missing)?;
    let by = request.decided.as_ref().and_then(|decided| decided.by);
    let decided_by = match by {
        Some(by) => views::name_of(&mut reader, request.organization, by).await?,
        None => None,
    };
    Ok(Own {
        request,
        organization,
        decided_by,
    })
}

/// Lists the requests of an account that wait for something.
///
/// # Errors
/// The database failed.
pub async fn own_requests(house: &House, account: AccountId) -> Result<Vec<OwnRequest>, Failure> {
    Ok(views::own_requests(&mut house.db.read().await?, account).await?)
}

/// *Cancel*: takes a request back, once, also one that is approved and not completed. What its links could do they can no
/// longer.
///
/// # Errors
/// [`Failure::Missing`] where there is none of one's own.
pub async fn withdraw(house: &House, account: AccountId, request: RequestId) -> Result<(), Failure> {
    look_at(house, account, request).await?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            close(&house_, &mut tx, request, None).await?;
            Ok(tx.commit().await?)
        })
        .await
}
