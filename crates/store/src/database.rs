//! Connections: one writer and a read-only pool on SQLite, one pool on PostgreSQL.

use std::path::Path;
use std::str::FromStr as _;
use std::time::Duration;

use membership::terms::OrganizationId;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};
use uuid::Uuid;

use crate::StoreFailure;
use crate::last::{Last, Waiting};
use crate::query::{Conn, Query, Sql};
use crate::readers::{Lent, Readers};

const READERS: usize = 6;
const POSTGRES_CONNECTIONS: u32 = 16;
const STATEMENTS: usize = 256;

/// A database that is open. Cloning shares it.
#[derive(Debug, Clone)]
pub enum Db {
    /// An SQLite file.
    Sqlite {
        /// Connections that cannot write.
        read: Readers,
        /// The one connection that writes: it queues writers fairly.
        write: SqlitePool,
    },
    /// A PostgreSQL database.
    Postgres(PgPool),
}

/// A connection for reading, outside of any transaction.
#[derive(Debug)]
pub enum Reader {
    /// To SQLite; it cannot write.
    Sqlite(Lent),
    /// To PostgreSQL.
    Postgres(PoolConnection<Postgres>),
}

/// A transaction that writes. Without [`Tx::commit`] it leaves nothing.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite, begun with BEGIN IMMEDIATE: nobody else writes meanwhile.
    Sqlite(Transaction<'static, Sqlite>, Waiting<Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>, Waiting<Postgres>),
}

impl Db {
    /// Opens `sqlite:FILE` (made with its folder if it is not there) or `postgres://…`.
    ///
    /// # Errors
    /// The address is none, or the database cannot be reached.
    pub async fn open(address: &str) -> Result<Self, StoreFailure> {
        if let Some(file) = address.strip_prefix("sqlite:") {
            open_sqlite(Path::new(file.trim_start_matches("//"))).await
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            open_postgres(address).await
        } else {
            Err(StoreFailure::Address(address.to_owned()))
        }
    }

    /// Brings the schema up to this version.
    ///
    /// # Errors
    /// The schema is newer than this version, or a step failed; a failed step leaves nothing.
    pub async fn migrate(&self) -> Result<(), StoreFailure> {
        match self {
            Self::Sqlite { write, .. } => sqlx::migrate!("migrations/sqlite").run(write).await?,
            Self::Postgres(pool) => sqlx::migrate!("migrations/postgres").run(pool).await?,
        }
        Ok(())
    }

