//! Registering: the address is proved first, then its account is made (rules I1, I2).

use membership::audit::Deed;
use membership::letters::Letter;
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, Language};
use store::records::mailed_links::MailedLink;
use store::records::{accounts, mailed_links, passwords};
use store::{StoreFailure, Tx};

use super::ceremony::Remembered;
use super::password::hash_new;
use super::session::{Agent, NewSession, begin_session, note};
use super::{ceremony, email, find_link, make_link, outside};
use crate::{Failure, House, Secret, mail};

/// What a finished registration opens.
#[derive(Debug)]
pub struct Registered {
    /// The session that it begins.
    pub session: NewSession,
    /// The page that was asked for before, if one was.
    pub return_to: Option<String>,
}

/// Mails a link that proves an address. The answer is the same whether the address has an account or not; the mail
/// carries the difference (rule I2).
///
/// # Errors
/// [`Failure::Refused`] where no address was typed.
pub async fn register(
    house: &House,
    typed_email: &str,
    language: Language,
    return_to: Option<String>,
) -> Result<(), Failure> {
    let email = email(typed_email)?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let made = make_link(&house, &mut tx, LinkPurpose::Register, &email, None, return_to).await?;
            let Some((link, secret)) = made else {
                return Ok(());
            };
            let letter = if accounts::find_by_email(&mut tx, &email).await?.is_some() {
                Letter::AlreadyRegistered {
                    sign_in: house.links.to("/sign-in"),
                    recover: house.links.to("/recover"),
                }
            } else {
                let address = house.links.to(&format!("/register/{}", secret.reveal()));
                Letter::ProveAddress {
                    link: address,
                    until: link.works_until,
                }
            };
            mail::post(
                &house,
                &mut tx,
                format!("register:{}", link.id),
                email,
                language,
                letter,
            );
            Ok(tx.commit().await?)
        })
        .await
}

/// Returns the address that a link proves. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or no longer.
pub async fn open_registration(house: &House, secret: &Secret) -> Result<EmailAddress, Failure> {
    let mut reader = house.db.read().await?;
    Ok(find_link(house, &mut reader, secret, LinkPurpose::Register)
        .await?
        .email)
}

/// Makes the account with the password that was chosen, and signs its owner in.
///
/// # Errors
/// [`Failure::Refused`] for the password, [`Failure::Missing`] where the link does not work, or the address has got an
/// account meanwhile.
pub async fn complete_registration(
    house: &House,
    secret: Secret,
    typed_password: &str,
    language: Language,
    agent: Agent,
) -> Result<Registered, Failure> {
    let email = open_registration(house, &secret).await?;
    let password_hash = hash_new(house, typed_password, &email).await?;
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let (account, link) = make_account(&house_, &mut tx, &secret, language).await?;
            passwords::keep(&mut tx, account, password_hash, house_.now()).await?;
            welcome(&house_, tx, account, link, agent).await
        })
        .await
}

/// Makes the account of who is signed in to it by an outside provider, which vouched for them in this browser before the
/// address was proved, and signs its owner in.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, the address has got an account meanwhile, or nobody was vouched for.
pub async fn complete_registration_outside(
    house: &House,
    secret: Secret,
    vouched: Secret,
    language: Language,
    agent: Agent,
) -> Result<Registered, Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            let Some(Remembered::Vouched { person, .. }) = ceremony::take(&house_, &mut tx, &vouched).await? else {
                return Err(Failure::Missing);
            };
            let (account, link) = make_account(&house_, &mut tx, &secret, language).await?;
            outside::keep(&house_, &mut tx, account, &person).await?;
            welcome(&house_, tx, account, link, agent).await
        })
        .await
}

/// Makes the account of a link's address. The link is used up.
async fn make_account(
    house: &House,
    tx: &mut Tx,
    secret: &Secret,
    language: Language,
) -> Result<(AccountId, MailedLink), Failure> {
    let link = find_link(house, tx, secret, LinkPurpose::Register).await?;
    if !mailed_links::spend(tx, link.id, house.now()).await? {
        return Err(Failure::Missing);
    }
    let account = insert_account(house, tx, &link.email, language).await?;
    Ok((account, link))
}

/// Makes an account without any way to sign in to it; the caller adds one in the same transaction.
pub(super) async fn insert_account(
    house: &House,
    tx: &mut Tx,
    email: &EmailAddress,
    language: Language,
) -> Result<AccountId, Failure> {
    let account = AccountId::from_uuid(house.key());
    match accounts::insert(tx, account, email, language, house.now()).await {
        Err(StoreFailure::Taken(_)) => return Err(Failure::Missing),
        inserted => inserted?,
    }
    note(house, tx, account, Deed::Registered);
    Ok(account)
}

async fn welcome(
    house: &House,
    mut tx: Tx,
    account: AccountId,
    link: MailedLink,
    agent: Agent,
) -> Result<Registered, Failure> {
    let session = begin_session(house, &mut tx, account, &link.email, agent).await?;
    tx.commit().await?;
    Ok(Registered {
        session,
        return_to: link.return_to,
    })
}
