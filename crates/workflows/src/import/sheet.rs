//! A file as rows: UTF-8, parted by semicolons or commas, with or without a byte order mark.

use std::cell::Cell;
use std::fs::File;
use std::io::{BufReader, Read, Seek as _, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use csv::{ByteRecord, Reader, ReaderBuilder};
use membership::import::{Column, Head, Row, RowMistake};

use super::{ImportFailure, MOST_TOLD};

/// How much of the head is looked at to find out how the file is parted.
const LONGEST_HEAD: u64 = 65_536;

/// How many bytes may pass before progress is told.
const STEP: u64 = 262_144;

const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";

const TO_UTF_8: &str = "save it as UTF-8; Excel calls that “CSV UTF-8 (Comma delimited)”";

/// A file that is read row by row.
pub(super) struct Sheet {
    reader: Reader<BufReader<Counted>>,
    head: Head,
    number: u64,
}

impl Sheet {
    /// Opens a file and reads its head.
    pub(super) fn open(path: &Path, columns: &'static [Column]) -> Result<Self, ImportFailure> {
        let mut file = File::open(path)?;
        let mut start = Vec::new();
        (&mut file).take(LONGEST_HEAD).read_to_end(&mut start)?;
        let begin = if start.starts_with(UTF_8_MARK) {
            UTF_8_MARK.len()
        } else {
            0
        };
        check_encoding(&start)?;
        let head = start[begin..].split(|byte| *byte == b'\n').next().unwrap_or_default();
        let count = |sign: u8| head.iter().filter(|byte| **byte == sign).count();
        let delimiter = if count(b';') > count(b',') { b';' } else { b',' };
        file.seek(SeekFrom::Start(begin as u64))?;
        let read = Rc::new(Cell::new(0));
        let counted = Counted { file, read };
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(BufReader::new(counted));
        let mut record = ByteRecord::new();
        if !reader.read_byte_record(&mut record).map_err(unreadable)? {
            return Err(vec![mistake(1, "the file is empty", "its first row names the columns")].into());
        }
        let head = Head::read(cells(&record, 1)?.into_iter(), columns)?;
        Ok(Self {
            reader,
            head,
            number: 1,
        })
    }

    /// Lends each row to `take`, and tells how many bytes were read since it was last told.
    pub(super) fn next<T>(
        &mut self,
        record: &mut ByteRecord,
        take: impl FnOnce(Row<'_>) -> Result<T, Vec<RowMistake>>,
    ) -> Result<Option<Result<T, Vec<RowMistake>>>, ImportFailure> {
        loop {
            if !self.reader.read_byte_record(record).map_err(unreadable)? {
                return Ok(None);
            }
            self.number += 1;
            // A line of nothing but separators is what a spreadsheet leaves below its last row.
            if !record.iter().all(<[u8]>::is_empty) {
                break;
            }
        }
        let cells = match cells(record, self.number) {
            Ok(cells) => cells,
            Err(mistakes) => return Ok(Some(Err(mistakes))),
        };
        Ok(Some(match self.head.row(self.number, &cells) {
            Ok(row) => take(row),
            Err(mistake) => Err(vec![mistake]),
        }))
    }

    /// Returns how many bytes were read so far.
    pub(super) fn read(&self) -> u64 {
        self.reader.get_ref().get_ref().read.get()
    }
}

/// Gathers mistakes, and keeps the first hundred.
#[derive(Default)]
pub(super) struct Mistakes {
    first: Vec<RowMistake>,
    count: usize,
}

impl Mistakes {
    pub(super) fn add(&mut self, mistakes: Vec<RowMistake>) {
        self.count += mistakes.len();
        let room = MOST_TOLD - self.first.len();
        self.first.extend(mistakes.into_iter().take(room));
    }

    pub(super) fn finish(self) -> Result<(), ImportFailure> {
        match self.count {
            0 => Ok(()),
            count => Err(ImportFailure::Mistakes {
                first: self.first,
                count,
            }),
        }
    }
}

/// Tells progress, but not for every row.
pub(super) struct Progress<'a> {
    tell: &'a dyn Fn(u64),
    before: u64,
    told: u64,
}

impl<'a> Progress<'a> {
    pub(super) fn new(tell: &'a dyn Fn(u64), before: u64) -> Self {
        Self { tell, before, told: 0 }
    }

    pub(super) fn at(&mut self, read: u64) {
        if read >= self.told + STEP {
            self.told = read;
            (self.tell)(self.before + read);
        }
    }
}

fn check_encoding(start: &[u8]) -> Result<(), Vec<RowMistake>> {
    let is_utf_16 = start.starts_with(b"\xFF\xFE")
        || start.starts_with(b"\xFE\xFF")
        || start.iter().take(64).any(|byte| *byte == 0);
    if is_utf_16 {
        return Err(vec![mistake(
            1,
            "the file is not UTF-8: it looks like UTF-16",
            TO_UTF_8,
        )]);
    }
    Ok(())
}

fn cells(record: &ByteRecord, number: u64) -> Result<Vec<&str>, Vec<RowMistake>> {
    let cells: Result<Vec<&str>, _> = record.iter().map(std::str::from_utf8).collect();
    cells.map_err(|_| vec![mistake(number, "this row is not UTF-8", TO_UTF_8)])
}

fn unreadable(error: csv::Error) -> ImportFailure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => ImportFailure::File(error),
        other => ImportFailure::File(std::io::Error::other(format!("{other:?}"))),
    }
}

fn mistake(row: u64, what: &str, hint: &str) -> RowMistake {
    RowMistake {
        row,
        column: None,
        what: what.to_owned(),
        hint: hint.to_owned(),
    }
}

/// A file that counts what was read of it.
struct Counted {
    file: File,
    read: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.read.set(self.read.get() + read as u64);
        Ok(read)
    }
}
