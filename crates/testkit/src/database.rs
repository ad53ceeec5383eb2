//! A fresh database for each world.

use std::path::Path;

use sqlx::{Connection as _, Executor as _};

/// Where a world keeps what happens in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// A file of its own.
    Sqlite,
    /// A database of its own on the test server.
    Postgres,
}

/// Lists the databases that this run has.
pub fn databases() -> Vec<Database> {
    match server() {
        Some(_) => vec![Database::Sqlite, Database::Postgres],
        None => vec![Database::Sqlite],
    }
}

fn server() -> Option<String> {
    std::env::var("GUILDHALL_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())
}

impl Database {
    /// Makes a new one and returns its address.
    #[expect(
        clippy::disallowed_methods,
        reason = "each world needs a database of its own, also beside another run"
    )]
    pub async fn fresh(self, folder: &Path) -> String {
        match self {
            Self::Sqlite => format!("sqlite:{}", folder.join("guildhall.db").display()),
            Self::Postgres => {
                let server = server().unwrap();
                let name = format!("world_{}", uuid::Uuid::new_v4().simple());
                let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
                let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
                connection.execute(create).await.unwrap();
                connection.close().await.unwrap();
                let mut url = url::Url::parse(&server).unwrap();
                url.set_path(&name);
                url.to_string()
            }
        }
    }
}
