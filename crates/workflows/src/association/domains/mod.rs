//! An organization's mail domains: claimed, proved, given up (rule A6).

mod due;
mod proving;

pub use due::due;
pub use proving::{Mailbox, check, mail_link, open_link, prove_by_own_address, use_link};
pub use store::records::organization_domains::OrganizationDomain;

use membership::access::GlobalAdministrator;
use membership::association::{ClaimedDomain, Holding, MailDomain, Match, Rivalry, rivalry, weigh};
use membership::audit::Deed;
use membership::letters::{Letter, LostBy, OfDomain};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, Country, Day, DomainId, OrganizationId, PartnerId};
use store::Tx;
use store::records::organization_domains;
use store::views::association as views;

use super::note;
use crate::access::administer;
use crate::telling::tell;
use crate::{Failure, House, Secret};

/// How many domains an organization may claim: more than the largest firms mail from, and few enough to look up.
const MOST: usize = 50;

/// A domain with what its page tells of it.
#[derive(Debug, Clone)]
pub struct Held {
    /// The domain.
    pub domain: OrganizationDomain,
    /// How its proof stands to another organization's.
    pub rivalry: Rivalry,
    /// The last day on which a mailbox proves it.
    pub last_day: Option<Day>,
}

/// Lists the domains of an organization, by name.
///
/// # Errors
/// The database failed.
pub async fn list(house: &House, administrator: &GlobalAdministrator) -> Result<Vec<Held>, Failure> {
    let organization = administrator.organization();
    let mut reader = house.db.read().await?;
    let mut held = Vec::new();
    for domain in organization_domains::of(&mut reader, organization).await? {
        let near = organization_domains::near(&mut reader, &domain.domain).await?;
        held.push(Held {
            rivalry: rivalry(organization, &domain.domain, &near),
            last_day: domain.holding.last_day(&house.program),
            domain,
        });
    }
    Ok(held)
}

/// Reads one domain of an organization.
///
/// # Errors
/// [`Failure::Missing`] where there is none, or it is another organization's.
pub async fn look_at(house: &House, administrator: &GlobalAdministrator, id: DomainId) -> Result<Held, Failure> {
    let held = list(house, administrator).await?;
    held.into_iter()
        .find(|held| held.domain.id == id)
        .ok_or(Failure::Missing)
}

/// Claims a domain: typed alone, or as part of an address. Claimed again, it is the same claim.
///
/// # Errors
/// [`Failure::Refused`] where it can never be an organization's; [`Failure::Missing`] for who does not administer all of it.
pub async fn claim(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    typed: &str,
) -> Result<DomainId, Failure> {
    let refused = |reason| Failure::Refused(vec![Refusal::new("domain", reason)]);
    if typed.trim().is_empty() {
        return Err(refused(Reason::Required));
    }
    let domain = MailDomain::claim(typed).map_err(|problem| refused(Reason::NotTheirDomain(problem)))?;
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = administer(&mut tx, account, &partner_id).await?;
        let organization = administrator.organization();
        let claimed = organization_domains::of(&mut tx, organization).await?;
        if let Some(before) = claimed.iter().find(|claimed| claimed.domain == domain) {
            return Ok(before.id);
        }
        if claimed.len() >= MOST {
            let reason = Reason::TooManyDomains { most: MOST };
            return Err(Failure::Refused(vec![Refusal::new("domain", reason)]));
        }
        let claimed = OrganizationDomain {
            id: DomainId::from_uuid(house.key()),
            organization,
            domain: domain.clone(),
            token: Secret::draw(house.dice()).reveal().to_owned(),
            holding: Holding::claimed(),
        };
        organization_domains::claim(&mut tx, &claimed, house.now()).await?;
        note(&house, &mut tx, organization, account, Deed::DomainClaimed { domain });
        tx.commit().await?;
        Ok(claimed.id)
    };
    house.carry_out(act).await
}

