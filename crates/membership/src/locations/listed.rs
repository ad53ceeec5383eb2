//! Why a location is in the directory, or is not (rule D1).

use crate::terms::Day;

/// Whether customers find a location, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// They do.
    Yes {
        /// Since which day.
        since: Day,
    },
    /// They do, in the days of grace after the term; without re-enrollment not for much longer (rule R9).
    InGrace {
        /// The last day on which they do.
        until: Day,
    },
    /// The membership has lapsed: nothing of the organization is listed (rule R9).
    Lapsed {
        /// The last day of grace.
        on: Day,
    },
    /// An administrator took it off the directory.
    Hidden,
}

/// Tells whether a location is listed on `today`. `listed_since` is empty where it was taken off; the membership's term ends
/// on `ends_on` and is followed by `grace` days.
pub fn listed(listed_since: Option<Day>, ends_on: Day, grace: u32, today: Day) -> Listed {
    let last = ends_on.saturating_add(jiff::Span::new().days(i64::from(grace)));
    match listed_since {
        _ if today > last => Listed::Lapsed { on: last },
        None => Listed::Hidden,
        Some(_) if today > ends_on => Listed::InGrace { until: last },
        Some(since) => Listed::Yes { since },
    }
}

impl Listed {
    /// Returns the word that the keys of its sentences end in.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Yes { .. } => "yes",
            Self::InGrace { .. } => "in-grace",
            Self::Lapsed { .. } => "lapsed",
            Self::Hidden => "hidden",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_why_a_location_is_listed_or_not() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let (since, end) = (day("2026-03-02"), day("2027-02-28"));
        let on = |listed_since, today| listed(listed_since, end, 30, day(today));
        assert_eq!(on(Some(since), "2027-02-28"), Listed::Yes { since });
        let until = day("2027-03-30");
        assert_eq!(on(Some(since), "2027-03-01"), Listed::InGrace { until });
        assert_eq!(on(Some(since), "2027-03-30"), Listed::InGrace { until });
        assert_eq!(on(Some(since), "2027-03-31"), Listed::Lapsed { on: until });
        assert_eq!(on(None, "2026-12-24"), Listed::Hidden);
        // Who re-enrolls brings back what was listed, so that is what stands in the way first.
        assert_eq!(on(None, "2027-03-31"), Listed::Lapsed { on: until });
    }
}
