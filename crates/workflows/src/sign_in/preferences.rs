//! What one chooses for one's account: the language of pages and mail, and which mails one gets (rule X2).

use membership::association::JoinMail;
use membership::terms::{AccountId, Language};
use store::records::accounts;

use crate::{Failure, House};

/// Tells whether somebody wants a mail whenever somebody joins an organization that they administer.
///
/// # Errors
/// [`Failure::Missing`] where there is no such account; else the database failed.
pub async fn wants_join_mail(house: &House, account: AccountId) -> Result<JoinMail, Failure> {
    accounts::join_mail(&mut house.db.read().await?, account)
        .await?
        .ok_or(Failure::Missing)
}

/// Keeps both choices together.
///
/// # Errors
/// The database failed.
pub async fn keep_preferences(
    house: &House,
    account: AccountId,
    language: Language,
    join_mail: JoinMail,
) -> Result<(), Failure> {
    let house_ = house.clone();
    house
        .carry_out(async move {
            let mut tx = house_.db.begin().await?;
            accounts::choose_language(&mut tx, account, language).await?;
            accounts::choose_join_mail(&mut tx, account, join_mail).await?;
            Ok(tx.commit().await?)
        })
        .await
}
