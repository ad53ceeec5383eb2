//! *Create Enrollment* and *Enroll New Organization*: the wizard begins with what is known and what was entered (rule A3).

use membership::enrollment::{Contact, Draft, Entries, KnownOrganization, Step, begun_with};
use membership::refusal::Refusal;
use membership::terms::{AccountId, KnownOrganizationId, Language, PartnerId, Typed};
use store::records::{enrollment_drafts, known_organizations};
use store::{Tx, views};

use super::steps::{Advance, check_contact, fresh, put_back};
use crate::{Failure, House};

/// What an enrollment begins with.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// The organization that we knew of, if it begins with one.
    pub known: Option<KnownOrganizationId>,
    /// What was looked for.
    pub searched: Typed,
    /// What becomes of an enrollment that has begun already.
    pub earlier: Earlier,
}

/// What becomes of an enrollment that its owner has begun before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// It stays, and its owner is asked first.
    Keep,
    /// Its owner was asked: everything in it is lost.
    Replace,
}

/// What beginning led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// The first page is complete: the agreement comes next.
    Complete,
    /// The first page needs more, or has mistakes.
    Incomplete,
    /// Organizations that may be this one are offered first (rule E13).
    Offer,
    /// Somebody has enrolled it meanwhile.
    Enrolled(PartnerId),
    /// An enrollment has begun already: its owner is asked whether it is to be replaced.
    Earlier(Box<Draft>),
}

/// Begins an enrollment with a first page that is filled in.
///
/// # Errors
/// [`Failure::Missing`] where there is no such organization.
pub async fn begin(
    house: &House,
    account: AccountId,
    beginning: Beginning,
    language: Language,
) -> Result<Begun, Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move { attempt(&house_, account, beginning, language).await })
        .await
}

async fn attempt(
    house: &House,
    account: AccountId,
    beginning: Beginning,
    language: Language,
) -> Result<Begun, Failure> {
    let mut tx = house.db.begin().await?;
    let known = match beginning.known {
        Some(id) => Some(known_organizations::take(&mut tx, id).await?.ok_or(Failure::Missing)?),
        None => None,
    };
    if let Some(enrolled) = enrolled(&mut tx, known.as_ref()).await? {
        return Ok(Begun::Enrolled(enrolled));
    }
    let mut draft = fresh(house, account);
    if let Some(earlier) = make_room(&mut tx, &draft, beginning.earlier).await? {
        return Ok(Begun::Earlier(Box::new(earlier)));
    }
    let contact = begun_with(known.as_ref(), &beginning.searched, language);
    draft.entries = Entries::begun_with(contact, beginning.known);
    let begun = match check_contact(&mut tx, &mut draft.entries).await {
        Ok(Advance::Offer) => Begun::Offer,
        Ok(_) => Begun::Complete,
        Err(Failure::Refused(_)) => Begun::Incomplete,
        Err(failure) => return Err(failure),
    };
    put_back(house, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(begun)
}

/// Puts a draft in the place of the one that stands there; returns that one where its owner is to be asked first.
async fn make_room(tx: &mut Tx, draft: &Draft, earlier: Earlier) -> Result<Option<Draft>, Failure> {
    // Two that begin at once wait for each other here.
    enrollment_drafts::insert(tx, draft).await?;
    let held = enrollment_drafts::take(tx, draft.account)
        .await?
        .ok_or(Failure::NotYet(Step::Contact))?;
    let is_earlier = held.id != draft.id && !held.entries.typed(Step::Contact).is_blank();
    if is_earlier && earlier == Earlier::Keep {
        return Ok(Some(held));
    }
    enrollment_drafts::begin_anew(tx, held.id, draft.id).await?;
    Ok(None)
}

async fn enrolled(tx: &mut Tx, known: Option<&KnownOrganization>) -> Result<Option<PartnerId>, Failure> {
    match known {
        Some(known) if known.enrolled_as.is_some() => {
            let made = views::association::find::enrolled_from(tx, known.id).await?;
            Ok(made.map(|made| made.partner_id))
        }
        _ => Ok(None),
    }
}

/// Lists what the first page of a draft still needs: it was filled in for its owner, who has not pressed *Next* yet.
pub fn still_needed(draft: &Draft) -> Vec<Refusal> {
    Contact::check(draft.entries.typed(Step::Contact))
        .err()
        .unwrap_or_default()
}

/// Takes the organization that we knew of, where the enrollment is still about it. What was made another one claims nothing.
///
/// # Errors
/// The database failed.
pub(super) async fn take_known(
    tx: &mut Tx,
    draft: &Draft,
    contact: &Contact,
) -> Result<Option<KnownOrganization>, Failure> {
    let Some(id) = draft.entries.known() else {
        return Ok(None);
    };
    let known = known_organizations::take(tx, id).await?;
    Ok(known.filter(|known| known.is(contact)))
}
