//! A segment of the index on a day: a bitmap for each value, over its entries in the order of the day's lot.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use membership::terms::{Country, Day};
use roaring::RoaringBitmap;
use tantivy::SegmentReader;
use tantivy::index::SegmentId;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};

use crate::failure::SearchFailure;
use crate::places::{self, Position};
use crate::schema::Fields;
use crate::vocabulary::Vocabulary;
use crate::words::Wanted;

/// How many words of a segment are kept ready.
const WORDS: usize = 128;
/// With how many words a beginning may go on: a letter is the beginning of thousands.
const ENDINGS: usize = 64;
/// From how many letters on a word finds those that begin with it.
const SHORTEST_BEGINNING: usize = 3;

/// The beginnings of the values of a segment.
const ANSWER: &str = "a/";
const PLACE: &str = "p/";
const PERIOD: &str = "t/";
/// What parts the path of a city from how it was written.
const WRITTEN: char = '\u{1}';

/// Returns the key of what was chosen of a facet.
pub(crate) fn answer_key(facet: &str, value: &str) -> String {
    format!("{ANSWER}{facet}/{value}")
}

/// Returns the key of a place.
pub(crate) fn place_key(path: &str) -> String {
    format!("{PLACE}{path}")
}

/// Returns the keys of a city and of what it is in.
pub(crate) fn place_keys(path: &str, written: &str) -> Vec<String> {
    let steps: Vec<usize> = path.match_indices('/').map(|(place, _)| place).collect();
    let above = steps.iter().map(|end| place_key(&path[..*end]));
    let city = format!("{}{WRITTEN}{}", place_key(path), written.replace(['/', WRITTEN], " "));
    above.chain([city]).collect()
}

/// Returns the key of a period.
pub(crate) fn period_key(starts_on: Day, listed_until: Day, level: &str) -> String {
    format!("{PERIOD}{starts_on}/{listed_until}/{level}")
}

/// A place that somebody is in.
#[derive(Debug)]
pub(crate) struct Spot {
    /// What it is called.
    pub name: String,
    /// Who is there.
    pub here: RoaringBitmap,
    /// Where it is, as far as that is known; of a city alone.
    pub position: Option<Position>,
}

/// Who has a word: in a name, and anywhere.
#[derive(Debug, Default)]
pub(crate) struct Having {
    pub named: RoaringBitmap,
    pub anywhere: RoaringBitmap,
}

/// A segment on a day. Numbers in its bitmaps are places in the day's lot.
pub(crate) struct Segment {
    pub id: SegmentId,
    reader: SegmentReader,
    fields: Fields,
    place_of: Vec<u32>,
    entry_at: Vec<u32>,
    /// The lots, in order.
    pub lots: Vec<u64>,
    /// Who is listed on the day.
    pub listed: RoaringBitmap,
    /// Who is listed, by level.
    pub levels: BTreeMap<String, RoaringBitmap>,
    /// Who chose what, by key.
    pub answers: BTreeMap<String, RoaringBitmap>,
    /// Who is where, by path.
    pub places: BTreeMap<String, Spot>,
    words: Mutex<HashMap<Wanted, Arc<Having>>>,
}

impl Segment {
    pub fn read(reader: &SegmentReader, fields: &Fields, today: Day) -> Result<Self, SearchFailure> {
        let Drawing {
            place_of,
            entry_at,
            lots,
        } = draw(reader, today)?;
        let mut segment = Self {
            id: reader.segment_id(),
            reader: reader.clone(),
            fields: fields.clone(),
            place_of,
            entry_at,
            lots,
            listed: RoaringBitmap::new(),
            levels: BTreeMap::new(),
            answers: BTreeMap::new(),
            places: BTreeMap::new(),
            words: Mutex::default(),
        };
        segment.read_values(today)?;
        Ok(segment)
    }

