//! How many wrong passwords an account takes before it stops answering for a while (rule I2).

use jiff::SignedDuration;

use crate::terms::Instant;

/// Wrong passwords in a row before a lock.
const MOST: i64 = 10;
/// How long a lock lasts.
const LOCK: SignedDuration = SignedDuration::from_mins(15);

/// What an account remembers of failed attempts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attempts {
    /// Wrong passwords since the last right one, or since the last lock.
    pub failed: i64,
    /// Until when not even the right password is taken.
    pub locked_until: Option<Instant>,
}

impl Attempts {
    /// Tells whether not even the right password is taken now.
    pub fn is_locked(&self, now: Instant) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }

    /// Counts a wrong password; the tenth in a row locks.
    pub fn after_failure(self, now: Instant) -> Self {
        let failed = self.failed + 1;
        if failed < MOST {
            Self {
                failed,
                locked_until: self.locked_until,
            }
        } else {
            Self {
                failed: 0,
                locked_until: now.checked_add(LOCK).ok(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i2_the_tenth_wrong_password_locks_for_a_quarter_of_an_hour() {
        let now: Instant = "2026-11-22T12:00:00Z".parse().expect("an instant");
        let attempts = (0..9).fold(Attempts::default(), |attempts, _| attempts.after_failure(now));
        assert!(!attempts.is_locked(now));
        let attempts = attempts.after_failure(now);
        assert!(attempts.is_locked(now + SignedDuration::from_mins(14)));
        assert!(!attempts.is_locked(now + SignedDuration::from_mins(15)));
    }
}
