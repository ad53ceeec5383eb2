//! What was found, the likeliest first, each with why (rule A2).

use std::cmp::Reverse;

use strsim::normalized_damerau_levenshtein;

use super::NameSearch;
use crate::terms::{Country, KnownOrganizationId, PartnerId};
use crate::{address, names};

/// How many are shown at most: who has not found theirs among so many has to say more.
const SHOWN: usize = 10;
/// A name that is less alike is not what was looked for.
const LEAST: u16 = 55;
/// From here on a name would be taken for the other.
const TAKEN_FOR: u16 = 85;
/// What the right city and the right state or province add.
const CITY: u16 = 8;
const AREA: u16 = 4;

/// Where an organization stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// It is enrolled, under this Partner Program ID.
    Enrolled(PartnerId),
    /// Somebody told us of it, and nobody has enrolled it: the guide's Non-Enrolled.
    NonEnrolled(KnownOrganizationId),
}

/// An organization that may be the one: all that a searcher may know of it, and no person or address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Enrolled or not.
    pub place: Place,
    /// The name in the register.
    pub legal_name: String,
    /// The Doing Business As name, where there is one.
    pub doing_business_as: Option<String>,
    /// Its country.
    pub country: Country,
    /// The city of its headquarters.
    pub city: String,
    /// The state or province of its headquarters, where its addresses have one.
    pub area: Option<String>,
}

impl Candidate {
    /// Returns the name that customers see.
    pub fn shown_name(&self) -> &str {
        self.doing_business_as.as_deref().unwrap_or(&self.legal_name)
    }
}

/// Why an organization was found. The key of its sentence ends in [`Because::word`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// It has this Partner Program ID.
    PartnerId,
    /// It has this domain.
    Domain,
    /// It has this name, legal form aside.
    SameName,
    /// This is the name under which it does business.
    DoingBusinessAs,
    /// Its name is similar.
    SimilarName,
    /// It is in this city.
    City,
}

impl Because {
    /// Every reason, the strongest first.
    pub const ALL: [Self; 6] = [
        Self::PartnerId,
        Self::Domain,
        Self::SameName,
        Self::DoingBusinessAs,
        Self::SimilarName,
        Self::City,
    ];

    /// Returns the word that the key of its sentence ends in.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PartnerId => "partner-id",
            Self::Domain => "domain",
            Self::SameName => "same-name",
            Self::DoingBusinessAs => "doing-business-as",
            Self::SimilarName => "similar-name",
            Self::City => "city",
        }
    }
}

/// A candidate with why it was found, the strongest reason first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The organization.
    pub candidate: Candidate,
    /// Why it was found; never nothing.
    pub because: Vec<Because>,
}

/// Puts the candidates of a search by name in order, the likeliest first, and leaves out who is not alike at all.
pub fn ranked(search: &NameSearch, candidates: Vec<Candidate>) -> Vec<Found> {
    let searched = search.keys();
    let mut rated: Vec<(u16, Found)> = candidates
        .into_iter()
        .filter(|candidate| candidate.country == search.country)
        .filter_map(|candidate| rate(search, &searched, candidate))
        .collect();
    rated.sort_by(|(a_rate, a), (b_rate, b)| {
        let order = |rate: u16, found: &Found| (Reverse(rate), found.candidate.place.clone());
        order(*a_rate, a).cmp(&order(*b_rate, b))
    });
    rated.dedup_by(|(_, a), (_, b)| a.candidate.place == b.candidate.place);
    rated.truncate(SHOWN);
    rated.into_iter().map(|(_, found)| found).collect()
}

fn rate(search: &NameSearch, searched: &[String], candidate: Candidate) -> Option<(u16, Found)> {
    let legal = best(searched, &candidate.legal_name);
    let other = candidate
        .doing_business_as
        .as_deref()
        .map_or(0, |name| best(searched, name));
    let likeness = legal.max(other);
    if likeness < LEAST {
        return None;
    }
    let name = if legal == 100 {
        Because::SameName
    } else if other > legal && other >= TAKEN_FOR {
        Because::DoingBusinessAs
    } else {
        Because::SimilarName
    };
    let is_in = |typed: &Option<_>, theirs: &str| {
        let typed: Option<&crate::terms::Line> = typed.as_ref();
        typed.is_some_and(|typed| names::folded(typed.as_str()) == names::folded(theirs))
    };
    let city = is_in(&search.city, &candidate.city);
    // A state is chosen from a list by its key, and written in a source as its people do.
    let keyed = |area: &str| {
        let known = address::format_of(search.country()).area(area);
        known.map_or_else(|| names::folded(area), |area| area.key.to_owned())
    };
    let area = match (&search.area, &candidate.area) {
        (Some(typed), Some(theirs)) => keyed(typed.as_str()) == keyed(theirs),
        _ => false,
    };
    // Both names right is more than one.
    let both = u16::from(searched.len() > 1 && legal >= TAKEN_FOR && other >= TAKEN_FOR) * CITY;
    // Of two that differ in their legal form alone, the one with the form that was typed.
    let spelled = |theirs: &str| search.names().any(|ours| names::folded(ours) == names::folded(theirs));
    let is_spelled = likeness == 100
        && (spelled(&candidate.legal_name) || candidate.doing_business_as.as_deref().is_some_and(spelled));
    let same = u16::from(is_spelled);
    let rate = likeness + both + same + u16::from(city) * CITY + u16::from(area) * AREA;
    let because = std::iter::once(name).chain(city.then_some(Because::City)).collect();
    Some((rate, Found { candidate, because }))
}

/// Rates how much a name is alike any that was typed.
fn best(searched: &[String], name: &str) -> u16 {
    let theirs = names::key(name);
    let rates = searched
        .iter()
        .map(|ours| u16::from(names::likeness(ours, &theirs)).max(words_found(ours, &theirs)));
    rates.max().unwrap_or_default()
}

/// Rates how many of the typed words a name has, wherever they stand and with a slip in each: people search by the part
/// of a name that they remember. It never says more than that one name is a part of the other.
fn words_found(ours: &str, theirs: &str) -> u16 {
    /// A word that is less alike is another one.
    const SAME_WORD: f64 = 0.7;
    let words: Vec<&str> = theirs.split(' ').collect();
    let length = |word: &str| f64::from(u32::try_from(word.chars().count()).unwrap_or(u32::MAX));
    let found = |word: &str| {
        let rates = words.iter().map(|other| normalized_damerau_levenshtein(word, other));
        let best = rates.fold(0.0, f64::max);
        if best >= SAME_WORD { best * length(word) } else { 0.0 }
    };
    let (all, all_theirs) = (
        ours.split(' ').map(length).sum::<f64>(),
        words.iter().copied().map(length).sum::<f64>(),
    );
    let share = ours.split(' ').map(found).sum::<f64>() / all;
    percent(share * (0.6 + 0.24 * (all / all_theirs).min(1.0)))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is from 0 to 1"
)]
fn percent(share: f64) -> u16 {
    if share.is_finite() {
        (share * 100.0).round() as u16
    } else {
        0
    }
}
