//! Hashing passwords with Argon2id, two at a time, away from the threads that serve pages.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};

use crate::{Failure, House};

/// The hash of a password that nobody has: checking against it takes as long as against a real one (rule I2).
static NOBODYS: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password", &[7; 16]).unwrap_or_default());

fn hash_now(password: &str, salt: &[u8; 16]) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt)?
        .to_string())
}

/// Hashes a new password, in PHC form.
pub(super) async fn hash(house: &House, password: &str) -> Result<String, Failure> {
    let mut salt = [0; 16];
    house.dice().fill(&mut salt);
    let password = password.to_owned();
    let _turn = house
        .hashing
        .acquire()
        .await
        .map_err(|closed| Failure::Broken(closed.to_string()))?;
    let hashed = tokio::task::spawn_blocking(move || hash_now(&password, &salt)).await?;
    hashed.map_err(|error| Failure::Broken(error.to_string()))
}

/// Tells whether a password is the one of `hash`; without a hash it is not, and that takes as long.
pub(super) async fn verify(house: &House, password: &str, hash: Option<String>) -> Result<bool, Failure> {
    let password = password.to_owned();
    let _turn = house
        .hashing
        .acquire()
        .await
        .map_err(|closed| Failure::Broken(closed.to_string()))?;
    Ok(tokio::task::spawn_blocking(move || {
        let real = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS.clone());
        let matches = PasswordHash::new(&hash)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        matches && real
    })
    .await?)
}
