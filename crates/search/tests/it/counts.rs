//! Counts, compared with counting one by one.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use search::{Asked, Entry, Found};

use crate::population::*;

const SERVICES: [&str; 4] = ["networking", "hosting", "support", "security"];
const LANGUAGES: [&str; 3] = ["de", "en", "ja"];
const LEVELS: [&str; 3] = ["registered", "certified", "gold"];
const PLACES: [(&str, &str, &str); 6] = [
    ("DE", "", "Hamburg"),
    ("DE", "", "Bremen"),
    ("JP", "東京都", "千代田区"),
    ("JP", "大阪府", "大阪市"),
    ("US", "CA", "San Francisco"),
    ("US", "NY", "New York"),
];

type Drawn = (usize, u8, u8, usize, u8, bool);

fn entries(drawn: &[Drawn]) -> Vec<Entry> {
    let of = |(number, drawn): (usize, &Drawn)| {
        let (place, services, languages, level, word, lapsed) = *drawn;
        let mut entry = firm(
            number as u128 + 1,
            &format!("Firm {number}"),
            PLACES[place],
            &format!("word{word}"),
            &[],
        );
        entry.places.push(at(PLACES[(place + level) % PLACES.len()]));
        let chosen = |facet: &str, values: &[&str], bits: u8| {
            let values = values.iter().enumerate().filter(move |(bit, _)| bits & (1 << bit) != 0);
            values
                .map(|(_, value)| (facet.to_owned(), (*value).to_owned()))
                .collect::<Vec<_>>()
        };
        entry.values = chosen("services_offered", &SERVICES, services);
        entry.values.extend(chosen("customer_languages", &LANGUAGES, languages));
        let until = if lapsed { "2026-11-21" } else { "2026-12-30" };
        entry.periods = vec![period("2025-12-01", until, LEVELS[level])];
        entry
    };
    drawn.iter().enumerate().map(of).collect()
}

/// Whether an entry fits, told without any index.
fn fits(entry: &Entry, asked: &Asked) -> bool {
    let listed = entry.periods[0].listed_until >= today();
    let words = asked.words.is_empty() || entry.texts[0] == asked.words;
    let place = |path: &String| {
        entry
            .places
            .iter()
            .any(|place| format!("{}/", place.path()).starts_with(&format!("{path}/")))
    };
    let chosen = |(facet, values): (&String, &BTreeSet<String>)| {
        values.is_empty()
            || values.iter().any(|value| {
                if facet == "level" {
                    entry.periods[0].level == *value
                } else {
                    entry.values.contains(&(facet.clone(), value.clone()))
                }
            })
    };
    listed && words && asked.place.as_ref().is_none_or(place) && asked.chosen.iter().all(chosen)
}

fn counted(entries: &[Entry], asked: &Asked) -> u64 {
    entries.iter().filter(|entry| fits(entry, asked)).count() as u64
}

fn check(entries: &[Entry], asked: &Asked, found: &Found) {
    assert_eq!(found.total, counted(entries, asked));
    assert_eq!(found.hits.len() as u64, found.total.min(10));
    let all: [(&str, &[&str]); 3] = [
        ("level", &LEVELS),
        ("services_offered", &SERVICES),
        ("customer_languages", &LANGUAGES),
    ];
    let choices: BTreeMap<_, _> = found.choices.iter().cloned().collect();
    for (facet, values) in all {
        for value in values {
            // A count is what one gets by choosing it alone of its facet.
            let mut choosing = asked.clone();
            choosing
                .chosen
                .insert(facet.to_owned(), BTreeSet::from([(*value).to_owned()]));
            let told = choices[facet]
                .iter()
                .find(|choice| choice.value == *value)
                .map_or(0, |choice| choice.count);
            assert_eq!(told, counted(entries, &choosing), "{facet} {value}");
        }
    }
    for choice in &found.places {
        let choosing = Asked {
            place: Some(choice.value.clone()),
            ..asked.clone()
        };
        assert_eq!(choice.count, counted(entries, &choosing), "{}", choice.value);
    }
    for (criterion, count) in &found.instead {
        assert!(*count > 0);
        assert_eq!(*count, counted(entries, &asked.without(criterion)));
    }
    if found.total == 0 {
        let helping = asked
            .criteria()
            .into_iter()
            .filter(|criterion| counted(entries, &asked.without(criterion)) > 0);
        assert_eq!(helping.count(), found.instead.len());
    }
}

fn searches() -> impl Strategy<Value = Asked> {
    let place = prop::option::of(prop::sample::select(vec![
        "DE",
        "JP",
        "US",
        "JP/東京都",
        "DE//hamburg",
        "FR",
    ]));
    let chosen = |values: &'static [&'static str]| prop::collection::btree_set(prop::sample::select(values), 0..2);
    let words = prop::option::of(0_u8..4);
    (place, chosen(&SERVICES), chosen(&LANGUAGES), chosen(&LEVELS), words).prop_map(
        |(place, services, languages, levels, word)| {
            let own = |values: BTreeSet<&str>| values.into_iter().map(str::to_owned).collect();
            Asked {
                place: place.map(str::to_owned),
                chosen: BTreeMap::from([
                    ("services_offered".to_owned(), own(services)),
                    ("customer_languages".to_owned(), own(languages)),
                    ("level".to_owned(), own(levels)),
                ]),
                ..for_words(&word.map(|word| format!("word{word}")).unwrap_or_default())
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn d1_every_count_is_what_one_gets_by_that_choice(
        drawn in prop::collection::vec((0..PLACES.len(), 0_u8..16, 0_u8..8, 0..LEVELS.len(), 0_u8..4, any::<bool>()), 0..60),
        searches in prop::collection::vec(searches(), 1..6),
    ) {
        let entries = entries(&drawn);
        let directory = told(entries.clone());
        for asked in searches {
            check(&entries, &asked, &search(&directory, &asked));
        }
    }
}
