//! Who is told to an index.

use membership::terms::{Country, Day, OrganizationId};
use search::{Asked, Batch, Directory, Entry, Found, Period, Place, Vocabulary};
use uuid::Uuid;

pub const FACETS: [&str; 3] = ["level", "services_offered", "customer_languages"];

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn today() -> Day {
    day("2026-11-22")
}

/// An organization in force.
pub fn firm(number: u128, name: &str, place: (&str, &str, &str), text: &str, services: &[&str]) -> Entry {
    Entry {
        organization: OrganizationId::from_uuid(Uuid::from_u128(number.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c))),
        names: vec![name.to_owned()],
        texts: vec![text.to_owned()],
        places: vec![at(place)],
        values: services
            .iter()
            .map(|service| ("services_offered".to_owned(), (*service).to_owned()))
            .collect(),
        periods: vec![period("2026-03-01", "2027-03-30", "registered")],
        card: name.to_owned(),
    }
}

pub fn at((country, area, city): (&str, &str, &str)) -> Place {
    Place {
        country: Country::parse(country).unwrap(),
        area: area.to_owned(),
        city: city.to_owned(),
    }
}

pub fn period(from: &str, until: &str, level: &str) -> Period {
    Period {
        starts_on: day(from),
        listed_until: day(until),
        level: level.to_owned(),
    }
}

/// An index in memory that was told everybody, in two batches so that it has several segments.
pub fn told(entries: Vec<Entry>) -> Directory {
    let directory = Directory::in_memory();
    tell(&directory, entries);
    directory
}

pub fn tell(directory: &Directory, mut entries: Vec<Entry>) {
    let rest = entries.split_off(entries.len() / 2);
    for (number, entries) in [entries, rest].into_iter().enumerate() {
        let from = directory.read_to();
        let batch = Batch {
            entries,
            gone: Vec::new(),
            read_to: number.to_string(),
            completes: false,
        };
        assert!(directory.write(from.as_deref(), batch).unwrap());
    }
    directory.show(today()).unwrap();
}

pub fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    vocabulary.learn("services_offered", "networking", "Netzwerke");
    vocabulary.learn("services_offered", "networking", "ネットワーク構築");
    vocabulary.learn_country("DE", "Germany");
    vocabulary
}

pub fn search(directory: &Directory, asked: &Asked) -> Found {
    directory.search(asked, today(), &FACETS, &vocabulary()).unwrap()
}

pub fn for_words(words: &str) -> Asked {
    Asked {
        words: words.to_owned(),
        page_size: 10,
        ..Asked::default()
    }
}

/// The names that were found, in their order.
pub fn names(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.card.as_str()).collect()
}
