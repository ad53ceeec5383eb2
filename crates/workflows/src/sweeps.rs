//! What is due is a row with a time: a sweep takes what has come, a hundred rows a transaction. Swept twice is swept once.

use membership::sign_in::KNOWN_BROWSER;
use store::records::{ceremonies, devices, enrollment_drafts, mailed_links, sessions};

use crate::{Failure, House};

/// Loses drafts whose thirty days are over (rule E6). Returns how many.
///
/// # Errors
/// The database failed.
pub async fn past_drafts(house: &House) -> Result<u64, Failure> {
    let mut tx = house.db.begin().await?;
    let lost = enrollment_drafts::forget_past(&mut tx, house.today()).await?;
    tx.commit().await?;
    Ok(lost)
}

/// Forgets sessions that have ended. Returns how many.
///
/// # Errors
/// The database failed.
pub async fn ended_sessions(house: &House) -> Result<u64, Failure> {
    let mut tx = house.db.begin().await?;
    let forgotten = sessions::forget_ended(&mut tx, house.now()).await?;
    tx.commit().await?;
    Ok(forgotten)
}

/// Forgets mailed links whose time has passed. Returns how many.
///
/// # Errors
/// The database failed.
pub async fn past_links(house: &House) -> Result<u64, Failure> {
    let mut tx = house.db.begin().await?;
    let forgotten = mailed_links::forget_past(&mut tx, house.now()).await?;
    tx.commit().await?;
    Ok(forgotten)
}

/// Forgets ceremonies that nobody finished in time. Returns how many.
///
/// # Errors
/// The database failed.
pub async fn past_ceremonies(house: &House) -> Result<u64, Failure> {
    let mut tx = house.db.begin().await?;
    let forgotten = ceremonies::forget_past(&mut tx, house.now()).await?;
    tx.commit().await?;
    Ok(forgotten)
}

/// Forgets browsers that nobody signed in on for more than a year. Returns how many.
///
/// # Errors
/// The database failed.
pub async fn unseen_devices(house: &House) -> Result<u64, Failure> {
    let now = house.now();
    let since = now.saturating_sub(KNOWN_BROWSER).unwrap_or(now);
    let mut tx = house.db.begin().await?;
    let forgotten = devices::forget_unseen(&mut tx, since).await?;
    tx.commit().await?;
    Ok(forgotten)
}
