//! A clock that stands still until it is moved, and dice that fall the same way each time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use jiff::SignedDuration;
use membership::terms::Instant;
use sha2::{Digest as _, Sha256};
use workflows::{Clock, Dice};

/// A clock that a test moves.
#[derive(Debug, Clone)]
pub struct FrozenClock(Arc<AtomicI64>);

impl FrozenClock {
    /// Stops at a moment, such as `2026-11-22T12:00:00Z`.
    pub fn at(moment: &str) -> Self {
        let instant: Instant = moment.parse().unwrap();
        Self(Arc::new(AtomicI64::new(instant.as_microsecond())))
    }

    /// Moves on.
    pub fn advance(&self, by: SignedDuration) {
        self.0
            .fetch_add(i64::try_from(by.as_micros()).unwrap(), Ordering::SeqCst);
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> Instant {
        Instant::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

/// Dice of a seed: the same falls in the same order.
#[derive(Debug)]
pub struct SeededDice {
    seed: u64,
    fallen: AtomicU64,
}

impl SeededDice {
    /// Loads the dice.
    pub const fn new(seed: u64) -> Self {
        Self {
            seed,
            fallen: AtomicU64::new(0),
        }
    }
}

impl Dice for SeededDice {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let fall = self.fallen.fetch_add(1, Ordering::SeqCst);
            let hash = Sha256::digest([self.seed.to_be_bytes(), fall.to_be_bytes()].concat());
            chunk.copy_from_slice(&hash[..chunk.len()]);
        }
    }
}
