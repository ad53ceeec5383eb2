//! The head of a file and its rows.

use crate::program::suggestion;
use crate::terms::{Day, Line, TextProblem};

/// A column that a file may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in the head.
    pub name: &'static str,
    /// Whether a file must have it, and every row something in it.
    pub required: bool,
}

/// Something wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowMistake {
    /// The row, as a spreadsheet numbers it.
    pub row: u64,
    /// The column, where it is one's.
    pub column: Option<String>,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: String,
}

/// Which column stands where.
#[derive(Debug, Clone)]
pub struct Head {
    columns: &'static [Column],
    places: Vec<Option<usize>>,
    width: usize,
}

impl Head {
    /// Reads the head, in any case and order.
    ///
    /// # Errors
    /// Names every column that is missing, unknown or there twice.
    pub fn read<'c>(cells: impl Iterator<Item = &'c str>, columns: &'static [Column]) -> Result<Self, Vec<RowMistake>> {
        let mut mistakes = Vec::new();
        let mut places = vec![None; columns.len()];
        let mut width = 0;
        for (place, cell) in cells.enumerate() {
            width = place + 1;
            let name = cell.trim().to_lowercase().replace([' ', '-'], "_");
            let known = columns.iter().position(|column| column.name == name);
            let (what, hint) = match known {
                Some(column) if places[column].is_none() => {
                    places[column] = Some(place);
                    continue;
                }
                Some(_) => (
                    "this column is there twice".to_owned(),
                    "leave one of them out".to_owned(),
                ),
                None => {
                    let hint = suggestion(&name, columns.iter().map(|column| column.name)).unwrap_or_default();
                    (format!("there is no column {}", shown(cell)), hint)
                }
            };
            mistakes.push(mistake(1, Some(&shown(cell)), what, hint));
        }
        for (column, place) in columns.iter().zip(&places) {
            if column.required && place.is_none() {
                let hint = format!("add a column with the head {}", column.name);
                mistakes.push(mistake(1, Some(column.name), "this column is missing".to_owned(), hint));
            }
        }
        let head = Self { columns, places, width };
        if mistakes.is_empty() { Ok(head) } else { Err(mistakes) }
    }

    /// Takes the cells of a row.
    ///
    /// # Errors
    /// The row has more or fewer cells than the head.
    pub fn row<'c>(&self, number: u64, cells: &[&'c str]) -> Result<Row<'c>, RowMistake> {
        if cells.len() != self.width {
            let what = format!("the row has {} cells, and the head has {}", cells.len(), self.width);
            let hint = "put a cell that holds the separator or a quotation mark into quotation marks".to_owned();
            return Err(mistake(number, None, what, hint));
        }
        let cell = |place: &Option<usize>| place.map_or("", |place| cells[place].trim());
        let cells = self
            .columns
            .iter()
            .zip(&self.places)
            .map(|(column, place)| (*column, cell(place)));
        Ok(Row {
            number,
            cells: cells.collect(),
            mistakes: Vec::new(),
        })
    }
}

/// A row that is being checked; it gathers what is wrong with it.
#[derive(Debug)]
pub struct Row<'c> {
    number: u64,
    cells: Vec<(Column, &'c str)>,
    mistakes: Vec<RowMistake>,
}

impl Row<'_> {
    /// Returns its number.
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// Returns a cell; nothing where the file has no such column.
    pub fn cell(&self, column: &str) -> &str {
        let found = self.cells.iter().find(|(known, _)| known.name == column);
        found.map_or("", |(_, cell)| cell)
    }

    /// Notes a mistake in a column.
    pub fn note(&mut self, column: &str, what: impl Into<String>, hint: impl Into<String>) {
        self.mistakes
            .push(mistake(self.number, Some(column), what.into(), hint.into()));
    }

    /// Takes a cell as one line of text. A cell that looks like a formula is text.
    pub fn line(&mut self, column: &str, most: usize) -> Option<String> {
        let problem = match Line::check(self.cell(column), most) {
            Ok(line) => return Some(line.as_str().to_owned()),
            Err(problem) => problem,
        };
        match problem {
            TextProblem::Empty if !self.is_required(column) => {}
            TextProblem::Empty => self.note(column, "nothing is there", "every row needs it"),
            TextProblem::TooLong { most, typed } => {
                self.note(
                    column,
                    format!("it has {typed} characters"),
                    format!("at most {most} are kept"),
                );
            }
            TextProblem::Hidden => self.note(
                column,
                "it has a line break or characters that cannot be seen",
                "delete it and type it again in one line",
            ),
            TextProblem::TooManyMarks => self.note(
                column,
                "a letter has more marks than any language writes",
                "delete them and type it again",
            ),
            TextProblem::NoLetter => self.note(column, "it has neither a letter nor a digit", "write it out"),
        }
        None
    }

    /// Takes a cell as a day that is over or today.
    pub fn past_day(&mut self, column: &str, today: Day) -> Option<Day> {
        let day = self.day(column)?;
        if day > today {
            self.note(column, format!("{day} is still to come"), format!("today is {today}"));
            return None;
        }
        Some(day)
    }

    /// Takes a cell as a day.
    pub fn day(&mut self, column: &str) -> Option<Day> {
        let cell = self.cell(column);
        let is_plain = cell.len() == 10 && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        match cell.parse::<Day>() {
            Ok(day) if is_plain => Some(day),
            _ if cell.is_empty() => None,
            _ => {
                let what = format!("{} is no day", shown(cell));
                self.note(column, what, "write year, month and day, such as 2026-11-22");
                None
            }
        }
    }

    /// Returns what was made of the row, if nothing is wrong with it.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn finish<T>(self, made: Option<T>) -> Result<T, Vec<RowMistake>> {
        match made {
            Some(made) if self.mistakes.is_empty() => Ok(made),
            _ => Err(self.mistakes),
        }
    }

    fn is_required(&self, column: &str) -> bool {
        self.cells
            .iter()
            .any(|(known, _)| known.name == column && known.required)
    }
}

/// Writes a cell as a console may show it: short, and without anything that a terminal would obey.
pub(crate) fn shown(cell: &str) -> String {
    const MOST: usize = 40;
    let short: String = cell.chars().take(MOST).collect();
    let dots = if cell.chars().count() > MOST { "…" } else { "" };
    format!("“{}{dots}”", short.escape_debug())
}

pub(crate) fn mistake(row: u64, column: Option<&str>, what: String, hint: String) -> RowMistake {
    RowMistake {
        row,
        column: column.map(str::to_owned),
        what,
        hint,
    }
}
