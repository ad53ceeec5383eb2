//! How long it holds that a domain is an organization's (rule A6): a domain can expire, and somebody else can buy it.

use jiff::SignedDuration;

use super::Proof;
use crate::program::Program;
use crate::terms::{Day, Instant};

/// How long a record is believed before it is looked up again.
const RECHECK: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long after a check that failed the next one follows.
const RETRY: SignedDuration = SignedDuration::from_hours(24);
/// Checks in a row that must fail until the proof is lost.
const MOST_FAILED: i64 = 3;
/// How long name servers may stay silent: silence is not a *no*, but a domain that nobody serves is nobody's proof.
const LONGEST_SILENCE: SignedDuration = SignedDuration::from_hours(60 * 24);
/// How long before its end the administrators are reminded of a proof by mailbox.
const REMINDER: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What the name servers say of a domain's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The record is there, with the organization's value.
    Found,
    /// There is a record, with another value.
    Other,
    /// There is no such record.
    Absent,
    /// They did not answer.
    Silent,
}

impl Finding {
    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Other => "other",
            Self::Absent => "absent",
            Self::Silent => "silent",
        }
    }

    /// Finds the finding of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Found, Self::Other, Self::Absent, Self::Silent]
            .into_iter()
            .find(|finding| finding.word() == word)
    }
}

/// How an organization holds a domain that it claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// How it is shown, or was shown last.
    pub proof: Proof,
    /// Since when it is proved; never, or no longer, if there is no moment.
    pub proved_at: Option<Instant>,
    /// When its record was last seen.
    pub checked_at: Option<Instant>,
    /// How many checks have failed since.
    pub failed_checks: i64,
    /// When something is due: a check, a reminder, the end.
    pub due_at: Option<Instant>,
}

/// What came of something that was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Nothing that anybody is told.
    Stays,
    /// The proof ends soon: the administrators are reminded.
    Reminded {
        /// Its last day.
        last_day: Day,
    },
    /// The proof is lost.
    Lost,
}

impl Holding {
    /// A domain that is claimed and not proved.
    pub const fn claimed() -> Self {
        Self {
            proof: Proof::Dns,
            proved_at: None,
            checked_at: None,
            failed_checks: 0,
            due_at: None,
        }
    }

    /// Its record was seen. A stronger word, the service center's, stays what it is.
    #[must_use]
    pub fn seen(self, now: Instant) -> Self {
        if self.proved_at.is_some() && self.proof > Proof::Dns {
            return self;
        }
        let began = self.proved_at.filter(|_| self.proof == Proof::Dns);
        Self {
            proof: Proof::Dns,
            proved_at: began.or(Some(now)),
            checked_at: Some(now),
            failed_checks: 0,
            due_at: Some(later(now, RECHECK)),
        }
    }

    /// A mailbox in it was reached. A proof that is stronger stays what it is.
    #[must_use]
    pub fn reached(self, now: Instant, program: &Program) -> Self {
        if self.proved_at.is_some() && self.proof > Proof::Mailbox {
            return self;
        }
        Self {
            proof: Proof::Mailbox,
            proved_at: Some(now),
            checked_at: None,
            failed_checks: 0,
            due_at: Some(later(mailbox_until(now, program), -REMINDER)),
        }
    }

    /// Returns the last day of a proof by mailbox.
    pub fn last_day(&self, program: &Program) -> Option<Day> {
        let proved_at = self.proved_at.filter(|_| self.proof == Proof::Mailbox)?;
        Some(last_day_from(proved_at, program))
    }

    /// Tells until when a proof by mailbox holds.
    pub fn until(&self, program: &Program) -> Option<Instant> {
        let proved_at = self.proved_at.filter(|_| self.proof == Proof::Mailbox)?;
        Some(mailbox_until(proved_at, program))
    }

    /// The record was looked up because it was due.
    #[must_use]
    pub fn looked_up(self, finding: Finding, now: Instant) -> (Self, Turn) {
        let failed_checks = match finding {
            Finding::Found => return (self.seen(now), Turn::Stays),
            Finding::Other | Finding::Absent => self.failed_checks + 1,
            Finding::Silent => self.failed_checks,
        };
        let seen_at = self.checked_at.or(self.proved_at).unwrap_or(now);
        if failed_checks >= MOST_FAILED || now >= later(seen_at, LONGEST_SILENCE) {
            return (self.lost(MOST_FAILED), Turn::Lost);
        }
        let waits = Self {
            failed_checks,
            due_at: Some(later(now, RETRY)),
            ..self
        };
        (waits, Turn::Stays)
    }

    /// What was due came without a look at the record: the end of a proof by mailbox, or the reminder before it.
    #[must_use]
    pub fn came_due(self, now: Instant, program: &Program) -> (Self, Turn) {
        match self.until(program) {
            Some(until) if now < until => (
                Self {
                    due_at: Some(until),
                    ..self
                },
                Turn::Reminded {
                    last_day: last_day_from(self.proved_at.unwrap_or(now), program),
                },
            ),
            Some(_) => (self.lost(0), Turn::Lost),
            None => (Self { due_at: None, ..self }, Turn::Stays),
        }
    }

