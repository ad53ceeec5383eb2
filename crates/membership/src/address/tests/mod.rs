//! The forms of the countries, and the addresses that they take and refuse.

use proptest::prelude::*;

mod envelopes;

use super::{Address, AreaName, CityName, DependentLocalityName, Part, PostalCodeName, check, format_of};
use crate::refusal::{Reason, Refusal};
use crate::terms::{Country, Typed};

fn country(code: &str) -> Country {
    Country::parse(code).expect("a country of ISO 3166-1")
}

/// Reads "street = 1 Main St; city = Springfield".
fn typed(entries: &str) -> Typed {
    let mut typed = Typed::default();
    for (field, entry) in entries.split("; ").filter_map(|entry| entry.split_once(" = ")) {
        typed.set(field, entry);
    }
    typed
}

fn address(code: &str, entries: &str) -> Address {
    check(country(code), &typed(entries)).unwrap_or_else(|refusals| panic!("{code} {entries}: {refusals:?}"))
}

#[test]
fn e4_every_country_has_a_form() {
    for country in Country::all() {
        let format = format_of(country);
        let code = country.code();
        assert!(
            format.fields.starts_with(&[Part::Street, Part::Street2]) || format.fields.contains(&Part::Street),
            "{code}"
        );
        assert!(format.requires(Part::Street), "{code}");
        assert!(
            format.required.iter().all(|part| format.fields.contains(part)),
            "{code}"
        );
        let tells_the_city = [Part::City, Part::Area].iter().any(|part| format.fields.contains(part));
        assert!(tells_the_city || !format.only_city.is_empty(), "{code}");
        assert!(format.areas.is_empty() || format.fields.contains(&Part::Area), "{code}");
        assert!(
            format.postal_code.is_none() || format.fields.contains(&Part::PostalCode),
            "{code}"
        );
    }
}

#[test]
fn e4_every_country_reads_its_own_postal_codes() {
    for format in Country::all().map(format_of) {
        for example in format.postal_code.iter().flat_map(|code| code.examples()) {
            let code = format.postal_code.as_ref().expect("it has examples");
            assert_eq!(
                code.read(example).as_deref(),
                Some(*example),
                "{}",
                format.country.code()
            );
            let careless = format!(" {} ", example.to_lowercase().replace([' ', '-'], ""));
            assert_eq!(
                code.read(&careless).as_deref(),
                Some(*example),
                "{}",
                format.country.code()
            );
        }
    }
}

#[test]
fn e4_a_postal_code_is_forgiven_for_how_it_was_typed() {
    for (code, typed, kept) in [
        ("DE", "D – 80333", "80333"),
        ("LV", "1010", "LV-1010"),
        ("LV", "lv 1010", "LV-1010"),
        ("LU", "L2449", "2449"),
        ("AD", "500", "AD500"),
        ("US", "98052 6399", "98052-6399"),
        ("SE", "S-164 83", "164 83"),
        ("JP", "〒１００ー８２８０", "100-8280"),
        ("IR", "۱۲۳۴۵۶۷۸۹۰", "12345-67890"),
        ("GB", "gir0aa", "GIR 0AA"),
        ("PT", "1100 – 060", "1100-060"),
    ] {
        let postal_code = format_of(country(code))
            .postal_code
            .as_ref()
            .expect("it has postal codes");
        assert_eq!(postal_code.read(typed).as_deref(), Some(kept), "{code} {typed}");
    }
}

#[test]
fn e4_an_area_is_found_by_each_of_its_names() {
    for format in Country::all().map(format_of) {
        for area in &format.areas {
            for name in [area.key, area.name, area.latin_name] {
                assert_eq!(format.area(name), Some(area), "{} {name}", format.country.code());
            }
        }
    }
    assert_eq!(format_of(country("CA")).area("québec").map(|area| area.key), Some("QC"));
    assert_eq!(
        format_of(country("TW")).area("臺北市").map(|area| area.key),
        Some("台北市")
    );
}

