//! The short pieces by which an index finds similar names.

use std::collections::BTreeSet;

use super::is_east_asian;

/// The most grams of one name: an index that grows with every name has to stay small.
const MOST: usize = 12;

/// Returns the pieces of a key: three letters, or two signs in East Asian scripts, in no order that means anything.
///
/// Spaces do not count, so that "Coca-Cola" and "CocaCola" share theirs. Of a long name those are taken that come first in an order
/// of the pieces themselves: two long names that are alike then choose alike.
pub fn grams(key: &str) -> Vec<String> {
    let mut grams = pieces(key);
    grams.truncate(MOST);
    grams
}

/// Returns every piece of a key, in the same order: who looks for a part of a long name cannot know which of its pieces were kept.
pub fn pieces(key: &str) -> Vec<String> {
    let letters: Vec<char> = key.chars().filter(|c| !c.is_whitespace()).collect();
    let mut pieces = BTreeSet::new();
    for run in letters.chunk_by(|a, b| is_east_asian(*a) == is_east_asian(*b)) {
        let size = if run.first().is_some_and(|c| is_east_asian(*c)) {
            2
        } else {
            3
        };
        pieces.extend(run.windows(size.min(run.len())).map(String::from_iter));
    }
    let mut grams: Vec<String> = pieces.into_iter().collect();
    grams.sort_by_cached_key(|gram| scattered(gram));
    grams
}

/// FNV-1a: an order that has nothing to do with the alphabet, and that never changes, since the store keeps what it chose.
fn scattered(gram: &str) -> u64 {
    gram.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
