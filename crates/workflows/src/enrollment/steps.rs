//! The pages of the wizard: what is typed is kept, what is right lets one go on.

use jiff::ToSpan as _;
use membership::enrollment::{Acceptance, Because, Contact, Decision, Draft, Entries, Found, NotYet, Step};
use membership::enrollment::{claims, grams, likeness};
use membership::program::{Agreement, Edition};
use membership::refusal::Refusal;
use membership::terms::{AccountId, DraftId, Language, OrganizationId, Typed};
use store::records::{agreement_texts, enrollment_drafts};
use store::{Conn, Tx, views};

use super::given;
use crate::{Failure, House};

/// How many similar organizations are offered at most.
const OFFERED: usize = 5;

/// A form of the wizard that was sent.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Who sends it.
    pub account: AccountId,
    /// The draft that it was shown for, where there was one.
    pub draft: Option<DraftId>,
    /// Its page.
    pub step: Step,
}

/// What a finished page leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advance {
    /// The next page.
    To(Step),
    /// Organizations that may be this one are offered first (rule E13).
    Offer,
    /// The agreement was declined; everything entered is lost, once that is confirmed (rule E5).
    Declined,
    /// The agreement has changed since it was shown: it is to be read again.
    ReadAgain,
}

/// The text that is to be read and signed.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// Its edition.
    pub edition: &'a Edition,
    /// The text.
    pub agreement: &'a Agreement,
}

/// Finds an account's draft.
///
/// # Errors
/// The database failed.
pub async fn draft(house: &House, account: AccountId) -> Result<Option<Draft>, Failure> {
    Ok(enrollment_drafts::of_account(&mut house.db.read().await?, account).await?)
}

pub(super) fn fresh(house: &House, account: AccountId) -> Draft {
    let mut draft = Draft {
        id: DraftId::from_uuid(house.key()),
        account,
        entries: Entries::default(),
        changed_at: house.now(),
        kept_until: house.today(),
    };
    keep_longer(house, &mut draft);
    draft
}

/// A draft is kept thirty days from the last entry (rule E6).
fn keep_longer(house: &House, draft: &mut Draft) {
    let today = house.today();
    let days = house.program.edition_on(today).calendar.draft_days;
    draft.changed_at = house.now();
    draft.kept_until = today.saturating_add(i64::from(days).days());
}

async fn take(tx: &mut Tx, account: AccountId) -> Result<Draft, Failure> {
    enrollment_drafts::take(tx, account)
        .await?
        .ok_or(Failure::NotYet(Step::Contact))
}

/// Takes the draft that a form was shown for, and keeps there what was typed; the first page begins one where there is none.
async fn take_with(house: &House, tx: &mut Tx, form: Form, typed: Typed) -> Result<Draft, Failure> {
    let begun = fresh(house, form.account);
    if form.step == Step::Contact && form.draft.is_none() {
        enrollment_drafts::insert(tx, &begun).await?;
    }
    let mut draft = match form.draft {
        Some(id) => enrollment_drafts::take(tx, form.account)
            .await?
            .filter(|draft| draft.id == id)
            .ok_or(Failure::Missing)?,
        None => take(tx, form.account).await?,
    };
    let earlier = draft.entries.typed(form.step).clone();
    draft
        .entries
        .keep(form.step, typed)
        .map_err(|NotYet { first }| Failure::NotYet(first))?;
    // A form that was shown for no draft may be sent twice, and replaces nothing that was typed elsewhere.
    let replaces = !earlier.is_blank() && &earlier != draft.entries.typed(form.step);
    if form.draft.is_none() && draft.id != begun.id && replaces {
        return Err(Failure::Missing);
    }
    Ok(draft)
}

pub(super) async fn put_back(house: &House, tx: &mut Tx, mut draft: Draft) -> Result<(), Failure> {
    keep_longer(house, &mut draft);
    Ok(enrollment_drafts::update(tx, &draft).await?)
}

