//! `guildhall import`: what it tells, and that it works while a server has the database open (rules A10 and Q5).

use std::path::Path;
use std::process::{Command, Output};

use testkit::Database;
use testkit::center::Center;

const REGISTER: &str = "number;first_name;last_name;certification;earned_on\n\
    1001;Mei;Tanaka;systems_engineer;2024-02-29\n\
    1002;=cmd|'x'!A0;Brandt;certified_trainer;2024-01-31\n";

fn import(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guildhall"))
        .arg("import")
        .args(arguments)
        .args(["--database.url", database])
        .current_dir(folder)
        .output()
        .expect("it runs")
}

fn told(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

#[test]
fn a10_an_import_tells_what_it_did_and_a_dry_run_does_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("register.csv"), REGISTER).expect("written");
    let run = |arguments: &[&str]| {
        let output = import(folder.path(), "sqlite:center.db", arguments);
        assert!(output.status.success(), "{}", told(&output));
        told(&output)
    };
    let dry = run(&["credentials", "register.csv", "--dry-run"]);
    assert!(dry.contains("2 new, 0 changed, 0 unchanged. Nothing was kept"), "{dry}");
    assert!(run(&["credentials", "register.csv"]).contains("2 new, 0 changed, 0 unchanged.\n"));
    assert!(run(&["credentials", "register.csv"]).contains("0 new, 0 changed, 2 unchanged.\n"));
}

#[test]
fn a10_every_mistake_is_told_by_row_and_column_with_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let wrong = REGISTER
        .replace("systems_engineer", "system_engineer")
        .replace("2024-01-31", "31.01.2024\u{1b}[31m");
    std::fs::write(folder.path().join("register.csv"), wrong).expect("written");
    let output = import(folder.path(), "sqlite:center.db", &["credentials", "register.csv"]);
    let said = told(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    for part in [
        "register.csv, row 2, column certification",
        "did you mean `systems_engineer`?",
        "register.csv, row 3, column earned_on",
        "such as 2026-11-22",
        "2 mistakes. Nothing of it was imported",
    ] {
        let on_one_line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(on_one_line.contains(part), "{part}: {said}");
    }
    assert!(!said.contains('\u{1b}'), "a cell must not command a terminal: {said:?}");
    let missing = import(folder.path(), "sqlite:center.db", &["credentials", "nowhere.csv"]);
    assert!(
        told(&missing).contains("nowhere.csv cannot be read"),
        "{}",
        told(&missing)
    );
}

#[tokio::test]
async fn a10_a_file_is_imported_while_a_server_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("register.csv"), REGISTER).expect("written");
    for database in testkit::databases() {
        let place = tempfile::tempdir().expect("a folder");
        let url = match database {
            Database::Sqlite => format!("sqlite:{}", place.path().join("center.db").display()),
            Database::Postgres => database.fresh(place.path()).await,
        };
        let center = Center::configured(database, &[("database.url", &url)]).await;
        let output = import(folder.path(), &url, &["credentials", "register.csv"]);
        assert!(output.status.success(), "{}", told(&output));
        assert_eq!(center.count("SELECT count(*) FROM register_credentials").await, 2);
    }
}

#[test]
fn q5_mistakes_in_facts_are_told_by_row_with_what_is_meant() {
    let folder = tempfile::tempdir().expect("a folder");
    let nobody = membership::terms::PartnerId::from_bits(7);
    let rows = format!(
        "partner_id;kind;key;name;dated_on\n{id};survey_response;S-1;Orchard;2026-06-01\n{id};survey_respons;S-2;Orchard;2026-06-01\n",
        id = nobody.grouped(),
    );
    std::fs::write(folder.path().join("facts.csv"), rows).expect("written");
    let output = import(folder.path(), "sqlite:center.db", &["facts", "facts.csv", "--dry-run"]);
    let said = told(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let on_one_line = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "facts.csv, row 2, column partner_id",
        "no organization has the Partner Program ID",
        "facts.csv, row 3, column kind",
        "did you mean `survey_response`?",
        "2 mistakes. Nothing of it was imported",
    ] {
        assert!(on_one_line.contains(part), "{part}: {said}");
    }
}
