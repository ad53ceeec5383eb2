//! How often one may knock (rule I2): by network address, and by the e-mail address that is asked about.

use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use membership::terms::AccountId;

use crate::Settings;

/// How many searches for an organization an account has a minute: more than anyone needs, and too few to list the members.
const SEARCHES: NonZeroU32 = NonZeroU32::new(30).expect("thirty is not zero");

/// Counts attempts to sign in, register and recover. What is counted may be lost with the process: it only slows.
pub struct Limits {
    by_network_address: DefaultKeyedRateLimiter<IpAddr>,
    by_email: DefaultKeyedRateLimiter<String>,
    searches: DefaultKeyedRateLimiter<AccountId>,
    by_account: DefaultKeyedRateLimiter<AccountId>,
}

impl Limits {
    /// Takes the rates of the settings; zero counts as one.
    pub fn new(settings: &Settings) -> Self {
        let rate = |most: u32| NonZeroU32::new(most).unwrap_or(NonZeroU32::MIN);
        Self {
            by_network_address: RateLimiter::keyed(Quota::per_minute(rate(settings.attempts_by_network_address))),
            by_email: RateLimiter::keyed(Quota::per_hour(rate(settings.attempts_by_email))),
            searches: RateLimiter::keyed(Quota::per_minute(SEARCHES)),
            by_account: RateLimiter::keyed(Quota::per_hour(rate(settings.attempts_by_email))),
        }
    }

    /// Counts an attempt; tells whether it may go on. An address that has no account counts like one that has.
    pub fn allow(&self, client: IpAddr, email: &str) -> bool {
        let key: String = email.trim().to_lowercase().chars().take(254).collect();
        self.by_network_address.check_key(&client).is_ok() && self.by_email.check_key(&key).is_ok()
    }

    /// Counts an attempt of which the e-mail address is not known, such as opening a mailed link.
    pub fn allow_from(&self, client: IpAddr) -> bool {
        self.by_network_address.check_key(&client).is_ok()
    }

    /// Counts a search for an organization by this account; tells whether it may be made.
    pub fn allow_search(&self, account: AccountId) -> bool {
        self.searches.check_key(&account).is_ok()
    }

    /// Counts an attempt of somebody who is signed in to learn something by guessing, such as the number of a credential.
    pub fn allow_account(&self, account: AccountId) -> bool {
        self.by_account.check_key(&account).is_ok()
    }

    /// Forgets who has not knocked for long.
    pub fn forget(&self) {
        self.by_network_address.retain_recent();
        self.by_email.retain_recent();
        self.searches.retain_recent();
        self.by_account.retain_recent();
    }
}
