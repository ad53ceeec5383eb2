//! What an act would cost the organization, for the page that asks before it is done (rule U4).

use membership::access::Member;
use membership::credentials::CredentialNumber;
use membership::program::{Edition, EditionId};
use membership::standing::{Cost, Going, Held, cost};
use membership::terms::{AssociationId, OrganizationId, ReferenceId};
use store::Conn;
use store::records::{credential_links, register};
use store::views::association::people as reads;
use store::views::standing::facts::Known;

use super::known;
use crate::{Failure, House};

/// What an act would cost, by the edition that the organization signed.
#[derive(Debug, Clone)]
pub struct Told {
    /// The edition.
    pub edition: EditionId,
    /// The cost.
    pub cost: Cost,
}

/// Reads what it would cost that somebody goes. Contact roles that the program requires are handed on; the others that they
/// hold at the headquarters would be nobody's.
///
/// # Errors
/// [`Failure::Missing`] where the organization never had a term.
pub async fn cost_of_person(
    house: &House,
    organization: OrganizationId,
    person: AssociationId,
) -> Result<Told, Failure> {
    let mut reader = house.db.read().await?;
    let (known, edition) = known(house, &mut reader, organization).await?;
    let held = reads::headquarters_contacts(&mut reader, organization).await?;
    let is_required = |role: &str| edition.contact_role(role).is_some_and(|role| role.required);
    let vacant = held
        .into_iter()
        .filter(|(role, holder)| *holder == person && !is_required(role));
    let going = Going::Person {
        id: person.to_string(),
        roles: vacant.map(|(role, _)| role).collect(),
    };
    Ok(tell(edition, &known, &going))
}

/// Reads what it would cost that somebody unlinks a credential of theirs.
///
/// # Errors
/// [`Failure::Missing`] where they have not linked it.
pub async fn cost_of_credential(house: &House, member: &Member, typed: &str) -> Result<Told, Failure> {
    let number = CredentialNumber::parse(typed).ok_or(Failure::Missing)?;
    let mut reader = house.db.read().await?;
    let (known, edition) = known(house, &mut reader, member.organization()).await?;
    let links = credential_links::of_organization(&mut reader, member.organization()).await?;
    let own = links.iter().filter(|link| link.association == member.association());
    let own: Vec<&CredentialNumber> = own.map(|link| &link.number).collect();
    if !own.contains(&&number) {
        return Err(Failure::Missing);
    }
    let going = credential(&mut reader, member.association(), number, own.len() == 1).await?;
    Ok(tell(edition, &known, &going))
}

/// Reads what it would cost that a reference is taken back; nothing where it does not count.
///
/// # Errors
/// [`Failure::Missing`] where the organization never had a term.
pub async fn cost_of_reference(
    house: &House,
    organization: OrganizationId,
    reference: ReferenceId,
) -> Result<Told, Failure> {
    let mut reader = house.db.read().await?;
    let (known, edition) = known(house, &mut reader, organization).await?;
    let going = Going::Reference {
        id: reference.to_string(),
    };
    Ok(tell(edition, &known, &going))
}

async fn credential(
    conn: &mut impl Conn,
    holder: AssociationId,
    number: CredentialNumber,
    is_only_one: bool,
) -> Result<Going, Failure> {
    let shows = register::of_numbers(conn, &[number]).await?;
    let certifications = shows.certifications.into_iter();
    let exams = shows.exams.into_iter();
    Ok(Going::Credential {
        person: holder.to_string(),
        certifications: certifications.map(|((_, id), (_, until))| Held { id, until }).collect(),
        exams: exams.map(|((_, id), _)| Held { id, until: None }).collect(),
        is_only_one,
    })
}

fn tell(edition: &Edition, known: &Known, going: &Going) -> Told {
    Told {
        edition: known.edition.clone(),
        cost: cost(edition, &known.facts, going, (&known.level, known.term)),
    }
}
