//! A line of the credential register's file, checked.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};

use super::{CredentialNumber, PersonName};
use crate::import::{Column, Row, RowMistake};
use crate::program::{Program, suggestion};
use crate::terms::Day;

/// The longest first or last name, in characters.
const LONGEST_NAME: usize = 100;

const COLUMNS: [Column; 8] = [
    column("number", true),
    column("first_name", true),
    column("last_name", true),
    column("certification", false),
    column("earned_on", false),
    column("ends_on", false),
    column("exam", false),
    column("passed_on", false),
];

const fn column(name: &'static str, required: bool) -> Column {
    Column { name, required }
}

/// What the register says of somebody, one certification or exam at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// The number.
    pub number: CredentialNumber,
    /// Whose it is.
    pub name: PersonName,
    /// What they earned, if the row says so.
    pub earned: Option<Earned>,
}

/// A certification or an exam, by its id in the program.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Earned {
    /// A certification.
    Certification {
        /// Its id.
        id: String,
        /// Since when it is held.
        earned_on: Day,
        /// The last day on which it is held, if it ends.
        ends_on: Option<Day>,
    },
    /// An exam.
    Exam {
        /// Its id.
        id: String,
        /// When it was passed.
        passed_on: Day,
    },
}

/// The rules of a whole file: which ids the program has, and what one row may say beside the others.
#[derive(Debug)]
pub struct RegisterFile {
    today: Day,
    certifications: Vec<String>,
    exams: Vec<String>,
    /// What a row said of a thing, and which row. Only hashes: a register is large.
    said: HashMap<u64, (u64, u64)>,
}

impl RegisterFile {
    /// Begins a file. The ids of every edition are known: what was earned under an earlier one was earned.
    pub fn new(program: &Program, today: Day) -> Self {
        let all = |ids: &mut dyn Iterator<Item = &String>| {
            let mut ids: Vec<String> = ids.cloned().collect();
            ids.sort();
            ids.dedup();
            ids
        };
        let credentials = || program.editions.iter().map(|edition| &edition.credentials);
        Self {
            today,
            certifications: all(&mut credentials().flat_map(|all| all.credentials.iter().map(|one| &one.id))),
            exams: all(&mut credentials().flat_map(|all| all.exams.iter().map(|one| &one.id))),
            said: HashMap::new(),
        }
    }

    /// Returns the columns.
    pub const fn columns() -> &'static [Column] {
        &COLUMNS
    }

    /// Checks a row.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(&mut self, mut row: Row<'_>) -> Result<RegisterRow, Vec<RowMistake>> {
        let number = self.number(&mut row);
        let name = row
            .line("first_name", LONGEST_NAME)
            .zip(row.line("last_name", LONGEST_NAME));
        let name = name.map(|(first, last)| PersonName { first, last });
        let earned = self.earned(&mut row);
        if let (Some(number), Some(name)) = (&number, &name) {
            self.agree(&mut row, "last_name", ("name", number), (&name.first, &name.last));
            match &earned {
                Some(Earned::Certification { id, earned_on, ends_on }) => {
                    self.agree(&mut row, "earned_on", (id, number), (earned_on, ends_on));
                }
                Some(Earned::Exam { id, passed_on }) => {
                    self.agree(&mut row, "passed_on", ("exam", id, number), passed_on);
                }
                None => {}
            }
        }
        let made = number
            .zip(name)
            .map(|(number, name)| RegisterRow { number, name, earned });
        row.finish(made)
    }

    fn number(&self, row: &mut Row<'_>) -> Option<CredentialNumber> {
        let typed = row.line("number", LONGEST_NAME)?;
        let number = CredentialNumber::parse(&typed);
        if number.is_none() {
            let hint = "a number has figures, perhaps Latin letters, and at most 30 of them";
            row.note("number", "this is no credential number", hint);
        }
        number
    }

    fn earned(&self, row: &mut Row<'_>) -> Option<Earned> {
        let (certification, exam) = (row.cell("certification").to_owned(), row.cell("exam").to_owned());
        if !certification.is_empty() && !exam.is_empty() {
            row.note("exam", "the row has a certification too", "give each a row of its own");
            return None;
        }
        for (day, of, is_there) in [
            ("earned_on", "certification", !certification.is_empty()),
            ("ends_on", "certification", !certification.is_empty()),
            ("passed_on", "exam", !exam.is_empty()),
        ] {
            if !is_there && !row.cell(day).is_empty() {
                row.note(
                    day,
                    format!("there is a day, and no {of}"),
                    format!("name the {of}, or leave out the day"),
                );
            }
        }
        if !certification.is_empty() {
            return self.certification(row, certification);
        }
        (!exam.is_empty()).then(|| self.exam(row, exam)).flatten()
    }

    fn certification(&self, row: &mut Row<'_>, id: String) -> Option<Earned> {
        let is_known = known(row, "certification", &id, &self.certifications);
        let earned_on = day_of(row, "earned_on", self.today);
        let ends_on = row.day("ends_on");
        if let (Some(earned_on), Some(ends_on)) = (earned_on, ends_on)
            && ends_on < earned_on
        {
            row.note(
                "ends_on",
                format!("{ends_on} is before {earned_on}"),
                "it ends on or after the day on which it is earned",
            );
        }
        let earned_on = earned_on.filter(|_| is_known)?;
        Some(Earned::Certification { id, earned_on, ends_on })
    }

    fn exam(&self, row: &mut Row<'_>, id: String) -> Option<Earned> {
        let is_known = known(row, "exam", &id, &self.exams);
        let passed_on = day_of(row, "passed_on", self.today).filter(|_| is_known)?;
        Some(Earned::Exam { id, passed_on })
    }

    /// Notes a row that contradicts an earlier one about the same thing.
    fn agree(&mut self, row: &mut Row<'_>, column: &str, thing: impl Hash, what: impl Hash) {
        let what = hash(what);
        let (earlier, said) = *self.said.entry(hash(thing)).or_insert((row.number(), what));
        if said != what {
            row.note(
                column,
                format!("row {earlier} says otherwise"),
                "say the same of the same number in every row",
            );
        }
    }
}

