//! The whole name of a person (rule X2).

use super::{is_east_asian, is_katakana};

/// Returns a person's whole name as its own script writes it, whoever reads it: in Chinese, Japanese and Korean signs the last
/// name comes first, and nothing stands between.
///
/// Katakana alone write a name from elsewhere, of which nobody sees where one part ends: there a space stands.
pub fn of_person(first: &str, last: &str) -> String {
    let (first, last) = (first.trim(), last.trim());
    if first.is_empty() || last.is_empty() {
        return format!("{first}{last}");
    }
    let letters = || first.chars().chain(last.chars()).filter(|sign| sign.is_alphanumeric());
    if letters().all(is_katakana) {
        format!("{last} {first}")
    } else if letters().all(is_east_asian) {
        format!("{last}{first}")
    } else {
        format!("{first} {last}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x2_a_persons_name_is_written_as_its_script_wants() {
        for (first, last, whole) in [
            ("Jonas", "Brandt", "Jonas Brandt"),
            ("伟", "王", "王伟"),
            ("志明", "歐陽", "歐陽志明"),
            ("민준", "김", "김민준"),
            ("太郎", "山田", "山田太郎"),
            ("さくら", "佐々木", "佐々木さくら"),
            ("ジョン", "スミス", "スミス ジョン"),
            ("John", "王", "John 王"),
            ("Анна", "Петрова", "Анна Петрова"),
            ("", "山田", "山田"),
            ("Ana", "", "Ana"),
        ] {
            assert_eq!(of_person(first, last), whole);
        }
    }
}
