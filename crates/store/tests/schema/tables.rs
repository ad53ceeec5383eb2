//! The same tables with the same columns in the same order, on both databases.

use std::collections::BTreeMap;

use sqlx::postgres::PgConnection;
use sqlx::{Connection as _, Executor as _, Row as _};
use store::Db;
use testkit::{Database, databases};

type Tables = BTreeMap<String, Vec<String>>;

#[tokio::test]
async fn p3_both_databases_have_the_same_tables() {
    let sqlite = on_sqlite().await;
    assert!(sqlite.len() > 15 && sqlite["organizations"].contains(&"partner_id".to_owned()));
    if databases().contains(&Database::Postgres) {
        assert_eq!(sqlite, on_postgresql().await);
    }
}

async fn on_sqlite() -> Tables {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Database::Sqlite.fresh(folder.path()).await).await.unwrap();
    db.migrate().await.unwrap();
    // Migrated twice is migrated once.
    db.migrate().await.unwrap();
    let Db::Sqlite { write, .. } = &db else { unreachable!() };
    let columns = "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                   WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%' ORDER BY t.name, c.cid";
    gather(
        write
            .fetch_all(sqlx::query(columns))
            .await
            .unwrap()
            .iter()
            .map(|row| (row.get(0), row.get(1))),
    )
}

async fn on_postgresql() -> Tables {
    let folder = tempfile::tempdir().unwrap();
    let address = Database::Postgres.fresh(folder.path()).await;
    Db::open(&address).await.unwrap().migrate().await.unwrap();
    let mut connection = PgConnection::connect(&address).await.unwrap();
    let columns = "SELECT table_name::text, column_name::text FROM information_schema.columns
                   WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%' ORDER BY table_name, ordinal_position";
    gather(
        connection
            .fetch_all(sqlx::query(columns))
            .await
            .unwrap()
            .iter()
            .map(|row| (row.get(0), row.get(1))),
    )
}

fn gather(columns: impl Iterator<Item = (String, String)>) -> Tables {
    let mut tables = Tables::new();
    for (table, column) in columns {
        tables.entry(table).or_default().push(column);
    }
    tables
}
