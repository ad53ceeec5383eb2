//! The line of the audit trail, in the transaction of what it tells (rule C2).

use membership::audit::{AuditEntry, Deed};
use membership::terms::{AccountId, AuditEntryId, OrganizationId};
use store::Tx;
use store::records::audit_entries;

use crate::House;

/// Notes what somebody did for an organization.
pub(crate) fn note(house: &House, tx: &mut Tx, organization: OrganizationId, account: AccountId, deed: Deed) {
    let entry = AuditEntry {
        id: AuditEntryId::from_uuid(house.key()),
        organization: Some(organization),
        account: Some(account),
        deed,
        at: house.now(),
    };
    audit_entries::append(tx, &entry);
}
