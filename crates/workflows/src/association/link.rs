//! The link that is mailed to the address of a request: using it proves the mailbox, opening it changes nothing
//! (rules A6, A8).

use membership::association::{Decision, Due, Verdict, next_due};
use membership::audit::Deed;
use membership::letters::Letter;
use membership::sign_in::{LinkPurpose, MAILS_WITHIN, MOST_MAILS};
use membership::terms::{AccountId, Country, RequestId};
use store::records::association_requests::{self, AssociationRequest, Decided};
use store::records::{mailed_links, outbox};
use store::views::association::{self as views, Addressee};
use store::{Conn, Tx};

use super::{Own, applying, look_at, note, weighed};
use crate::telling::{occasion, tell};
use crate::{Failure, House, Secret};

/// What the page of a mailed link shows.
#[derive(Debug, Clone)]
pub struct LinkShown {
    /// The request that it is about.
    pub own: Own,
    /// What using it leads to.
    pub leads_to: LeadsTo,
}

/// What using a mailed link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadsTo {
    /// The request is approved at once, since the address is in a domain of the organization.
    Approval,
    /// An administrator can be asked.
    Question,
    /// An administrator has approved it before: the individual profile comes next.
    Profile,
}

impl LeadsTo {
    /// Returns the word that the keys of its sentences end in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approval => "own",
            Self::Question => "other",
            Self::Profile => "approved",
        }
    }
}

/// Reads what a mailed link is about. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or no longer, or is about somebody else's request.
pub async fn open_link(house: &House, account: AccountId, secret: &Secret) -> Result<LinkShown, Failure> {
    let mut reader = house.db.read().await?;
    let id = subject(house, &mut reader, account, secret).await?;
    drop(reader);
    let own = look_at(house, account, id).await?;
    let leads_to = leads_to(house, &own.request).await?;
    Ok(LinkShown { own, leads_to })
}

async fn leads_to(house: &House, request: &AssociationRequest) -> Result<LeadsTo, Failure> {
    if request
        .decided
        .as_ref()
        .is_some_and(|decided| decided.decision.lets_in())
    {
        return Ok(LeadsTo::Profile);
    }
    let mut reader = house.db.read().await?;
    let matched = weighed(&mut reader, request.organization, &request.applicant.email).await?;
    Ok(match Verdict::by(&matched) {
        Verdict::Profile => LeadsTo::Approval,
        Verdict::Ask => LeadsTo::Question,
    })
}

async fn subject(
    house: &House,
    conn: &mut impl Conn,
    account: AccountId,
    secret: &Secret,
) -> Result<RequestId, Failure> {
    let link = mailed_links::find(conn, secret.hash(), LinkPurpose::Associate, house.now()).await?;
    link.filter(|link| link.account == Some(account))
        .and_then(|link| link.subject)
        .map(RequestId::from_uuid)
        .ok_or(Failure::Missing)
}

/// Uses a mailed link: the mailbox is proved, and where the domain is the organization's the request is approved.
///
/// # Errors
/// As [`open_link`].
pub async fn use_link(house: &House, account: AccountId, secret: Secret) -> Result<RequestId, Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let request = spend(&house, &mut tx, account, &secret).await?;
            if request.decided.is_none() {
                let matched = weighed(&mut tx, request.organization, &request.applicant.email).await?;
                if Verdict::by(&matched) == Verdict::Profile {
                    approve_by_domain(&house, &mut tx, &request).await?;
                }
            }
            tx.commit().await?;
            Ok(request.id)
        })
        .await
}

async fn spend(house: &House, tx: &mut Tx, account: AccountId, secret: &Secret) -> Result<AssociationRequest, Failure> {
    let now = house.now();
    let link = mailed_links::find(tx, secret.hash(), LinkPurpose::Associate, now)
        .await?
        .filter(|link| link.account == Some(account))
        .ok_or(Failure::Missing)?;
    let id = link.subject.map(RequestId::from_uuid).ok_or(Failure::Missing)?;
    // The request before its link, as who decides it does: the two never wait for one another.
    let request = association_requests::take(tx, id).await?.ok_or(Failure::Missing)?;
    if !mailed_links::spend(tx, link.id, now).await? {
        return Err(Failure::Missing);
    }
    if request.applicant.email.key() != link.email.key() {
        return Err(Failure::Missing);
    }
    association_requests::prove_mailbox(tx, id, now).await?;
    Ok(request)
}

