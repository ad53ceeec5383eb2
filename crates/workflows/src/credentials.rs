//! Credentials: linked and unlinked by their holder, seen by the organization's administrators (rule A10). Guide: step 32.

use membership::access::{GlobalAdministrator, Member};
use membership::audit::Deed;
use membership::credentials::{CredentialNumber, Outcome, WhyNot};
use membership::terms::{AccountId, Day, OrganizationId, PartnerId};
use store::records::credential_links::Linked;
use store::records::{credential_links, register};
use store::{Conn, Tx};

use crate::access::take_as_member;
use crate::audit::note;
use crate::linking::{self, Holder};
use crate::{Failure, House, counting};

/// A linked credential with what the register says of it.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Its number, its holder, since when.
    pub linked: Linked,
    /// What was earned, the latest first.
    pub earned: Vec<Held>,
}

/// A certification that is held, or an exam that was passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What it is.
    pub kind: HeldKind,
    /// Its id in the program.
    pub id: String,
    /// When it was earned or passed.
    pub on: Day,
    /// The last day on which it is held, if it ends.
    pub until: Option<Day>,
}

impl Held {
    /// Returns the key of its name among the program's sentences.
    pub fn sentence(&self) -> String {
        match self.kind {
            HeldKind::Certification => format!("credential-{}", self.id),
            HeldKind::Exam => format!("exam-{}", self.id),
        }
    }
}

/// What is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldKind {
    /// A certification; its sentence is `credential-<id>`.
    Certification,
    /// An exam; its sentence is `exam-<id>`.
    Exam,
}

/// Links a credential to the organization for which its holder acts. `confirmed` is the register's name as the holder
/// saw and confirmed it.
///
/// # Errors
/// [`Failure::Missing`] where they are not associated with the organization.
pub async fn link(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    typed: &str,
    confirmed: Option<&str>,
) -> Result<Outcome, Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let (number, confirmed) = (CredentialNumber::parse(typed), confirmed.map(str::to_owned));
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let holder = holder(&mut tx, account, &partner_id).await?;
            // What is no number is in no register; told apart from one that is not there, it would help to guess.
            let Some(number) = number else {
                return Ok(Outcome::Not(WhyNot::NotInRegister));
            };
            let outcome = linking::link(&house_, &mut tx, &holder, &number, confirmed.as_deref()).await?;
            counting::commit(&house_, tx).await?;
            Ok(outcome)
        })
        .await
}

/// Unlinks a credential of the one who asks. Asked twice, it is unlinked once.
///
/// # Errors
/// [`Failure::Missing`] where they are not associated with the organization, or never linked it there.
pub async fn unlink(house: &House, account: AccountId, partner_id: &PartnerId, typed: &str) -> Result<(), Failure> {
    let (house_, partner_id) = (house.clone(), partner_id.clone());
    let number = CredentialNumber::parse(typed).ok_or(Failure::Missing)?;
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let holder = holder(&mut tx, account, &partner_id).await?;
            if credential_links::end(
                &mut tx,
                &number,
                (holder.organization, holder.association),
                house_.now(),
            )
            .await?
            {
                let deed = Deed::CredentialUnlinked { number };
                note(&house_, &mut tx, holder.organization, account, deed);
            } else if !credential_links::was_linked(&mut tx, &number, holder.association).await? {
                return Err(Failure::Missing);
            }
            Ok(counting::commit(&house_, tx).await?)
        })
        .await
}

/// Lists somebody's own credentials.
///
/// # Errors
/// The database failed.
pub async fn own(house: &House, member: &Member) -> Result<Vec<Credential>, Failure> {
    let mut all = of_organization(house, member.organization()).await?;
    all.retain(|credential| credential.linked.association == member.association());
    Ok(all)
}

/// Lists every credential that counts for the organization, by its holder.
///
/// # Errors
/// The database failed.
pub async fn everybodys(house: &House, administrator: &GlobalAdministrator) -> Result<Vec<Credential>, Failure> {
    of_organization(house, administrator.organization()).await
}

async fn of_organization(house: &House, organization: OrganizationId) -> Result<Vec<Credential>, Failure> {
    let mut reader = house.db.read().await?;
    let links = credential_links::of_organization(&mut reader, organization).await?;
    with_earned(&mut reader, links).await
}

async fn with_earned(conn: &mut impl Conn, links: Vec<Linked>) -> Result<Vec<Credential>, Failure> {
    let numbers: Vec<CredentialNumber> = links.iter().map(|linked| linked.number.clone()).collect();
    let known = register::of_numbers(conn, &numbers).await?;
    let earned = |number: &CredentialNumber| {
        let certifications = known.certifications.iter().filter(|((of, _), _)| of == number);
        let exams = known.exams.iter().filter(|((of, _), _)| of == number);
        let certifications = certifications.map(|((_, id), (on, until))| (HeldKind::Certification, id, on, *until));
        let exams = exams.map(|((_, id), on)| (HeldKind::Exam, id, on, None));
        let held = certifications.chain(exams).map(|(kind, id, on, until)| Held {
            kind,
            id: id.clone(),
            on: *on,
            until,
        });
        let mut held: Vec<Held> = held.collect();
        held.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| a.id.cmp(&b.id)));
        held
    };
    let credentials = links.into_iter().map(|linked| Credential {
        earned: earned(&linked.number),
        linked,
    });
    Ok(credentials.collect())
}

/// Finds who asks, in the transaction that needs it: only who is associated may act. The organization is taken, so that the
/// association does not end meanwhile and leave a link behind.
async fn holder(tx: &mut Tx, account: AccountId, partner_id: &PartnerId) -> Result<Holder, Failure> {
    let member = take_as_member(tx, account, partner_id).await?;
    let (organization, association) = (member.organization(), member.association());
    let name = credential_links::name_of(tx, organization, association)
        .await?
        .ok_or(Failure::Missing)?;
    Ok(Holder {
        account,
        organization,
        association,
        name,
    })
}
