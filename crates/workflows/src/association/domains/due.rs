//! Domains of which something is due: their record is looked up, a proof ends, or will (abuse case T6).

use membership::association::{Finding, Turn, record_value};
use membership::audit::{AuditEntry, Deed};
use membership::letters::{Letter, LostBy};
use membership::terms::{AuditEntryId, Day};
use store::Tx;
use store::records::audit_entries;
use store::records::organization_domains::{self, OrganizationDomain};
use store::views::association as views;
use tokio::task::JoinSet;

use super::{announce_lost, occasion, of_domain};
use crate::telling::tell;
use crate::{Failure, House};

/// How many name servers are asked at once.
const BATCH: i64 = 20;

/// Sees to the domains that are due. Returns how many they were.
///
/// # Errors
/// The database failed.
pub async fn due(house: &House) -> Result<u64, Failure> {
    let due = organization_domains::due(&mut house.db.read().await?, house.now(), BATCH).await?;
    let mut asking = JoinSet::new();
    for domain in due {
        let dns = house.dns.clone();
        asking.spawn(async move {
            let finding = if domain.holding.is_looked_up() {
                Some(dns.look_up(&domain.domain, &record_value(&domain.token)).await)
            } else {
                None
            };
            (domain, finding)
        });
    }
    let mut seen_to = 0;
    while let Some(asked) = asking.join_next().await {
        let (domain, finding) = asked?;
        see_to(house, &domain, finding).await?;
        seen_to += 1;
    }
    Ok(seen_to)
}

async fn see_to(house: &House, due: &OrganizationDomain, finding: Option<Finding>) -> Result<(), Failure> {
    let mut tx = house.db.begin().await?;
    let held = organization_domains::take(&mut tx, due.organization, due.id).await?;
    // Another server, or an administrator, was quicker: what was seen is about a state that is gone.
    let Some(held) = held.filter(|held| held.holding == due.holding) else {
        return Ok(());
    };
    let now = house.now();
    let (holding, turn) = match finding {
        Some(finding) => held.holding.looked_up(finding, now),
        None => held.holding.came_due(now, &house.program),
    };
    organization_domains::keep(&mut tx, held.id, &holding).await?;
    match turn {
        Turn::Stays => {}
        Turn::Reminded { last_day } => remind(house, &mut tx, &held, last_day).await?,
        Turn::Lost => {
            let cause = if finding.is_some() {
                LostBy::Record
            } else {
                LostBy::Year
            };
            lose(house, &mut tx, &held, cause).await?;
        }
    }
    Ok(tx.commit().await?)
}

async fn remind(house: &House, tx: &mut Tx, held: &OrganizationDomain, last_day: Day) -> Result<(), Failure> {
    let (country, of) = of_domain(house, tx, held.organization, &held.domain).await?;
    let administrators = views::global_administrators(tx, held.organization).await?;
    let letter = Letter::DomainEnds { of, last_day };
    tell(
        house,
        tx,
        &occasion(house, "domain-ends"),
        (country, &administrators),
        &letter,
    );
    Ok(())
}

async fn lose(house: &House, tx: &mut Tx, held: &OrganizationDomain, cause: LostBy) -> Result<(), Failure> {
    let entry = AuditEntry {
        id: AuditEntryId::from_uuid(house.key()),
        organization: Some(held.organization),
        account: None,
        deed: Deed::DomainLost {
            domain: held.domain.clone(),
        },
        at: house.now(),
    };
    audit_entries::append(tx, &entry);
    announce_lost(house, tx, held.organization, &held.domain, cause, None).await
}