/// Keeps what was typed on a page, right or wrong, without going on: for *Cancel*, another language, a session that ended.
///
/// # Errors
/// [`Failure::NotYet`] where the page cannot be opened, or there is no draft to keep it in; [`Failure::Missing`] where it was
/// typed for another draft than the one that there is now, which then stays as it is.
pub async fn keep(house: &House, form: Form, typed: Typed) -> Result<(), Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let draft = take_with(&house_, &mut tx, form, typed).await?;
            put_back(&house_, &mut tx, draft).await?;
            Ok(tx.commit().await?)
        })
        .await
}

/// Keeps what was typed on a page, checks it, and says where it leads.
///
/// # Errors
/// [`Failure::Refused`] with everything that is wrong, and what was typed is kept all the same; else as [`keep`].
pub async fn advance(house: &House, form: Form, typed: Typed, language: Language) -> Result<Advance, Failure> {
    let house_ = house.clone();
    let step = form.step;
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let mut draft = take_with(&house, &mut tx, form, typed).await?;
            let checked = check(&house, &mut tx, &mut draft.entries, step, language).await;
            if let Err(Failure::Refused(_)) = &checked {
                draft.entries.reopen(step);
            }
            put_back(&house, &mut tx, draft).await?;
            tx.commit().await?;
            checked
        })
        .await
}

async fn check(
    house: &House,
    tx: &mut Tx,
    entries: &mut Entries,
    step: Step,
    language: Language,
) -> Result<Advance, Failure> {
    match step {
        Step::Contact => check_contact(tx, entries).await,
        Step::Agreement => check_agreement(house, tx, entries, language).await,
        Step::IndividualProfile => {
            let questions = &signed_edition(house, entries)?.questionnaires.individual;
            let answers = questions.check(entries.typed(step));
            let mut refusals = answers.err().unwrap_or_default();
            refusals.extend(given::check(tx, entries).await?);
            if !refusals.is_empty() {
                return Err(Failure::Refused(refusals));
            }
            entries.finish(step);
            Ok(Advance::To(Step::OrganizationProfile))
        }
        Step::OrganizationProfile => {
            let questions = &signed_edition(house, entries)?.questionnaires.organization;
            questions.check(entries.typed(step)).map_err(Failure::Refused)?;
            Ok(Advance::To(step))
        }
    }
}

pub(super) async fn check_contact(tx: &mut Tx, entries: &mut Entries) -> Result<Advance, Failure> {
    let contact = Contact::check(entries.typed(Step::Contact)).map_err(Failure::Refused)?;
    entries.sign_again_unless_for(contact.legal_name());
    if find_enrolled(tx, &contact, entries).await?.is_empty() {
        entries.finish(Step::Contact);
        Ok(Advance::To(Step::Agreement))
    } else {
        entries.reopen(Step::Contact);
        Ok(Advance::Offer)
    }
}

async fn check_agreement(
    house: &House,
    tx: &mut Tx,
    entries: &mut Entries,
    language: Language,
) -> Result<Advance, Failure> {
    let typed = entries.typed(Step::Agreement);
    let Decision::Accept(signature) = Decision::check(typed).map_err(Failure::Refused)? else {
        return Ok(Advance::Declined);
    };
    let reading = agreement_to_read(house, language)?;
    if typed.one("agreement") != reading.agreement.digest.hex() {
        entries.reopen(Step::Agreement);
        return Ok(Advance::ReadAgain);
    }
    let contact = Contact::check(entries.typed(Step::Contact)).map_err(|_| Failure::NotYet(Step::Contact))?;
    agreement_texts::keep(tx, &reading.edition.id, reading.agreement, house.now()).await?;
    entries.accept(Acceptance {
        signature,
        edition: reading.edition.id.clone(),
        language: reading.agreement.language,
        digest: reading.agreement.digest.clone(),
        signed_at: house.now(),
        legal_name: contact.legal_name().to_owned(),
    });
    Ok(Advance::To(Step::IndividualProfile))
}

