//! How many one gets by each choice.

use std::collections::BTreeMap;

use super::{LEVEL, Set, Sets, Snapshot};
use crate::asked::Asked;
use crate::found::Choice;
use crate::segment::answer_key;

/// The places, where facets are left out by name.
pub(super) const PLACES: &str = "";

/// What one gets by each choice.
#[derive(Clone, Default)]
pub(super) struct Counts {
    pub choices: Vec<(String, Vec<Choice>)>,
    pub places: Vec<Choice>,
}

impl Snapshot {
    pub(super) fn counts(&self, asked: &Asked, sets: &Sets, fitting: &Set, facets: &[&str]) -> Counts {
        let count = || Counts {
            choices: facets
                .iter()
                .map(|facet| {
                    let others = sets
                        .facets
                        .contains_key(*facet)
                        .then(|| self.fitting(sets, Some(facet)));
                    (
                        (*facet).to_owned(),
                        self.count(facet, others.as_ref().unwrap_or(fitting)),
                    )
                })
                .collect(),
            places: self.count_places(asked.place.as_deref(), &self.fitting(sets, Some(PLACES))),
        };
        // What most ask first is counted once.
        if asked.criteria().is_empty() {
            self.unfiltered.get_or_init(count).clone()
        } else {
            count()
        }
    }

    fn count(&self, facet: &str, of: &Set) -> Vec<Choice> {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        let prefix = answer_key(facet, "");
        for (part, of) in self.parts.iter().zip(of) {
            if facet == LEVEL {
                for (level, those) in &part.segment.levels {
                    *counts.entry(level).or_default() += those.intersection_len(of);
                }
            }
            let answers = part.segment.answers.range(prefix.clone()..);
            for (key, those) in answers.take_while(|(key, _)| key.starts_with(&prefix)) {
                *counts.entry(&key[prefix.len()..]).or_default() += those.intersection_len(of);
            }
        }
        let choice = |(value, count): (&str, u64)| Choice {
            value: value.to_owned(),
            name: String::new(),
            count,
        };
        counts.into_iter().filter(|(_, count)| *count > 0).map(choice).collect()
    }

    /// Counts the countries, or what is one step below the chosen place. Where addresses have no regions, that is the cities.
    fn count_places(&self, chosen: Option<&str>, of: &Set) -> Vec<Choice> {
        let mut counts: BTreeMap<String, (String, u64)> = BTreeMap::new();
        let prefix = chosen.map(|path| format!("{path}/")).unwrap_or_default();
        for (part, of) in self.parts.iter().zip(of) {
            for (path, spot) in part.segment.places.range(prefix.clone()..) {
                let Some(rest) = path.strip_prefix(&prefix) else {
                    break;
                };
                let is_next = !rest.is_empty() && !rest.contains('/');
                let is_city_without_region = rest.starts_with('/') && prefix.matches('/').count() == 1;
                if is_next || is_city_without_region {
                    let (name, count) = counts.entry(path.clone()).or_default();
                    if name.is_empty() {
                        name.clone_from(&spot.name);
                    }
                    *count += spot.here.intersection_len(of);
                }
            }
        }
        let counted = counts.into_iter().filter(|(_, (_, count))| *count > 0);
        let mut choices: Vec<Choice> = counted
            .map(|(value, (name, count))| Choice { value, name, count })
            .collect();
        choices.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.value.cmp(&other.value)));
        choices
    }
}
