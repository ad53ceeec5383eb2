//! Files that are imported: read twice, first to find every mistake, then to keep what is new or other than before, all of
//! it or nothing (rules A10, A3 and Q5). The same file twice changes nothing.

mod facts;
mod failure;
mod organizations;
mod register;
mod sheet;

pub use facts::facts;
pub use failure::ImportFailure;
pub use organizations::organizations;
pub use register::credentials;

use std::path::Path;

/// How many rows are kept in one statement.
const BATCH: usize = 2_000;

/// How many mistakes are told; of the others it is told how many there are.
pub const MOST_TOLD: usize = 100;

/// What an import is told.
pub struct Import<'a> {
    /// The file.
    pub file: &'a Path,
    /// Who tells what is in it.
    pub source: &'a str,
    /// Whether it is kept, or only looked at.
    pub keep: Keep,
    /// Is told how many bytes of twice the file's length were read.
    pub progress: &'a dyn Fn(u64),
}

/// Whether what is in a file is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// It is.
    All,
    /// Nothing is: a dry run.
    Nothing,
}

/// What an import came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows of which nothing was known.
    pub new: u64,
    /// Rows that say other than what was known.
    pub changed: u64,
    /// Rows that say what was known.
    pub unchanged: u64,
}

/// What a row says beside what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum News {
    New,
    Changed,
    Unchanged,
}

impl Imported {
    fn count(&mut self, news: News) {
        match news {
            News::New => self.new += 1,
            News::Changed => self.changed += 1,
            News::Unchanged => self.unchanged += 1,
        }
    }
}
