//! SQLite's connections for reading: lent and given back without asking the file.
//!
//! A pool of sqlx asks a connection that comes back whether it still lives. To a file it does, and the question costs a
//! page as much as a statement.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::StoreFailure;

/// How long one waits for a connection: as long as for one to PostgreSQL.
const PATIENCE: Duration = Duration::from_secs(30);

/// Connections that cannot write. Cloning shares them.
#[derive(Debug, Clone)]
pub struct Readers {
    free: Arc<Mutex<Vec<SqliteConnection>>>,
    permits: Arc<Semaphore>,
}

/// A connection that goes back where it came from.
#[derive(Debug)]
pub struct Lent {
    connection: Option<SqliteConnection>,
    free: Arc<Mutex<Vec<SqliteConnection>>>,
    _permit: OwnedSemaphorePermit,
}

impl Readers {
    pub(crate) async fn open(options: &SqliteConnectOptions, most: usize) -> Result<Self, StoreFailure> {
        let mut free = Vec::with_capacity(most);
        for _ in 0..most {
            free.push(options.connect().await?);
        }
        Ok(Self {
            free: Arc::new(Mutex::new(free)),
            permits: Arc::new(Semaphore::new(most)),
        })
    }

    pub(crate) async fn lend(&self) -> Result<Lent, StoreFailure> {
        let permit = timeout(PATIENCE, Arc::clone(&self.permits).acquire_owned()).await;
        let permit = permit
            .map_err(|_elapsed| sqlx::Error::PoolTimedOut)?
            .map_err(|_closed| sqlx::Error::PoolClosed)?;
        let connection = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Lent {
            connection: Some(connection.ok_or(sqlx::Error::PoolClosed)?),
            free: Arc::clone(&self.free),
            _permit: permit,
        })
    }

    /// Closes those that are not lent; the others close when they come back and nobody holds them any more.
    pub(crate) async fn close(&self) {
        self.permits.close();
        let free = std::mem::take(&mut *self.free.lock().unwrap_or_else(PoisonError::into_inner));
        for connection in free {
            // Nothing that was only read can be lost with it.
            connection.close().await.ok();
        }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.extend(self.connection.take());
    }
}

impl Deref for Lent {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.connection.as_ref().expect("it is there until it is given back")
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect("it is there until it is given back")
    }
}
