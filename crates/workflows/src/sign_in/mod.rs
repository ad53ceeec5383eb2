//! One identity: register, sign in, sign out, recover, sessions, change password and address (rules I1, I2, I3).

mod address;
mod hashing;
mod password;
mod registration;
mod session;

pub use address::{confirm_address, open_address_change, request_address_change};
pub use password::{change_password, complete_recovery, open_recovery, recover};
pub use registration::{Registered, complete_registration, open_registration, register};
pub use session::{
    Agent, NewSession, Session, current, end_other_sessions, end_session, list_sessions, sign_in, sign_out,
};

use membership::refusal::{Reason, Refusal};
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, MailedLinkId};
use store::records::mailed_links::{self, MailedLink};
use store::{Conn, StoreFailure, Tx};

use crate::{Failure, House, Secret};

/// Reads a typed address.
fn email(typed: &str) -> Result<EmailAddress, Failure> {
    let reason = if typed.trim().is_empty() {
        Reason::Required
    } else {
        Reason::NotAnEmailAddress
    };
    EmailAddress::parse(typed).ok_or_else(|| Failure::Refused(vec![Refusal::new("email", reason)]))
}

/// Makes a link that is to be mailed; the secret goes into the mail alone.
async fn make_link(
    house: &House,
    tx: &mut Tx,
    purpose: LinkPurpose,
    email: &EmailAddress,
    account: Option<AccountId>,
    return_to: Option<String>,
) -> Result<(MailedLink, Secret), StoreFailure> {
    let made_at = house.now();
    let link = MailedLink {
        id: MailedLinkId::from_uuid(house.key()),
        purpose,
        email: email.clone(),
        account,
        subject: None,
        return_to,
        made_at,
        works_until: made_at.saturating_add(purpose.lifetime()).unwrap_or(made_at),
    };
    let secret = Secret::draw(house.dice());
    mailed_links::insert(tx, &link, secret.hash()).await?;
    Ok((link, secret))
}

/// Finds a link that still works.
async fn find_link(
    house: &House,
    conn: &mut impl Conn,
    secret: &Secret,
    purpose: LinkPurpose,
) -> Result<MailedLink, Failure> {
    mailed_links::find(conn, secret.hash(), purpose, house.now())
        .await?
        .ok_or(Failure::Missing)
}
