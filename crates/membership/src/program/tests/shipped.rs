//! The program that ships: the guide's, complete.

use jiff::civil::date;

use super::{in_english, loaded, shipped_files};
use crate::{
    program::{EditionId, EndRule, Kind, Program},
    terms::{Country, Language},
};

#[test]
fn p1_the_program_that_ships_is_complete() {
    let program = loaded(&shipped_files());
    assert_eq!(program.languages.len(), Language::ALL.len());
    let edition = program.edition_on(date(2026, 6, 15));
    for language in Language::ALL {
        assert!(edition.agreements.contains_key(&language), "{language:?}");
        assert!(edition.sentences.contains_key(&language), "{language:?}");
    }
}

#[test]
fn p1_the_figures_are_those_of_the_guides_program() {
    let program = loaded(&in_english());
    let edition = program.edition_on(date(2026, 6, 15));
    let levels: Vec<&str> = edition.levels.iter().map(|level| level.id.as_str()).collect();
    assert_eq!(levels, ["registered", "certified", "gold"]);
    assert_eq!(edition.competencies.len(), 15);
    assert_eq!(edition.contact_roles.len(), 6);
    assert_eq!(edition.contact_roles.iter().filter(|role| role.required).count(), 4);
    assert_eq!(
        edition
            .administering_roles()
            .map(|role| role.id.as_str())
            .collect::<Vec<_>>(),
        ["primary"]
    );
    let caps: Vec<_> = edition.points.iter().filter_map(|category| category.cap).collect();
    assert_eq!(caps, [40, 20, 50, 20, 3, 10, 40]);
    let calendar = &edition.calendar;
    assert_eq!((calendar.term_months, calendar.end_rule), (12, EndRule::EndOfMonth));
    assert_eq!((calendar.renewal_opens_days_before, calendar.grace_days), (90, 30));
    assert_eq!((calendar.snooze_days, calendar.draft_days), (7, 30));
    assert_eq!(calendar.reminders, [-90, -60, -30, -15, -7, -1, 0, 7, 15, 23, 29]);
}

#[test]
fn p1_what_a_term_costs_is_marked_as_a_sample() {
    let files = in_english();
    let fees = files.text("editions/2026/fees.toml").expect("it ships");
    let prices = |line: &&str| line.starts_with("[[fee.price]]") || line.starts_with("elsewhere");
    let all: Vec<&str> = fees.lines().filter(prices).collect();
    assert!(all.len() > 1);
    assert!(all.iter().all(|line| line.ends_with("# sample")), "{all:#?}");
}

#[test]
fn u3_from_certified_to_gold_there_is_no_fee() {
    let program = loaded(&in_english());
    let edition = program.edition_on(date(2026, 6, 15));
    let level = |id: &str| edition.level(id).expect("it ships");
    let due = |from: &str, to: &str| {
        edition
            .fee_to_upgrade(level(from), level(to))
            .map(|fee| fee.id.as_str())
    };
    assert_eq!(due("registered", "certified"), Some("annual"));
    assert_eq!(due("registered", "gold"), Some("annual"));
    assert_eq!(due("certified", "gold"), None);
    let fee = edition.fee_of(level("gold")).expect("gold has a fee");
    let price = |country: &str| fee.price(Country::parse(country).expect("a country"));
    assert_eq!((price("DE").minor, price("DE").currency.code()), (150_000, "EUR"));
    assert_eq!((price("JP").minor, price("JP").currency.code()), (150_000, "JPY"));
    assert_eq!(price("KE").currency.code(), "USD");
}

#[test]
fn p1_every_country_has_one_service_center() {
    let program = loaded(&in_english());
    for country in Country::all() {
        assert!(program.service_center(country).is_some(), "{country:?}");
    }
    let center = |country: &str| {
        program
            .service_center(Country::parse(country).expect("a country"))
            .map(|center| center.id.as_str())
    };
    assert_eq!(
        (center("JP"), center("BR"), center("KE")),
        (Some("asia_pacific"), Some("americas"), Some("emea"))
    );
}

#[test]
fn e11_the_organization_profile_has_the_guides_sections() {
    let program = loaded(&in_english());
    let questionnaire = &program.edition_on(date(2026, 6, 15)).questionnaires.organization;
    let sections: Vec<&str> = questionnaire
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    assert_eq!(
        sections,
        ["business_focus", "services", "customers", "technologies", "directory"]
    );
    let always: Vec<&str> = questionnaire
        .questions()
        .filter(|question| question.required && question.only_if.is_none())
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(
        always,
        [
            "business_type",
            "outside_sales",
            "employees",
            "services_offered",
            "description"
        ]
    );
    let description = questionnaire.question("description").map(|question| &question.kind);
    assert_eq!(description, Some(&Kind::Paragraphs { most: 2_000 }));
}

#[test]
fn p3_what_was_signed_keeps_its_edition() {
    let mut files = in_english();
    let next: Vec<(String, String)> = files
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("editions/2026/"))
        .map(|(path, text)| {
            (
                path.replace("editions/2026/", "editions/2027/"),
                text.replace("at_least = 50 }", "at_least = 60 }"),
            )
        })
        .filter(|(path, _)| !path.contains("/examples/"))
        .collect();
    files.0.extend(next);
    let start = files.0.get_mut("editions/2027/edition.toml").expect("it was copied");
    *start = "in_force_from = 2027-01-01\n".to_owned();
    let program: Program = loaded(&files);
    assert_eq!(program.edition_on(date(2026, 12, 31)).id, EditionId("2026".into()));
    assert_eq!(program.edition_on(date(2027, 1, 1)).id, EditionId("2027".into()));
    assert_eq!(program.edition_on(date(1999, 1, 1)).id, EditionId("2026".into()));
    let requires = |id: &str| {
        program
            .edition(&EditionId(id.into()))
            .and_then(|edition| edition.level("certified"))
            .map(|level| level.requires.clone())
    };
    assert_ne!(requires("2026"), requires("2027"));
    assert_eq!(
        program.edition(&EditionId("2025".into())).map(|edition| &edition.id),
        None
    );
}
