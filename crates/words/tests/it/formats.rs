//! Dates, numbers, money, lists, country names and sort orders in ten languages. The snapshots are what a reader
//! sees, so that a new edition of the CLDR cannot change that unnoticed.

use std::fmt::Write;

use iso_currency::Currency;
use jiff::tz::TimeZone;
use membership::terms::{Country, Day, Instant, Language, Money};
use words::{Voice, Words};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

/// Writes one line for each language, with the spaces that do not break made visible.
fn in_ten_languages(say: impl Fn(Voice<'_>) -> String) -> String {
    let words = Words::embedded();
    let mut lines = String::new();
    for language in Language::ALL {
        writeln!(lines, "{:7} {}", language.tag(), say(words.voice(language))).unwrap();
    }
    lines
        .replace('\u{a0}', "[nbsp]")
        .replace('\u{202f}', "[nnbsp]")
        .replace('\u{2060}', "[wj]")
}

/// Compares with the snapshot of that name.
fn same_as_before(name: &str, lines: &str) {
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, lines) });
}

#[test]
fn x2_days_are_written_in_each_language() {
    same_as_before(
        "days",
        &in_ten_languages(|voice| {
            let days = [day("2027-11-30"), day("2028-02-29"), day("2027-05-01")];
            days.map(|day| format!("{} | {}", voice.day(day), voice.short_day(day)))
                .join(" | ")
        }),
    );
}

#[test]
fn x2_a_date_holds_together_on_its_line() {
    let words = Words::embedded();
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    for language in Language::ALL {
        let voice = words.voice(language);
        for date in ["2027-11-30", "2027-05-01", "2028-02-29"] {
            let (whole, short) = (voice.day(day(date)), voice.short_day(day(date)));
            let moment = voice.instant(instant(&format!("{date}T12:04:59Z")), &zone);
            assert!(moment.contains(&whole), "{moment} has {whole}");
            assert!(
                !voice.headline_day(day(date)).contains(['\u{a0}', '\u{2060}']),
                "a title may break its date"
            );
            for text in [whole, short] {
                let parted = |(before, after): (char, char)| {
                    let is_held = |one: char| one == '\u{2060}' || one.is_ascii_digit();
                    !(is_held(before) && is_held(after) || before == '\u{2060}' || after == '\u{2060}')
                };
                let is_joined = ["ja", "zh-Hans", "zh-Hant"].contains(&language.tag());
                let breaks = text.contains(' ') || is_joined && text.chars().zip(text.chars().skip(1)).any(parted);
                assert!(!breaks, "{text:?}");
            }
        }
    }
}

#[test]
fn x1_german_does_not_end_a_line_inside_e_mail() {
    let words = Words::embedded();
    let label = words.voice(Language::German).say("sign-in-label-email");
    assert!(label.starts_with("E\u{2011}Mail"), "{label}");
    assert_eq!(
        words.voice(Language::English).say("sign-in-label-email"),
        "E-mail address"
    );
}

#[test]
fn x2_moments_are_told_by_the_clocks_of_a_zone() {
    let berlin = TimeZone::get("Europe/Berlin").unwrap();
    let kolkata = TimeZone::get("Asia/Kolkata").unwrap();
    same_as_before(
        "moments",
        &in_ten_languages(|voice| {
            let moments = [
                voice.instant(instant("2027-11-30T23:04:59Z"), &berlin),
                voice.instant(instant("2027-07-01T14:30:00Z"), &kolkata),
                voice.instant(instant("2027-04-30T18:05:00Z"), &TimeZone::UTC),
                voice.instant(instant("2027-04-30T18:05:00Z"), &TimeZone::fixed(jiff::tz::offset(-8))),
            ];
            moments.join(" | ")
        }),
    );
}

#[test]
fn x2_numbers_are_grouped_in_each_language() {
    same_as_before(
        "numbers",
        &in_ten_languages(|voice| {
            [0, 1, 999, 1000, -1234, 65_536, 1_234_567, i64::MAX]
                .map(|number| voice.number(number))
                .join(" | ")
        }),
    );
}

#[test]
fn x2_money_is_written_to_its_last_minor_unit() {
    let amounts = [
        (123_456_789, Currency::EUR),
        (150_000, Currency::USD),
        (-5, Currency::USD),
        (150_000, Currency::JPY),
        (199_999, Currency::KRW),
        (99_950, Currency::BRL),
        (88_800, Currency::CNY),
        (77_700, Currency::TWD),
        (12_345, Currency::CHF),
        (12_345, Currency::GBP),
        (1_234, Currency::KWD),
        // Customarily without decimals, which must not hide any.
        (123_400, Currency::AFN),
        (123_450, Currency::AFN),
    ];
    same_as_before(
        "money",
        &in_ten_languages(|voice| {
            amounts
                .map(|(minor, currency)| voice.money(Money { minor, currency }))
                .join(" | ")
        }),
    );
}

