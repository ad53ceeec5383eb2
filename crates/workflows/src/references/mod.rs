//! Customer references: writing one, asking the customer, and what it serves (rules Q3 and Q4).

mod answering;

use membership::access::Administrator;
use membership::audit::Deed;
use membership::letters::Letter;
use membership::program::EditionId;
use membership::references::{
    Answer, Entry, LINK_WORKS, MOST_OPEN, MOST_TO_ONE_ADDRESS, Obstacle, Offered, PAUSE, State, competency, is_spent,
};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, EmailAddress, OrganizationId, PartnerId, ReferenceId, Typed};
pub use store::records::customer_references::CustomerReference;
use store::records::customer_references::{self as records, Link, NewReference};
use store::records::{organization_domains, organizations, standings};
pub use store::views::references::Asking;
use store::views::{association as people, references as views};
use store::{Conn, Tx};

pub use self::answering::{Opened, answer, open};
use crate::access::run_people;
use crate::audit::note;
use crate::{Failure, House, Secret, counting, mail};

/// How many references are listed: of more than these only the latest still count.
pub const MOST_LISTED: i64 = 200;

/// A reference as its organization sees it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// What is kept of it.
    pub reference: CustomerReference,
    /// Where it is now.
    pub state: State,
    /// Whether the customer may be mailed again now.
    pub resend: Result<(), Obstacle>,
}

/// What a reference can serve besides the points: the competencies of the edition that the term was signed under.
#[derive(Debug, Clone)]
pub struct Choice {
    /// That edition.
    pub edition: EditionId,
    /// The competencies that can be earned today.
    pub competencies: Vec<String>,
}

/// Lists the references of an organization, the latest first.
///
/// # Errors
/// The database failed.
pub async fn list(house: &House, administrator: &Administrator) -> Result<Vec<Shown>, Failure> {
    let mut reader = house.db.read().await?;
    let kept = records::of(&mut reader, administrator.organization(), MOST_LISTED).await?;
    Ok(kept.into_iter().map(|reference| shown(house, reference)).collect())
}

/// Reads one reference.
///
/// # Errors
/// [`Failure::Missing`] where there is none.
pub async fn look_at(house: &House, administrator: &Administrator, id: ReferenceId) -> Result<Shown, Failure> {
    let mut reader = house.db.read().await?;
    let kept = records::find(&mut reader, administrator.organization(), id).await?;
    kept.map(|reference| shown(house, reference)).ok_or(Failure::Missing)
}

fn shown(house: &House, reference: CustomerReference) -> Shown {
    let now = house.now();
    Shown {
        state: reference.course.state(now),
        resend: reference.course.resend(now),
        reference,
    }
}

/// Reads what a reference can serve.
///
/// # Errors
/// [`Failure::Missing`] where the organization never had a term.
pub async fn choice(house: &House, administrator: &Administrator) -> Result<Choice, Failure> {
    offered(house, &mut house.db.read().await?, administrator.organization()).await
}

async fn offered(house: &House, conn: &mut impl Conn, organization: OrganizationId) -> Result<Choice, Failure> {
    let asking = views::asking(conn, organization).await?.ok_or(Failure::Missing)?;
    let edition = EditionId(asking.edition);
    let today = house.today();
    let competencies = house
        .program
        .edition(&edition)
        .ok_or(Failure::Missing)?
        .competencies
        .iter();
    let competencies = competencies.filter(|competency| competency.requires_on(today).is_some());
    Ok(Choice {
        competencies: competencies.map(|competency| competency.id.clone()).collect(),
        edition,
    })
}

