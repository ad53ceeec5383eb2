//! Questionnaires answered in every wrong way (rules E4 and E11).

use jiff::civil::date;
use proptest::prelude::*;

use super::{in_english, loaded};
use crate::{
    program::{Answer, Program, Questionnaire},
    refusal::Reason,
    terms::{Language, Typed},
};

fn program() -> Program {
    loaded(&in_english())
}

fn organization(program: &Program) -> &Questionnaire {
    &program.edition_on(date(2026, 6, 15)).questionnaires.organization
}

fn typed(pairs: &[(&str, &str)]) -> Typed {
    Typed::from_pairs(pairs.iter().copied(), |_| true)
}

const COMPLETE: [(&str, &str); 6] = [
    ("business_type", "system_integrator"),
    ("outside_sales", "over_75"),
    ("employees", "from_10_to_24"),
    ("services_offered", "deployment"),
    ("services_offered", "support"),
    ("description", "We move warehouses.\r\n\r\nAnd people."),
];

#[test]
fn e11_a_complete_profile_is_taken() {
    let program = program();
    let answers = organization(&program).check(&typed(&COMPLETE)).expect("it is complete");
    assert_eq!(answers.chosen("services_offered"), ["deployment", "support"]);
    assert_eq!(answers.text("description"), "We move warehouses.\n\nAnd people.");
    assert_eq!(answers.iter().count(), 5);
}

#[test]
fn e4_every_missing_answer_is_named_at_once() {
    let program = program();
    let refusals = organization(&program)
        .check(&Typed::default())
        .expect_err("nothing is there");
    let fields: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
    assert_eq!(fields.len(), 5);
    assert!(refusals.iter().all(|refusal| refusal.reason == Reason::Required));
}

#[test]
fn e4_every_wrong_answer_is_named_at_once() {
    let program = program();
    let mut wrong = COMPLETE.to_vec();
    wrong.extend([
        ("employees", "a million"),
        ("services_offered", "juggling"),
        ("own_software", "perhaps"),
        ("year_founded", "last year"),
        ("revenue_split.licenses", "60"),
        ("revenue_split.services", "41"),
        ("customer_sizes.home", "101"),
        ("main_products", "server"),
        ("main_products", "cloud"),
        ("main_products", "mail"),
        ("main_products", "mobile"),
        ("public_phone", "call me"),
        ("public_web_address", "nowhere"),
        ("opening_hours", "9\u{202E}5"),
        ("customer_languages", "tlh"),
        ("nothing_of_ours", "is ignored"),
    ]);
    let mut entries = typed(&wrong);
    entries.set("employees", "a million");
    entries.set("description", "x".repeat(2_001));
    let refusals = organization(&program).check(&entries).expect_err("much is wrong");
    let reason = |field: &str| {
        refusals
            .iter()
            .find(|refusal| refusal.field == field)
            .map(|refusal| refusal.reason.clone())
    };
    assert_eq!(reason("employees"), Some(Reason::NotOffered));
    assert_eq!(reason("services_offered"), Some(Reason::NotOffered));
    assert_eq!(reason("own_software"), Some(Reason::NotOffered));
    assert_eq!(
        reason("year_founded"),
        Some(Reason::NotANumber {
            least: 1500,
            most: 2026
        })
    );
    assert_eq!(reason("revenue_split"), Some(Reason::NotAHundred { sum: 101 }));
    assert_eq!(
        reason("customer_sizes.home"),
        Some(Reason::NotANumber { least: 0, most: 100 })
    );
    assert_eq!(reason("main_products"), Some(Reason::TooMany { most: 3 }));
    assert_eq!(reason("public_phone"), Some(Reason::NotATelephoneNumber));
    assert_eq!(reason("public_web_address"), Some(Reason::NotAWebAddress));
    assert_eq!(reason("opening_hours"), Some(Reason::Hidden));
    assert_eq!(reason("customer_languages"), Some(Reason::NotOffered));
    assert_eq!(
        reason("description"),
        Some(Reason::TooLong {
            most: 2_000,
            typed: 2_001
        })
    );
    assert_eq!(refusals.len(), 12);
}

#[test]
fn e11_a_question_that_is_not_asked_is_not_answered() {
    let program = program();
    let questionnaire = organization(&program);
    let mut entries = typed(&COMPLETE);
    entries.set("own_software_names", "Warehouse");
    entries.set("own_software", "no");
    let answers = questionnaire.check(&entries).expect("it is complete");
    assert_eq!(answers.get("own_software_names"), None);
    entries.set("own_software", "yes");
    assert_eq!(
        questionnaire
            .check(&entries)
            .expect("it is complete")
            .text("own_software_names"),
        "Warehouse"
    );
    entries.set("own_software_names", " ");
    let refusals = questionnaire.check(&entries).expect_err("the name is missing");
    assert_eq!(
        refusals
            .iter()
            .map(|refusal| refusal.field.as_str())
            .collect::<Vec<_>>(),
        ["own_software_names"]
    );
}

