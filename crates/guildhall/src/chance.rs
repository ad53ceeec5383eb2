//! The clock and the dice of the running center: the machine's.

use jiff::Timestamp;
use membership::terms::Instant;
use rand::TryRng as _;
use rand::rngs::SysRng;
use workflows::{Clock, Dice};

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the clock comes from")]
    fn now(&self) -> Instant {
        Timestamp::now()
    }
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy)]
pub struct MachineDice;

impl Dice for MachineDice {
    fn fill(&self, bytes: &mut [u8]) {
        SysRng
            .try_fill_bytes(bytes)
            .expect("a system without a generator cannot make a secret, and must not go on");
    }
}
