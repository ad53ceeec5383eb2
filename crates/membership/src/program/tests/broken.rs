//! Broken definitions: every mistake is named, at once, with file, line and what was meant (rule P2).

use proptest::prelude::*;

use super::{in_english, loaded, shipped_files};
use crate::program::{Files, Program};

/// Returns what the console says of a definition that is broken by replacing texts in files.
fn lines_of(breaks: &[(&str, &str, &str)]) -> Vec<String> {
    let mut files = in_english();
    for (inside, from, to) in breaks {
        let path = if *inside == "program.toml" {
            (*inside).to_owned()
        } else {
            format!("editions/2026/{inside}")
        };
        let text = files.0.get_mut(&path).unwrap_or_else(|| panic!("{path} ships"));
        assert!(text.contains(from), "{path} says {from:?}");
        *text = text.replacen(from, to, 1);
    }
    let mistakes = Program::load(&files).expect_err("it is broken");
    mistakes.iter().map(|mistake| mistake.line(&files)).collect()
}

#[test]
fn p2_every_mistake_is_named_at_once_with_place_and_hint() {
    let lines = lines_of(&[
        ("program.toml", "Europe/Zurich", "Europe/Zurch"),
        ("program.toml", "languages = [\"en\"]", "languages = [\"en\", \"tlh\"]"),
        ("program.toml", "\"GL\"", "\"XX\""),
        ("levels/gold.toml", "rank = 3", "rnak = 3"),
        ("levels/gold.toml", "\"executive\"", "\"exective\""),
        ("levels/certified.toml", "fee = \"annual\"", "fee = \"anual\""),
        ("calendar.toml", "grace_days = 30", "grace_days = \"thirty\""),
        ("calendar.toml", "\"end_of_month\"", "\"end_of_moth\""),
        ("contact_roles.toml", "id = \"benefits\"", "id = \"primary\""),
        ("fees.toml", "amount = 150000\n", "amount = \"1500.5\"\n"),
        ("fees.toml", "currency = \"GBP\"", "currency = \"GPB\""),
        ("benefits.toml", "kind = \"logo\"", "kind = \"lgoo\""),
        ("competencies/security.toml", "[\"security\"]", "[\"securty\"]"),
        (
            "questionnaires/organization.toml",
            "question = \"own_software\"",
            "question = \"own_sofware\"",
        ),
        (
            "questionnaires/organization.toml",
            "is_one_of = [\"other\"]",
            "is_one_of = [\"others\"]",
        ),
        (
            "questionnaires/individual.toml",
            "kind = \"telephone\"",
            "kind = \"telefone\"",
        ),
        ("locales/en.ftl", "level-gold-takes =", "level-gold-take ="),
    ]);
    let expected = [
        "program.toml:4:13: there is no time zone `Europe/Zurch` (did you mean `Europe/Zurich`?)",
        "program.toml:8:20: `tlh` is not known here",
        "program.toml:27:33: no country has the code `XX`",
        "editions/2026/levels/gold.toml:2:1: there is no key `rnak` here (did you mean `rank`?)",
        "there is no contact role `exective` (did you mean `executive`?)",
        "editions/2026/levels/certified.toml:2:7: there is no fee `anual` (did you mean `annual`?)",
        "editions/2026/calendar.toml:10:14: here belongs a whole number, not string",
        "editions/2026/calendar.toml:6:8: `end_of_moth` is not known here (did you mean `end_of_month`?)",
        "there is another contact_role `primary` (an id is used once)",
        "this is no amount of JPY",
        "there is no currency `GPB`",
        "`lgoo` is not known here (did you mean `logo`?)",
        "there is no exam `securty` (did you mean `security`?)",
        "there is no earlier question `own_sofware` (did you mean `own_software`?)",
        "there is no option of that question `others` (did you mean `other`?)",
        "there is no kind of question `telefone` (did you mean `telephone`?)",
        "the sentence `level-gold-takes` is missing",
        "nothing uses the sentence `level-gold-take` (did you mean `level-gold-takes`?)",
    ];
    for line in expected {
        assert!(
            lines.iter().any(|said| said.contains(line)),
            "not said: {line}\nsaid:\n{}",
            lines.join("\n")
        );
    }
    let twice = "`rank` is missing";
    assert!(
        !lines.iter().any(|said| said.contains(twice)),
        "a key that is written otherwise is one mistake"
    );
}

