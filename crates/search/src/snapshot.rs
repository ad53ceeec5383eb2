//! The index at one moment of one day: its segments, and the answer to a search over all of them.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::{Arc, OnceLock};

use membership::terms::Day;
use roaring::RoaringBitmap;
use tantivy::{DocAddress, Searcher, TantivyDocument};

use crate::asked::{Asked, Near};
use crate::failure::SearchFailure;
use crate::found::{Choice, Found, Hit, Order};
use crate::schema::Fields;
use crate::segment::{Segment, answer_key};
use crate::vocabulary::Vocabulary;
use crate::words::{Wanted, wanted};

/// The facet of the level, which holds by the day.
pub(crate) const LEVEL: &str = "level";

/// The places, where facets are left out by name.
const PLACES: &str = "";

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

/// What one gets by each choice.
#[derive(Clone, Default)]
struct Counts {
    choices: Vec<(String, Vec<Choice>)>,
    places: Vec<Choice>,
}

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
        let (order, places) = self.ordered(asked, &sets, &fitting);
        let counts = self.counts(asked, &sets, &fitting, facets);
        let instead = if total == 0 {
            self.instead(asked, vocabulary)?
        } else {
            Vec::new()
        };
        Ok(Found {
            total,
            hits: self.hits(&places)?,
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

    fn counts(&self, asked: &Asked, sets: &Sets, fitting: &Set, facets: &[&str]) -> Counts {
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

    /// Returns the places of the page that was asked for, each with its part and how far away it is.
    fn ordered(&self, asked: &Asked, sets: &Sets, fitting: &Set) -> (Order, Vec<(usize, u32, Option<f64>)>) {
        let skip = asked.page.saturating_mul(asked.page_size);
        if let Some(near) = asked.near {
            return (Order::Nearest, self.nearest(near, fitting, skip, asked.page_size));
        }
        let Some(named) = &sets.named else {
            return (Order::ByLot, self.by_lot(fitting, skip, asked.page_size));
        };
        let first: Set = named
            .iter()
            .zip(fitting)
            .map(|(named, fitting)| named & fitting)
            .collect();
        let rest: Set = fitting
            .iter()
            .zip(&first)
            .map(|(fitting, first)| fitting - first)
            .collect();
        let ahead = usize::try_from(len(&first)).unwrap_or(usize::MAX);
        let mut page = self.by_lot(&first, skip, asked.page_size);
        let left = asked.page_size - page.len();
        page.extend(self.by_lot(&rest, skip.saturating_sub(ahead), left));
        (Order::BestMatch, page)
    }

    fn by_lot(&self, of: &Set, skip: usize, take: usize) -> Vec<(usize, u32, Option<f64>)> {
        let mut next = BinaryHeap::new();
        let mut parts: Vec<_> = of.iter().map(RoaringBitmap::iter).collect();
        let mut draw = |number: usize, next: &mut BinaryHeap<Drawn>| {
            if let Some(place) = parts[number].next() {
                let lot = self.parts[number].segment.lots[place as usize];
                next.push(Drawn { lot, number, place });
            }
        };
        (0..of.len()).for_each(|number| draw(number, &mut next));
        let mut page = Vec::new();
        let mut passed = 0;
        while page.len() < take
            && let Some(Drawn { number, place, .. }) = next.pop()
        {
            if passed >= skip {
                page.push((number, place, None));
            }
            passed += 1;
            draw(number, &mut next);
        }
        page
    }

    fn nearest(&self, near: Near, of: &Set, skip: usize, take: usize) -> Vec<(usize, u32, Option<f64>)> {
        let mut spots: Vec<(f64, usize, &RoaringBitmap)> = Vec::new();
        for (number, part) in self.parts.iter().enumerate() {
            spots.extend(part.spots(near).map(|(distance, here)| (distance, number, here)));
        }
        spots.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut rest = of.clone();
        let mut page = Vec::new();
        let mut passed = 0;
        for (distance, number, here) in spots {
            let those = &rest[number] & here;
            rest[number] -= &those;
            let count = usize::try_from(those.len()).unwrap_or(usize::MAX);
            let skipped = skip.saturating_sub(passed).min(count);
            passed += count;
            let wanted = those.iter().skip(skipped).take(take - page.len());
            page.extend(wanted.map(|place| (number, place, Some(distance))));
            if page.len() == take {
                break;
            }
        }
        page
    }

    fn hits(&self, places: &[(usize, u32, Option<f64>)]) -> Result<Vec<Hit>, SearchFailure> {
        use tantivy::schema::Value as _;
        let hit = |(number, place, kilometers): &(usize, u32, Option<f64>)| {
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
        places.iter().map(hit).collect()
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

/// The next of a part in the day's lot: the smallest comes first.
#[derive(PartialEq, Eq)]
struct Drawn {
    lot: u64,
    number: usize,
    place: u32,
}

impl Ord for Drawn {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.lot, other.number, other.place).cmp(&(self.lot, self.number, self.place))
    }
}

impl PartialOrd for Drawn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn len(set: &Set) -> u64 {
    set.iter().map(RoaringBitmap::len).sum()
}
