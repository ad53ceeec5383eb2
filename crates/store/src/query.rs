//! One way to write a statement for both databases.

use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Database, Encode, FromRow, PgConnection, Postgres, Sqlite, SqliteConnection, Type};

use crate::StoreFailure;

/// The text of a statement: one for both databases, or one for each.
#[derive(Debug, Clone, Copy)]
pub struct Sql {
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
}

impl Sql {
    /// Takes a text for each database, where they must differ: search, locks.
    pub const fn per(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres }
    }
}

impl From<&'static str> for Sql {
    fn from(both: &'static str) -> Self {
        Self::per(both, both)
    }
}

/// What can be bound on both databases.
pub trait Value: EncodeOn<Sqlite> + EncodeOn<Postgres> + Send + 'static {}
impl<T: EncodeOn<Sqlite> + EncodeOn<Postgres> + Send + 'static> Value for T {}

/// What can be bound on one database.
pub trait EncodeOn<D: Database>: for<'q> Encode<'q, D> + Type<D> {}
impl<D: Database, T: for<'q> Encode<'q, D> + Type<D>> EncodeOn<D> for T {}

/// What can be read from a row of both databases: tuples, and structs that derive `sqlx::FromRow`.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for T {}

/// A connection that statements run on: a [`Reader`](crate::Reader) or a [`Tx`](crate::Tx).
pub trait Conn: Send {
    /// Prepares a statement.
    fn sql(&mut self, sql: impl Into<Sql>) -> Query<'_>;
}

/// A statement with its values, ready to run.
pub enum Query<'c> {
    /// On a connection to SQLite.
    Sqlite(
        &'c mut SqliteConnection,
        sqlx::query::Query<'static, Sqlite, SqliteArguments>,
    ),
    /// On a connection to PostgreSQL.
    Postgres(&'c mut PgConnection, sqlx::query::Query<'static, Postgres, PgArguments>),
}

impl<'c> Query<'c> {
    pub(crate) fn on_sqlite(connection: &'c mut SqliteConnection, sql: Sql) -> Self {
        Self::Sqlite(connection, sqlx::query(sql.sqlite))
    }

    pub(crate) fn on_postgres(connection: &'c mut PgConnection, sql: Sql) -> Self {
        Self::Postgres(connection, sqlx::query(sql.postgres))
    }

    /// Binds the next `$n`.
    #[must_use]
    pub fn bind(self, value: impl Value) -> Self {
        match self {
            Self::Sqlite(connection, query) => Self::Sqlite(connection, query.bind(value)),
            Self::Postgres(connection, query) => Self::Postgres(connection, query.bind(value)),
        }
    }

    /// Runs the statement and returns how many rows it changed.
    ///
    /// # Errors
    /// The database refused it or cannot be reached.
    pub async fn run(self) -> Result<u64, StoreFailure> {
        Ok(match self {
            Self::Sqlite(connection, query) => query.execute(connection).await?.rows_affected(),
            Self::Postgres(connection, query) => query.execute(connection).await?.rows_affected(),
        })
    }

    /// Reads the first row, if there is one.
    ///
    /// # Errors
    /// The database cannot be reached, or the row is not of this shape.
    pub async fn optional<R: Row>(self) -> Result<Option<R>, StoreFailure> {
        Ok(match self {
            Self::Sqlite(connection, query) => query
                .fetch_optional(connection)
                .await?
                .map(|row| R::from_row(&row))
                .transpose()?,
            Self::Postgres(connection, query) => query
                .fetch_optional(connection)
                .await?
                .map(|row| R::from_row(&row))
                .transpose()?,
        })
    }

    /// Reads every row.
    ///
    /// # Errors
    /// The database cannot be reached, or a row is not of this shape.
    pub async fn all<R: Row>(self) -> Result<Vec<R>, StoreFailure> {
        Ok(match self {
            Self::Sqlite(connection, query) => query
                .fetch_all(connection)
                .await?
                .iter()
                .map(R::from_row)
                .collect::<Result<_, _>>()?,
            Self::Postgres(connection, query) => query
                .fetch_all(connection)
                .await?
                .iter()
                .map(R::from_row)
                .collect::<Result<_, _>>()?,
        })
    }
}
