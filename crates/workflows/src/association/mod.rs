//! How people come to an organization (rules A2 to A9). Guide: steps 1 to 4 and 25 to 33.

mod closing;
mod deciding;
pub mod domains;
mod due;
mod find;
mod joining;
mod link;
mod own_profile;
pub mod people;
mod requests;

pub use deciding::{Answer, Answered, decide, inbox};
pub use due::unanswered;
pub use find::find;
pub use joining::{Joining, join, joining};
pub use link::{LeadsTo, LinkShown, contact_administrator, open_link, use_link};
pub use own_profile::{OwnProfile, change_profile, own_profile};
pub use requests::{Asked, Own, ask, look_at, organization, own_requests, withdraw};
pub use store::records::association_requests::{AssociationRequest, Decided};
pub use store::views::association::{Joinable, OwnRequest, Waiting};

use membership::association::{Applicant, ClaimedDomain, MailDomain, Match, weigh};
use membership::letters::Applying;
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, Instant, MailedLinkId, OrganizationId, RequestId};
use store::records::mailed_links::{self, MailedLink};
use store::records::organization_domains;
use store::{Conn, StoreFailure, Tx};

use crate::audit::note;
use crate::{House, Secret};

/// Weighs the domain of an address, as it stands now.
async fn weighed(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<Match, StoreFailure> {
    let domain = MailDomain::of(email);
    let near: Vec<ClaimedDomain> = organization_domains::near(conn, &domain).await?;
    Ok(weigh(organization, &domain, &near))
}

/// Makes the link that proves the address of a request. Those before it work no longer.
async fn link_to(
    house: &House,
    tx: &mut Tx,
    request: RequestId,
    account: AccountId,
    email: &EmailAddress,
) -> Result<(String, Instant), StoreFailure> {
    let made_at = house.now();
    let purpose = LinkPurpose::Associate;
    let link = MailedLink {
        id: MailedLinkId::from_uuid(house.key()),
        purpose,
        email: email.clone(),
        account: Some(account),
        subject: Some(request.uuid()),
        return_to: None,
        made_at,
        works_until: made_at.saturating_add(purpose.lifetime()).unwrap_or(made_at),
    };
    let secret = Secret::draw(house.dice());
    mailed_links::void_of_subject(tx, request.uuid(), made_at).await?;
    mailed_links::insert(tx, &link, secret.hash()).await?;
    let address = house.links.to(&format!("/associate/link/{}", secret.reveal()));
    Ok((address, link.works_until))
}

fn applying(applicant: &Applicant, organization: &str, matched: Match, link: String) -> Applying {
    Applying {
        organization: organization.to_owned(),
        first_name: applicant.first_name.as_str().to_owned(),
        last_name: applicant.last_name.as_str().to_owned(),
        email: applicant.email.clone(),
        looks_like: match matched {
            Match::LooksLike { domain } => Some(domain),
            Match::Own | Match::None => None,
        },
        link,
    }
}
