//! Which credential counts for which organization (rule A10). A link is in force until it is unlinked, and while the
//! association of its holder lasts: whatever ends an association ends its links with it.

use chrono::{DateTime, Utc};
use membership::credentials::{CredentialNumber, Forgiven, Holding, PersonName};
use membership::terms::{AccountId, AssociationId, CredentialLinkId, Instant, OrganizationId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A link that is about to be kept.
#[derive(Debug)]
pub struct NewLink<'a> {
    /// Its key.
    pub id: CredentialLinkId,
    /// The credential.
    pub number: &'a CredentialNumber,
    /// The organization for which it is to count.
    pub organization: OrganizationId,
    /// Its holder there.
    pub association: AssociationId,
    /// Its holder's account.
    pub account: AccountId,
    /// The register's name, where it is not written as the holder's.
    pub confirmed_name: Option<String>,
    /// What was forgiven between the two.
    pub forgiven: &'a Forgiven,
    /// When.
    pub linked_at: Instant,
}

/// A credential that counts for an organization.
#[derive(Debug, Clone)]
pub struct Linked {
    /// Its number.
    pub number: CredentialNumber,
    /// Its holder there.
    pub association: AssociationId,
    /// What the holder is called there.
    pub name: PersonName,
    /// Since when.
    pub linked_at: Instant,
}

/// Links a credential. Returns whether it did: the constraint makes the second of two wait for the first.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, new: &NewLink<'_>) -> Result<bool, StoreFailure> {
    tx.leave_uncounted(new.organization);
    // A link whose holder is gone stands in nobody's way.
    tx.sql(
        "UPDATE credential_links SET unlinked_at = (SELECT s.ended_at FROM associations s
          WHERE s.organization_id = credential_links.organization_id AND s.id = credential_links.association_id)
         WHERE number = $1 AND unlinked_at IS NULL AND EXISTS
         (SELECT 1 FROM associations s WHERE s.organization_id = credential_links.organization_id
          AND s.id = credential_links.association_id AND s.ended_at IS NOT NULL)",
    )
    .bind(new.number.as_str().to_owned())
    .run()
    .await?;
    let linked = insert!(tx, or ignore credential_links {
        id: new.id.uuid(),
        number: new.number.as_str().to_owned(),
        organization_id: new.organization.uuid(),
        association_id: new.association.uuid(),
        account_id: new.account.uuid(),
        linked_at: moment(new.linked_at),
        confirmed_name: new.confirmed_name.clone(),
        forgiven: Json(new.forgiven.clone()),
    })
    .await?;
    Ok(linked == 1)
}