/// Returns the agreement that is in force today, in the reader's language where there is one (rule E8).
///
/// # Errors
/// [`Failure::Broken`] where the edition has no agreement at all, which its check excludes.
pub fn agreement_to_read(house: &House, language: Language) -> Result<Reading<'_>, Failure> {
    let edition = house.program.edition_on(house.today());
    let texts = &edition.agreements;
    let agreement = texts.get(&language).or_else(|| texts.get(&Language::English));
    agreement
        .map(|agreement| Reading { edition, agreement })
        .ok_or_else(|| Failure::Broken("the edition in force has no agreement".into()))
}

/// Returns the edition that a draft's agreement was signed under: its questions are asked, however the program is edited
/// meanwhile (rule P3).
///
/// # Errors
/// [`Failure::NotYet`] where nothing is signed.
pub fn signed_edition<'a>(house: &'a House, entries: &Entries) -> Result<&'a Edition, Failure> {
    let signed = entries
        .acceptance()
        .and_then(|acceptance| house.program.edition(&acceptance.edition));
    signed.ok_or(Failure::NotYet(Step::Agreement))
}

/// Lists the enrolled organizations that may be the one that this draft is about, and why (rule E13).
///
/// # Errors
/// [`Failure::NotYet`] where the contact information has mistakes.
pub async fn offered(house: &House, draft: &Draft) -> Result<Vec<Found>, Failure> {
    let contact = Contact::check(draft.entries.typed(Step::Contact)).map_err(|_| Failure::NotYet(Step::Contact))?;
    find_enrolled(&mut house.db.read().await?, &contact, &draft.entries).await
}

async fn find_enrolled(conn: &mut impl Conn, contact: &Contact, entries: &Entries) -> Result<Vec<Found>, Failure> {
    let mut found: Vec<Found> = Vec::new();
    for claim in claims(contact) {
        if let Some((kind, known)) = views::enrollment::holder(conn, &claim).await? {
            found.push(Found {
                known,
                because: Because::from(kind),
            });
        }
    }
    for known in views::enrollment::alike(conn, contact.country(), grams(contact)).await? {
        if let Some(because) = likeness(contact, &known) {
            found.push(Found { known, because });
        }
    }
    if let Some(known) = entries.known()
        && let Some(known) = views::association::find::enrolled_from(conn, known).await?
    {
        let because = Because::SameRecord;
        found.push(Found { known, because });
    }
    found.retain(|one| !entries.is_not_ours(one.known.id));
    found.sort_by_key(|one| (one.because, one.known.id));
    let mut seen: Vec<OrganizationId> = Vec::new();
    found.retain(|one| {
        !seen.contains(&one.known.id) && {
            seen.push(one.known.id);
            true
        }
    });
    found.truncate(OFFERED);
    Ok(found)
}

/// Notes that the organizations offered are others, and goes on to the agreement.
///
/// # Errors
/// As [`keep`].
pub async fn are_not_ours(
    house: &House,
    account: AccountId,
    organizations: Vec<OrganizationId>,
) -> Result<Advance, Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let mut draft = take(&mut tx, account).await?;
            draft.entries.are_not_ours(organizations);
            let advance = match check_contact(&mut tx, &mut draft.entries).await? {
                Advance::To(_) => Advance::To(draft.entries.furthest()),
                other => other,
            };
            put_back(&house_, &mut tx, draft).await?;
            tx.commit().await?;
            Ok(advance)
        })
        .await
}

/// Loses the draft and everything in it (rule E5). Without one there is nothing to lose.
///
/// # Errors
/// [`Failure::Missing`] where it was asked about another draft than the one that there is now.
pub async fn cancel(house: &House, account: AccountId, asked: Option<DraftId>) -> Result<(), Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            if let Some(draft) = enrollment_drafts::take(&mut tx, account).await? {
                if Some(draft.id) != asked {
                    return Err(Failure::Missing);
                }
                enrollment_drafts::delete(&mut tx, draft.id);
            }
            Ok(tx.commit().await?)
        })
        .await
}

/// Reopens the first page that needs attention, with what is wrong there.
pub(super) fn reopen(entries: &mut Entries, step: Step, refusals: &[Refusal]) {
    entries.reopen(step);
    tracing::info!(step = step.word(), refusals = refusals.len(), "a draft is not finished");
}
