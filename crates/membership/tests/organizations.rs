//! Two hundred real organizations from all over the world, with their names, addresses and scripts as they really are:
//! what the rules refuse of them is a mistake in the rules.

use std::collections::BTreeMap;

use membership::address::{self, Address, Part};
use membership::names;
use membership::terms::{Country, Line, Telephone, Typed, WebAddress};
use unicode_segmentation::UnicodeSegmentation;

const ORGANIZATIONS: &str = include_str!("../../testkit/data/organizations.csv");

type Row = BTreeMap<String, String>;

fn organizations() -> Vec<Row> {
    csv::Reader::from_reader(ORGANIZATIONS.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("it is a table")
}

fn typed(row: &Row) -> Typed {
    Typed::from_pairs(
        row.iter().map(|(field, entry)| (field.as_str(), entry.as_str())),
        |_| true,
    )
}

fn country(row: &Row) -> Country {
    Country::parse(&row["country"]).expect("a country")
}

fn address(row: &Row) -> Address {
    address::check(country(row), &typed(row)).unwrap_or_else(|refusals| panic!("{}: {refusals:?}", row["legal_name"]))
}

#[test]
fn e4_real_organizations_pass_every_check_of_the_form() {
    let organizations = organizations();
    assert_eq!(organizations.len(), 200);
    for row in &organizations {
        let name = &row["legal_name"];
        assert!(Line::check(name, 150).is_ok(), "{name}");
        assert!(
            row["doing_business_as"].is_empty() || Line::check(&row["doing_business_as"], 150).is_ok(),
            "{name}"
        );
        assert!(
            WebAddress::parse(&row["web_address"]).is_some_and(|address| address.domain().is_some()),
            "{name}"
        );
        assert!(
            Telephone::parse(&row["telephone"]).is_some_and(|number| number.as_str().starts_with('+')),
            "{name}"
        );
        assert!(!address(row).city().is_empty(), "{name}");
    }
}

#[test]
fn e4_nothing_of_a_real_address_is_left_out() {
    for row in organizations() {
        let address = address(&row);
        for part in Part::ALL {
            assert_eq!(
                address.part(part).is_empty(),
                row[part.field()].is_empty(),
                "{}: {part:?}",
                row["legal_name"]
            );
        }
        let lines = address.lines();
        assert!(
            lines
                .iter()
                .any(|line| line.to_lowercase().contains(&row["street"].to_lowercase())),
            "{lines:?}"
        );
        assert!(
            lines
                .iter()
                .all(|line| !line.starts_with([',', ' ']) && !line.ends_with([',', ' ', '-'])),
            "{lines:?}"
        );
    }
}

#[test]
fn e13_no_real_organization_is_taken_for_another_one() {
    let organizations = organizations();
    for (place, one) in organizations.iter().enumerate() {
        let another = organizations[place + 1..].iter().find(|other| {
            other["country"] == one["country"] && names::would_be_taken_for(&one["legal_name"], &other["legal_name"])
        });
        assert_eq!(another.map(|other| &other["legal_name"]), None, "{}", one["legal_name"]);
    }
}

#[test]
fn e13_a_real_organization_is_found_however_its_name_is_typed() {
    for row in organizations() {
        let name = &row["legal_name"];
        let key = names::key(name);
        assert!(!key.is_empty(), "{name}");
        let careless = [
            name.to_uppercase(),
            name.to_lowercase(),
            name.replace(['.', ',', '"', '’', '\''], ""),
        ];
        for typed in careless {
            assert!(names::would_be_taken_for(name, &typed), "{name} and {typed}");
        }
        assert!(names::grams(&key).len() <= 24);
        let monogram = names::monogram(name);
        assert!(
            (1..=3).contains(&monogram.replace('&', "").graphemes(true).count()),
            "{name}: {monogram}"
        );
    }
}

#[test]
fn e4_the_organizations_come_from_all_over_the_world() {
    let organizations = organizations();
    let countries: std::collections::BTreeSet<&str> = organizations.iter().map(|row| row["country"].as_str()).collect();
    assert!(countries.len() >= 60);
    assert!(organizations.iter().any(|row| row["legal_name"].chars().count() >= 90));
    assert!(
        organizations
            .iter()
            .any(|row| row["doing_business_as"].chars().count() == 1)
    );
}