    /// Takes a connection for reading.
    ///
    /// # Errors
    /// None came free in time, or the database cannot be reached.
    pub async fn read(&self) -> Result<Reader, StoreFailure> {
        Ok(match self {
            Self::Sqlite { read, .. } => Reader::Sqlite(read.lend().await?),
            Self::Postgres(pool) => Reader::Postgres(pool.acquire().await?),
        })
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn begin(&self) -> Result<Tx, StoreFailure> {
        Ok(match self {
            // A deferred transaction that reads and then writes fails at once when another has written meanwhile.
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?, Waiting::default()),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?, Waiting::default()),
        })
    }

    /// Asks the database something small that it must know.
    ///
    /// # Errors
    /// It does not answer, or was never migrated.
    pub async fn answers(&self) -> Result<(), StoreFailure> {
        self.read()
            .await?
            .sql("SELECT version FROM _sqlx_migrations LIMIT 1")
            .run()
            .await?;
        Ok(())
    }

    /// Closes every connection; on SQLite the log is written back.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Keeps a statement for the commit, which sends all that were kept for it in one go. They run after everything else,
    /// and none of them sees what another did.
    pub(crate) fn last(&mut self, sql: impl Into<Sql>) -> Last<'_> {
        match self {
            Self::Sqlite(_, waiting) => Last::on_sqlite(waiting, sql.into()),
            Self::Postgres(_, waiting) => Last::on_postgres(waiting, sql.into()),
        }
    }

    /// As [`Tx::last`], once for each key: PostgreSQL refuses to change a row twice in the one statement that it sends.
    pub(crate) fn last_once(&mut self, key: Uuid, sql: impl Into<Sql>) -> Option<Last<'_>> {
        let is_first = match self {
            Self::Sqlite(_, waiting) => waiting.mark(key),
            Self::Postgres(_, waiting) => waiting.mark(key),
        };
        is_first.then(|| self.last(sql))
    }

    /// Notes that facts of an organization change on which its standing rests: it is counted anew before the commit, which
    /// refuses else (rule Q6).
    pub(crate) fn leave_uncounted(&mut self, organization: OrganizationId) {
        match self {
            Self::Sqlite(_, waiting) => waiting.leave_uncounted(organization.uuid()),
            Self::Postgres(_, waiting) => waiting.leave_uncounted(organization.uuid()),
        }
    }

    /// Returns whose facts have changed, for who counts them now, in the order in which they are taken.
    pub fn take_uncounted(&mut self) -> Vec<OrganizationId> {
        let uncounted = match self {
            Self::Sqlite(_, waiting) => waiting.take_uncounted(),
            Self::Postgres(_, waiting) => waiting.take_uncounted(),
        };
        uncounted.into_iter().map(OrganizationId::from_uuid).collect()
    }

    /// Sends what was kept for the commit, so that what is read now sees it.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub async fn send(&mut self) -> Result<(), StoreFailure> {
        match self {
            Self::Sqlite(transaction, waiting) => {
                if let Some(statements) = waiting.take_statements().one_after_the_other()? {
                    statements.execute(&mut **transaction).await?;
                }
            }
            Self::Postgres(transaction, waiting) => {
                if let Some(statement) = waiting.take_statements().in_one()? {
                    statement.execute(&mut **transaction).await?;
                }
            }
        }
        Ok(())
    }

    /// Makes everything durable. What is answered after this is true.
    ///
    /// # Errors
    /// [`StoreFailure::Taken`] where a statement that was kept for this came second; [`StoreFailure::Uncounted`] where facts
    /// were changed and not counted; else the database refused or is gone, and nothing of it is certain.
    pub async fn commit(mut self) -> Result<(), StoreFailure> {
        match &self {
            Self::Sqlite(_, waiting) => waiting.all_are_counted()?,
            Self::Postgres(_, waiting) => waiting.all_are_counted()?,
        }
        self.send().await?;
        match self {
            Self::Sqlite(transaction, _) => transaction.commit().await?,
            Self::Postgres(transaction, _) => transaction.commit().await?,
        }
        Ok(())
    }
}

impl Conn for Reader {
    fn sql(&mut self, sql: impl Into<Sql>) -> Query<'_> {
        match self {
            Self::Sqlite(connection) => Query::on_sqlite(connection, sql.into()),
            Self::Postgres(connection) => Query::on_postgres(connection, sql.into()),
        }
    }
}

impl Conn for Tx {
    fn sql(&mut self, sql: impl Into<Sql>) -> Query<'_> {
        match self {
            Self::Sqlite(transaction, _) => Query::on_sqlite(transaction, sql.into()),
            Self::Postgres(transaction, _) => Query::on_postgres(transaction, sql.into()),
        }
    }
}

async fn open_sqlite(file: &Path) -> Result<Db, StoreFailure> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // With NORMAL a power cut loses enrollments that were acknowledged: measured, see docs/decisions.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(STATEMENTS)
        .pragma("temp_store", "memory");
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_with(
            options
                .clone()
                .pragma("cache_size", "-16384")
                .pragma("wal_autocheckpoint", "4000"),
        )
        .await?;
    let options = options
        .read_only(true)
        .create_if_missing(false)
        .pragma("cache_size", "-4096");
    let read = Readers::open(&options, READERS).await?;
    Ok(Db::Sqlite { read, write })
}

async fn open_postgres(address: &str) -> Result<Db, StoreFailure> {
    let options = PgConnectOptions::from_str(address)?.statement_cache_capacity(STATEMENTS);
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .connect_with(options)
        .await?;
    Ok(Db::Postgres(pool))
}
