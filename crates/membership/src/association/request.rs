//! A request to be associated: what it waits for, and how it ends (rules A4, A5, A8).

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::Match;
use crate::terms::Instant;

/// How a request ended. Each request ends once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The address is in a domain of the organization, and its mailbox was proved.
    ApprovedByDomain,
    /// An administrator approved it.
    Approved,
    /// An administrator rejected it, with a reason.
    Rejected,
    /// Who asked took it back.
    Withdrawn,
    /// Nobody answered in time.
    Lapsed,
}

impl Decision {
    /// Every decision.
    pub const ALL: [Self; 5] = [
        Self::ApprovedByDomain,
        Self::Approved,
        Self::Rejected,
        Self::Withdrawn,
        Self::Lapsed,
    ];

    /// Returns the word under which the store keeps it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ApprovedByDomain => "approved_by_domain",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
        }
    }

    /// Finds the decision of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.word() == word)
    }

    /// Tells whether it lets who asked go on to the individual profile (rule A7).
    pub const fn lets_in(self) -> bool {
        matches!(self, Self::ApprovedByDomain | Self::Approved)
    }
}

/// What a request waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestState {
    /// For who asked: to use the link that was mailed.
    Mailbox,
    /// For who asked: to contact an administrator, to correct the address or to cancel.
    Choice,
    /// For an administrator.
    Administrator,
    /// For who asked: to use the link that was mailed with the approval, since the address is not proved yet.
    Approval,
    /// For who asked: to submit the individual profile.
    Profile,
    /// For nothing: they are associated.
    Done,
    /// For nothing: it ended otherwise.
    Ended(Decision),
}

impl RequestState {
    /// Tells what a request waits for, from what has happened to it.
    pub const fn of(is_proved: bool, is_asked: bool, decision: Option<Decision>, is_completed: bool) -> Self {
        match decision {
            Some(decision) if decision.lets_in() && is_completed => Self::Done,
            Some(decision) if decision.lets_in() && is_proved => Self::Profile,
            Some(decision) if decision.lets_in() => Self::Approval,
            Some(decision) => Self::Ended(decision),
            None if is_asked => Self::Administrator,
            None if is_proved => Self::Choice,
            None => Self::Mailbox,
        }
    }

    /// Returns the word that the keys of its sentences end in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Choice => "choice",
            Self::Administrator => "administrator",
            Self::Approval => "approval",
            Self::Profile => "profile",
            Self::Done => "done",
            Self::Ended(Decision::Rejected) => "rejected",
            Self::Ended(Decision::Withdrawn) => "withdrawn",
            Self::Ended(_) => "lapsed",
        }
    }
}

/// What using the mailed link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Approved at once: on to the individual profile.
    Profile,
    /// An administrator has to be asked.
    Ask,
}

impl Verdict {
    /// Decides by the domain. Only the very domain lets anybody in by itself.
    pub const fn by(matched: &Match) -> Self {
        match matched {
            Match::Own => Self::Profile,
            Match::LooksLike { .. } | Match::None => Self::Ask,
        }
    }
}

/// What is due on a request that nobody answers (rule A8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// The administrators are reminded.
    Remind,
    /// The next contact is told.
    PassOn,
    /// It lapses.
    Lapse,
}

impl Due {
    /// Returns the word under which the store keeps it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Remind => "remind",
            Self::PassOn => "pass_on",
            Self::Lapse => "lapse",
        }
    }

    /// Finds what is due by this word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Remind, Self::PassOn, Self::Lapse]
            .into_iter()
            .find(|due| due.word() == word)
    }

    /// Returns how long after the question it is due: 3, 7 and 30 days.
    pub const fn after(self) -> SignedDuration {
        SignedDuration::from_hours(
            24 * match self {
                Self::Remind => 3,
                Self::PassOn => 7,
                Self::Lapse => 30,
            },
        )
    }
}

/// Returns what is due next on a request that was asked at `asked_at` and has had `past` done, and when.
pub fn next_due(asked_at: Instant, past: Option<Due>) -> Option<(Due, Instant)> {
    let next = match past {
        None => Due::Remind,
        Some(Due::Remind) => Due::PassOn,
        Some(Due::PassOn) => Due::Lapse,
        Some(Due::Lapse) => return None,
    };
    Some((next, asked_at.saturating_add(next.after()).unwrap_or(asked_at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a8_an_unanswered_request_reminds_is_passed_on_and_lapses() {
        let asked: Instant = "2026-11-22T10:00:00Z".parse().expect("an instant");
        let mut past = None;
        let mut days = Vec::new();
        while let Some((due, at)) = next_due(asked, past) {
            days.push((due, at.duration_since(asked).as_hours() / 24));
            past = Some(due);
        }
        assert_eq!(days, [(Due::Remind, 3), (Due::PassOn, 7), (Due::Lapse, 30)]);
    }

    #[test]
    fn a6_a_matching_domain_proves_nothing_until_the_mailed_link_is_used() {
        assert_eq!(RequestState::of(false, false, None, false), RequestState::Mailbox);
        let approved = Some(Decision::Approved);
        assert_eq!(
            RequestState::of(false, true, approved, false),
            RequestState::Approval,
            "nor does an administrator"
        );
        assert_eq!(RequestState::of(true, true, approved, false), RequestState::Profile);
        assert_eq!(Verdict::by(&Match::Own), Verdict::Profile);
        assert_eq!(
            Verdict::by(&Match::LooksLike {
                domain: "a.example".into()
            }),
            Verdict::Ask
        );
        assert_eq!(Verdict::by(&Match::None), Verdict::Ask);
    }
}
