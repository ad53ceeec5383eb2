//! The administrators' inbox: approving and rejecting, each request once (rules A5, A8).

use membership::association::{Decision, Match};
use membership::audit::Deed;
use membership::letters::Letter;
use membership::names;
use membership::refusal::Refusal;
use membership::terms::{AccountId, Instant, Language, Paragraphs, PartnerId, RequestId};
use store::Tx;
use store::records::accounts;
use store::records::association_requests::{self, AssociationRequest, Decided};
use store::views::association::{self as views, Waiting};

use super::{link_to, note, weighed};
use crate::access::{administer, member};
use crate::{Failure, House, mail};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;

/// What an administrator answers to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Lets them in.
    Approve,
    /// Does not, with a reason.
    Reject,
}

/// What answering led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// The request is decided, by this press.
    Now(Decision),
    /// It was decided before: how, when and by whom.
    Before {
        /// How.
        decision: Decision,
        /// When.
        at: Instant,
        /// Which administrator, by first and last name; nobody where it was withdrawn or lapsed.
        by: Option<(String, String)>,
    },
}

/// Lists what waits for the administrators of an organization, each with what its address's domain says.
///
/// # Errors
/// [`Failure::Missing`] for who is none of them.
pub async fn inbox(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
) -> Result<Vec<(Waiting, Match)>, Failure> {
    let member = member(house, account, partner_id).await?;
    let administrator = member.global_administrator().ok_or(Failure::Missing)?;
    let mut reader = house.db.read().await?;
    let waiting = views::waiting(&mut reader, administrator.organization()).await?;
    let mut inbox = Vec::with_capacity(waiting.len());
    for request in waiting {
        let matched = weighed(&mut reader, administrator.organization(), &request.email).await?;
        inbox.push((request, matched));
    }
    Ok(inbox)
}

/// Answers a request.
///
/// # Errors
/// [`Failure::Refused`] for a rejection without a reason; [`Failure::Missing`] for who does not administer all of the
/// organization, and where it has no such request.
pub async fn decide(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    request: RequestId,
    answer: Answer,
    typed_reason: &str,
) -> Result<Answered, Failure> {
    let reason = match answer {
        Answer::Approve => None,
        Answer::Reject => Some(reason(typed_reason)?),
    };
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let administrator = administer(&mut tx, account, &partner_id).await?;
            let request = association_requests::take(&mut tx, request)
                .await?
                .filter(|request| request.organization == administrator.organization() && request.asked_at.is_some())
                .ok_or(Failure::Missing)?;
            let decided = Decided {
                decision: match answer {
                    Answer::Approve => Decision::Approved,
                    Answer::Reject => Decision::Rejected,
                },
                at: house.now(),
                by: Some(administrator.association()),
                reason,
            };
            if !association_requests::decide(&mut tx, request.id, &decided).await? {
                return before(&mut tx, &request).await;
            }
            record(&house, &mut tx, account, &request, &decided);
            announce(&house, &mut tx, &request, &decided, format!("decided:{}", request.id)).await?;
            tx.commit().await?;
            Ok(Answered::Now(decided.decision))
        })
        .await
}

fn reason(typed: &str) -> Result<String, Failure> {
    let checked = Paragraphs::check(typed, LONGEST_REASON);
    checked
        .map(|reason| reason.as_str().to_owned())
        .map_err(|problem| Failure::Refused(vec![Refusal::text("reason", problem)]))
}

/// A second administrator is told what the first did (rule A8).
async fn before(tx: &mut Tx, request: &AssociationRequest) -> Result<Answered, Failure> {
    let decided = request
        .decided
        .as_ref()
        .ok_or_else(|| Failure::Broken("a request is neither open nor decided".into()))?;
    let by = match decided.by {
        Some(by) => views::name_of(tx, request.organization, by).await?,
        None => None,
    };
    Ok(Answered::Before {
        decision: decided.decision,
        at: decided.at,
        by,
    })
}

fn record(house: &House, tx: &mut Tx, account: AccountId, request: &AssociationRequest, decided: &Decided) {
    let email = request.applicant.email.clone();
    let deed = match &decided.reason {
        None => Deed::RequestApproved { email },
        Some(reason) => Deed::RequestRejected {
            email,
            reason: reason.clone(),
        },
    };
    note(house, tx, request.organization, account, deed);
}

/// Who asked is told which, and why. An approval of an address that is not proved carries the link that proves it.
pub(super) async fn announce(
    house: &House,
    tx: &mut Tx,
    request: &AssociationRequest,
    decided: &Decided,
    occasion: String,
) -> Result<(), Failure> {
    let asked = views::joinable(tx, request.organization)
        .await?
        .ok_or(Failure::Missing)?;
    let organization = asked.shown_name.clone();
    let by = decided
        .by
        .ok_or_else(|| Failure::Broken("an answer has nobody".into()))?;
    let (first, last) = views::name_of(tx, request.organization, by).await?.unwrap_or_default();
    let administrator = names::of_person(&first, &last);
    let letter = match &decided.reason {
        Some(reason) => Letter::AssociationRejected {
            organization,
            administrator,
            reason: reason.clone(),
            link: house.links.to("/associate"),
        },
        None => Letter::AssociationApproved {
            organization,
            administrator,
            link: if request.mailbox_proved_at.is_some() {
                house.links.to(&format!("/associate/requests/{}", request.id))
            } else {
                link_to(house, tx, request.id, request.account, &request.applicant.email)
                    .await?
                    .0
            },
        },
    };
    let language = accounts::language(tx, request.account)
        .await?
        .unwrap_or(Language::English);
    let about = (asked.country, language);
    mail::post_about(house, tx, occasion, request.applicant.email.clone(), about, letter);
    Ok(())
}
