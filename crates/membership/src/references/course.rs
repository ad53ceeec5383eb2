//! What becomes of a reference: it waits, is approved or declined, lapses or is withdrawn (rules Q3 and Q4).

use jiff::SignedDuration;

use crate::terms::{Day, Instant};

/// How long the link works that a customer is mailed.
pub const LINK_WORKS: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long a customer is left alone before the same is mailed again.
pub const PAUSE: SignedDuration = SignedDuration::from_hours(24);
/// How many letters about one organization's references one address gets within [`PAUSE`].
pub const MOST_TO_ONE_ADDRESS: i64 = 3;
/// How often one reference is mailed again.
const MOST_RESENT: i64 = 5;

/// What a customer answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was so.
    Approved,
    /// They do not approve it.
    Declined,
}

impl Answer {
    /// Returns the word under which the store keeps it, and that the form sends.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Declined => "declined",
        }
    }

    /// Finds the answer of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Approved, Self::Declined]
            .into_iter()
            .find(|answer| answer.word() == word)
    }
}

/// An answer and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// What was answered.
    pub answer: Answer,
    /// The program's day on which.
    pub on: Day,
}

/// Where a reference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The customer is asked.
    Waiting,
    /// The customer approved it: it counts.
    Approved,
    /// The customer declined it.
    Declined,
    /// The customer did not answer in time.
    Lapsed,
    /// It was taken back.
    Withdrawn,
}

impl State {
    /// Returns the word that the keys of its sentences end in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Why something cannot be done with a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// It is answered or withdrawn.
    Over,
    /// The customer was written to less than a day ago.
    TooSoon,
    /// The customer was written to as often as may be.
    TooOften,
}

/// What has become of a reference so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// When the customer was mailed last.
    pub mailed_at: Instant,
    /// How often: the first time too.
    pub times_mailed: i64,
    /// Until when the last link works.
    pub works_until: Instant,
    /// What the customer answered.
    pub given: Option<Given>,
    /// Whether it was taken back.
    pub is_withdrawn: bool,
}

impl Course {
    /// Tells where the reference is at a moment.
    pub fn state(&self, now: Instant) -> State {
        match self.given.map(|given| given.answer) {
            _ if self.is_withdrawn => State::Withdrawn,
            Some(Answer::Approved) => State::Approved,
            Some(Answer::Declined) => State::Declined,
            None if now >= self.works_until => State::Lapsed,
            None => State::Waiting,
        }
    }

    /// Tells whether the customer may be mailed once more.
    ///
    /// # Errors
    /// Why not.
    pub fn resend(&self, now: Instant) -> Result<(), Obstacle> {
        if !matches!(self.state(now), State::Waiting | State::Lapsed) {
            Err(Obstacle::Over)
        } else if self.times_mailed > MOST_RESENT {
            Err(Obstacle::TooOften)
        } else if now.duration_since(self.mailed_at) < PAUSE {
            Err(Obstacle::TooSoon)
        } else {
            Ok(())
        }
    }
}

/// A competency that was awarded: on which day, and the last one on which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awarded {
    /// When.
    pub on: Day,
    /// The last day.
    pub until: Day,
}

/// Tells whether a reference, approved and given to a competency on these days, was there when that was awarded, and it is
/// still held: then it would serve two (rule Q3).
pub fn is_spent(approved_on: Day, assigned_on: Day, awarded: &[Awarded], today: Day) -> bool {
    let since = approved_on.max(assigned_on);
    awarded.iter().any(|award| since <= award.on && today <= award.until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Instant {
        moment.parse().expect("a moment")
    }

    fn course() -> Course {
        Course {
            mailed_at: at("2026-11-22T12:00:00Z"),
            times_mailed: 1,
            works_until: at("2026-12-22T12:00:00Z"),
            given: None,
            is_withdrawn: false,
        }
    }

    #[test]
    fn q4_a_customer_is_reminded_once_a_day_and_five_times() {
        let resend = |times_mailed, now| {
            Course {
                times_mailed,
                ..course()
            }
            .resend(at(now))
        };
        assert_eq!(resend(1, "2026-11-23T11:59:59Z"), Err(Obstacle::TooSoon));
        assert_eq!(resend(1, "2026-11-23T12:00:00Z"), Ok(()));
        assert_eq!(
            resend(5, "2026-12-23T12:00:00Z"),
            Ok(()),
            "what has lapsed is asked again"
        );
        assert_eq!(resend(6, "2026-11-23T12:00:00Z"), Err(Obstacle::TooOften));
    }

    #[test]
    fn q4_what_is_over_is_not_mailed_again() {
        let now = at("2026-11-24T12:00:00Z");
        let on = "2026-11-23".parse().expect("a day");
        for answer in [Answer::Approved, Answer::Declined] {
            let answered = Course {
                given: Some(Given { answer, on }),
                ..course()
            };
            assert_eq!(answered.resend(now), Err(Obstacle::Over));
            assert_eq!(answered.state(now).word(), answer.word());
            let withdrawn = Course {
                is_withdrawn: true,
                ..answered
            };
            assert_eq!(
                (withdrawn.state(now), withdrawn.resend(now)),
                (State::Withdrawn, Err(Obstacle::Over))
            );
        }
    }

    #[test]
    fn q3_what_helped_to_earn_a_competency_serves_nothing_else_while_that_is_held() {
        let day = |text: &str| -> Day { text.parse().expect("a day") };
        let award = Awarded {
            on: day("2026-11-22"),
            until: day("2027-11-21"),
        };
        let spent = |approved, assigned, today| is_spent(day(approved), day(assigned), &[award], day(today));
        assert!(spent("2026-11-01", "2026-11-22", "2027-11-21"));
        assert!(!spent("2026-11-01", "2026-11-22", "2027-11-22"), "it has ended");
        assert!(
            !spent("2026-11-23", "2026-11-01", "2026-12-01"),
            "approved after the award"
        );
        assert!(
            !spent("2026-11-01", "2026-11-23", "2026-12-01"),
            "given to it after the award"
        );
    }
}