/// Ends a link, if it is this holder's and in force. Returns whether it was.
///
/// # Errors
/// The database failed.
pub async fn end(
    tx: &mut Tx,
    number: &CredentialNumber,
    (organization, association): (OrganizationId, AssociationId),
    now: Instant,
) -> Result<bool, StoreFailure> {
    tx.leave_uncounted(organization);
    let ended = tx
        .sql(
            "UPDATE credential_links SET unlinked_at = $3 WHERE number = $1 AND association_id = $2 AND unlinked_at IS NULL",
        )
        .bind(number.as_str().to_owned())
        .bind(association.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(ended == 1)
}

/// Tells whether an association has, or ever had, a credential linked.
///
/// # Errors
/// The database failed.
pub async fn was_linked(
    conn: &mut impl Conn,
    number: &CredentialNumber,
    association: AssociationId,
) -> Result<bool, StoreFailure> {
    let row: Option<(String,)> = conn
        .sql("SELECT number FROM credential_links WHERE number = $1 AND association_id = $2 LIMIT 1")
        .bind(number.as_str().to_owned())
        .bind(association.uuid())
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Ends every link of an association.
///
/// # Errors
/// The database failed.
pub async fn end_all(
    tx: &mut Tx,
    organization: OrganizationId,
    association: AssociationId,
    now: Instant,
) -> Result<(), StoreFailure> {
    tx.leave_uncounted(organization);
    tx.sql(
        "UPDATE credential_links SET unlinked_at = $3
         WHERE organization_id = $1 AND association_id = $2 AND unlinked_at IS NULL",
    )
    .bind(organization.uuid())
    .bind(association.uuid())
    .bind(moment(now))
    .run()
    .await?;
    Ok(())
}

/// Notes that what the register says of some credentials has changed: whoever they count for is counted anew.
///
/// # Errors
/// The database failed.
pub async fn leave_uncounted(tx: &mut Tx, numbers: &[CredentialNumber]) -> Result<(), StoreFailure> {
    const FOR_WHOM: Sql = Sql::per(
        "SELECT DISTINCT organization_id FROM credential_links
         WHERE unlinked_at IS NULL AND number IN (SELECT value FROM json_each($1))",
        "SELECT DISTINCT organization_id FROM credential_links
         WHERE unlinked_at IS NULL AND number = ANY (ARRAY(SELECT jsonb_array_elements_text($1)))",
    );
    let rows: Vec<(Uuid,)> = tx.sql(FOR_WHOM).bind(Json(numbers.to_vec())).all().await?;
    for (organization,) in rows {
        tx.leave_uncounted(OrganizationId::from_uuid(organization));
    }
    Ok(())
}

/// Tells for whom a credential counts, as the one sees it who is `association`.
///
/// # Errors
/// The database failed.
pub async fn holding(
    conn: &mut impl Conn,
    number: &CredentialNumber,
    association: Option<AssociationId>,
) -> Result<Holding, StoreFailure> {
    let row: Option<(Uuid,)> = conn
        .sql(
            "SELECT l.association_id FROM credential_links l JOIN associations s
         ON s.organization_id = l.organization_id AND s.id = l.association_id
             WHERE l.number = $1 AND l.unlinked_at IS NULL AND s.ended_at IS NULL",
        )
        .bind(number.as_str().to_owned())
        .optional()
        .await?;
    Ok(match row {
        None => Holding::Nobody,
        Some((holder,)) if Some(AssociationId::from_uuid(holder)) == association => Holding::You,
        Some(_) => Holding::Another,
    })
}

/// Lists the credentials that count for an organization, by the name of their holder.
///
/// # Errors
/// The database failed.
pub async fn of_organization(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Linked>, StoreFailure> {
    const LINKED: Sql = Sql::per(
        "SELECT l.number, l.association_id, s.first_name, s.last_name, l.linked_at
         FROM credential_links l JOIN associations s
         ON s.organization_id = l.organization_id AND s.id = l.association_id
         WHERE l.organization_id = $1 AND l.unlinked_at IS NULL AND s.ended_at IS NULL
         ORDER BY s.last_name COLLATE NOCASE, s.first_name, l.number LIMIT 5000",
        "SELECT l.number, l.association_id, s.first_name, s.last_name, l.linked_at
         FROM credential_links l JOIN associations s
         ON s.organization_id = l.organization_id AND s.id = l.association_id
         WHERE l.organization_id = $1 AND l.unlinked_at IS NULL AND s.ended_at IS NULL
         ORDER BY lower(s.last_name), s.first_name, l.number LIMIT 5000",
    );
    let rows: Vec<(String, Uuid, String, String, DateTime<Utc>)> =
        conn.sql(LINKED).bind(organization.uuid()).all().await?;
    rows.into_iter()
        .map(|(number, association, first, last, linked_at)| {
            Ok(Linked {
                number: CredentialNumber::kept(number),
                association: AssociationId::from_uuid(association),
                name: PersonName { first, last },
                linked_at: instant(linked_at)?,
            })
        })
        .collect()
}

/// Finds what somebody is called at their organization.
///
/// # Errors
/// The database failed.
pub async fn name_of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    association: AssociationId,
) -> Result<Option<PersonName>, StoreFailure> {
    let row: Option<(String, String)> = conn
        .sql("SELECT first_name, last_name FROM associations WHERE organization_id = $1 AND id = $2 AND ended_at IS NULL")
        .bind(organization.uuid())
        .bind(association.uuid())
        .optional()
        .await?;
    Ok(row.map(|(first, last)| PersonName { first, last }))
}
