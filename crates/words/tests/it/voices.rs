//! How a voice finds its sentence, and what it does without one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use membership::association::DomainProblem;
use membership::credentials::{Forgiveness, PersonName};
use membership::locations::Obstacle;
use membership::refusal::Reason;
use membership::terms::{Country, Language, Money};
use words::{Words, explain};

use crate::library;

/// Every reason there is, with facts that show.
fn reasons() -> Vec<Reason> {
    vec![
        Reason::Required,
        Reason::TooLong {
            most: 1000,
            typed: 1234,
        },
        Reason::TooShort { least: 3 },
        Reason::Hidden,
        Reason::NotOffered,
        Reason::NotAnEmailAddress,
        Reason::NotAWebAddress,
        Reason::NotADomain,
        Reason::NotAPartnerId,
        Reason::NotATelephoneNumber,
        Reason::NotAPostalCode {
            example: "98052-6399".to_owned(),
        },
        Reason::NotANumber {
            least: 1,
            most: 250_000,
        },
        Reason::NotAHundred { sum: 90 },
        Reason::TooMany { most: 5 },
        Reason::GuessablePassword,
        Reason::WrongPassword,
        Reason::NoLetter,
        Reason::TooManyMarks,
        Reason::NotACity,
        Reason::GuessedTooOften { minutes: 6 },
        Reason::TooOften { minutes: 6 },
        Reason::CredentialNotFound,
        Reason::CredentialElsewhere,
        Reason::CredentialToConfirm {
            name: PersonName {
                first: "JONAS K.".to_owned(),
                last: "BRANDT".to_owned(),
            },
            forgiven: [Forgiveness::Case, Forgiveness::MiddleName].into(),
        },
        Reason::NotTheirDomain(DomainProblem::NotADomain),
        Reason::NotTheirDomain(DomainProblem::PublicSuffix),
        Reason::NotTheirDomain(DomainProblem::FreeMail),
        Reason::NotTheirDomain(DomainProblem::Disposable),
        Reason::TooManyDomains { most: 50 },
        Reason::LastWay,
        Reason::OwnReference,
        Reason::TooManyReferences { most: 20 },
        Reason::MailedEnough,
        Reason::ReferenceServes,
        Reason::NotEmailAddresses {
            entries: "jo, kim@".to_owned(),
        },
        Reason::LastGlobalAdministrator,
        Reason::EditedMeanwhile,
        Reason::PrimaryContactFirst,
        Reason::LocationContactFirst,
        Reason::Location(Obstacle::Missing),
        Reason::Location(Obstacle::OwnBranch),
        Reason::Location(Obstacle::AlreadyThere),
        Reason::Location(Obstacle::TooDeep),
        Reason::Location(Obstacle::Headquarters),
        Reason::Location(Obstacle::Required),
        Reason::Location(Obstacle::AdministersElsewhere),
        Reason::ChangedMeanwhile,
    ]
}

fn with_edition() -> Words {
    let mut words = Words::embedded();
    let english = "level-gold = Gold Certified\nproblem-hidden = The edition's own.\nonly-english = Only English\n";
    let german = "level-gold = Gold-zertifiziert\n";
    let sentences = [(Language::English, english), (Language::German, german)];
    let sentences: BTreeMap<_, _> = sentences.map(|(language, text)| (language, text.to_owned())).into();
    words.add_edition("2026", &sentences);
    words
}

#[test]
fn p4_every_refusal_is_a_sentence_with_its_facts() {
    let words = Words::embedded();
    let voice = words.voice(Language::English);
    let sentences: Vec<String> = reasons().iter().map(|reason| explain(voice, reason)).collect();
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(sentences.join("\n")) });
}

