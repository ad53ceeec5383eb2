//! Mail domains that organizations claim. Only a proved one that has not ended says anything (rule A6).

use chrono::{DateTime, Utc};
use membership::association::{ClaimedDomain, Holding, MailDomain, Proof};
use membership::terms::{DomainId, Instant, OrganizationId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A domain that an organization claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationDomain {
    /// Its key.
    pub id: DomainId,
    /// The organization.
    pub organization: OrganizationId,
    /// The domain.
    pub domain: MailDomain,
    /// What its record must say. It proves nothing to who reads it: only who owns the zone can put it there.
    pub token: String,
    /// How it is held.
    pub holding: Holding,
}

type DomainRow = (
    Uuid,
    Uuid,
    String,
    String,
    String,
    Option<DateTime<Utc>>,
    Option<DateTime<Utc>>,
    i64,
    Option<DateTime<Utc>>,
);

fn domain(row: DomainRow) -> Result<OrganizationDomain, StoreFailure> {
    let (id, organization, name, token, proof, proved_at, checked_at, failed_checks, due_at) = row;
    Ok(OrganizationDomain {
        id: DomainId::from_uuid(id),
        organization: OrganizationId::from_uuid(organization),
        domain: MailDomain::kept(name),
        token,
        holding: Holding {
            proof: Proof::from_word(&proof).ok_or(StoreFailure::Unreadable(proof))?,
            proved_at: proved_at.map(instant).transpose()?,
            checked_at: checked_at.map(instant).transpose()?,
            failed_checks,
            due_at: due_at.map(instant).transpose()?,
        },
    })
}

/// Claims a domain. Where the organization claims it already, that claim stays.
///
/// # Errors
/// The database failed.
pub async fn claim(tx: &mut Tx, claimed: &OrganizationDomain, now: Instant) -> Result<bool, StoreFailure> {
    let kept = insert!(tx, or ignore organization_domains {
        id: claimed.id.uuid(),
        organization_id: claimed.organization.uuid(),
        domain: claimed.domain.as_str().to_owned(),
        skeleton: claimed.domain.skeleton(),
        proof: claimed.holding.proof.word(),
        token: claimed.token.clone(),
        claimed_at: moment(now),
    })
    .await?;
    Ok(kept == 1)
}

/// Lists the domains of an organization, by name.
///
/// # Errors
/// The database failed.
pub async fn of(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<OrganizationDomain>, StoreFailure> {
    let rows: Vec<DomainRow> = conn
        .sql(
            "SELECT id, organization_id, domain, token, proof, proved_at, checked_at, failed_checks, due_at
             FROM organization_domains WHERE organization_id = $1 AND ended_at IS NULL ORDER BY domain",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter().map(domain).collect()
}

/// Takes a domain of an organization for changing it: nobody else changes it meanwhile.
///
/// # Errors
/// The database failed.
pub async fn take(
    tx: &mut Tx,
    organization: OrganizationId,
    id: DomainId,
) -> Result<Option<OrganizationDomain>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT id, organization_id, domain, token, proof, proved_at, checked_at, failed_checks, due_at
         FROM organization_domains WHERE organization_id = $1 AND id = $2 AND ended_at IS NULL",
        "SELECT id, organization_id, domain, token, proof, proved_at, checked_at, failed_checks, due_at
         FROM organization_domains WHERE organization_id = $1 AND id = $2 AND ended_at IS NULL FOR UPDATE",
    );
    let row = tx
        .sql(TAKE)
        .bind(organization.uuid())
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(domain).transpose()
}

/// Keeps how a domain is held: proved, checked, or no longer proved.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &mut Tx, id: DomainId, holding: &Holding) -> Result<(), StoreFailure> {
    tx.sql(
        "UPDATE organization_domains
         SET proof = $2, proved_at = $3, checked_at = $4, failed_checks = $5, due_at = $6 WHERE id = $1",
    )
    .bind(id.uuid())
    .bind(holding.proof.word())
    .bind(holding.proved_at.map(moment))
    .bind(holding.checked_at.map(moment))
    .bind(holding.failed_checks)
    .bind(holding.due_at.map(moment))
    .run()
    .await?;
    Ok(())
}

/// Ends a claim.
///
/// # Errors
/// The database failed.
pub async fn end(tx: &mut Tx, id: DomainId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE organization_domains SET ended_at = $2, due_at = NULL WHERE id = $1")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Lists domains about which something is due, the longest due first.
///
/// # Errors
/// The database failed.
pub async fn due(conn: &mut impl Conn, now: Instant, most: i64) -> Result<Vec<OrganizationDomain>, StoreFailure> {
    let rows: Vec<DomainRow> = conn
        .sql(
            "SELECT id, organization_id, domain, token, proof, proved_at, checked_at, failed_checks, due_at
             FROM organization_domains WHERE due_at <= $1 ORDER BY due_at LIMIT $2",
        )
        .bind(moment(now))
        .bind(most)
        .all()
        .await?;
    rows.into_iter().map(domain).collect()
}

/// Lists the domains that are proved, whosever they are, and are this one or look like it.
///
/// # Errors
/// The database failed.
pub async fn near(conn: &mut impl Conn, name: &MailDomain) -> Result<Vec<ClaimedDomain>, StoreFailure> {
    // The very domain is looked up by its name too: its skeleton is as the tables of its day had it.
    let rows: Vec<(Uuid, String, String)> = conn
        .sql(
            "SELECT organization_id, domain, proof FROM organization_domains
             WHERE (domain = $1 OR skeleton = $2) AND proved_at IS NOT NULL AND ended_at IS NULL",
        )
        .bind(name.as_str().to_owned())
        .bind(name.skeleton())
        .all()
        .await?;
    let claimed = |(organization, name, proof): (Uuid, String, String)| {
        Ok(ClaimedDomain {
            organization: OrganizationId::from_uuid(organization),
            domain: MailDomain::kept(name),
            proof: Proof::from_word(&proof).ok_or(StoreFailure::Unreadable(proof))?,
        })
    };
    rows.into_iter().map(claimed).collect()
}
