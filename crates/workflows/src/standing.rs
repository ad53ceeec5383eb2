//! Where a membership stands: what its own people see.

use membership::access::Member;
use membership::audit::AuditEntry;
use membership::terms::AccountId;
pub use store::records::agreement_texts::AgreementText;
use store::records::{agreement_texts, audit_entries};
use store::views;
pub use store::views::standing::{Contact, Membership, SignedBy, Standing};

pub use crate::access::member;
use crate::{Failure, House};

/// How many lines of the audit trail a home shows.
const LATEST: i64 = 5;

/// Lists the organizations that an account is associated with.
///
/// # Errors
/// The database failed.
pub async fn memberships(house: &House, account: AccountId) -> Result<Vec<Membership>, Failure> {
    Ok(views::standing::memberships(&mut house.db.read().await?, account).await?)
}

/// Reads where a membership stands, and what was done lately.
///
/// # Errors
/// [`Failure::Missing`] where the organization has no membership.
pub async fn review(house: &House, member: &Member) -> Result<(Standing, Vec<AuditEntry>), Failure> {
    let mut reader = house.db.read().await?;
    let standing = views::standing::of(&mut reader, member)
        .await?
        .ok_or(Failure::Missing)?;
    let lately = audit_entries::latest(&mut reader, member.organization(), LATEST).await?;
    Ok((standing, lately))
}

/// Counts the requests that wait for somebody to decide; none for who cannot.
///
/// # Errors
/// The database failed.
pub async fn waiting_requests(house: &House, member: &Member) -> Result<u64, Failure> {
    match member.global_administrator() {
        Some(administrator) => {
            let mut reader = house.db.read().await?;
            Ok(views::association::count_waiting(&mut reader, administrator.organization()).await?)
        }
        None => Ok(0),
    }
}

/// Reads the agreement as it was signed for the latest term.
///
/// # Errors
/// [`Failure::Missing`] where there is none.
pub async fn signed_agreement(house: &House, member: &Member) -> Result<(Standing, AgreementText), Failure> {
    let mut reader = house.db.read().await?;
    let standing = views::standing::of(&mut reader, member)
        .await?
        .ok_or(Failure::Missing)?;
    let text = agreement_texts::find(&mut reader, &standing.agreement_digest)
        .await?
        .ok_or(Failure::Missing)?;
    Ok((standing, text))
}
