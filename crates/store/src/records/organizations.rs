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
pub fn insert(tx: &mut Tx, new: &NewOrganization<'_>) {
    let contact = new.contact;
    insert!(tx, last organizations {
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
    });
}

/// Claims what an organization is told by, in the order given. Returns whose the others are, where somebody was first,
/// even by a moment: the constraint makes the second wait for the first.
///
/// # Errors
/// The database failed.
pub async fn claim(
    tx: &mut Tx,
    organization: OrganizationId,
    claims: &[Claim],
) -> Result<Vec<OrganizationId>, StoreFailure> {
    const CLAIM: Sql = Sql::per(
        "INSERT INTO organization_claims (kind, claim, organization_id)
         SELECT value ->> 0, value ->> 1, $1 FROM json_each($2) WHERE true ON CONFLICT DO NOTHING",
        "INSERT INTO organization_claims (kind, claim, organization_id)
         SELECT value ->> 0, value ->> 1, $1 FROM jsonb_array_elements($2) WHERE true ON CONFLICT DO NOTHING",
    );
    const HOLDERS: Sql = Sql::per(
        "SELECT DISTINCT c.organization_id FROM json_each($2)
         JOIN organization_claims c ON c.kind = value ->> 0 AND c.claim = value ->> 1 WHERE c.organization_id <> $1",
        "SELECT DISTINCT c.organization_id FROM jsonb_array_elements($2)
         JOIN organization_claims c ON c.kind = value ->> 0 AND c.claim = value ->> 1 WHERE c.organization_id <> $1",
    );
    let wanted: Vec<(&str, String)> = claims
        .iter()
        .map(|claim| (claim.kind.word(), claim.value.clone()))
        .collect();
    let claimed = tx
        .sql(CLAIM)
        .bind(organization.uuid())
        .bind(Json(wanted.clone()))
        .run()
        .await?;
    if usize::try_from(claimed) == Ok(wanted.len()) {
        return Ok(Vec::new());
    }
    let holders: Vec<(Uuid,)> = tx
        .sql(HOLDERS)
        .bind(organization.uuid())
        .bind(Json(wanted))
        .all()
        .await?;
    Ok(holders
        .into_iter()
        .map(|(holder,)| OrganizationId::from_uuid(holder))
        .collect())
}

/// Keeps the pieces of an organization's names.
pub fn keep_grams(tx: &mut Tx, organization: OrganizationId, country: &'static str, grams: Vec<String>) {
    const KEEP: Sql = Sql::per(
        "INSERT INTO organization_name_grams (country, gram, organization_id) SELECT $1, value, $2 FROM json_each($3)",
        "INSERT INTO organization_name_grams (country, gram, organization_id) SELECT $1, value, $2 FROM jsonb_array_elements_text($3)",
    );
    tx.last(KEEP).bind(country).bind(organization.uuid()).bind(Json(grams));
}

/// Keeps an organization's profile.
pub fn keep_profile(tx: &mut Tx, organization: OrganizationId, edition: &EditionId, answers: &Answers, now: Instant) {
    tx.leave_uncounted(organization);
    insert!(tx, last organization_profiles {
        organization_id: organization.uuid(),
        edition: edition.0.clone(),
        answers: Json(answers.clone()),
        changed_at: moment(now),
    });
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

/// Locks an organization that is known until the act is over.
///
/// # Errors
/// The database failed.
pub async fn hold(tx: &mut Tx, organization: OrganizationId) -> Result<(), StoreFailure> {
    const HOLD: Sql = Sql::per(
        "SELECT id FROM organizations WHERE id = $1",
        "SELECT id FROM organizations WHERE id = $1 FOR NO KEY UPDATE",
    );
    let _row: Option<(uuid::Uuid,)> = tx.sql(HOLD).bind(organization.uuid()).optional().await?;
    Ok(())
}

/// Finds an organization and locks it until the act is over: every act that changes one takes it first, so that locks
/// are taken in one order.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, partner_id: &PartnerId) -> Result<Option<OrganizationId>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT id FROM organizations WHERE partner_id = $1",
        // Not `FOR UPDATE`: that would also hold up whoever keeps a row that points to the organization, and who holds what
        // is waited for here would wait in a circle.
        "SELECT id FROM organizations WHERE partner_id = $1 FOR NO KEY UPDATE",
    );
    let row: Option<(uuid::Uuid,)> = tx.sql(TAKE).bind(partner_id.as_str().to_owned()).optional().await?;
    Ok(row.map(|(id,)| OrganizationId::from_uuid(id)))
}
