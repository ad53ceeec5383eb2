//! Designations: what one brings and asks for, and enrolling in it (rules S1 to S4). Guide: steps 37 to 39.

use membership::access::Member;
use membership::audit::Deed;
use membership::designations::{Obstacle, enroll as decide};
use membership::program::{Designation, Edition, EditionId, Term};
use membership::standing::{DesignationStanding, evaluate};
use membership::terms::{AccountId, OrganizationId, PartnerId};
use store::Conn;
use store::records::designations::{self as records, NewEnrollment};
use store::views::standing::facts;

use crate::access::run_people;
use crate::audit::note;
use crate::{Failure, House, counting};

/// Where an organization stands with a designation.
#[derive(Debug, Clone)]
pub struct Review {
    /// The edition that its term was signed under.
    pub edition: EditionId,
    /// What there is of what the designation asks for, and where it shows.
    pub standing: DesignationStanding,
    /// For how long it would be enrolled today, or why not.
    pub enrolling: Result<Term, Obstacle>,
}

/// What enrolling led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enrolled {
    /// The organization is enrolled: now, or by an earlier press.
    Yes,
    /// It does not qualify.
    NotQualified,
}

/// Reads where an organization stands with a designation.
///
/// # Errors
/// [`Failure::Missing`] where the program of its term has no such designation.
pub async fn review(house: &House, member: &Member, designation: &str) -> Result<Review, Failure> {
    let mut reader = house.db.read().await?;
    read(house, &mut reader, member.organization(), designation).await
}

/// *Complete Enrollment*: enrolls the organization, once for all its locations (rule S2).
///
/// # Errors
/// [`Failure::Missing`] for who administers nothing, and where there is no such designation.
pub async fn enroll(
    house: &House,
    account: AccountId,
    partner_id: &PartnerId,
    designation: &str,
) -> Result<Enrolled, Failure> {
    let (house_, partner_id, designation) = (house.clone(), partner_id.clone(), designation.to_owned());
    let act = async move {
        let house = house_;
        let mut tx = house.db.begin().await?;
        let organization = run_people(&mut tx, account, &partner_id).await?.organization();
        let review = read(&house, &mut tx, organization, &designation).await?;
        let term = match review.enrolling {
            Ok(term) => term,
            Err(Obstacle::RenewedFrom(_)) => return Ok(Enrolled::Yes),
            Err(Obstacle::NotQualified) => return Ok(Enrolled::NotQualified),
        };
        let new = NewEnrollment {
            organization,
            designation: &designation,
            term,
            edition: &review.edition,
            enrolled_by: account,
            enrolled_at: house.now(),
        };
        records::enroll(&mut tx, &new);
        let deed = Deed::DesignationEnrolled {
            designation: designation.clone(),
            starts_on: term.starts_on,
            ends_on: term.ends_on,
        };
        note(&house, &mut tx, organization, account, deed);
        counting::commit(&house, tx).await?;
        Ok(Enrolled::Yes)
    };
    house.carry_out(act).await
}

async fn read(
    house: &House,
    conn: &mut impl Conn,
    organization: OrganizationId,
    designation: &str,
) -> Result<Review, Failure> {
    let known = facts::known(conn, organization, house.today())
        .await?
        .ok_or(Failure::Missing)?;
    let edition = house.program.edition(&known.edition).ok_or(Failure::Missing)?;
    let designation = find(edition, designation).ok_or(Failure::Missing)?;
    let standing = evaluate(edition, &known.facts);
    let mut judged = standing.designations.into_iter();
    let standing = judged
        .find(|judged| judged.designation == designation.id)
        .ok_or(Failure::Missing)?;
    let opens = edition.calendar.renewal_opens_days_before;
    Ok(Review {
        edition: known.edition,
        enrolling: decide(
            designation,
            standing.held_until,
            standing.can_enroll,
            house.today(),
            opens,
        ),
        standing,
    })
}

fn find<'e>(edition: &'e Edition, id: &str) -> Option<&'e Designation> {
    edition.designations.iter().find(|designation| designation.id == id)
}
