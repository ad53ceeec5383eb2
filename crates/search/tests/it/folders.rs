//! The folder that an index is kept in.

use std::path::Path;

use search::{Batch, Directory};

use crate::population::*;

fn cast() -> Vec<search::Entry> {
    (0..20)
        .map(|number| firm(number + 1, &format!("Firm {number}"), ("DE", "", "Bonn"), "text", &[]))
        .collect()
}

fn spoil(folder: &Path, ending: &str) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().ends_with(ending) {
            let mut bytes = std::fs::read(&path).unwrap();
            let middle = bytes.len() / 3;
            bytes[middle] ^= 0x55;
            std::fs::write(&path, bytes).unwrap();
        }
    }
}

#[test]
fn d1_an_index_outlives_its_process() {
    let folder = tempfile::tempdir().unwrap();
    let directory = Directory::in_folder(folder.path());
    assert_eq!(directory.read_to(), None);
    tell(&directory, cast());
    drop(directory);
    let again = Directory::in_folder(folder.path());
    assert_eq!(again.read_to().as_deref(), Some("1"));
    assert!(again.is_whole());
    assert_eq!(search(&again, &for_words("firm")).total, 20);
}

#[test]
fn d1_what_was_written_in_pieces_is_made_one_in_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let directory = Directory::in_folder(folder.path());
    tell(&directory, cast());
    assert_eq!(pieces(folder.path()), 2);
    let last = Batch {
        read_to: "2".to_owned(),
        completes: true,
        ..Batch::default()
    };
    assert!(directory.write(Some("1"), last).unwrap());
    directory.show(today()).unwrap();
    assert_eq!(pieces(folder.path()), 1);
    assert_eq!(directory.read_to().as_deref(), Some("2"));
    assert_eq!(search(&directory, &for_words("firm")).total, 20);
}

fn pieces(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder).unwrap();
    let stores = files.filter(|file| {
        file.as_ref()
            .unwrap()
            .path()
            .extension()
            .is_some_and(|ending| ending == "store")
    });
    stores.count()
}

#[test]
fn d1_a_damaged_index_is_noticed_and_can_be_made_again() {
    for ending in ["meta.json", ".store", ".idx", ".term"] {
        let folder = tempfile::tempdir().unwrap();
        let directory = Directory::in_folder(folder.path());
        tell(&directory, cast());
        drop(directory);
        spoil(folder.path(), ending);
        let damaged = Directory::in_folder(folder.path());
        assert!(!damaged.is_whole() || damaged.read_to().is_none(), "{ending}");
        damaged.clear().unwrap();
        tell(&damaged, cast());
        assert!(damaged.is_whole());
        assert_eq!(search(&damaged, &for_words("firm")).total, 20);
    }
}

#[test]
fn d1_two_processes_share_a_folder_and_one_writes() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (Directory::in_folder(folder.path()), Directory::in_folder(folder.path()));
    tell(&one, cast());
    other.show(today()).unwrap();
    assert_eq!(search(&other, &for_words("firm")).total, 20);
    let late = Batch {
        entries: cast(),
        gone: Vec::new(),
        read_to: "9".to_owned(),
        completes: false,
    };
    assert!(
        !other.write(None, late).unwrap(),
        "what one has written, the other does not write again"
    );
}