    /// Tells whether its record is what is looked up when something is due.
    pub fn is_looked_up(&self) -> bool {
        self.proved_at.is_some() && self.proof == Proof::Dns
    }

    fn lost(self, failed_checks: i64) -> Self {
        Self {
            proved_at: None,
            failed_checks,
            due_at: None,
            ..self
        }
    }
}

/// A mailbox proves a domain for as long as a membership that began on that day would last.
fn last_day_from(proved_at: Instant, program: &Program) -> Day {
    let day = program.today(proved_at);
    program.edition_on(day).calendar.term_from(day).ends_on
}

fn mailbox_until(proved_at: Instant, program: &Program) -> Instant {
    let midnight = last_day_from(proved_at, program)
        .tomorrow()
        .and_then(|day| day.to_zoned(program.time_zone.clone()));
    midnight.map_or(proved_at, |midnight| midnight.timestamp())
}

fn later(moment: Instant, by: SignedDuration) -> Instant {
    moment.saturating_add(by).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::tests::shipped_files;

    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn now() -> Instant {
        "2026-11-22T12:00:00Z".parse().expect("an instant")
    }

    fn seen() -> Holding {
        Holding::claimed().seen(now())
    }

    #[test]
    fn a6_a_record_is_looked_up_every_thirty_days() {
        let (holding, turn) = seen().looked_up(Finding::Found, now() + DAY * 30);
        assert_eq!(turn, Turn::Stays);
        assert_eq!(holding.proved_at, Some(now()), "the proof is as old as it is");
        assert_eq!(holding.checked_at, Some(now() + DAY * 30));
        assert_eq!(holding.due_at, Some(now() + DAY * 60));
    }

    #[test]
    fn a6_the_third_failed_check_in_a_row_loses_the_proof() {
        for finding in [Finding::Absent, Finding::Other] {
            let mut holding = seen();
            for (check, expected) in [(30, Turn::Stays), (31, Turn::Stays), (32, Turn::Lost)] {
                assert_eq!(holding.due_at, Some(now() + DAY * check));
                let turn;
                (holding, turn) = holding.looked_up(finding, now() + DAY * check);
                assert_eq!(turn, expected, "{finding:?} on day {check}");
            }
            assert_eq!((holding.proved_at, holding.due_at), (None, None));
        }
    }

    #[test]
    fn a6_a_check_that_succeeds_forgets_those_that_failed() {
        let (holding, _) = seen().looked_up(Finding::Absent, now() + DAY * 30);
        let (holding, _) = holding.looked_up(Finding::Absent, now() + DAY * 31);
        let (holding, turn) = holding.looked_up(Finding::Found, now() + DAY * 32);
        assert_eq!((holding.failed_checks, turn), (0, Turn::Stays));
        assert_eq!(holding.due_at, Some(now() + DAY * 62));
    }

    #[test]
    fn a6_silence_is_no_failed_check_but_does_not_hold_for_ever() {
        let mut holding = seen();
        for day in 30..60 {
            let turn;
            (holding, turn) = holding.looked_up(Finding::Silent, now() + DAY * day);
            assert_eq!((holding.failed_checks, turn), (0, Turn::Stays), "on day {day}");
        }
        assert_eq!(holding.looked_up(Finding::Silent, now() + DAY * 60).1, Turn::Lost);
    }

    #[test]
    fn a6_a_stronger_proof_is_never_replaced_by_a_weaker_one() {
        let program = Program::load(&shipped_files()).expect("the program that ships");
        assert_eq!(seen().reached(now() + DAY, &program), seen());
        let said = Holding {
            proof: Proof::ServiceCenter,
            due_at: None,
            ..seen()
        };
        assert_eq!(said.seen(now() + DAY), said);
        assert_eq!(said.reached(now() + DAY, &program), said);
        let reached = Holding::claimed().reached(now(), &program);
        assert_eq!(reached.seen(now() + DAY).proof, Proof::Dns);
    }

    #[test]
    fn a6_a_mailbox_proves_a_domain_for_a_program_year_and_is_reminded_of_thirty_days_before() {
        let program = Program::load(&shipped_files()).expect("the program that ships");
        let holding = Holding::claimed().reached(now(), &program);
        let term = program
            .edition_on(program.today(now()))
            .calendar
            .term_from(program.today(now()));
        let until = holding.until(&program).expect("an end");
        assert_eq!(program.today(until), term.ends_on.tomorrow().expect("a day"));
        assert_eq!(holding.due_at, Some(until - DAY * 30));
        let (holding, turn) = holding.came_due(until - DAY * 30, &program);
        assert_eq!(turn, Turn::Reminded { last_day: term.ends_on });
        assert_eq!((holding.due_at, holding.proved_at), (Some(until), Some(now())));
        let (holding, turn) = holding.came_due(until, &program);
        assert_eq!((holding.proved_at, turn), (None, Turn::Lost));
    }
}