fn known(row: &mut Row<'_>, column: &str, id: &str, all: &[String]) -> bool {
    let is_known = all.iter().any(|known| known == id);
    if !is_known {
        let hint = suggestion(id, all.iter().map(String::as_str)).unwrap_or_default();
        row.note(
            column,
            format!("the program has no {column} “{}”", id.escape_debug()),
            hint,
        );
    }
    is_known
}

fn day_of(row: &mut Row<'_>, column: &str, today: Day) -> Option<Day> {
    if row.cell(column).is_empty() {
        row.note(
            column,
            "no day is there",
            "write year, month and day, such as 2026-11-22",
        );
    }
    row.past_day(column, today)
}

fn hash(thing: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Head;
    use crate::program::tests::{in_english, loaded};

    const TODAY: Day = jiff::civil::date(2026, 11, 22);

    fn rows(rows: &[[&str; 8]]) -> Vec<Result<RegisterRow, Vec<RowMistake>>> {
        let head = Head::read(COLUMNS.iter().map(|column| column.name), RegisterFile::columns()).expect("a right head");
        let mut file = RegisterFile::new(&loaded(&in_english()), TODAY);
        let row = |(place, cells): (usize, &[&str; 8])| {
            let number = u64::try_from(place).expect("few rows") + 2;
            file.check(head.row(number, cells).expect("as wide as the head"))
        };
        rows.iter().enumerate().map(row).collect()
    }

    fn told(row: &[&str; 8]) -> Vec<(String, String)> {
        let mistakes = rows(&[*row]).remove(0).expect_err("it is wrong");
        let told = mistakes
            .into_iter()
            .map(|mistake| (mistake.column.unwrap_or_default(), mistake.hint));
        told.collect()
    }

    #[test]
    fn a10_a_row_of_the_register_is_one_certification_or_exam_of_a_person() {
        let read = rows(&[
            ["12-345", "Mei", "Tanaka", "systems_engineer", "2024-02-29", "", "", ""],
            ["12345", "Mei", "Tanaka", "", "", "", "networking", "2023-01-31"],
            ["777A", "=cmd|' /C calc'!A0", "Brandt", "", "", "", "", ""],
        ]);
        let read: Vec<RegisterRow> = read.into_iter().map(|row| row.expect("it is right")).collect();
        assert_eq!(read[0].number, read[1].number);
        assert!(matches!(read[1].earned, Some(Earned::Exam { .. })));
        assert_eq!(
            (read[2].name.first.as_str(), &read[2].earned),
            ("=cmd|' /C calc'!A0", &None)
        );
    }

    #[test]
    fn a10_every_mistake_of_a_row_is_told_with_its_column_and_what_to_do() {
        let told_of = |row: [&str; 8]| told(&row);
        let mistakes = told_of(["x", "", "Tanaka", "system_engineer", "29.02.2024", "2020-13-01", "", ""]);
        let columns: Vec<&str> = mistakes.iter().map(|(column, _)| column.as_str()).collect();
        assert_eq!(
            columns,
            ["number", "first_name", "certification", "earned_on", "ends_on"]
        );
        assert!(mistakes[2].1.contains("systems_engineer"), "{mistakes:?}");
        assert!(mistakes.iter().all(|(_, hint)| !hint.is_empty()));
        for (row, column) in [
            (
                ["1", "M", "T", "systems_engineer", "2026-11-23", "", "", ""],
                "earned_on",
            ),
            (
                ["1", "M", "T", "systems_engineer", "2024-01-02", "2024-01-01", "", ""],
                "ends_on",
            ),
            (["1", "M", "T", "systems_engineer", "", "", "", ""], "earned_on"),
            (["1", "M", "T", "", "", "", "networkng", "2024-01-01"], "exam"),
            (["1", "M", "T", "", "2024-01-01", "", "", ""], "earned_on"),
            (
                [
                    "1",
                    "M",
                    "T",
                    "systems_engineer",
                    "2024-01-01",
                    "",
                    "networking",
                    "2024-01-01",
                ],
                "exam",
            ),
        ] {
            assert_eq!(told_of(row)[0].0, column, "{row:?}");
        }
    }

    #[test]
    fn a10_rows_about_one_number_agree() {
        let read = rows(&[
            ["1", "Mei", "Tanaka", "systems_engineer", "2024-02-29", "", "", ""],
            ["1", "Mei", "Tanaka", "systems_engineer", "2024-02-29", "", "", ""],
            ["1", "Mei", "Tanaka-Ito", "", "", "", "", ""],
            ["1", "Mei", "Tanaka", "systems_engineer", "2024-03-01", "", "", ""],
        ]);
        assert!(read[0].is_ok() && read[1].is_ok());
        for wrong in &read[2..] {
            let mistakes = wrong.as_ref().expect_err("it contradicts the first");
            assert!(mistakes[0].what.contains("row 2"), "{mistakes:?}");
        }
    }
}
