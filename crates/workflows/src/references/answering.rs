//! The customer's answer: from the mail, without an account. Opening the link changes nothing (rule Q4).

use membership::audit::{AuditEntry, Deed};
use membership::letters::{Letter, OfReference};
use membership::references::{Answer, Given, State, is_own, remark};
use membership::refusal::{Reason, Refusal};
use membership::terms::AuditEntryId;
use store::records::audit_entries;
use store::records::customer_references::{self as records, CustomerReference};
use store::views::references::{self as views, Asking};
use store::views::{association as people, association::people as associated};
use store::{Conn, Tx};

use super::{hold, is_own_people, proved_domains};
use crate::telling::tell;
use crate::{Failure, House, Secret, counting};

/// What a customer sees who opens the link.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Who asks.
    pub asking: Asking,
    /// What they say of the project.
    pub reference: CustomerReference,
    /// Where it is now.
    pub state: State,
}

/// Reads what a mailed link is about. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link is no reference's, or a newer one was mailed.
pub async fn open(house: &House, secret: &Secret) -> Result<Opened, Failure> {
    let mut reader = house.db.read().await?;
    let reference = find(&mut reader, secret).await?;
    let asking = views::asking(&mut reader, reference.organization).await?;
    Ok(Opened {
        asking: asking.ok_or(Failure::Missing)?,
        state: reference.course.state(house.now()),
        reference,
    })
}

async fn find(conn: &mut impl Conn, secret: &Secret) -> Result<CustomerReference, Failure> {
    records::by_token(conn, secret.hash()).await?.ok_or(Failure::Missing)
}

/// Keeps the customer's answer, once: whoever answers again, or otherwise, reads what was answered first.
///
/// # Errors
/// [`Failure::Refused`] for what they add, or where the address has become one of the organization's own;
/// [`Failure::Missing`] as [`open`].
pub async fn answer(house: &House, secret: &Secret, answer: Answer, typed: &str) -> Result<Opened, Failure> {
    let added = remark(typed).map_err(|refusal| Failure::Refused(vec![refusal]))?;
    let added = added.map(|added| added.as_str().to_owned());
    let (house_, secret_) = (house.clone(), secret.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = find(&mut tx, &secret_).await?.organization;
        hold(&mut tx, organization).await?;
        let reference = find(&mut tx, &secret_).await?;
        if reference.course.state(house.now()) != State::Waiting {
            return Ok(());
        }
        if answer == Answer::Approved {
            refuse_own(&mut tx, &reference).await?;
        }
        let on = house.today();
        records::answer(&mut tx, &reference, Given { answer, on }, added.as_deref(), house.now());
        note(&house, &mut tx, &reference, answer);
        tell_writer(&house, &mut tx, &reference, (answer, added.unwrap_or_default())).await?;
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await?;
    open(house, secret).await
}

/// Nobody approves their own reference: whom the organization has taken in since is not its customer any more.
async fn refuse_own(tx: &mut Tx, reference: &CustomerReference) -> Result<(), Failure> {
    let domains = proved_domains(tx, reference.organization).await?;
    if is_own(&reference.email, &domains) || is_own_people(tx, reference.organization, &reference.email).await? {
        return Err(Failure::Refused(vec![Refusal::new("answer", Reason::OwnReference)]));
    }
    Ok(())
}

/// Notes what the customer did, who has no account.
fn note(house: &House, tx: &mut Tx, reference: &CustomerReference, answer: Answer) {
    let customer = reference.customer.clone();
    let entry = AuditEntry {
        id: AuditEntryId::from_uuid(house.key()),
        organization: Some(reference.organization),
        account: None,
        deed: match answer {
            Answer::Approved => Deed::ReferenceApproved { customer },
            Answer::Declined => Deed::ReferenceDeclined { customer },
        },
        at: house.now(),
    };
    audit_entries::append(tx, &entry);
}

/// Tells who wrote it, or, once they have gone, who administers the organization.
async fn tell_writer(
    house: &House,
    tx: &mut Tx,
    reference: &CustomerReference,
    (answer, remark): (Answer, String),
) -> Result<(), Failure> {
    let organization = reference.organization;
    let asking = views::asking(tx, organization).await?.ok_or(Failure::Missing)?;
    let writer = associated::person(tx, organization, reference.written_by).await?;
    let mut addressees = Vec::new();
    if let Some(writer) = writer {
        addressees.extend(people::addressee_of(tx, organization, writer.association).await?);
    } else {
        addressees = people::global_administrators(tx, organization).await?;
    }
    let of = OfReference {
        organization: asking.shown_name,
        customer: reference.customer.clone(),
        title: reference.title.clone(),
        remark,
        link: format!("{}/references/{}", house.links.home(&asking.partner_id), reference.id),
    };
    let letter = match answer {
        Answer::Approved => Letter::ReferenceApproved(of),
        Answer::Declined => Letter::ReferenceDeclined(of),
    };
    let event = format!("reference-answered:{}", reference.id);
    tell(house, tx, &event, (asking.country, &addressees), &letter);
    Ok(())
}
