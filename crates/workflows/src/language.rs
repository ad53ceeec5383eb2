//! Choosing a language (rule X2). Guide: "Change Your Preferred Language".

use membership::terms::{AccountId, Language};
use store::records::accounts;

use crate::{Failure, House};

/// Keeps the language that someone chose, for their next visit from anywhere.
///
/// # Errors
/// The database failed.
pub async fn choose(house: &House, account: AccountId, language: Language) -> Result<(), Failure> {
    let house = house.clone();
    let act = async move {
        let mut tx = house.db.begin().await?;
        accounts::choose_language(&mut tx, account, language).await?;
        Ok(tx.commit().await?)
    };
    act.await
}