#[test]
fn p4_every_reason_that_the_rules_know_is_among_these() {
    let read = |file: &str| library::read(&library::root().join("crates/membership/src").join(file));
    let source = read("refusal.rs") + &read("association/domain.rs") + &read("locations/reshaping.rs");
    let word = regex::Regex::new(r#"=> "([a-z-]+)""#).unwrap();
    let known: BTreeSet<&str> = word
        .captures_iter(&source)
        .map(|found| found.extract::<1>().1[0])
        .collect();
    assert_eq!(known, reasons().iter().map(Reason::word).collect());
}

#[test]
fn p4_every_refusal_is_explained_in_every_language() {
    let words = Words::embedded();
    for language in Language::ALL {
        for reason in reasons() {
            let key = format!("problem-{}", reason.word());
            assert!(words.voice(language).knows(&key), "{} lacks {key}", language.tag());
            let sentence = explain(words.voice(language), &reason);
            assert!(!sentence.contains(['{', '}', '$']), "{sentence}");
        }
    }
}

#[test]
fn x1_the_programs_sentences_come_before_the_houses() {
    let words = with_edition();
    let english = words.voice(Language::English);
    let edition = english.of_edition("2026");
    assert_eq!(edition.say("level-gold"), "Gold Certified");
    assert_eq!(edition.say("problem-hidden"), "The edition's own.");
    assert_ne!(english.say("problem-hidden"), "The edition's own.");
    assert_eq!(
        words.voice(Language::German).of_edition("2026").say("level-gold"),
        "Gold-zertifiziert"
    );
    assert!(!english.knows("level-gold"));
    assert!(!english.of_edition("2027").knows("level-gold"));
}

#[test]
fn x1_an_edition_that_is_added_again_is_replaced() {
    let mut words = with_edition();
    words.add_edition("2026", &[(Language::English, "level-gold = Gold\n".to_owned())].into());
    assert_eq!(
        words.voice(Language::English).of_edition("2026").say("level-gold"),
        "Gold"
    );
}

#[test]
fn x1_what_a_language_lacks_is_said_in_english_and_else_by_its_key() {
    let words = with_edition();
    let german = words.voice(Language::German).of_edition("2026");
    assert_eq!(german.say("only-english"), "Only English");
    assert_eq!(german.tell("only-english", &[]), "Only English");
    assert_eq!(german.say("nobody-knows"), "nobody-knows");
    assert_eq!(german.tell("nobody-knows", &[("count", 3.into())]), "nobody-knows");
    assert!(!german.knows("nobody-knows"));
}

#[test]
fn x1_a_broken_sentence_takes_no_other_away() {
    let mut words = Words::embedded();
    let text = "first = One\nthis is no message\nsecond = Two\nfirst = Again\n".to_owned();
    words.add_edition("2026", &[(Language::English, text)].into());
    let voice = words.voice(Language::English).of_edition("2026");
    assert_eq!((voice.say("first"), voice.say("second")), ("One", "Two"));
}

#[test]
fn x2_numbers_inside_of_messages_follow_the_language_and_choose_the_plural() {
    let mut words = Words::embedded();
    let text = "people = { $count ->\n    [one] { $count } person\n   *[other] { $count } people\n} of { $total }\n";
    let sentences = Language::ALL.map(|language| (language, text.to_owned())).into();
    words.add_edition("2026", &sentences);
    let tell = |language, count: i64| {
        let voice = words.voice(language).of_edition("2026");
        voice.tell("people", &[("count", count.into()), ("total", 54_321.into())])
    };
    assert_eq!(tell(Language::English, 1), "1 person of 54,321");
    assert_eq!(tell(Language::English, 0), "0 people of 54,321");
    assert_eq!(tell(Language::German, 12_345), "12.345 people of 54.321");
    assert_eq!(tell(Language::French, 0), "0 person of 54\u{202f}321");
    assert_eq!(tell(Language::Portuguese, 0), "0 person of 54.321");
    assert_eq!(tell(Language::Japanese, 1), "1 people of 54,321");
    assert_eq!(tell(Language::ChineseTraditional, 1), "1 people of 54,321");
}

#[test]
fn x1_marks_stand_around_every_message_and_value() {
    let words = with_edition().marked();
    for language in Language::ALL {
        let voice = words.voice(language).of_edition("2026");
        let day = jiff::civil::date(2027, 11, 30);
        let money = Money {
            minor: 150_000,
            currency: iso_currency::Currency::EUR,
        };
        let germany = Country::parse("DE").unwrap();
        let said = [
            voice.say("problem-hidden").to_owned(),
            voice.say("level-gold").to_owned(),
            voice.tell("problem-hidden", &[]),
            explain(voice, &Reason::TooShort { least: 3 }),
            voice.days(3),
            voice.day(day),
            voice.short_day(day),
            voice.instant(jiff::Timestamp::UNIX_EPOCH, &TimeZone::UTC),
            voice.number(1234),
            voice.money(money),
            voice.list(&["A", "B"]),
            voice.country(germany).to_owned(),
            voice.countries()[0].1.clone(),
        ];
        for text in said {
            assert!(
                text.starts_with('⟦') && text.ends_with('⟧') && text.matches('⟦').count() == 1,
                "{text}"
            );
        }
        assert_eq!(voice.say("nobody-knows"), "nobody-knows", "what is missing shows");
    }
}

#[test]
fn x1_text_that_was_typed_stays_as_it_was() {
    let words = Words::embedded();
    let typed = "{ $most } <b>&amp;</b> \u{202e}-problem { problem-hidden }";
    let reason = Reason::NotAPostalCode {
        example: typed.to_owned(),
    };
    assert!(explain(words.voice(Language::English), &reason).contains(typed));
}
