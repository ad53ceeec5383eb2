//! How often one may knock (rule I2): by network address, and by the e-mail address that is asked about.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use membership::terms::AccountId;

use crate::Settings;

/// How many searches for an organization an account has a minute: more than anyone needs, and too few to list the members.
const SEARCHES: NonZeroU32 = NonZeroU32::new(30).expect("thirty is not zero");

/// How many times more often one e-mail address may be signed in with from everywhere than from one network address: a
/// stranger elsewhere does not use up its owner's attempts.
const FROM_EVERYWHERE: u32 = 10;

/// How long somebody has to wait until they may try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    minutes: u32,
}

impl Wait {
    /// The shortest that is told.
    pub const SHORTEST: Self = Self { minutes: 1 };

    /// Returns the wait in whole minutes, rounded up.
    pub const fn minutes(self) -> u32 {
        self.minutes
    }

    /// Returns the same wait in seconds.
    pub fn seconds(self) -> u64 {
        u64::from(self.minutes) * 60
    }
}

/// Counts attempts to sign in, and apart from them what mails a link. What is counted may be lost with the process: it only slows.
pub struct Limits {
    by_network_address: DefaultKeyedRateLimiter<IpAddr>,
    sign_in_from: DefaultKeyedRateLimiter<(String, IpAddr)>,
    sign_in: DefaultKeyedRateLimiter<String>,
    mails: DefaultKeyedRateLimiter<String>,
    searches: DefaultKeyedRateLimiter<AccountId>,
    by_account: DefaultKeyedRateLimiter<AccountId>,
}

impl Limits {
    /// Takes the rates of the settings; zero counts as one.
    pub fn new(settings: &Settings) -> Self {
        let rate = |most: u32| NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN);
        Self {
            by_network_address: RateLimiter::keyed(Quota::per_minute(rate(settings.attempts_by_network_address))),
            sign_in_from: RateLimiter::keyed(Quota::per_hour(rate(settings.attempts_by_email))),
            sign_in: RateLimiter::keyed(Quota::per_hour(rate(
                settings.attempts_by_email.saturating_mul(FROM_EVERYWHERE),
            ))),
            mails: RateLimiter::keyed(Quota::per_hour(rate(settings.attempts_by_email))),
            searches: RateLimiter::keyed(Quota::per_minute(SEARCHES)),
            by_account: RateLimiter::keyed(Quota::per_hour(rate(settings.attempts_by_email))),
        }
    }

    /// Counts an attempt to prove who one is with a password. An address that has no account counts like one that has.
    ///
    /// # Errors
    /// Says how long to wait.
    pub fn sign_in(&self, client: IpAddr, email: &str) -> Result<(), Wait> {
        self.from(client)?;
        count(&self.sign_in_from, &(key_of(email), client))?;
        count(&self.sign_in, &key_of(email))
    }

    /// Counts a wish for a mail to this address. Who tries to sign in with it takes nobody's turn.
    ///
    /// # Errors
    /// Says how long to wait.
    pub fn mail(&self, client: IpAddr, email: &str) -> Result<(), Wait> {
        self.from(client)?;
        count(&self.mails, &key_of(email))
    }

    /// Counts an attempt of which the e-mail address is not known, such as opening a mailed link.
    ///
    /// # Errors
    /// Says how long to wait.
    pub fn from(&self, client: IpAddr) -> Result<(), Wait> {
        count(&self.by_network_address, &client)
    }

    /// Counts a search for an organization by this account.
    ///
    /// # Errors
    /// Says how long to wait.
    pub fn search(&self, account: AccountId) -> Result<(), Wait> {
        count(&self.searches, &account)
    }

    /// Counts an attempt of somebody who is signed in to learn something by guessing, such as the number of a credential.
    ///
    /// # Errors
    /// Says how long to wait.
    pub fn guess(&self, account: AccountId) -> Result<(), Wait> {
        count(&self.by_account, &account)
    }

    /// Forgets who has not knocked for long.
    pub fn forget(&self) {
        self.by_network_address.retain_recent();
        self.sign_in_from.retain_recent();
        self.sign_in.retain_recent();
        self.mails.retain_recent();
        self.searches.retain_recent();
        self.by_account.retain_recent();
    }
}

/// Every way of writing an address counts for the one mailbox.
fn key_of(email: &str) -> String {
    email.trim().to_lowercase().chars().take(254).collect()
}

fn count<Key: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<Key>, key: &Key) -> Result<(), Wait> {
    let refused = |not_until: governor::NotUntil<_>| {
        let seconds = not_until.wait_time_from(DefaultClock::default().now()).as_secs_f64();
        let minutes = (seconds / 60.0).ceil().clamp(1.0, 1_440.0);
        Wait {
            minutes: minutes as u32,
        }
    };
    limiter.check_key(key).map_err(refused)
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const OWNER: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    const STRANGER: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1));

    fn limits() -> Limits {
        Limits::new(&Settings {
            public_url: String::new(),
            trusted_proxies: 0,
            largest_form: 0,
            attempts_by_network_address: 1_000,
            attempts_by_email: 10,
        })
    }

    #[test]
    fn i2_a_stranger_takes_neither_the_owners_recovery_nor_their_next_attempt() {
        let limits = limits();
        while limits.sign_in(STRANGER, "ana@cast.example").is_ok() {}
        assert_eq!(limits.mail(OWNER, "ana@cast.example"), Ok(()));
        assert_eq!(limits.sign_in(OWNER, " Ana@cast.example "), Ok(()));
    }

    #[test]
    fn i2_from_everywhere_together_one_address_is_tried_a_hundred_times_an_hour() {
        let limits = limits();
        let tries = (0..200_u8).filter(|number| {
            let client = IpAddr::V4(Ipv4Addr::new(203, 0, 113, *number));
            limits.sign_in(client, "ana@cast.example").is_ok()
        });
        assert_eq!(tries.count(), 100);
    }

    #[test]
    fn i2_the_wait_that_is_told_is_the_one_until_the_next_attempt() {
        let limits = limits();
        for _ in 0..10 {
            assert_eq!(limits.mail(OWNER, "ana@cast.example"), Ok(()));
        }
        let wait = limits.mail(OWNER, "ana@cast.example").expect_err("ten an hour");
        assert_eq!((wait.minutes(), wait.seconds()), (6, 360));
    }
}
