//! No read looks at every row of a table that grows.

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, Row as _};
use store::Db;
use testkit::{Database, databases};

use crate::texts;

#[tokio::test]
async fn e13_no_statement_scans_a_table_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Database::Sqlite.fresh(folder.path()).await).await.unwrap();
    db.migrate().await.unwrap();
    let Db::Sqlite { write, .. } = &db else { unreachable!() };
    for text in texts::all().iter().filter(|text| !text.sqlite.starts_with("INSERT")) {
        let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {}", text.sqlite));
        let rows = write
            .fetch_all(sqlx::query(explain))
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", text.sqlite));
        for row in rows {
            let step: String = row.get("detail");
            let table = step
                .strip_prefix("SCAN ")
                .and_then(|rest| rest.split(' ').next())
                .unwrap_or_default();
            // What an inner query returned, a list that came as a value, and the branch of locations that a recursive query
            // has found are read whole: they are short.
            let short = table.is_empty()
                || ["g", "j", "json_each", "branch", "above"].contains(&table)
                || table.starts_with("(subquery-");
            assert!(short, "{}: {step}\n{}", text.file, text.sqlite);
            // A step of a recursive query that reads all locations of an organization makes the whole of it quadratic.
            let whole = text.sqlite.contains("RECURSIVE") && step.ends_with("USING PRIMARY KEY (organization_id=?)");
            assert!(!whole, "{}: {step}\n{}", text.file, text.sqlite);
        }
    }
}

#[tokio::test]
async fn e13_no_statement_scans_a_table_on_postgresql() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let address = Database::Postgres.fresh(folder.path()).await;
    Db::open(&address).await.unwrap().migrate().await.unwrap();
    let mut connection = PgConnection::connect(&address).await.unwrap();
    // On empty tables a scan is cheapest: without scans the plan shows where no index can serve.
    connection
        .execute("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan")
        .await
        .unwrap();
    for (place, text) in texts::all()
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.postgres.starts_with("INSERT"))
    {
        let values = (1..=9)
            .take_while(|number| text.postgres.contains(&format!("${number}")))
            .count();
        let prepare = format!("PREPARE s{place} AS {}", text.postgres);
        connection
            .execute(AssertSqlSafe(prepare))
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", text.postgres));
        let nulls = vec!["NULL"; values].join(", ");
        let explain = AssertSqlSafe(format!(
            "EXPLAIN EXECUTE s{place}{}",
            if values == 0 {
                String::new()
            } else {
                format!("({nulls})")
            }
        ));
        let rows = connection.fetch_all(sqlx::query(explain)).await.unwrap();
        let plan: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        let scans = plan.iter().any(|step| step.contains("Seq Scan"));
        assert!(!scans, "{}: {}\n{}", text.file, text.postgres, plan.join("\n"));
    }
}