async fn approve_by_domain(house: &House, tx: &mut Tx, request: &AssociationRequest) -> Result<(), Failure> {
    let decided = Decided {
        decision: Decision::ApprovedByDomain,
        at: house.now(),
        by: None,
        reason: None,
    };
    if association_requests::decide(tx, request.id, &decided).await? {
        let email = request.applicant.email.clone();
        let deed = Deed::RequestApprovedByDomain { email };
        note(house, tx, request.organization, request.account, deed);
    }
    Ok(())
}

/// *Contact Administrator*: puts a request of one's own before the organization's administrators, once.
///
/// # Errors
/// [`Failure::Missing`] where there is none of one's own that is open.
pub async fn contact_administrator(house: &House, account: AccountId, id: RequestId) -> Result<(), Failure> {
    look_at(house, account, id).await?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let request = association_requests::take(&mut tx, id).await?.ok_or(Failure::Missing)?;
            let now = house.now();
            if association_requests::ask(&mut tx, id, now).await? {
                association_requests::put_off(&mut tx, id, next_due(now, None)).await?;
                ask_administrators(&house, &mut tx, &request, None).await?;
            }
            Ok(tx.commit().await?)
        })
        .await
}

/// Writes to who can decide a request: at first, or once something is due on it (rule A8).
pub(super) async fn ask_administrators(
    house: &House,
    tx: &mut Tx,
    request: &AssociationRequest,
    due: Option<Due>,
) -> Result<(), Failure> {
    let organization = views::joinable(tx, request.organization)
        .await?
        .ok_or(Failure::Missing)?;
    let matched = weighed(tx, request.organization, &request.applicant.email).await?;
    let inbox = format!("{}/requests", house.links.home(&organization.partner_id));
    let applying = applying(&request.applicant, &organization.shown_name, matched, inbox);
    let (event, addressees, letter) = match due {
        None => {
            let administrators = views::global_administrators(tx, organization.id).await?;
            let letter = Letter::AssociationAsked(applying);
            return put_question(house, tx, request, (organization.country, administrators), &letter).await;
        }
        Some(Due::PassOn) => {
            let next = views::next_contacts(tx, organization.id, organization.headquarters).await?;
            ("passed-on", next, Letter::AssociationPassedOn(applying))
        }
        Some(_) => {
            let administrators = views::global_administrators(tx, organization.id).await?;
            ("reminded", administrators, Letter::AssociationReminded(applying))
        }
    };
    // Corrected and asked anew is another question: the address is part of the event.
    let event = format!("request-{event}:{}:{}", request.id, request.applicant.email.key());
    tell(house, tx, &event, (organization.country, &addressees), &letter);
    Ok(())
}

/// Mails a question to each administrator, a few of one person's in an hour: corrected, or taken back and made again, it is
/// another question each time, and waits in the inbox all the same (abuse case T13).
async fn put_question(
    house: &House,
    tx: &mut Tx,
    request: &AssociationRequest,
    (country, administrators): (Country, Vec<Addressee>),
    letter: &Letter,
) -> Result<(), Failure> {
    let hour = house.now().as_second().div_euclid(MAILS_WITHIN.as_secs());
    for administrator in administrators {
        for turn in 0..MOST_MAILS {
            let event = format!(
                "request-asked:{}:{}:{hour}:{turn}",
                request.account, request.organization
            );
            if !outbox::is_posted(tx, &occasion(&event, &administrator)).await? {
                tell(house, tx, &event, (country, &[administrator]), letter);
                break;
            }
        }
    }
    Ok(())
}
