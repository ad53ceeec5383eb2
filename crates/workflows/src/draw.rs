//! The clock and the dice: parameters from the binary down, so that a test can hold one and load the other.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use membership::terms::{Digest, Instant};

/// What time it is.
pub trait Clock: Send + Sync + 'static {
    /// Returns the present moment.
    fn now(&self) -> Instant;
}

/// Where keys and secrets come from: in the binary the operating system's generator.
pub trait Dice: Send + Sync + 'static {
    /// Fills `bytes` with what nobody can guess.
    fn fill(&self, bytes: &mut [u8]);
}

/// A secret of 256 bits: the browser or the mail holds it, the store only its hash.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Draws a new one.
    pub fn draw(dice: &dyn Dice) -> Self {
        let mut bytes = [0; 32];
        dice.fill(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Takes one that a browser or a link brought back.
    pub fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the secret, for the cookie or the link alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Returns what the store keeps of it. A plain hash does: there are 2²⁵⁶ of them to try.
    pub fn hash(&self) -> String {
        Digest::of(&self.0).hex().to_owned()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Secret(…)")
    }
}
