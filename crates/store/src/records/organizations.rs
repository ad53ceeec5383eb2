//! Organizations, what they are told by, and their profiles.

use membership::enrollment::{Claim, Contact};
use membership::program::{Answers, EditionId};
use membership::terms::{AccountId, DraftId, Instant, OrganizationId, PartnerId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, Sql, StoreFailure, Tx};

/// An organization that is about to be kept.
#[derive(Debug)]
pub struct NewOrganization<'a> {
    /// Its key.
    pub id: OrganizationId,
    /// The draft that it comes from: it makes one organization only.
    pub draft: DraftId,
    /// Its Partner Program ID.
    pub partner_id: &'a PartnerId,
    /// Its contact information.
    pub contact: &'a Contact,
    /// Who enrolls it.
    pub enrolled_by: AccountId,
    /// When.
    pub enrolled_at: Instant,
}

/// Keeps an organization.
///
/// # Errors
/// [`StoreFailure::Taken`] where the draft has been finished before, or the ID is taken.
pub async fn insert(tx: &mut Tx, new: &NewOrganization<'_>) -> Result<(), StoreFailure> {
    let contact = new.contact;
    insert!(
        tx,
        organizations {
            id: new.id.uuid(),
            draft_id: new.draft.uuid(),
            partner_id: new.partner_id.as_str().to_owned(),
            legal_name: contact.legal_name().to_owned(),
            doing_business_as: contact.doing_business_as().map(str::to_owned),
            registration_number: contact.registration_number().map(str::to_owned),
            country: contact.country().code(),
            telephone: contact.telephone().as_str().to_owned(),
            web_address: contact.web_address().as_str().to_owned(),
            language: contact.language().tag(),
            enrolled_by: new.enrolled_by.uuid(),
            enrolled_at: moment(new.enrolled_at),
        }
    )
    .await?;
    Ok(())
}

/// Claims what an organization is told by. Returns whose it is where another was first, even by a moment: the
/// constraint makes the second wait for the first.
///
/// # Errors
/// The database failed.
pub async fn claim(
    tx: &mut Tx,
    organization: OrganizationId,
    claim: &Claim,
) -> Result<Option<OrganizationId>, StoreFailure> {
    let claimed = insert!(tx, or ignore organization_claims {
        kind: claim.kind.word(),
        claim: claim.value.clone(),
        organization_id: organization.uuid(),
    })
    .await?;
    if claimed == 1 {
        return Ok(None);
    }
    let holder: Option<(Uuid,)> = tx
        .sql("SELECT organization_id FROM organization_claims WHERE kind = $1 AND claim = $2")
        .bind(claim.kind.word())
        .bind(claim.value.clone())
        .optional()
        .await?;
    Ok(holder.map(|(holder,)| OrganizationId::from_uuid(holder)))
}

/// Keeps the pieces of an organization's names, in one statement.
///
/// # Errors
/// The database failed.
pub async fn keep_grams(
    tx: &mut Tx,
    organization: OrganizationId,
    country: &'static str,
    grams: Vec<String>,
) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO organization_name_grams (country, gram, organization_id) SELECT $1, value, $2 FROM json_each($3)",
        "INSERT INTO organization_name_grams (country, gram, organization_id) SELECT $1, value, $2 FROM jsonb_array_elements_text($3)",
    );
    tx.sql(KEEP)
        .bind(country)
        .bind(organization.uuid())
        .bind(Json(grams))
        .run()
        .await?;
    Ok(())
}

/// Keeps an organization's profile.
///
/// # Errors
/// The database failed.
pub async fn keep_profile(
    tx: &mut Tx,
    organization: OrganizationId,
    edition: &EditionId,
    answers: &Answers,
    now: Instant,
) -> Result<(), StoreFailure> {
    insert!(
        tx,
        organization_profiles {
            organization_id: organization.uuid(),
            edition: edition.0.clone(),
            answers: Json(answers.clone()),
            changed_at: moment(now),
        }
    )
    .await?;
    Ok(())
}

/// Returns the Partner Program ID of the organization that a draft of this account became, if it has become one.
///
/// # Errors
/// The database failed.
pub async fn of_draft(
    conn: &mut impl Conn,
    draft: DraftId,
    account: AccountId,
) -> Result<Option<PartnerId>, StoreFailure> {
    let row: Option<(String,)> = conn
        .sql("SELECT partner_id FROM organizations WHERE draft_id = $1 AND enrolled_by = $2")
        .bind(draft.uuid())
        .bind(account.uuid())
        .optional()
        .await?;
    Ok(row.map(|(id,)| PartnerId::kept(id)))
}

/// Finds an organization and locks it until the act is over: every act that changes one takes it first, so that locks
/// are taken in one order.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, partner_id: &PartnerId) -> Result<Option<OrganizationId>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT id FROM organizations WHERE partner_id = $1",
        "SELECT id FROM organizations WHERE partner_id = $1 FOR UPDATE",
    );
    let row: Option<(uuid::Uuid,)> = tx.sql(TAKE).bind(partner_id.as_str().to_owned()).optional().await?;
    Ok(row.map(|(id,)| OrganizationId::from_uuid(id)))
}
