//! Showing that a domain is the organization's: by a record in its zone, or by a mailbox in it (rule A6).

use membership::association::{Finding, MailDomain, record_value};
use membership::letters::Letter;
use membership::refusal::{Reason, Refusal};
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, DomainId, EmailAddress, Language, MailedLinkId, PartnerId};
use store::Tx;
use store::records::mailed_links::{self, MailedLink};
use store::records::{accounts, organization_domains};
use uuid::Uuid;

use super::{OrganizationDomain, keep_proof, of_domain};
use crate::access::{administer, member};
use crate::{Failure, House, Secret, mail};

/// What a mailed link proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The address that it was mailed to.
    pub email: EmailAddress,
    /// The domain.
    pub domain: MailDomain,
}

/// Looks whether a domain's record is there. What is not there now changes nothing: only what is due counts.
///
/// # Errors
/// [`Failure::Missing`] where there is no such domain, or for who does not administer all of the organization.
pub async fn check(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: DomainId,
) -> Result<Finding, Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let held = take(&mut tx, account, &partner_id, id).await?;
        // Name servers take their time; no row waits for them.
        drop(tx);
        let finding = house.dns.look_up(&held.domain, &record_value(&held.token)).await;
        if finding == Finding::Found {
            let mut tx = house.db.begin().await?;
            let held = take(&mut tx, account, &partner_id, id).await?;
            keep_proof(&house, &mut tx, account, &held, held.holding.seen(house.now())).await?;
            tx.commit().await?;
        }
        Ok(finding)
    };
    house.carry_out(act).await
}

/// Takes a domain for a change by somebody who administers all of its organization.
async fn take(
    tx: &mut Tx,
    account: AccountId,
    partner_id: &PartnerId,
    id: DomainId,
) -> Result<OrganizationDomain, Failure> {
    let administrator = administer(tx, account, partner_id).await?;
    organization_domains::take(tx, administrator.organization(), id)
        .await?
        .ok_or(Failure::Missing)
}

/// Mails a link to an address in the domain, whose part before the `@` is typed.
///
/// # Errors
/// [`Failure::Refused`] where that is no address; [`Failure::Missing`] as [`check`].
pub async fn mail_link(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: DomainId,
    typed: &str,
    language: Language,
) -> Result<EmailAddress, Failure> {
    let typed = typed.trim().to_owned();
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let held = take(&mut tx, account, &partner_id, id).await?;
        let email = in_domain(&typed, &held.domain)?;
        let made_at = house.now();
        let purpose = LinkPurpose::ProveDomain;
        if !mail::may_link(&house, &mut tx, purpose, &email).await? {
            return Ok(email);
        }
        let link = MailedLink {
            id: MailedLinkId::from_uuid(house.key()),
            purpose,
            email: email.clone(),
            account: Some(account),
            subject: Some(id.uuid()),
            return_to: None,
            made_at,
            works_until: made_at.saturating_add(purpose.lifetime()).unwrap_or(made_at),
        };
        let secret = Secret::draw(house.dice());
        mailed_links::void_of_subject(&mut tx, id.uuid(), made_at).await?;
        mailed_links::insert(&mut tx, &link, secret.hash()).await?;
        let home = house.links.home(&partner_id);
        let letter = Letter::ProveDomain {
            domain: held.domain.shown(),
            link: format!("{home}/domains/proof/{}", secret.reveal()),
            until: link.works_until,
        };
        let occasion = format!("prove-domain:{}", link.id);
        let (country, _) = of_domain(&house, &mut tx, held.organization, &held.domain).await?;
        let about = (country, language);
        mail::post_about(&house, &mut tx, occasion, email.clone(), about, letter);
        tx.commit().await?;
        Ok(email)
    };
    house.carry_out(act).await
}

/// Reads what was typed before the `@`. An address that is typed whole must be in the domain, too.
fn in_domain(typed: &str, domain: &MailDomain) -> Result<EmailAddress, Failure> {
    let refused = |reason| Failure::Refused(vec![Refusal::new("mailbox", reason)]);
    if typed.is_empty() {
        return Err(refused(Reason::Required));
    }
    let whole = if typed.contains('@') {
        typed.to_owned()
    } else {
        format!("{typed}@{domain}")
    };
    EmailAddress::parse(&whole)
        .filter(|email| MailDomain::of(email) == *domain)
        .ok_or_else(|| refused(Reason::of_no_email_address(&whole)))
}

/// Proves a domain by the address that the administrator signs in with, which is proved already.
///
/// # Errors
/// [`Failure::Missing`] where that address is in another domain, and as [`check`].
pub async fn prove_by_own_address(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: DomainId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let held = take(&mut tx, account, &partner_id, id).await?;
        let own = accounts::take(&mut tx, account).await?.ok_or(Failure::Missing)?.email;
        if MailDomain::of(&own) != held.domain {
            return Err(Failure::Missing);
        }
        let reached = held.holding.reached(house.now(), &house.program);
        keep_proof(&house, &mut tx, account, &held, reached).await?;
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

/// Returns what a mailed link proves, to who administers the organization. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or for anybody else.
pub async fn open_link(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    secret: &Secret,
) -> Result<Mailbox, Failure> {
    let member = member(house, account, partner_id).await?;
    let administrator = member.global_administrator().ok_or(Failure::Missing)?;
    let mut reader = house.db.read().await?;
    let link = mailed_links::find(&mut reader, secret.hash(), LinkPurpose::ProveDomain, house.now()).await?;
    let (email, id) = subject(link)?;
    let domains = organization_domains::of(&mut reader, administrator.organization()).await?;
    let held = domains.into_iter().find(|held| held.id == id).ok_or(Failure::Missing)?;
    Ok(Mailbox {
        email,
        domain: held.domain,
    })
}

fn subject(link: Option<MailedLink>) -> Result<(EmailAddress, DomainId), Failure> {
    link.and_then(|link| Some((link.email, DomainId::from_uuid(link.subject?))))
        .ok_or(Failure::Missing)
}

/// Uses a mailed link: the domain is proved. Only an administrator of the very organization can, so that nobody is
/// talked into proving their mailbox for somebody else.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or no longer, or for anybody else.
pub async fn use_link(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    secret: Secret,
) -> Result<DomainId, Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let now = house.now();
        let link = mailed_links::find(&mut tx, secret.hash(), LinkPurpose::ProveDomain, now).await?;
        let spent: Option<(MailedLinkId, Uuid)> = link.as_ref().and_then(|link| Some((link.id, link.subject?)));
        let (link_id, subject_id) = spent.ok_or(Failure::Missing)?;
        let held = take(&mut tx, account, &partner_id, DomainId::from_uuid(subject_id)).await?;
        if !mailed_links::spend(&mut tx, link_id, now).await? {
            return Err(Failure::Missing);
        }
        let reached = held.holding.reached(now, &house.program);
        keep_proof(&house, &mut tx, account, &held, reached).await?;
        tx.commit().await?;
        Ok(held.id)
    };
    house.carry_out(act).await
}
