//! Legal forms, which people leave out as often as not.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::AND;
use super::fold::{folded, in_one_width, is_part_of_word, is_within_word};

/// The most words of one form: "S. de R. L. de C. V." has its letters parted.
const MOST_WORDS: usize = 7;

/// The forms of `legal_forms.txt`: the first two folded and without spaces, the attached ones as they are written.
#[derive(Default)]
struct Forms {
    behind: BTreeSet<String>,
    before: BTreeSet<String>,
    attached: Vec<String>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let mut forms = Forms::default();
    let mut place = "";
    for line in include_str!("legal_forms.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        place = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
            .unwrap_or(place);
        for form in line
            .split(" | ")
            .filter(|form| !form.is_empty() && !form.starts_with('['))
        {
            forms.take(place, form);
        }
    }
    forms
});

impl Forms {
    fn take(&mut self, place: &str, form: &str) {
        let spelled = || folded(form).replace(' ', "");
        if place != "before" {
            self.behind.insert(spelled());
        }
        if place != "behind" {
            self.before.insert(spelled());
        }
        if place == "attached" {
            self.attached.push(in_one_width(form));
        }
    }
}

/// Returns the part of a name between its legal forms, in one width, and whole where it is nothing but a legal form.
pub(super) fn without_legal_forms(name: &str) -> String {
    let text = in_one_width(name);
    let mut words = words(&text);
    while shortened(&text, &mut words) {}
    let (first, last) = (words.first(), words.last());
    first
        .zip(last)
        .map_or_else(|| text.clone(), |(first, last)| text[first.start..last.end].to_owned())
}

/// Finds the words of a text: what has letters or figures, with the dots and apostrophes in and behind it.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let ends_word = |c: char| !(is_part_of_word(c) || is_within_word(c));
    let mut words = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive(ends_word) {
        let word = part.trim_end_matches(ends_word);
        if word.chars().any(char::is_alphanumeric) {
            words.push(start..start + word.len());
        }
        start += part.len();
    }
    words
}

/// Takes one legal form off either end, if something remains, and tells whether it did.
fn shortened(text: &str, words: &mut Vec<Range<usize>>) -> bool {
    let spelled: Vec<String> = words.iter().map(|word| folded(&text[word.clone()])).collect();
    if FORMS.behind.contains(&spelled.concat()) || FORMS.before.contains(&spelled.concat()) {
        return false;
    }
    let most = MOST_WORDS.min(spelled.len().saturating_sub(1));
    if let Some(count) = (1..=most)
        .rev()
        .find(|count| FORMS.behind.contains(&spelled[spelled.len() - count..].concat()))
    {
        // "Smith and Company": the "and" goes with the company.
        let rest = spelled.len() - count;
        let and_hangs = rest > 1 && spelled[rest - 1].chars().count() > 1 && AND.contains(&spelled[rest - 1].as_str());
        words.truncate(rest - usize::from(and_hangs));
        return true;
    }
    if let Some(count) = (1..=most)
        .rev()
        .find(|count| FORMS.before.contains(&spelled[..*count].concat()))
    {
        words.drain(..count);
        return true;
    }
    detached(text, words)
}

/// Takes a form off that hangs on the first or last word without a space.
fn detached(text: &str, words: &mut [Range<usize>]) -> bool {
    if let Some(first) = words.first_mut()
        && let Some(form) = FORMS
            .attached
            .iter()
            .find(|form| text[first.clone()].starts_with(*form) && form.len() < first.len())
    {
        first.start += form.len();
        return true;
    }
    if let Some(last) = words.last_mut()
        && let Some(form) = FORMS
            .attached
            .iter()
            .find(|form| text[last.clone()].ends_with(*form) && form.len() < last.len())
    {
        last.end -= form.len();
        return true;
    }
    false
}