#[test]
fn p2_every_mistake_has_its_line() {
    for (inside, from, to, said) in [
        (
            "levels/gold.toml",
            "rank = 3",
            "rank = 2",
            "editions/2026/levels/gold.toml:2:8: the rank 2 stands",
        ),
        (
            "levels/gold.toml",
            "rank = 3",
            "rank = 5",
            "editions/2026/levels/gold.toml:2:8: the rank 5 stands",
        ),
        (
            "levels/registered.toml",
            "rank = 1",
            "rank = 1\nfee = \"annual\"",
            "editions/2026/levels/registered.toml:",
        ),
        (
            "calendar.toml",
            "-90, -60",
            "-120, -60",
            "editions/2026/calendar.toml:12:14: the reminder of day -120",
        ),
        (
            "calendar.toml",
            "-90, -60",
            "-60, -90",
            "the reminders are not in order",
        ),
        (
            "contact_roles.toml",
            "headquarters = \"global_administrator\", ",
            "",
            "editions/2026/contact_roles.toml:3:1: nobody would administer",
        ),
        (
            "fees.toml",
            "[\"GB\", ",
            "[\"GB\", \"DE\", ",
            "editions/2026/fees.toml:17:20: the fee has two prices in DE",
        ),
    ] {
        let lines = lines_of(&[(inside, from, to)]);
        let has_line = |line: &String| line.contains(said) && line.contains(".toml:");
        assert!(lines.iter().any(has_line), "{said}: {lines:?}");
    }
    let mut files = in_english();
    let next: Vec<(String, String)> = files
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("editions/"))
        .map(|(path, text)| (path.replace("2026", "2027"), text.clone()))
        .collect();
    files.0.extend(next);
    let mistakes = Program::load(&files).expect_err("they begin on one day");
    let lines: Vec<String> = mistakes.iter().map(|mistake| mistake.line(&files)).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("editions/2027/edition.toml:") && lines[0].contains("2026 is in force from the same day"),
        "{lines:?}"
    );
}

#[test]
fn p2_what_only_follows_from_a_mistake_is_not_told_beside_it() {
    // A wrong address of a service center does not make its sentences useless.
    let lines = lines_of(&[("program.toml", "email = \"", "email = \"nobody at ")]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("is no e-mail address"), "{lines:?}");
    // Nor does a wrong language make the texts of another superfluous.
    let lines = lines_of(&[("program.toml", "[\"en\"]", "[\"en\", \"dee\"]")]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    // An example cannot come out as it says while what it is about is wrong.
    let lines = lines_of(&[("levels/gold.toml", "at_least = 120", "at_leest = 120")]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].contains("there is no key `at_leest` here (did you mean `at_least`?)"),
        "{lines:?}"
    );
    let lines = lines_of(&[("levels/gold.toml", "competencies = { at_least = 1 }", "any = []")]);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("`any` is empty"), "{lines:?}");
}

#[test]
fn p2_a_missing_file_is_told_once_and_not_by_all_that_speaks_of_it() {
    let lines_without = |path: &str, instead: Option<&str>| {
        let mut files = shipped_files();
        let text = files.0.remove(path).expect("it ships");
        files.0.extend(instead.map(|instead| (instead.to_owned(), text)));
        let mistakes = Program::load(&files).expect_err("it is broken");
        mistakes.iter().map(|mistake| mistake.line(&files)).collect::<Vec<_>>()
    };
    for path in [
        "editions/2026/levels/registered.toml",
        "editions/2026/competencies/security.toml",
        "editions/2026/designations/small_business_specialist.toml",
        "editions/2026/points.toml",
        "editions/2026/credentials.toml",
        "editions/2026/contact_roles.toml",
        "editions/2026/fees.toml",
    ] {
        let lines = lines_without(path, None);
        assert!(
            lines[0].starts_with(&format!("{path}: the file is missing")),
            "{path}: {lines:?}"
        );
        assert_eq!(lines.len(), 1, "{path}: {lines:#?}");
    }
    let lines = lines_without(
        "editions/2026/levels/registered.toml",
        Some("editions/2026/levels/registred.toml"),
    );
    assert_eq!(
        lines,
        [
            "editions/2026/levels/registered.toml: the file is missing (is it `levels/registred.toml`, under another name?)"
        ]
    );
}

#[test]
fn p2_causes_are_told_first() {
    let lines = lines_of(&[
        ("program.toml", "Europe/Zurich", "Europe/Zurch"),
        ("levels/gold.toml", "rank = 3", "rank = 2"),
        ("locales/en.ftl", "level-gold-takes =", "level-gold-take ="),
    ]);
    let files: Vec<&str> = lines.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(files.first(), Some(&"program.toml"));
    assert_eq!(files.last(), Some(&"editions/2026/locales/en.ftl"));
}

#[test]
fn p2_broken_toml_is_named_with_its_line_and_hides_nothing_else() {
    let lines = lines_of(&[
        ("points.toml", "cap = 40", "cap = = 40"),
        ("calendar.toml", "grace_days = 30", "grace_days = 3000"),
    ]);
    assert!(
        lines.iter().any(|line| line.contains("editions/2026/points.toml:")),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.contains("here belongs a number from 0 to 365")),
        "{lines:?}"
    );
    assert_eq!(lines.len(), 2, "{lines:?}");
}