/// Gives a domain up. Nobody who is in goes out; who comes later is approved by hand.
///
/// # Errors
/// [`Failure::Missing`] where there is none, or for who does not administer all of the organization.
pub async fn end(house: &House, account: AccountId, partner_id: &PartnerId, id: DomainId) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = administer(&mut tx, account, &partner_id).await?;
        let organization = administrator.organization();
        let held = organization_domains::take(&mut tx, organization, id)
            .await?
            .ok_or(Failure::Missing)?;
        organization_domains::end(&mut tx, id, house.now()).await?;
        store::records::mailed_links::void_of_subject(&mut tx, id.uuid(), house.now()).await?;
        let domain = held.domain.clone();
        note(&house, &mut tx, organization, account, Deed::DomainEnded { domain });
        if held.holding.proved_at.is_some() {
            announce_lost(
                &house,
                &mut tx,
                organization,
                &held.domain,
                LostBy::GivenUp,
                Some(account),
            )
            .await?;
        }
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

/// Keeps how a domain is held from now on, and tells it where that is news.
async fn keep_proof(
    house: &House,
    tx: &mut Tx,
    account: AccountId,
    held: &OrganizationDomain,
    holding: Holding,
) -> Result<(), Failure> {
    let organization = held.organization;
    let before = organization_domains::near(tx, &held.domain).await?;
    organization_domains::keep(tx, held.id, &holding).await?;
    let (domain, proof) = (held.domain.clone(), holding.proof);
    if (held.holding.proved_at, held.holding.proof) != (holding.proved_at, proof) {
        note(house, tx, organization, account, Deed::DomainProved { domain, proof });
    }
    if held.holding.proved_at.is_some() && held.holding.proof == proof {
        return Ok(());
    }
    let others = others_than(Some(account), views::global_administrators(tx, organization).await?);
    let (country, of) = of_domain(house, tx, organization, &held.domain).await?;
    let letter = Letter::DomainProved(of);
    tell(
        house,
        tx,
        &occasion(house, "domain-proved"),
        (country, &others),
        &letter,
    );
    let after = organization_domains::near(tx, &held.domain).await?;
    for rival in overtaken(&held.domain, &before, &after) {
        let cause = match rivalry(rival, &held.domain, &after) {
            Rivalry::Behind => LostBy::Outdone,
            Rivalry::Level | Rivalry::Ahead | Rivalry::None => LostBy::Conflict,
        };
        announce_lost(house, tx, rival, &held.domain, cause, None).await?;
    }
    Ok(())
}

/// Lists the organizations that a domain let people in for before and not after.
fn overtaken(domain: &MailDomain, before: &[ClaimedDomain], after: &[ClaimedDomain]) -> Vec<OrganizationId> {
    let holders = before.iter().filter(|claimed| claimed.domain == *domain);
    let holders = holders.map(|claimed| claimed.organization);
    holders
        .filter(|&holder| weigh(holder, domain, before) == Match::Own && weigh(holder, domain, after) != Match::Own)
        .collect()
}

async fn announce_lost(
    house: &House,
    tx: &mut Tx,
    organization: OrganizationId,
    domain: &MailDomain,
    cause: LostBy,
    by: Option<AccountId>,
) -> Result<(), Failure> {
    let (country, of) = of_domain(house, tx, organization, domain).await?;
    let others = others_than(by, views::global_administrators(tx, organization).await?);
    let letter = Letter::DomainLost { of, cause };
    tell(house, tx, &occasion(house, "domain-lost"), (country, &others), &letter);
    Ok(())
}

/// Who did it knows it.
fn others_than(account: Option<AccountId>, administrators: Vec<views::Addressee>) -> Vec<views::Addressee> {
    let mut others = administrators;
    others.retain(|addressee| Some(addressee.account) != account);
    others
}

async fn of_domain(
    house: &House,
    tx: &mut Tx,
    organization: OrganizationId,
    domain: &MailDomain,
) -> Result<(Country, OfDomain), Failure> {
    let organization = views::joinable(tx, organization).await?.ok_or(Failure::Missing)?;
    let of = OfDomain {
        link: format!("{}/domains", house.links.home(&organization.partner_id)),
        organization: organization.shown_name,
        domain: domain.shown(),
    };
    Ok((organization.country, of))
}

/// Each event is told of once, and the next one like it again.
fn occasion(house: &House, event: &str) -> String {
    format!("{event}:{}", house.key())
}
