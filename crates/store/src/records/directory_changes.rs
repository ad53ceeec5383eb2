//! What the directory's search index follows: which organizations have changed, in an order that misses none (rule D1).

use membership::terms::OrganizationId;

use uuid::Uuid;

use crate::{Conn, Sql, StoreFailure, Tx};

/// How far the changes of a database were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReadTo {
    /// The transaction that wrote the last change.
    pub written_in: i64,
    /// The number of that change.
    pub number: i64,
}

/// Notes that something of an organization changes that is listed: every act that changes such a thing calls it in its
/// transaction. Called twice in one, it notes once.
pub fn touch(tx: &mut Tx, organization: OrganizationId) {
    const TOUCH: Sql = Sql::per(
        "INSERT INTO directory_changes (organization_id, number, written_in)
         SELECT $1, coalesce(max(number), 0) + 1, 0 FROM directory_changes WHERE written_in = 0
         ON CONFLICT (organization_id) DO UPDATE SET number = excluded.number",
        "INSERT INTO directory_changes (organization_id, number, written_in)
         VALUES ($1, nextval('directory_change_numbers'), pg_current_xact_id()::text::bigint)
         ON CONFLICT (organization_id) DO UPDATE SET number = excluded.number, written_in = excluded.written_in",
    );
    if let Some(last) = tx.last_once(organization.uuid(), TOUCH) {
        last.bind(organization.uuid());
    }
}

/// Returns by what a database is told from another.
///
/// # Errors
/// The database failed, or was never migrated.
pub async fn source(conn: &mut impl Conn) -> Result<Uuid, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql("SELECT id FROM directory_sources WHERE id >= $1 LIMIT 1")
        .bind(Uuid::nil())
        .optional()
        .await?;
    row.map(|(id,)| id)
        .ok_or_else(|| StoreFailure::Unreadable("the database has no name".to_owned()))
}

/// Returns from where to follow after everything that can be read from now on has been read.
///
/// # Errors
/// The database failed.
pub async fn beginning(conn: &mut impl Conn) -> Result<ReadTo, StoreFailure> {
    // On PostgreSQL what the oldest transaction that still runs will write comes after this.
    const BEGINNING: Sql = Sql::per(
        "SELECT 0, coalesce(max(number), 0) FROM directory_changes WHERE written_in = 0",
        "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint, 0::bigint",
    );
    read(conn, BEGINNING).await
}

/// Returns what no change is after. An index that was read further follows a database that was since put back.
///
/// # Errors
/// The database failed.
pub async fn end(conn: &mut impl Conn) -> Result<ReadTo, StoreFailure> {
    const END: Sql = Sql::per(
        "SELECT 0, coalesce(max(number), 0) FROM directory_changes WHERE written_in = 0",
        "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint, 9223372036854775807",
    );
    read(conn, END).await
}

async fn read(conn: &mut impl Conn, sql: Sql) -> Result<ReadTo, StoreFailure> {
    let row: Option<(i64, i64)> = conn.sql(sql).optional().await?;
    let (written_in, number) = row.unwrap_or_default();
    Ok(ReadTo { written_in, number })
}

/// Lists up to `most` changes after what was read, in an order in which none comes before another that was read already.
///
/// # Errors
/// The database failed.
pub async fn after(
    conn: &mut impl Conn,
    read_to: ReadTo,
    most: i64,
) -> Result<Vec<(OrganizationId, ReadTo)>, StoreFailure> {
    const AFTER: Sql = Sql::per(
        "SELECT organization_id, written_in, number FROM directory_changes
         WHERE (written_in, number) > ($1, $2) ORDER BY written_in, number LIMIT $3",
        "SELECT organization_id, written_in, number FROM directory_changes
         WHERE (written_in, number) > ($1, $2) AND written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
         ORDER BY written_in, number LIMIT $3",
    );
    let rows: Vec<(Uuid, i64, i64)> = conn
        .sql(AFTER)
        .bind(read_to.written_in)
        .bind(read_to.number)
        .bind(most)
        .all()
        .await?;
    let change = |(id, written_in, number)| (OrganizationId::from_uuid(id), ReadTo { written_in, number });
    Ok(rows.into_iter().map(change).collect())
}