    /// Returns where the entry at a place of the lot is kept.
    pub fn entry_at(&self, place: u32) -> u32 {
        self.entry_at.get(place as usize).copied().unwrap_or_default()
    }

    /// Returns who has been replaced or has gone since this segment was written.
    pub fn gone(&self, reader: &SegmentReader) -> RoaringBitmap {
        let Some(alive) = reader.alive_bitset() else {
            return RoaringBitmap::new();
        };
        let gone = (0..reader.max_doc()).filter(|entry| alive.is_deleted(*entry));
        self.sorted(
            gone.filter_map(|entry| self.place_of.get(entry as usize).copied())
                .collect(),
        )
    }

    fn sorted(&self, mut places: Vec<u32>) -> RoaringBitmap {
        places.sort_unstable();
        places.dedup();
        let sorted = RoaringBitmap::from_sorted_iter(places).unwrap_or_default();
        // A copy has no room to grow, which half of the memory of the many small ones would be.
        sorted.clone()
    }

    fn read_values(&mut self, today: Day) -> Result<(), SearchFailure> {
        let index = self.reader.inverted_index(self.fields.values)?;
        let mut stream = index.terms().stream()?;
        let today = today.to_string();
        while stream.advance() {
            let Ok(key) = std::str::from_utf8(stream.key()) else {
                continue;
            };
            let info = stream.value();
            let entries = || index.read_block_postings_from_terminfo(info, IndexRecordOption::Basic);
            if key.starts_with(ANSWER) {
                let having = self.bitmap(entries()?);
                self.answers.insert(key.to_owned(), having);
            } else if let Some(path) = key.strip_prefix(PLACE) {
                let here = self.bitmap(entries()?);
                self.keep_place(path, here);
            } else if let Some(period) = key.strip_prefix(PERIOD).and_then(|period| level_on(period, &today)) {
                // In the order of their beginnings: of two that overlap, the later one holds.
                let listed = self.bitmap(entries()?);
                self.keep_level(period, listed);
            }
        }
        Ok(())
    }

    fn keep_level(&mut self, level: &str, listed: RoaringBitmap) {
        for others in self.levels.values_mut() {
            *others -= &listed;
        }
        self.listed |= &listed;
        *self.levels.entry(level.to_owned()).or_default() |= listed;
    }

    /// A city that is written in two ways is called as the more write it.
    fn keep_place(&mut self, path: &str, here: RoaringBitmap) {
        let (path, name) = path.split_once(WRITTEN).unwrap_or((path, ""));
        let Some(spot) = self.places.get_mut(path) else {
            let spot = Spot {
                position: position(path, name),
                name: name.to_owned(),
                here,
            };
            self.places.insert(path.to_owned(), spot);
            return;
        };
        if here.len() > spot.here.len() {
            name.clone_into(&mut spot.name);
        }
        spot.here |= here;
    }

    fn bitmap(&self, mut postings: BlockSegmentPostings) -> RoaringBitmap {
        let mut places = Vec::with_capacity(postings.doc_freq() as usize);
        while !postings.docs().is_empty() {
            places.extend(
                postings
                    .docs()
                    .iter()
                    .filter_map(|entry| self.place_of.get(*entry as usize).copied()),
            );
            postings.advance();
        }
        self.sorted(places)
    }

    /// Finds who has a word.
    pub fn having(&self, wanted: &Wanted, vocabulary: &Vocabulary) -> Result<Arc<Having>, SearchFailure> {
        let mut kept = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(having) = kept.get(wanted) {
            return Ok(Arc::clone(having));
        }
        let mut having = Having {
            named: self.with_word(self.fields.names, wanted)?,
            anywhere: self.with_word(self.fields.texts, wanted)?,
        };
        having.anywhere |= &having.named;
        for key in vocabulary.values(&wanted.word) {
            let place = key.strip_prefix(PLACE).and_then(|path| self.places.get(path));
            for meant in self.answers.get(key).into_iter().chain(place.map(|spot| &spot.here)) {
                having.anywhere |= meant;
            }
        }
        let having = Arc::new(having);
        if kept.len() >= WORDS {
            kept.clear();
        }
        kept.insert(wanted.clone(), Arc::clone(&having));
        Ok(having)
    }