/// Keeps a reference and mails its customer. The form has drawn its id: sent twice, it is kept and mailed once.
///
/// # Errors
/// [`Failure::Refused`] for what was typed, or where there is no room for more; [`Failure::Missing`] for who administers
/// nothing.
pub async fn write(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: ReferenceId,
    typed: Typed,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let organization = administrator.organization();
        if records::find(&mut tx, organization, id).await?.is_some() {
            return Ok(());
        }
        let entry = check(&house, &mut tx, organization, &typed).await?;
        let (link, secret) = draw_link(&house);
        let new = NewReference {
            organization,
            id,
            entry: &entry,
            written_by: administrator.association(),
            written_at: house.now(),
            written_on: house.today(),
            link: &link,
        };
        records::insert(&mut tx, &new);
        tx.send().await?;
        let customer = entry.customer().to_owned();
        note(
            &house,
            &mut tx,
            organization,
            account,
            Deed::ReferenceWritten { customer },
        );
        let kept = records::find(&mut tx, organization, id)
            .await?
            .ok_or(Failure::Missing)?;
        ask(&house, &mut tx, &administrator, &kept, (&link, &secret)).await?;
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

async fn check(house: &House, tx: &mut Tx, organization: OrganizationId, typed: &Typed) -> Result<Entry, Failure> {
    let choice = offered(house, tx, organization).await?;
    let domains = proved_domains(tx, organization).await?;
    let is_own_people = match EmailAddress::parse(typed.one("email")) {
        Some(email) => is_own_people(tx, organization, &email).await?,
        None => false,
    };
    let offered = Offered {
        competencies: &choice.competencies,
        domains: &domains,
        is_own_people,
    };
    let entry = Entry::check(typed, offered).map_err(Failure::Refused)?;
    let refuse = |field: &str, reason| Err(Failure::Refused(vec![Refusal::new(field, reason)]));
    if records::count_open(tx, organization, house.now()).await? >= MOST_OPEN {
        let most = MOST_OPEN;
        return refuse("customer", Reason::TooManyReferences { most });
    }
    if !may_mail(house, tx, organization, entry.email()).await? {
        return refuse("email", Reason::MailedEnough);
    }
    Ok(entry)
}

/// The domains that an organization has proved to be its own.
async fn proved_domains(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<String>, Failure> {
    let held = organization_domains::of(conn, organization).await?;
    let proved = held.into_iter().filter(|held| held.holding.proved_at.is_some());
    Ok(proved.map(|held| held.domain.as_str().to_owned()).collect())
}

/// Tells whether an address is one of the organization's own people: with a tag behind a plus it is the same mailbox.
async fn is_own_people(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<bool, Failure> {
    let key = email.key();
    if records::is_somebodys(conn, organization, key.clone()).await? {
        return Ok(true);
    }
    match key
        .split_once('@')
        .and_then(|(name, domain)| Some((name.split_once('+')?.0, domain)))
    {
        Some((name, domain)) => Ok(records::is_somebodys(conn, organization, format!("{name}@{domain}")).await?),
        None => Ok(false),
    }
}

async fn may_mail(
    house: &House,
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<bool, Failure> {
    let now = house.now();
    let since = now.saturating_sub(PAUSE).unwrap_or(now);
    Ok(records::count_mailed(conn, organization, email, since).await? < MOST_TO_ONE_ADDRESS)
}

fn draw_link(house: &House) -> (Link, Secret) {
    let secret = Secret::draw(house.dice());
    let mailed_at = house.now();
    let link = Link {
        token_hash: secret.hash(),
        mailed_at,
        works_until: mailed_at.saturating_add(LINK_WORKS).unwrap_or(mailed_at),
    };
    (link, secret)
}

/// Asks the customer. What was typed of the project stays on the page: the letter goes to an address that nobody proved.
async fn ask(
    house: &House,
    tx: &mut Tx,
    by: &Administrator,
    reference: &CustomerReference,
    (link, secret): (&Link, &Secret),
) -> Result<(), Failure> {
    let organization = by.organization();
    let asking = views::asking(tx, organization).await?.ok_or(Failure::Missing)?;
    let name = people::name_of(tx, organization, by.association()).await?;
    let (first, last) = name.unwrap_or_default();
    let letter = Letter::ReferenceAsked {
        organization: asking.shown_name,
        administrator: membership::names::of_person(&first, &last),
        link: house.links.to(&format!("/references/{}", secret.reveal())),
        until: link.works_until,
    };
    let occasion = format!("reference-asked:{}:{}", reference.id, link.token_hash);
    let about = (asking.country, reference.language);
    mail::post_about(house, tx, occasion, reference.email.clone(), about, letter);
    Ok(())
}

/// Mails the customer once more. The links before it work no longer.
///
/// # Errors
/// [`Failure::Refused`] where they were written to enough, or it is over; [`Failure::Missing`] where there is none.
pub async fn resend(house: &House, account: AccountId, partner_id: &PartnerId, id: ReferenceId) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let administrator = run_people(&mut tx, account, &partner_id).await?;
        let organization = administrator.organization();
        let reference = records::find(&mut tx, organization, id)
            .await?
            .ok_or(Failure::Missing)?;
        may_resend(&house, &mut tx, &reference).await?;
        let (link, secret) = draw_link(&house);
        records::mail_again(&mut tx, &reference, &link);
        let customer = reference.customer.clone();
        note(
            &house,
            &mut tx,
            organization,
            account,
            Deed::ReferenceMailedAgain { customer },
        );
        ask(&house, &mut tx, &administrator, &reference, (&link, &secret)).await?;
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}

async fn may_resend(house: &House, tx: &mut Tx, reference: &CustomerReference) -> Result<(), Failure> {
    let refuse = |reason| Err(Failure::Refused(vec![Refusal::new("resend", reason)]));
    let now = house.now();
    match reference.course.resend(now) {
        Err(Obstacle::Over) => return refuse(Reason::ChangedMeanwhile),
        Err(Obstacle::TooSoon | Obstacle::TooOften) => return refuse(Reason::MailedEnough),
        Ok(()) => {}
    }
    let is_lapsed = reference.course.state(now) == State::Lapsed;
    if is_lapsed && records::count_open(tx, reference.organization, now).await? >= MOST_OPEN {
        let most = MOST_OPEN;
        return refuse(Reason::TooManyReferences { most });
    }
    if !may_mail(house, tx, reference.organization, &reference.email).await? {
        return refuse(Reason::MailedEnough);
    }
    Ok(())
}

/// Takes a reference back. One that was approved counts no longer; done twice it is done once.
///
/// # Errors
/// [`Failure::Missing`] where there is none.
pub async fn withdraw(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: ReferenceId,
) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = run_people(&mut tx, account, &partner_id).await?.organization();
        let reference = records::find(&mut tx, organization, id)
            .await?
            .ok_or(Failure::Missing)?;
        if reference.course.is_withdrawn {
            return Ok(());
        }
        records::withdraw(&mut tx, &reference, house.now());
        let customer = reference.customer;
        note(
            &house,
            &mut tx,
            organization,
            account,
            Deed::ReferenceWithdrawn { customer },
        );
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Gives a reference to a competency or to the points: never to both (rule Q3).
///
/// # Errors
/// [`Failure::Refused`] where there is no such competency, or the one that it serves was earned with it and is still held;
/// [`Failure::Missing`] where there is no such reference.
pub async fn assign(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    id: ReferenceId,
    typed: &str,
) -> Result<(), Failure> {
    let (house_, partner_id, typed) = (house.clone(), partner_id.clone(), typed.to_owned());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = run_people(&mut tx, account, &partner_id).await?.organization();
        let reference = records::find(&mut tx, organization, id)
            .await?
            .ok_or(Failure::Missing)?;
        let choice = offered(&house, &mut tx, organization).await?;
        if reference.competency.as_deref().unwrap_or_default() == typed {
            return Ok(());
        }
        let to = competency(&typed, &choice.competencies).map_err(|refusal| Failure::Refused(vec![refusal]))?;
        if serves(&house, &mut tx, &reference).await? {
            return Err(Failure::Refused(vec![Refusal::new(
                "competency",
                Reason::ReferenceServes,
            )]));
        }
        records::assign(&mut tx, &reference, to.as_deref(), house.today());
        let deed = Deed::ReferenceAssigned {
            customer: reference.customer,
            from: reference.competency,
            to,
        };
        note(&house, &mut tx, organization, account, deed);
        Ok(counting::commit(&house, tx).await?)
    };
    house.carry_out(act).await
}

/// Tells whether a reference was there when the competency that it serves was awarded, which is still held.
async fn serves(house: &House, tx: &mut Tx, reference: &CustomerReference) -> Result<bool, Failure> {
    let approved = reference.course.given.filter(|given| given.answer == Answer::Approved);
    let (Some(given), Some(served)) = (approved, &reference.competency) else {
        return Ok(false);
    };
    let awarded = standings::awarded(tx, reference.organization, served).await?;
    Ok(is_spent(given.on, reference.assigned_on, &awarded, house.today()))
}

/// Takes the organization of a reference, so that of two acts that change what counts the second sees both.
async fn hold(tx: &mut Tx, organization: OrganizationId) -> Result<(), Failure> {
    Ok(organizations::hold(tx, organization).await?)
}
