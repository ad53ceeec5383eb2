//! Attempts to sign in that belong to no account, or to a locked one, counted by day (rule I2).

use membership::terms::Day;

use crate::time::date;
use crate::{Conn, StoreFailure, Tx};

/// Counts one.
///
/// # Errors
/// The database failed.
pub async fn count(tx: &mut Tx, day: Day) -> Result<(), StoreFailure> {
    tx.sql(
        "INSERT INTO refused_attempts (on_day, attempts) VALUES ($1, 1)
         ON CONFLICT (on_day) DO UPDATE SET attempts = refused_attempts.attempts + 1",
    )
    .bind(date(day))
    .run()
    .await?;
    Ok(())
}
