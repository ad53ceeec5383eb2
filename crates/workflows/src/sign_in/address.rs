//! Changing one's address: the new one counts only once it is proved, and then ends the other sessions (rule I3).

use membership::audit::Deed;
use membership::letters::Letter;
use membership::refusal::{Reason, Refusal};
use membership::sign_in::LinkPurpose;
use membership::terms::{EmailAddress, Language};
use store::StoreFailure;
use store::records::{accounts, mailed_links, sessions};

use super::password::is_current;
use super::session::{Session, note};
use super::ways::prove;
use super::{email, find_link, make_link};
use crate::{Failure, House, Secret, mail};

/// Mails a link to the new address. Whether somebody has that address already is told to its owner alone.
///
/// # Errors
/// [`Failure::Refused`] for the address or the password.
pub async fn request_address_change(
    house: &House,
    session: &Session,
    typed_email: &str,
    typed_password: &str,
    language: Language,
) -> Result<(), Failure> {
    let refusal = unproved(house, session, typed_password).await?;
    let email = match (email(typed_email), refusal) {
        (Ok(email), None) => email,
        (Ok(_), Some(refusal)) => return Err(Failure::Refused(vec![refusal])),
        (Err(Failure::Refused(refusals)), refusal) => {
            return Err(Failure::Refused(refusals.into_iter().chain(refusal).collect()));
        }
        (Err(other), _) => return Err(other),
    };
    let house_ = house.clone();
    let account = session.account;
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            mailed_links::void_of_account(&mut tx, account, house.now()).await?;
            let made = make_link(&house, &mut tx, LinkPurpose::ChangeAddress, &email, Some(account), None).await?;
            let Some((link, secret)) = made else {
                return Ok(());
            };
            let letter = if accounts::find_by_email(&mut tx, &email).await?.is_some() {
                Letter::AlreadyRegistered {
                    sign_in: house.links.to("/sign-in"),
                    recover: house.links.to("/recover"),
                }
            } else {
                let address = house.links.to(&format!("/account/address/{}", secret.reveal()));
                Letter::ProveNewAddress {
                    link: address,
                    until: link.works_until,
                }
            };
            mail::post(&house, &mut tx, format!("address:{}", link.id), email, language, letter);
            Ok(tx.commit().await?)
        })
        .await
}

/// Returns why a password does not prove who asks; who has none must have signed in just now.
async fn unproved(house: &House, session: &Session, typed_password: &str) -> Result<Option<Refusal>, Failure> {
    let account = accounts::find_by_email(&mut house.db.read().await?, &session.email).await?;
    if account.is_some_and(|account| account.password_hash.is_some()) {
        let wrong = !is_current(house, session, typed_password).await?;
        return Ok(wrong.then(|| Refusal::new("current_password", Reason::WrongPassword)));
    }
    match prove(house, session, "").await {
        Err(Failure::Refused(mut refusals)) => Ok(refusals.pop()),
        proved => proved.map(|()| None),
    }
}

/// Returns the address that a link proves, to the account that asked for it. Looking changes nothing.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or is another account's.
pub async fn open_address_change(house: &House, session: &Session, secret: &Secret) -> Result<EmailAddress, Failure> {
    let mut reader = house.db.read().await?;
    let link = find_link(house, &mut reader, secret, LinkPurpose::ChangeAddress).await?;
    if link.account == Some(session.account) {
        Ok(link.email)
    } else {
        Err(Failure::Missing)
    }
}

/// Makes the new address count, ends the other sessions, and tells the old address.
///
/// # Errors
/// [`Failure::Missing`] where the link does not work, or somebody has got the address meanwhile.
pub async fn confirm_address(
    house: &House,
    session: &Session,
    secret: Secret,
    language: Language,
) -> Result<EmailAddress, Failure> {
    let house_ = house.clone();
    let session = session.clone();
    house
        .carry_out(async move {
            let house = house_;
            let mut tx = house.db.begin().await?;
            let link = find_link(&house, &mut tx, &secret, LinkPurpose::ChangeAddress).await?;
            if link.account != Some(session.account) {
                return Err(Failure::Missing);
            }
            let account = accounts::take(&mut tx, session.account)
                .await?
                .ok_or(Failure::Missing)?;
            if !mailed_links::spend(&mut tx, link.id, house.now()).await? {
                return Err(Failure::Missing);
            }
            match accounts::change_address(&mut tx, account.id, &link.email).await {
                Err(StoreFailure::Taken(_)) => return Err(Failure::Missing),
                changed => changed?,
            }
            sessions::end_others(&mut tx, account.id, Some(session.id)).await?;
            mailed_links::void_of_account(&mut tx, account.id, house.now()).await?;
            note(&house, &mut tx, account.id, Deed::AddressChanged);
            let letter = Letter::AddressChanged { to: link.email.clone() };
            let language = account.language.unwrap_or(language);
            mail::post(
                &house,
                &mut tx,
                format!("address-changed:{}", link.id),
                account.email,
                language,
                letter,
            );
            tx.commit().await?;
            Ok(link.email)
        })
        .await
}
