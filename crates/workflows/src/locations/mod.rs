//! *Manage Locations*: the tree, what is told of each location, and who is its contact (rules L1 to L5, L7, D1). Guide: steps
//! 20 to 24.
//!
//! Every act takes the organization first and reads the tree after, so that of two who move locations below each other the
//! second finds what the first made of the tree.

mod contacts;
mod listing;
mod looking;
mod reshaping;
mod saving;

pub use contacts::{Choosing, assign, choosing};
pub use listing::{Listing, list_again, listings, take_off};
pub use looking::{Chosen, Offices, Summary, above, has_room_below, headquarters, is_open, summary};
pub use reshaping::{Preview, Wish, carry_out, preview};
pub use saving::{Added, add, change, english_description, version};
pub use store::views::locations::{Arriving, Names, OneLocation};

use membership::access::{Administrator, Member};
use membership::locations::{Over, Shape, Tree};
use membership::program::{Edition, EditionId};
use membership::refusal::{Reason, Refusal};
use membership::terms::{AccountId, LocationId, OrganizationId, PartnerId};
use store::views::{self, locations as reads};
use store::{Conn, Tx};

use crate::access::take_as_member;
use crate::{Failure, House};

/// The organization of an act, taken by who is associated with it, with its tree.
struct Taken {
    member: Member,
    offices: Offices,
}

impl Taken {
    async fn by(tx: &mut Tx, account: AccountId, partner_id: &PartnerId) -> Result<Self, Failure> {
        let member = take_as_member(tx, account, partner_id).await?;
        let offices = offices(tx, member.organization()).await?;
        Ok(Self { member, offices })
    }

    fn tree(&self) -> &Tree {
        &self.offices.shape.tree
    }

    fn administrator(&self) -> Result<Administrator, Failure> {
        self.member.administrator().ok_or(Failure::Missing)
    }

    /// Finds the right over a location; who has none is told no more than who asks for one that is not there.
    fn over(&self, location: LocationId) -> Result<Over, Failure> {
        let over = self.administrator()?.over(self.tree(), location);
        over.ok_or(Failure::Missing)
    }
}

/// Reads the tree with its contacts and rights.
async fn offices(conn: &mut impl Conn, organization: OrganizationId) -> Result<Offices, Failure> {
    let mut names = Names::new();
    let places = reads::places(conn, organization).await?;
    let tree =
        Tree::of(places).ok_or_else(|| Failure::Broken("the locations of an organization are no tree".into()))?;
    let shape = Shape {
        tree,
        contacts: reads::contacts(conn, organization, &mut names).await?,
        branches: reads::branches(conn, organization, &mut names).await?,
    };
    Ok(Offices { shape, names })
}

/// Finds the edition that an organization signed, whose contact roles are in force for it (rule P3).
async fn edition<'h>(
    house: &'h House,
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<&'h Edition, Failure> {
    let signed = views::association::joinable(conn, organization)
        .await?
        .ok_or(Failure::Missing)?;
    let edition = house.program.edition(&EditionId(signed.edition));
    edition.ok_or_else(|| Failure::Broken("the program has no longer an edition that was signed".into()))
}

fn refused(field: &str, reason: Reason) -> Failure {
    Failure::Refused(vec![Refusal::new(field, reason)])
}
