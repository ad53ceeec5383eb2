//! Designations: an organization enrolls in one, once for all its locations, and renews it yearly (rules S1 and S2).

use jiff::ToSpan as _;

use crate::program::{Benefit, Designation, Edition, GivenBy, Term};
use crate::terms::Day;

/// Why an organization cannot enroll in a designation today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// It does not meet what the designation asks for.
    NotQualified,
    /// It is enrolled, and too early to renew; the day is the first on which it can.
    RenewedFrom(Day),
}

/// Returns the time for which an organization would be enrolled on a day, by until when it is enrolled and whether it meets what
/// the designation asks for. Renewed early, it begins where the old one ends.
///
/// # Errors
/// It is not qualified, or enrolled for long enough already.
pub fn enroll(
    designation: &Designation,
    held_until: Option<Day>,
    is_qualified: bool,
    on: Day,
    opens_days_before: u32,
) -> Result<Term, Obstacle> {
    let held_until = held_until.filter(|until| *until >= on);
    if let Some(until) = held_until {
        let opens = until.saturating_sub(i64::from(opens_days_before).days());
        if on < opens {
            return Err(Obstacle::RenewedFrom(opens));
        }
    }
    if !is_qualified {
        return Err(Obstacle::NotQualified);
    }
    let starts_on = held_until.map_or(on, |until| until.saturating_add(1.day()));
    let ends_on = starts_on
        .saturating_add(i64::from(designation.term_months).months())
        .saturating_sub(1.day());
    Ok(Term { starts_on, ends_on })
}

/// Lists what a designation brings.
pub fn benefits<'e>(edition: &'e Edition, designation: &str) -> impl Iterator<Item = &'e Benefit> {
    let given = move |by: &GivenBy| matches!(by, GivenBy::Designation(id) if id == designation);
    edition
        .benefits
        .iter()
        .filter(move |benefit| benefit.given_by.iter().any(given))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn designation() -> Designation {
        Designation {
            id: "specialist".to_owned(),
            term_months: 12,
            requires: Vec::new(),
            shown_where: Vec::new(),
        }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn enrolled(is_qualified: bool, held_until: Option<&str>, on: &str) -> Result<(Day, Day), Obstacle> {
        let term = enroll(&designation(), held_until.map(day), is_qualified, day(on), 90);
        term.map(|term| (term.starts_on, term.ends_on))
    }

    #[test]
    fn s1_an_enrollment_lasts_a_year_and_is_renewed_from_where_it_ends() {
        let year = |from: &str, to: &str| Ok((day(from), day(to)));
        assert_eq!(enrolled(true, None, "2026-11-22"), year("2026-11-22", "2027-11-21"));
        assert_eq!(enrolled(true, None, "2028-02-29"), year("2028-02-29", "2029-02-27"));
        let early = Err(Obstacle::RenewedFrom(day("2027-08-23")));
        assert_eq!(enrolled(true, Some("2027-11-21"), "2027-08-22"), early);
        assert_eq!(
            enrolled(true, Some("2027-11-21"), "2027-08-23"),
            year("2027-11-22", "2028-11-21")
        );
        assert_eq!(
            enrolled(true, Some("2027-11-21"), "2027-11-22"),
            year("2027-11-22", "2028-11-21")
        );
    }

    #[test]
    fn s1_who_does_not_qualify_neither_enrolls_nor_renews() {
        assert_eq!(enrolled(false, None, "2026-11-22"), Err(Obstacle::NotQualified));
        assert_eq!(
            enrolled(false, Some("2026-11-30"), "2026-11-22"),
            Err(Obstacle::NotQualified)
        );
    }
}
