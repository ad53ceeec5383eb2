//! How much alike two names are.

use strsim::{normalized_damerau_levenshtein, sorensen_dice};

use super::key;

/// From here on one name would be taken for the other: one slip in seven letters, or the same words in another order.
const TAKEN_FOR: u8 = 85;

/// Rates how much alike two keys are, from 0 to 100, which only the same letters in the same order get.
///
/// It is the best of three: how few slips part them, the same with their words sorted, and how many pairs of letters they share.
/// A name that begins or contains the whole other one is rated as a find, but never as the same.
pub fn likeness(a_key: &str, b_key: &str) -> u8 {
    let (a, b) = (together(a_key), together(b_key));
    if a == b {
        return 100;
    }
    let slips = normalized_damerau_levenshtein(&a, &b);
    let sorted = normalized_damerau_levenshtein(&sorted(a_key), &sorted(b_key));
    let best = slips
        .max(sorted)
        .max(sorensen_dice(&a, &b))
        .max(contained(a_key, b_key));
    let rated = percent(best).min(99);
    // "Area 51" and "Area 52" are a slip apart, and two firms.
    if figures(&a) == figures(&b) {
        rated
    } else {
        rated.min(TAKEN_FOR - 10)
    }
}

/// Tells whether someone who reads one name would take it for the other.
pub fn would_be_taken_for(a: &str, b: &str) -> bool {
    likeness(&key(a), &key(b)) >= TAKEN_FOR
}

fn together(key: &str) -> String {
    key.split(' ').collect()
}

fn sorted(key: &str) -> String {
    let mut words: Vec<&str> = key.split(' ').collect();
    words.sort_unstable();
    words.concat()
}

/// Rates a name all of whose words are in the other one: the more of it they are, the better.
fn contained(a_key: &str, b_key: &str) -> f64 {
    let (short, long) = if (a_key.len(), a_key) <= (b_key.len(), b_key) {
        (a_key, b_key)
    } else {
        (b_key, a_key)
    };
    let words: Vec<&str> = long.split(' ').collect();
    let is_in = short.split(' ').all(|word| words.contains(&word)) || long.starts_with(short);
    let share = length(short) / length(long);
    if is_in && !short.is_empty() {
        0.6 + 0.24 * share
    } else {
        0.0
    }
}

fn length(text: &str) -> f64 {
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX))
}

fn figures(text: &str) -> Vec<char> {
    let mut figures: Vec<char> = text.chars().filter(|c| c.is_numeric()).collect();
    figures.sort_unstable();
    figures
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is from 0 to 1"
)]
fn percent(share: f64) -> u8 {
    (share * 100.0).round() as u8
}
