//! `guildhall program`: checked as a whole, and written out to be changed.

use std::path::Path;
use std::process::{Command, Output};

fn guildhall(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_guildhall"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn p5_the_definition_that_comes_along_is_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = guildhall(folder.path(), &["program", "check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("3 levels"), "{}", text(&output.stdout));
    assert!(
        text(&output.stdout).contains("examples come out as they say"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn p1_the_definition_is_written_out_to_be_changed_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(guildhall(folder.path(), &["program", "init", "mine"]).status.success());
    let checked = guildhall(folder.path(), &["program", "check", "mine"]);
    assert!(checked.status.success(), "{}", text(&checked.stderr));
    let again = guildhall(folder.path(), &["program", "init", "mine"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(text(&again.stderr).contains("not empty"), "{}", text(&again.stderr));
}

#[test]
fn p2_every_mistake_is_named_with_file_line_and_hint_and_nothing_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(guildhall(folder.path(), &["program", "init", "mine"]).status.success());
    let levels = folder.path().join("mine/editions/2026/levels");
    for level in ["gold", "certified"] {
        let path = levels.join(level).with_extension("toml");
        let broken = std::fs::read_to_string(&path)
            .expect("a level")
            .replacen("rank", "rnak", 1);
        std::fs::write(path, broken).expect("written");
    }
    for command in [
        &["program", "check", "mine"][..],
        &["serve", "--program.folder", "mine", "--server.listen", "127.0.0.1:0"],
    ] {
        let output = guildhall(folder.path(), command);
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told}");
        for expected in [
            "levels/gold.toml:",
            "levels/certified.toml:",
            "rnak",
            "did you mean `rank`?",
        ] {
            assert!(told.contains(expected), "{expected} is not in {told}");
        }
    }
}

#[test]
fn p2_a_folder_that_is_no_definition_is_not_searched() {
    let output = guildhall(Path::new("/"), &["program", "check", "/"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("there is no program.toml in this folder"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn p2_a_file_that_is_not_utf_8_is_told_with_every_other_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("program");
    guildhall::program::init(&program).unwrap();
    std::fs::write(program.join("odd.toml"), b"name = \"M\xfcller\"\n").unwrap();
    let head = std::fs::read_to_string(program.join("program.toml")).unwrap();
    std::fs::write(program.join("program.toml"), format!("colour = 1\n{head}")).unwrap();
    let told = guildhall::mistakes::plain(&guildhall::program::load(Some(&program)).unwrap_err());
    assert!(told.contains("odd.toml") && told.contains("colour"), "{told}");
}