#[test]
fn e11_shares_and_figures_are_taken_as_people_type_them() {
    let program = program();
    let mut entries = typed(&COMPLETE);
    entries.set("revenue_split.licenses", " ４０ ");
    entries.set("revenue_split.services", "60");
    entries.set("revenue_split.training", "0");
    entries.set("sales_staff", "1 200");
    let answers = organization(&program).check(&entries).expect("it is complete");
    let Some(Answer::Shares(shares)) = answers.get("revenue_split") else {
        panic!("there are shares")
    };
    assert_eq!(
        shares
            .iter()
            .map(|(option, share)| (option.as_str(), *share))
            .collect::<Vec<_>>(),
        [("licenses", 40), ("services", 60)]
    );
    assert_eq!(answers.get("sales_staff"), Some(&Answer::Number(1_200)));
}

#[test]
fn e10_the_individual_profile_asks_for_four_things() {
    let program = program();
    let questionnaire = &program.edition_on(date(2026, 6, 15)).questionnaires.individual;
    let answers = questionnaire
        .check(&typed(&[
            ("business_email", "ana@brightwater.example"),
            ("phone", "+351 21 123 4567"),
            ("job_role", "developer"),
            ("preferred_language", "pt"),
            ("time_zone", "Europe/Lisbon"),
            ("interests", "security"),
        ]))
        .expect("it is complete");
    assert_eq!(
        answers.get("preferred_language"),
        Some(&Answer::Language(Language::Portuguese))
    );
    assert_eq!(
        questionnaire
            .check(&Typed::default())
            .expect_err("nothing is there")
            .len(),
        4
    );
    let kept: crate::program::Answers =
        serde_json::from_str(&serde_json::to_string(&answers).expect("it can be kept")).expect("it can be read");
    assert_eq!(kept, answers);
    assert_eq!(
        questionnaire.check(&answers.typed()),
        Ok(answers),
        "shown to be changed, they are the same"
    );
    assert!(crate::program::time_zones().iter().any(|zone| zone == "Asia/Tokyo"));
}

#[test]
fn x1_a_time_zone_is_offered_once_and_kept_by_the_name_it_has_today() {
    let zones = crate::program::time_zones();
    for (today, old) in [("Asia/Kolkata", "Asia/Calcutta"), ("Europe/Kyiv", "Europe/Kiev")] {
        assert!(zones.iter().any(|zone| zone == today), "{today}");
        assert!(!zones.iter().any(|zone| zone == old), "{old}");
    }
    assert!(
        zones
            .iter()
            .all(|zone| zone == "UTC" || zone.contains('/') && !zone.starts_with("Etc/"))
    );
    let program = program();
    let questionnaire = &program.edition_on(date(2026, 6, 15)).questionnaires.individual;
    let kept = |zone| {
        let answers = [
            ("business_email", "ana@brightwater.example"),
            ("phone", "+351 21 123 4567"),
            ("job_role", "developer"),
            ("preferred_language", "pt"),
            ("time_zone", zone),
        ];
        questionnaire
            .check(&typed(&answers))
            .map(|answers| answers.text("time_zone").to_owned())
    };
    assert_eq!(kept("Asia/Calcutta").as_deref(), Ok("Asia/Kolkata"));
    assert_eq!(kept("UTC").as_deref(), Ok("UTC"));
    for odd in ["Etc/GMT+5", "Mars/Olympus", "EST5EDT"] {
        assert!(kept(odd).is_err(), "{odd}");
    }
}

proptest! {
    /// Whatever is typed is refused at a field of the form, or taken whole.
    #[test]
    fn e4_whatever_is_typed_has_an_answer(entries in prop::collection::vec((0_usize..90, ".{0,20}|yes|no|other|over_75|50|100"), 0..40)) {
        static PROGRAM: std::sync::LazyLock<Program> = std::sync::LazyLock::new(program);
        let questionnaire = organization(&PROGRAM);
        let fields = questionnaire.field_names();
        let pairs = entries.iter().map(|(place, value)| (fields[place % fields.len()].as_str(), value.as_str()));
        let typed = Typed::from_pairs(pairs, |_| true);
        match questionnaire.check(&typed) {
            Err(refusals) => for refusal in refusals {
                prop_assert!(questionnaire.question(&refusal.field).is_some());
            },
            Ok(answers) => for (question, _) in answers.iter() {
                prop_assert!(questionnaire.question(question).is_some());
            },
        }
    }
}
