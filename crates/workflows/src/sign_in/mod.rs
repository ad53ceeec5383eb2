//! One identity: register, sign in and out, recover, sessions, the ways to sign in, the address (rules I1, I2, I3).

mod address;
mod ceremony;
mod hashing;
mod outside;
mod passkeys;
mod password;
mod preferences;
mod registration;
mod session;
mod ways;

pub use address::{confirm_address, open_address_change, request_address_change};
pub use ceremony::Onward;
pub use outside::{Arrived, Arriving, Departed, arrive, depart, depart_to_add, vouched_for};
pub use passkeys::{Asked, begin_passkey, begin_passkey_sign_in, finish_passkey, finish_passkey_sign_in};
pub use password::{change_password, complete_recovery, open_recovery, recover, set_password};
pub use preferences::{keep_preferences, wants_join_mail};
pub use registration::{Registered, complete_registration, complete_registration_outside, open_registration, register};
pub use session::{
    Agent, NewSession, Session, current, end_other_sessions, end_session, list_sessions, sign_in, sign_out,
};
pub use ways::{OutsideWay, WaysOfAccount, list_ways, remove_way};

use membership::refusal::{Reason, Refusal};
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, MailedLinkId};
use store::records::mailed_links::{self, MailedLink};
use store::{Conn, StoreFailure, Tx};

use crate::{Failure, House, Secret, mail};

/// Reads a typed address.
fn email(typed: &str) -> Result<EmailAddress, Failure> {
    let refused = || Refusal::new("email", Reason::of_no_email_address(typed));
    EmailAddress::parse(typed).ok_or_else(|| Failure::Refused(vec![refused()]))
}

/// Makes a link that is to be mailed; the secret goes into the mail alone. None is made where the address got its share of
/// this hour: the answer is the same, and the mailbox is not filled.
async fn make_link(
    house: &House,
    tx: &mut Tx,
    purpose: LinkPurpose,
    email: &EmailAddress,
    account: Option<AccountId>,
    return_to: Option<String>,
) -> Result<Option<(MailedLink, Secret)>, StoreFailure> {
    let made_at = house.now();
    if !mail::may_link(house, tx, purpose, email).await? {
        return Ok(None);
    }
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
    Ok(Some((link, secret)))
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
