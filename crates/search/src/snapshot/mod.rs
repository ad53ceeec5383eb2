//! The index at one moment of one day: its segments, and the answer to a search over all of them.

mod counting;
mod ordering;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use membership::terms::Day;
use roaring::RoaringBitmap;
use tantivy::{DocAddress, Searcher, TantivyDocument};

use self::counting::{Counts, PLACES};
use self::ordering::Shown;
use crate::asked::{Asked, Near};
use crate::failure::SearchFailure;
use crate::found::{Found, Hit};
use crate::schema::Fields;
use crate::segment::{Segment, answer_key};
use crate::vocabulary::Vocabulary;
use crate::words::{Wanted, wanted};

/// The facet of the level, which holds by the day.
pub(crate) const LEVEL: &str = "level";

/// Everything that can be found at one moment.
pub(crate) struct Snapshot {
    pub day: Day,
    pub generation: u64,
    searcher: Searcher,
    fields: Fields,
    parts: Vec<Part>,
    unfiltered: OnceLock<Counts>,
}

/// A segment, and who of it is listed and has not been replaced.
struct Part {
    segment: Arc<Segment>,
    listed: RoaringBitmap,
}

/// A bitmap for each part.
type Set = Vec<RoaringBitmap>;

/// What a search asks for, each as those who have it.
struct Sets {
    words: Option<Set>,
    /// Who is called what was typed.
    named: Option<Set>,
    near: Option<Set>,
    place: Option<Set>,
    facets: BTreeMap<String, Set>,
}

impl Snapshot {
    /// Takes the index as it is, with the segments of `before` that are still there.
    pub fn take(
        searcher: Searcher,
        fields: &Fields,
        day: Day,
        generation: u64,
        before: Option<&Self>,
    ) -> Result<Self, SearchFailure> {
        let mut parts = Vec::new();
        for reader in searcher.segment_readers() {
            let kept = before
                .filter(|before| before.day == day)
                .and_then(|before| before.parts.iter().find(|part| part.segment.id == reader.segment_id()));
            let segment = match kept {
                Some(part) => Arc::clone(&part.segment),
                None => Arc::new(Segment::read(reader, fields, day)?),
            };
            let listed = &segment.listed - segment.gone(reader);
            parts.push(Part { segment, listed });
        }
        Ok(Self {
            day,
            generation,
            searcher,
            fields: fields.clone(),
            parts,
            unfiltered: OnceLock::new(),
        })
    }

    /// Answers a search. `facets` are counted.
    pub fn search(&self, asked: &Asked, facets: &[&str], vocabulary: &Vocabulary) -> Result<Found, SearchFailure> {
        let looked_for = wanted(&asked.words);
        let sets = self.sets(asked, &looked_for, vocabulary)?;
        let fitting = self.fitting(&sets, None);
        let total = len(&fitting);
        let (order, page) = self.ordered(asked, &sets, &fitting);
        let counts = self.counts(asked, &sets, &fitting, facets);
        let instead = if total == 0 {
            self.instead(asked, vocabulary)?
        } else {
            Vec::new()
        };
        Ok(Found {
            total,
            hits: self.hits(&page)?,
            order,
            choices: counts.choices,
            places: counts.places,
            instead,
            all: self.parts.iter().map(|part| part.listed.len()).sum(),
        })
    }

    fn sets(&self, asked: &Asked, looked_for: &[Wanted], vocabulary: &Vocabulary) -> Result<Sets, SearchFailure> {
        let (named, words) = match looked_for {
            [] if asked.words.trim().is_empty() => (None, None),
            // Marks alone are in no text.
            [] => (None, Some(self.each(|_| RoaringBitmap::new()))),
            looked_for => {
                let (named, anywhere) = self.having(looked_for, vocabulary)?;
                (Some(named), Some(anywhere))
            }
        };
        let facet = |facet: &str, values: &BTreeSet<String>| self.each(|part| part.having_any(facet, values));
        Ok(Sets {
            words,
            named,
            near: asked.near.map(|near| self.each(|part| part.near(near))),
            place: asked.place.as_ref().map(|path| self.each(|part| part.at(path))),
            facets: asked
                .chosen
                .iter()
                .filter(|(_, values)| !values.is_empty())
                .map(|(name, values)| (name.clone(), facet(name, values)))
                .collect(),
        })
    }