    fn with_word(&self, field: Field, wanted: &Wanted) -> Result<RoaringBitmap, SearchFailure> {
        let mut having = self.beginning_with(field, &wanted.word)?;
        let mut pairs = wanted.pairs.iter();
        if let Some(first) = pairs.next() {
            let mut all = self.exactly(field, first)?;
            for pair in pairs {
                all &= self.exactly(field, pair)?;
            }
            having |= all;
        }
        Ok(having)
    }

    fn exactly(&self, field: Field, word: &str) -> Result<RoaringBitmap, SearchFailure> {
        let index = self.reader.inverted_index(field)?;
        let Some(info) = index.terms().get(word)? else {
            return Ok(RoaringBitmap::new());
        };
        Ok(self.bitmap(index.read_block_postings_from_terminfo(&info, IndexRecordOption::Basic)?))
    }

    fn beginning_with(&self, field: Field, word: &str) -> Result<RoaringBitmap, SearchFailure> {
        if word.is_ascii() && word.len() < SHORTEST_BEGINNING {
            return self.exactly(field, word);
        }
        let index = self.reader.inverted_index(field)?;
        let mut stream = index.terms().range().ge(word).into_stream()?;
        let mut having = RoaringBitmap::new();
        let mut endings = 0;
        while endings < ENDINGS && stream.advance() && stream.key().starts_with(word.as_bytes()) {
            let postings = index.read_block_postings_from_terminfo(stream.value(), IndexRecordOption::Basic)?;
            having |= self.bitmap(postings);
            endings += 1;
        }
        Ok(having)
    }
}

/// The lot of a day: where each entry is in it, who is at each place, and what they drew.
struct Drawing {
    place_of: Vec<u32>,
    entry_at: Vec<u32>,
    lots: Vec<u64>,
}

/// Draws the lot of a day: nobody is always before somebody else.
fn draw(reader: &SegmentReader, today: Day) -> Result<Drawing, SearchFailure> {
    let drawn = reader.fast_fields().u64("lot")?;
    let day = u64::from(
        today
            .to_string()
            .bytes()
            .fold(0_u32, |sum, byte| sum.wrapping_mul(31) + u32::from(byte)),
    );
    let mut lots: Vec<(u64, u32)> = (0..reader.max_doc())
        .map(|entry| (mixed(drawn.first(entry).unwrap_or_default() ^ mixed(day)), entry))
        .collect();
    lots.sort_unstable();
    let mut place_of = vec![0; lots.len()];
    for (place, (_, entry)) in (0_u32..).zip(&lots) {
        place_of[*entry as usize] = place;
    }
    let (lots, entry_at) = lots.into_iter().unzip();
    Ok(Drawing {
        place_of,
        entry_at,
        lots,
    })
}

/// Mixes the bits of a number (the finalizer of splitmix64).
const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Returns the level of a period if `today` is in it. Days are written so that they sort.
fn level_on<'p>(period: &'p str, today: &str) -> Option<&'p str> {
    let mut parts = period.splitn(3, '/');
    let (starts_on, listed_until, level) = (parts.next()?, parts.next()?, parts.next()?);
    (starts_on <= today && today <= listed_until).then_some(level)
}

/// Where a city is; where the table lacks it, a city that is called as its region is.
fn position(path: &str, name: &str) -> Option<Position> {
    let mut steps = path.split('/');
    let country = Country::parse(steps.next()?)?;
    let area = steps.next()?;
    steps.next()?;
    let found = places::find(name, Some(country)).or_else(|| places::find(area, Some(country)));
    found.map(|city| city.position)
}
