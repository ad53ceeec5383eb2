//! What can go wrong with a database.

/// A statement that did not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum StoreFailure {
    /// A constraint says that somebody else was first. Holds the database's name for what was taken.
    #[error("already taken: {0}")]
    Taken(String),
    /// An act changes facts of an organization and would commit without counting its standing anew (rule Q6).
    #[error("the standing of {0} was not counted")]
    Uncounted(uuid::Uuid),
    /// What the database holds is not what this version writes.
    #[error("the database holds something unexpected: {0}")]
    Unreadable(String),
    /// The schema is newer than this binary, or a migration was changed after it ran.
    #[error("the database's schema does not fit this version: {0}")]
    Schema(#[from] sqlx::migrate::MigrateError),
    /// The database's address is none that is understood.
    #[error("{0} is no database address: use sqlite:FILE or postgres://…")]
    Address(String),
    /// The folder of the database file cannot be made.
    #[error("the folder of the database cannot be made: {0}")]
    Folder(#[from] std::io::Error),
    /// The database cannot be reached, or refused.
    #[error("the database failed: {0}")]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for StoreFailure {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(refused) if refused.is_unique_violation() => {
                Self::Taken(refused.constraint().unwrap_or(refused.message()).to_owned())
            }
            _ => Self::Database(error),
        }
    }
}

impl From<serde_json::Error> for StoreFailure {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}