    fn having(&self, looked_for: &[Wanted], vocabulary: &Vocabulary) -> Result<(Set, Set), SearchFailure> {
        let (mut named, mut anywhere) = (Set::new(), Set::new());
        for part in &self.parts {
            let (mut in_name, mut in_text) = (part.listed.clone(), part.listed.clone());
            for wanted in looked_for {
                let having = part.segment.having(wanted, vocabulary)?;
                in_name &= &having.named;
                in_text &= &having.anywhere;
            }
            named.push(in_name);
            anywhere.push(in_text);
        }
        Ok((named, anywhere))
    }

    fn each(&self, set: impl Fn(&Part) -> RoaringBitmap) -> Set {
        self.parts.iter().map(set).collect()
    }

    /// Who fits everything, but for the facet that is left out.
    fn fitting(&self, sets: &Sets, left_out: Option<&str>) -> Set {
        let chosen = sets.facets.iter().filter(|(facet, _)| Some(facet.as_str()) != left_out);
        let place = sets.place.as_ref().filter(|_| left_out != Some(PLACES));
        let others = [sets.words.as_ref(), sets.near.as_ref(), place];
        let all: Vec<&Set> = others.into_iter().flatten().chain(chosen.map(|(_, set)| set)).collect();
        let fitting = self.parts.iter().enumerate().map(|(number, part)| {
            let mut those = part.listed.clone();
            for set in &all {
                those &= &set[number];
            }
            those
        });
        fitting.collect()
    }

    fn hits(&self, page: &[Shown]) -> Result<Vec<Hit>, SearchFailure> {
        use tantivy::schema::Value as _;
        let hit = |(number, place, kilometers): &Shown| {
            let segment = &self.parts[*number].segment;
            let part = u32::try_from(*number).unwrap_or_default();
            let kept: TantivyDocument = self.searcher.doc(DocAddress::new(part, segment.entry_at(*place)))?;
            let card = kept
                .get_first(self.fields.card)
                .and_then(|card| card.as_str())
                .unwrap_or_default();
            let mut levels = segment.levels.iter().filter(|(_, those)| those.contains(*place));
            Ok(Hit {
                card: card.to_owned(),
                level: levels.next().map(|(level, _)| level.clone()).unwrap_or_default(),
                kilometers: *kilometers,
            })
        };
        page.iter().map(hit).collect()
    }

    /// What to take back, the most helpful first. Where no single thing helps there is none.
    fn instead(&self, asked: &Asked, vocabulary: &Vocabulary) -> Result<Vec<(crate::Criterion, u64)>, SearchFailure> {
        let mut instead = Vec::new();
        for criterion in asked.criteria() {
            let rest = asked.without(&criterion);
            let sets = self.sets(&rest, &wanted(&rest.words), vocabulary)?;
            let count = len(&self.fitting(&sets, None));
            if count > 0 {
                instead.push((criterion, count));
            }
        }
        instead.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(instead)
    }
}

impl Part {
    fn having_any(&self, facet: &str, values: &BTreeSet<String>) -> RoaringBitmap {
        let mut any = RoaringBitmap::new();
        for value in values {
            let those = if facet == LEVEL {
                self.segment.levels.get(value)
            } else {
                self.segment.answers.get(&answer_key(facet, value))
            };
            those.into_iter().for_each(|those| any |= those);
        }
        any
    }

    fn at(&self, path: &str) -> RoaringBitmap {
        self.segment
            .places
            .get(path)
            .map(|spot| spot.here.clone())
            .unwrap_or_default()
    }

    fn near(&self, near: Near) -> RoaringBitmap {
        let mut any = RoaringBitmap::new();
        self.spots(near).for_each(|(_, here)| any |= here);
        any
    }

    fn spots(&self, near: Near) -> impl Iterator<Item = (f64, &RoaringBitmap)> {
        let most = f64::from(near.kilometers);
        // A degree of latitude is more than 110 km everywhere: most cities are ruled out by it.
        let degrees = most / 110.0;
        self.segment.places.values().filter_map(move |spot| {
            let position = spot.position?;
            if (position.latitude - near.position.latitude).abs() > degrees {
                return None;
            }
            let distance = near.position.distance(position);
            (distance <= most).then_some((distance, &spot.here))
        })
    }
}

fn len(set: &Set) -> u64 {
    set.iter().map(RoaringBitmap::len).sum()
}
