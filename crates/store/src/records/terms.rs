//! Signatures, and the terms of membership that begin with them.

use membership::enrollment::Acceptance;
use membership::program::{EditionId, Term};
use membership::terms::{AccountId, OrganizationId, SignatureId, TermId};

use crate::insert::insert;
use crate::time::{date, moment};
use crate::{Conn, StoreFailure, Tx};

/// Keeps a signature under an agreement; the text itself is in `agreement_texts`.
pub fn sign(tx: &mut Tx, id: SignatureId, organization: OrganizationId, account: AccountId, acceptance: &Acceptance) {
    let signature = &acceptance.signature;
    insert!(tx, last signatures {
        id: id.uuid(),
        organization_id: organization.uuid(),
        account_id: account.uuid(),
        agreement_digest: acceptance.digest.hex().to_owned(),
        edition: acceptance.edition.0.clone(),
        language: acceptance.language.tag(),
        last_name: signature.last_name.as_str().to_owned(),
        first_name: signature.first_name.as_str().to_owned(),
        job_title: signature.job_title.as_str().to_owned(),
        signed_at: moment(acceptance.signed_at),
    });
}

/// Begins a term: it keeps the edition that was signed (rule P3).
pub fn begin(
    tx: &mut Tx,
    id: TermId,
    organization: OrganizationId,
    edition: &EditionId,
    level: &str,
    term: Term,
    signature: SignatureId,
) {
    tx.leave_uncounted(organization);
    insert!(tx, last terms {
        id: id.uuid(),
        organization_id: organization.uuid(),
        edition: edition.0.clone(),
        level: level.to_owned(),
        starts_on: date(term.starts_on),
        ends_on: date(term.ends_on),
        signature_id: signature.uuid(),
    });
}

/// Lists the editions that terms were signed under, each with how many they are. It steps from one edition to the next, since
/// there are few of them.
///
/// # Errors
/// The database failed.
pub async fn editions(conn: &mut impl Conn) -> Result<Vec<(EditionId, i64)>, StoreFailure> {
    let mut editions = Vec::new();
    let mut last = String::new();
    while let Some((edition,)) = conn
        .sql("SELECT edition FROM terms WHERE edition > $1 ORDER BY edition LIMIT 1")
        .bind(last)
        .optional::<(String,)>()
        .await?
    {
        let counted: Option<(i64,)> = conn
            .sql("SELECT count(*) FROM terms WHERE edition = $1")
            .bind(edition.clone())
            .optional()
            .await?;
        editions.push((EditionId(edition.clone()), counted.map_or(0, |(count,)| count)));
        last = edition;
    }
    Ok(editions)
}
