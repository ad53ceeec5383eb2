//! Where a membership stands: what its own people see.

mod cost;

use jiff::ToSpan as _;
use membership::access::Member;
use membership::audit::AuditEntry;
use membership::program::{Edition, EditionId, Term};
use membership::standing::{Ahead, Standing as Verdict, ahead, evaluate};
use membership::terms::{AccountId, OrganizationId};
pub use store::records::agreement_texts::AgreementText;
pub use store::records::standings::StandingDay;
use store::records::{agreement_texts, audit_entries, standings};
use store::views::standing::facts::{self, Known};
pub use store::views::standing::{Contact, Membership, SignedBy, Standing};
use store::{Conn, views};

pub use self::cost::{Told, cost_of_credential, cost_of_person, cost_of_reference};
pub use crate::access::member;
use crate::{Failure, House, counting};

/// How many lines of the audit trail a home shows.
const LATEST: i64 = 5;

/// How many standings a sweep counts before it looks again what is due.
const DUE_AT_ONCE: i64 = 100;

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

/// Where an organization stands on the way to its next level, with what led there and what will end.
#[derive(Debug, Clone)]
pub struct Progress {
    /// The edition that its term was signed under.
    pub edition: EditionId,
    /// The level of that term: the active one.
    pub level: String,
    /// That term.
    pub term: Term,
    /// What is earned, and why.
    pub standing: Verdict,
    /// The days of the past year on which the points became others.
    pub past: Vec<StandingDay>,
    /// The days of the next year on which they will, if nothing is added.
    pub ahead: Vec<Ahead>,
}

/// Reads how far an organization is.
///
/// # Errors
/// [`Failure::Missing`] where it never had a term.
pub async fn progress(house: &House, member: &Member) -> Result<Progress, Failure> {
    let today = house.today();
    let mut reader = house.db.read().await?;
    let (known, edition) = known(house, &mut reader, member.organization()).await?;
    Ok(Progress {
        past: standings::days(&mut reader, member.organization(), today.saturating_sub(1.year())).await?,
        ahead: ahead(edition, &known.facts, today.saturating_add(1.year())),
        standing: evaluate(edition, &known.facts),
        edition: known.edition,
        level: known.level,
        term: known.term,
    })
}

/// Reads what an organization is judged by today, and the edition by which.
async fn known<'h>(
    house: &'h House,
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<(Known, &'h Edition), Failure> {
    let known = facts::known(conn, organization, house.today())
        .await?
        .ok_or(Failure::Missing)?;
    let edition = house.program.edition(&known.edition);
    let edition = edition.ok_or_else(|| Failure::Broken(format!("the edition {} is gone", known.edition.0)))?;
    Ok((known, edition))
}

/// Counts those anew whose standing changes by itself today: something that counts ended, or something else is asked for.
/// Returns how many: as long as it is not none, there may be more.
///
/// # Errors
/// The database failed.
pub async fn due(house: &House) -> Result<u64, Failure> {
    let due = standings::due(&mut house.db.read().await?, house.today(), DUE_AT_ONCE).await?;
    for organization in &due {
        let mut tx = house.db.begin().await?;
        counting::count(house, &mut tx, *organization).await?;
        tx.commit().await?;
    }
    Ok(due.len() as u64)
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