#[test]
fn x2_lists_are_joined_in_each_language() {
    same_as_before(
        "lists",
        &in_ten_languages(|voice| {
            let lists: [&[&str]; 4] = [&[], &["A"], &["A", "B"], &["A", "B", "C", "D"]];
            lists.map(|items| voice.list(items)).join(" | ")
        }),
    );
}

#[test]
fn x2_countries_are_named_and_sorted_in_each_language() {
    let words = Words::embedded();
    for language in Language::ALL {
        let countries = words.voice(language).countries();
        let lines: Vec<String> = countries
            .iter()
            .map(|(country, name)| format!("{} {name}", country.code()))
            .collect();
        same_as_before(&format!("countries-{}", language.tag()), &lines.join("\n"));
    }
}

#[test]
fn x1_time_zones_are_named_and_sorted_in_each_language() {
    let words = Words::embedded();
    for language in Language::ALL {
        let zones = words.voice(language).time_zones();
        let lines: Vec<String> = zones.iter().map(|(zone, label)| format!("{label} | {zone}")).collect();
        let unnamed: Vec<&str> = zones
            .iter()
            .filter(|(zone, label)| zone == label)
            .map(|(zone, _)| zone.as_str())
            .collect();
        assert_eq!(unnamed, ["UTC"], "{}", language.tag());
        let mut labels: Vec<&str> = zones.iter().map(|(_, label)| label.as_str()).collect();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), zones.len(), "{}", language.tag());
        same_as_before(&format!("zones-{}", language.tag()), &lines.join("\n"));
    }
}

#[test]
fn x1_a_country_with_one_time_zone_has_it_known() {
    let words = Words::embedded();
    let zone = |code| {
        words
            .voice(Language::English)
            .only_time_zone(Country::parse(code).unwrap())
    };
    assert_eq!(zone("JP"), Some("Asia/Tokyo"));
    assert_eq!(zone("IL"), Some("Asia/Jerusalem"));
    assert_eq!(zone("US"), None);
}

#[test]
fn x2_every_country_has_a_name_of_its_own_in_every_language() {
    let words = Words::embedded();
    for language in Language::ALL {
        let voice = words.voice(language);
        assert_eq!(voice.countries().len(), Country::all().count());
        let mut names: Vec<&str> = Country::all().map(|country| voice.country(country)).collect();
        for (country, name) in Country::all().zip(&names) {
            assert_ne!(country.code(), *name, "{}", language.tag());
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Country::all().count(), "{}", language.tag());
    }
}

#[test]
fn x2_countries_stand_in_the_order_of_the_language() {
    let words = Words::embedded();
    let order = |language, codes: &[&str]| {
        let places = codes.iter().map(|code| {
            let countries = words.voice(language).countries();
            countries
                .iter()
                .position(|(country, _)| country.code() == *code)
                .unwrap()
        });
        assert!(places.is_sorted(), "{}: {codes:?}", language.tag());
    };
    // Accents do not send a name to the end of the alphabet.
    order(Language::English, &["AF", "AX", "AL", "CR", "CI", "HR"]);
    order(Language::German, &["NO", "AT", "PK", "ES"]);
    order(Language::French, &["DJ", "EG", "EC", "ES"]);
    order(Language::Portuguese, &["AF", "ZA", "AL"]);
    // Pinyin: āi, bā, dé, fǎ, zhōng.
    order(Language::ChineseSimplified, &["EG", "BR", "DE", "FR", "CN"]);
    // Strokes: 4 in 中, 6 in 西, 8 in 法, 9 in 美, 15 in 德.
    order(Language::ChineseTraditional, &["CN", "ES", "FR", "US", "DE"]);
    // Kana before kanji, by sound.
    order(Language::Japanese, &["US", "GB", "DE", "FR", "KR"]);
    order(Language::Korean, &["GH", "DE", "US", "JP", "FR"]);
}

#[test]
fn x2_names_stand_in_the_order_of_the_language_and_numbers_in_them_by_their_value() {
    let words = Words::embedded();
    let order = |language, names: &[&str]| {
        let voice = words.voice(language);
        assert!(
            names.is_sorted_by(|one, other| voice.order(one, other).is_le()),
            "{names:?}"
        );
    };
    for language in Language::ALL {
        order(
            language,
            &["Depot 0", "depot 1", "Depot 2", "Depot 10", "Depot 11", "Depot 100"],
        );
    }
    order(Language::German, &["Aachen", "Österreich", "Potsdam", "Zürich"]);
    order(Language::Spanish, &["Nuria", "Ñora", "Oviedo"]);
    order(Language::Japanese, &["あさひ", "アジア", "かすみ"]);
}
