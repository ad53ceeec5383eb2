//! Registering: the address is proved first, then its account is made (rules I1, I2).

use membership::audit::Deed;
use membership::letters::Letter;
use membership::sign_in::LinkPurpose;
use membership::terms::{AccountId, EmailAddress, Language};
use store::StoreFailure;
use store::records::{accounts, mailed_links};

use super::password::hash_new;
use super::session::{Agent, NewSession, begin_session};
use super::{email, find_link, make_link};
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
            let (link, secret) = make_link(&house, &mut tx, LinkPurpose::Register, &email, None, return_to).await?;
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
            let house = house_;
            let mut tx = house.db.begin().await?;
            let link = find_link(&house, &mut tx, &secret, LinkPurpose::Register).await?;
            let now = house.now();
            if !mailed_links::spend(&mut tx, link.id, now).await? {
                return Err(Failure::Missing);
            }
            let account = AccountId::from_uuid(house.key());
            match accounts::insert(&mut tx, account, &link.email, password_hash, language, now).await {
                Err(StoreFailure::Taken(_)) => return Err(Failure::Missing),
                inserted => inserted?,
            }
            crate::sign_in::session::note(&house, &mut tx, account, Deed::Registered);
            let session = begin_session(&house, &mut tx, account, &link.email, agent).await?;
            tx.commit().await?;
            Ok(Registered {
                session,
                return_to: link.return_to,
            })
        })
        .await
}