#[test]
fn e4_every_refusal_is_told_at_once() {
    let refused = |code, entries| check(country(code), &typed(entries)).expect_err("it is refused");
    let required = |field| Refusal::new(field, Reason::Required);
    assert_eq!(
        refused("US", ""),
        ["street", "city", "area", "postal_code"].map(required)
    );
    assert_eq!(
        refused("JP", ""),
        ["postal_code", "area", "city", "street"].map(required)
    );
    let street = "x".repeat(121);
    assert_eq!(
        refused(
            "US",
            &format!("street = {street}; street_2 = a\u{202E}b; city = \t; area = Bavaria; postal_code = 1")
        ),
        [
            Refusal::new("street", Reason::TooLong { most: 120, typed: 121 }),
            Refusal::new("street_2", Reason::Hidden),
            required("city"),
            Refusal::new("area", Reason::NotOffered),
            Refusal::new(
                "postal_code",
                Reason::NotAPostalCode {
                    example: "95014".into()
                }
            ),
        ]
    );
}

#[test]
fn e4_what_a_country_does_not_ask_for_is_not_looked_at() {
    let address = address(
        "DE",
        "street = Allee 1; city = Bonn; postal_code = 53113; area = \u{202E}; sorting_code = x",
    );
    assert_eq!(address.part(Part::Area), "");
    assert_eq!(address.lines().join(" / "), "Allee 1 / 53113 Bonn");
}

#[test]
fn d1_every_address_has_a_city_to_be_looked_for_by() {
    assert_eq!(
        address("SG", "street = 1 Raffles Place; postal_code = 048616").city(),
        "Singapore"
    );
    assert_eq!(address("HK", "street = 1 Queen's Road; area = 香港島").city(), "香港島");
    assert_eq!(address("FR", envelopes::ADDRESSES[8].1).city(), "Paris");
}

#[test]
fn x1_every_name_of_a_part_has_a_message_of_its_own() {
    let mut messages: Vec<&str> = AreaName::ALL.iter().map(|name| name.message()).collect();
    messages.extend(CityName::ALL.iter().map(|name| name.message()));
    messages.extend(DependentLocalityName::ALL.iter().map(|name| name.message()));
    messages.extend(PostalCodeName::ALL.iter().map(|name| name.message()));
    let labels: std::collections::BTreeSet<&str> = Country::all()
        .map(format_of)
        .flat_map(|format| Part::ALL.map(|part| format.label(part)))
        .collect();
    for message in &messages {
        assert!(labels.contains(message), "no country calls a part {message}");
    }
    assert_eq!(labels.len(), messages.len() + 3);
}

proptest! {
    #[test]
    fn e4_nothing_that_is_typed_breaks_the_form(
        place in 0..249_usize,
        entries in prop::collection::vec((prop::sample::select(Part::ALL.to_vec()), "\\PC{0,12}|[0-9A-Z -]{0,10}"), 0..9),
    ) {
        let country = Country::all().nth(place).expect("there are 249");
        let typed = Typed::from_pairs(entries.iter().map(|(part, text)| (part.field(), text.as_str())), |_| true);
        if let Ok(address) = check(country, &typed) {
            prop_assert!(!address.lines().is_empty());
            let mut again = Typed::default();
            for part in Part::ALL {
                again.set(part.field(), address.part(part));
            }
            prop_assert_eq!(check(country, &again), Ok(address.clone()));
            let kept = serde_json::to_string(&address).expect("it is text");
            prop_assert_eq!(serde_json::from_str::<Address>(&kept).expect("it was kept so"), address);
        }
    }
}

#[test]
fn e4_a_street_of_signs_and_a_city_of_digits_are_refused() {
    let pairs = [("street", "-"), ("postal_code", "22767"), ("city", "123")];
    let country = Country::parse("DE").expect("a country");
    let refusals = check(country, &Typed::from_pairs(pairs, |_| true)).expect_err("refused");
    assert_eq!(
        refusals,
        [
            Refusal::new("street", Reason::NoLetter),
            Refusal::new("city", Reason::NotACity)
        ]
    );
    let pairs = [("street", "17"), ("postal_code", "22767"), ("city", "倉敷")];
    assert!(check(country, &Typed::from_pairs(pairs, |_| true)).is_ok());
}
