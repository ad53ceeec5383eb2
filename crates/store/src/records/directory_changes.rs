//! What the directory's search index follows: which organizations have changed, in an order that misses none (rule D1).

use membership::terms::OrganizationId;

use crate::{Sql, Tx};

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