#[test]
fn p2_what_nobody_can_reach_is_a_mistake() {
    let lines = lines_of(&[
        ("levels/gold.toml", "at_least = 120", "at_least = 600"),
        (
            "levels/gold.toml",
            "competencies = { at_least = 1 }",
            "competencies = { at_least = 15 }",
        ),
        ("levels/registered.toml", "rank = 1", "rank = 1\nfee = \"annual\""),
        ("calendar.toml", "-90, -60", "-120, -60"),
    ]);
    let all = lines.join("\n");
    assert!(
        all.contains("gold.toml:5:1: `gold` can never be reached: 600 points are needed, and there can be 518"),
        "{all}"
    );
    assert!(all.contains("15 competencies are needed, and there can be 14"), "{all}");
    assert!(all.contains("the first level cannot be had by enrolling"), "{all}");
    assert!(
        all.contains("the reminder of day -120 comes when nobody can re-enroll"),
        "{all}"
    );
    let ladder = lines_of(&[("levels/gold.toml", "rank = 3", "rank = 5")]).join("\n");
    assert!(ladder.contains("the rank 5 stands where 3 belongs"), "{ladder}");
    let both = lines_of(&[
        ("levels/gold.toml", "rank = 3", "rank = 5"),
        ("levels/certified.toml", "at_least = 50", "at_leest = 50"),
    ])
    .join("\n");
    assert!(
        both.contains("the rank 5 is beyond the levels"),
        "beside another level's mistake: {both}"
    );
    assert!(both.contains("there is no key `at_leest`"), "{both}");
}

#[test]
fn p2_a_score_that_nobody_can_have_is_a_mistake() {
    let score = "[[requires]]\nscore.at_least = 90\nscore.metrics = [\n  { people = {}, full_at = 10, worth = 60 },\n  { points = { in = \"events\" }, full_at = 10, worth = 40 },\n]\n";
    let lines = lines_of(&[("levels/gold.toml", "[[requires]]", &format!("{score}\n[[requires]]"))]).join("\n");
    assert!(lines.contains("a score of 90 is needed, and 72 can be had"), "{lines}");
}

#[test]
fn p2_what_is_missing_altogether_is_named() {
    let mut files = in_english();
    files.0.remove("editions/2026/fees.toml");
    files.0.remove("editions/2026/agreements/membership/en.md");
    files.0.insert("editions/2026/point.toml".into(), String::new());
    files
        .0
        .insert("editions/2026/locales/de.ftl".into(), "level-gold = Gold".into());
    let mistakes = Program::load(&files).expect_err("it is broken");
    let lines = mistakes
        .iter()
        .map(|mistake| mistake.line(&files))
        .collect::<Vec<_>>()
        .join("\n");
    for line in [
        "editions/2026/fees.toml: the file is missing",
        "editions/2026/agreements/membership/en.md: the agreement in English is missing",
        "editions/2026/point.toml: this file is no part of a definition (did you mean `points.toml`?)",
        "editions/2026/locales/de.ftl: the program is not written in this language (add \"de\" to `languages` in program.toml)",
    ] {
        assert!(lines.contains(line), "not said: {line}\nsaid:\n{lines}");
    }
    let nothing = Program::load(&Files::default()).expect_err("there is nothing");
    assert!(
        nothing.iter().any(|mistake| mistake.file == "program.toml"),
        "{nothing:?}"
    );
}

#[test]
fn p2_a_sentence_gets_no_values() {
    let lines = lines_of(&[(
        "locales/en.ftl",
        "level-gold = Gold",
        "level-gold = { $name } { -vndor } Gold",
    )])
    .join("\n");
    assert!(
        lines.contains("`level-gold` asks for $name, which the program does not give"),
        "{lines}"
    );
    assert!(
        lines.contains("asks for the term -vndor, which the program does not give"),
        "{lines}"
    );
}

#[test]
fn p5_an_example_that_does_not_come_out_says_what_did() {
    let lines = lines_of(&[
        ("levels/gold.toml", "at_least = 120", "at_least = 122"),
        ("examples/enrolled_is_registered.toml", "points = 0", "points = 7"),
    ]);
    let said = "editions/2026/examples/gold.toml:31:1: the example does not come out: the level is certified, not gold";
    assert!(lines.iter().any(|line| line.contains(said)), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.contains("the points are 0, not 7")),
        "{lines:?}"
    );
    let short = "missing for gold: points: 119 of 122, not points: 119 of 120";
    assert!(lines.iter().any(|line| line.contains(short)), "{lines:?}");
}

#[test]
fn p5_at_least_eight_examples_ship_and_some_refuse() {
    let program = loaded(&in_english());
    let examples = &program.editions[0].examples;
    assert!(examples.len() >= 8);
    assert!(examples.iter().any(|example| !example.expected.missing.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// A text that is cut, or has something strange put in, is refused or still fine; it never ends the program.
    #[test]
    fn p2_no_definition_panics(which in 0_usize..1000, cut in 0_usize..4000, put in "[\\[\\]{}=\"'#,.0-9a-z\\n é\u{0}]{0,6}", keep: bool) {
        let mut files = in_english();
        let path = files.0.keys().nth(which % files.0.len()).cloned().expect("there are files");
        let text = files.0.get_mut(&path).expect("it is one of them");
        let cut = text.floor_char_boundary(cut.min(text.len()));
        let rest = if keep { text[cut..].to_owned() } else { String::new() };
        *text = format!("{}{put}{rest}", &text[..cut]);
        if let Err(mistakes) = Program::load(&files) {
            for mistake in mistakes {
                prop_assert!(!mistake.line(&files).is_empty());
            }
        }
    }
}
