//! Your Individual Profile once one is associated: it can be changed at any time (rules A7, E7).

use membership::access::Member;
use membership::audit::Deed;
use membership::program::{Answers, Edition, EditionId};
use membership::terms::{AccountId, PartnerId, Typed};
use store::Conn;
use store::records::associations;

use crate::access::take_as_member;
use crate::audit::note;
use crate::{Failure, House};

/// One's individual profile, with the edition whose questions it answers.
#[derive(Debug)]
pub struct OwnProfile<'h> {
    /// The edition.
    pub edition: &'h Edition,
    /// The answers.
    pub answers: Answers,
}

/// Reads one's own individual profile.
///
/// # Errors
/// [`Failure::Broken`] where the program has no longer the edition.
pub async fn own_profile<'h>(house: &'h House, member: &Member) -> Result<OwnProfile<'h>, Failure> {
    read(house, &mut house.db.read().await?, member).await
}

async fn read<'h>(house: &'h House, conn: &mut impl Conn, member: &Member) -> Result<OwnProfile<'h>, Failure> {
    let (edition, answers) = associations::profile(conn, member.organization(), member.association())
        .await?
        .ok_or(Failure::Missing)?;
    Ok(OwnProfile {
        edition: signed(house, &edition)?,
        answers,
    })
}

fn signed<'h>(house: &'h House, id: &EditionId) -> Result<&'h Edition, Failure> {
    let edition = house.program.edition(id);
    edition.ok_or_else(|| Failure::Broken(format!("there is no edition {}", id.0)))
}

/// *Save*: keeps what was changed in one's own individual profile.
///
/// # Errors
/// [`Failure::Refused`] with everything that is wrong; [`Failure::Missing`] for who is not associated.
pub async fn change_profile(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    typed: &Typed,
) -> Result<(), Failure> {
    let (house_, partner_id, typed) = (house.clone(), partner_id.clone(), typed.clone());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let member = take_as_member(&mut tx, account, &partner_id).await?;
        let before = read(&house, &mut tx, &member).await?;
        let answers = before
            .edition
            .questionnaires
            .individual
            .check(&typed)
            .map_err(Failure::Refused)?;
        if answers != before.answers {
            let (organization, person) = (member.organization(), member.association());
            associations::keep_profile(&mut tx, organization, person, &before.edition.id, &answers).await?;
            note(&house, &mut tx, organization, account, Deed::ProfileChanged { person });
        }
        Ok(tx.commit().await?)
    };
    house.carry_out(act).await
}
