//! What a transaction writes last: statements that wait for its commit, and are then sent in one go.
//!
//! Each statement that is sent by itself is a way to the database and back, and *Finish* writes into a dozen tables.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sqlx::error::BoxDynError;
use sqlx::query::Query;
use sqlx::{Arguments as _, AssertSqlSafe, Database, IntoArguments, Postgres, Sqlite};
use uuid::Uuid;

use crate::StoreFailure;
use crate::query::{EncodeOn, Sql, Value};

/// Statements that wait, each numbered on from the one before, with the values of all.
#[derive(Debug)]
pub struct Waiting<D: Database> {
    texts: Vec<String>,
    values: Result<D::Arguments, BoxDynError>,
    marks: Vec<Uuid>,
    uncounted: BTreeSet<Uuid>,
}

type Asked<D> = Query<'static, D, <D as Database>::Arguments>;

/// A statement that waits, for its values.
pub enum Last<'t> {
    /// On SQLite.
    Sqlite(&'t mut Waiting<Sqlite>),
    /// On PostgreSQL.
    Postgres(&'t mut Waiting<Postgres>),
}

impl<'t> Last<'t> {
    pub(crate) fn on_sqlite(waiting: &'t mut Waiting<Sqlite>, sql: Sql) -> Self {
        waiting.add(sql.sqlite);
        Self::Sqlite(waiting)
    }

    pub(crate) fn on_postgres(waiting: &'t mut Waiting<Postgres>, sql: Sql) -> Self {
        waiting.add(sql.postgres);
        Self::Postgres(waiting)
    }

    /// Binds the next `$n`.
    pub fn bind(self, value: impl Value) -> Self {
        match self {
            Self::Sqlite(waiting) => Self::Sqlite(waiting.bind(value)),
            Self::Postgres(waiting) => Self::Postgres(waiting.bind(value)),
        }
    }
}

impl<D: Database> Default for Waiting<D> {
    fn default() -> Self {
        Self {
            texts: Vec::new(),
            values: Ok(D::Arguments::default()),
            marks: Vec::new(),
            uncounted: BTreeSet::new(),
        }
    }
}

impl<D: Database> Waiting<D> {
    fn add(&mut self, text: &str) {
        let bound = self.values.as_ref().map_or(0, |values| values.len());
        self.texts.push(numbered_from(bound, text));
    }

    /// Marks a key. Returns whether it is marked for the first time.
    pub(crate) fn mark(&mut self, key: Uuid) -> bool {
        let is_new = !self.marks.contains(&key);
        if is_new {
            self.marks.push(key);
        }
        is_new
    }

    /// Notes that facts of an organization have changed and its standing was not counted since.
    pub(crate) fn leave_uncounted(&mut self, organization: Uuid) {
        self.uncounted.insert(organization);
    }

    /// Returns whose standing is to be counted; from now on they are held to be.
    pub(crate) fn take_uncounted(&mut self) -> BTreeSet<Uuid> {
        std::mem::take(&mut self.uncounted)
    }

    /// Refuses where somebody's standing was not counted.
    pub(crate) fn all_are_counted(&self) -> Result<(), StoreFailure> {
        match self.uncounted.first() {
            Some(organization) => Err(StoreFailure::Uncounted(*organization)),
            None => Ok(()),
        }
    }

    /// Takes the statements, to be sent now; what is marked stays marked.
    pub(crate) fn take_statements(&mut self) -> Self {
        Self {
            texts: std::mem::take(&mut self.texts),
            values: std::mem::replace(&mut self.values, Ok(D::Arguments::default())),
            marks: Vec::new(),
            uncounted: BTreeSet::new(),
        }
    }

    fn bind(&mut self, value: impl EncodeOn<D> + Send + 'static) -> &mut Self {
        if let Ok(values) = &mut self.values
            && let Err(refused) = values.add(value)
        {
            self.values = Err(refused);
        }
        self
    }

    fn asked(self, text: String) -> Result<Asked<D>, StoreFailure>
    where
        D::Arguments: IntoArguments<D>,
    {
        let values = self.values.map_err(sqlx::Error::Encode)?;
        Ok(sqlx::query_with(AssertSqlSafe(text), values))
    }
}

impl Waiting<Sqlite> {
    /// Returns the statements in their order; SQLite takes them as one text.
    pub(crate) fn one_after_the_other(self) -> Result<Option<Asked<Sqlite>>, StoreFailure> {
        let text = self.texts.join(";\n");
        (!text.is_empty()).then(|| self.asked(text)).transpose()
    }
}

impl Waiting<Postgres> {
    /// Returns one statement that carries out all: PostgreSQL takes values with one statement only. Its foreign keys are
    /// checked when all have run.
    pub(crate) fn in_one(mut self) -> Result<Option<Asked<Postgres>>, StoreFailure> {
        let Some(last) = self.texts.pop() else {
            return Ok(None);
        };
        let before: Vec<String> = (self.texts.iter().enumerate())
            .map(|(place, text)| format!("w{place} AS ({text})"))
            .collect();
        let text = if before.is_empty() {
            last
        } else {
            format!("WITH {}\n{last}", before.join(",\n"))
        };
        self.asked(text).map(Some)
    }
}

/// Numbers the `$n` of a text on from the values that are bound already.
fn numbered_from(bound: usize, text: &str) -> String {
    let mut pieces = text.split('$');
    let mut numbered = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len());
        let number: usize = piece[..end].parse().expect("a `$` in our SQL is followed by a number");
        write!(numbered, "${}{}", number + bound, &piece[end..]).expect("a string takes any text");
    }
    numbered
}
