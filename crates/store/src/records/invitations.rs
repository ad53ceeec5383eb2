//! Invitations to be associated. The database keeps that a mailbox has one open invitation of an organization (rule A9).

use membership::terms::{AccountId, AssociationId, EmailAddress, Instant, InvitationId, LocationId, OrganizationId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::moment;
use crate::{Conn, Sql, StoreFailure, Tx};

/// An invitation that nobody has accepted or taken back.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Its key.
    pub id: InvitationId,
    /// The organization.
    pub organization: OrganizationId,
    /// The mailbox that is invited.
    pub email: EmailAddress,
    /// The location where who accepts will be placed.
    pub location: LocationId,
    /// Who invites.
    pub invited_by: AssociationId,
    /// When it was mailed last.
    pub mailed_at: Instant,
    /// Until when it can be accepted.
    pub works_until: Instant,
}

#[derive(sqlx::FromRow)]
struct InvitationRow {
    id: Uuid,
    organization_id: Uuid,
    email: String,
    location_id: Uuid,
    invited_by: Uuid,
    mailed_at: chrono::DateTime<chrono::Utc>,
    works_until: chrono::DateTime<chrono::Utc>,
}

impl InvitationRow {
    fn read(self) -> Result<Invitation, StoreFailure> {
        Ok(Invitation {
            id: InvitationId::from_uuid(self.id),
            organization: OrganizationId::from_uuid(self.organization_id),
            email: EmailAddress::kept(self.email),
            location: LocationId::from_uuid(self.location_id),
            invited_by: AssociationId::from_uuid(self.invited_by),
            mailed_at: crate::time::instant(self.mailed_at)?,
            works_until: crate::time::instant(self.works_until)?,
        })
    }
}

/// Keeps an invitation.
///
/// # Errors
/// The database failed.
pub async fn insert(tx: &mut Tx, new: &Invitation) -> Result<(), StoreFailure> {
    insert!(
        tx,
        invitations {
            id: new.id.uuid(),
            organization_id: new.organization.uuid(),
            email: new.email.as_str().to_owned(),
            email_key: new.email.key(),
            location_id: new.location.uuid(),
            invited_by: new.invited_by.uuid(),
            mailed_at: moment(new.mailed_at),
            works_until: moment(new.works_until),
        }
    )
    .await?;
    Ok(())
}

/// Mails an open invitation again, in the name of who does so now.
///
/// # Errors
/// The database failed.
pub async fn renew(tx: &mut Tx, renewed: &Invitation) -> Result<(), StoreFailure> {
    tx.sql("UPDATE invitations SET location_id = $2, invited_by = $3, mailed_at = $4, works_until = $5 WHERE id = $1")
        .bind(renewed.id.uuid())
        .bind(renewed.location.uuid())
        .bind(renewed.invited_by.uuid())
        .bind(moment(renewed.mailed_at))
        .bind(moment(renewed.works_until))
        .run()
        .await?;
    Ok(())
}

/// Finds the open invitation of a mailbox.
///
/// # Errors
/// The database failed.
pub async fn open_of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<Option<Invitation>, StoreFailure> {
    let row: Option<InvitationRow> = conn
        .sql(
            "SELECT id, organization_id, email, location_id, invited_by, mailed_at, works_until FROM invitations
             WHERE organization_id = $1 AND email_key = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL",
        )
        .bind(organization.uuid())
        .bind(email.key())
        .optional()
        .await?;
    row.map(InvitationRow::read).transpose()
}

/// Finds when a mailbox was last written to by an organization, whatever became of that invitation.
///
/// # Errors
/// The database failed.
pub async fn last_mailed(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
) -> Result<Option<Instant>, StoreFailure> {
    let row: Option<(chrono::DateTime<chrono::Utc>,)> = conn
        .sql(
            "SELECT mailed_at FROM invitations WHERE organization_id = $1 AND email_key = $2
             ORDER BY mailed_at DESC LIMIT 1",
        )
        .bind(organization.uuid())
        .bind(email.key())
        .optional()
        .await?;
    row.map(|(mailed_at,)| crate::time::instant(mailed_at)).transpose()
}

/// Lists the open invitations of an organization, the latest first.
///
/// # Errors
/// The database failed.
pub async fn open(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Invitation>, StoreFailure> {
    let rows: Vec<InvitationRow> = conn
        .sql(
            "SELECT id, organization_id, email, location_id, invited_by, mailed_at, works_until FROM invitations
             WHERE organization_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL
             ORDER BY mailed_at DESC, id LIMIT 100",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter().map(InvitationRow::read).collect()
}

/// Finds an open invitation.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, id: InvitationId) -> Result<Option<Invitation>, StoreFailure> {
    let row: Option<InvitationRow> = conn
        .sql(
            "SELECT id, organization_id, email, location_id, invited_by, mailed_at, works_until FROM invitations
             WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL",
        )
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(InvitationRow::read).transpose()
}

/// Finds an open invitation, and locks it until the act is over.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, id: InvitationId) -> Result<Option<Invitation>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT id, organization_id, email, location_id, invited_by, mailed_at, works_until FROM invitations
         WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL",
        "SELECT id, organization_id, email, location_id, invited_by, mailed_at, works_until FROM invitations
         WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL FOR UPDATE",
    );
    let row: Option<InvitationRow> = tx.sql(TAKE).bind(id.uuid()).optional().await?;
    row.map(InvitationRow::read).transpose()
}

/// Notes who accepted an invitation.
///
/// # Errors
/// The database failed.
pub async fn accept(tx: &mut Tx, id: InvitationId, by: AccountId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE invitations SET accepted_by = $2, accepted_at = $3 WHERE id = $1 AND accepted_at IS NULL")
        .bind(id.uuid())
        .bind(by.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Takes an invitation back.
///
/// # Errors
/// The database failed.
pub async fn withdraw(tx: &mut Tx, id: InvitationId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE invitations SET withdrawn_at = $2 WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Sends every invitation to one location on to another one.
///
/// # Errors
/// The database failed.
pub(super) async fn place_all(
    tx: &mut Tx,
    organization: OrganizationId,
    from: LocationId,
    to: LocationId,
) -> Result<(), StoreFailure> {
    tx.sql("UPDATE invitations SET location_id = $3 WHERE organization_id = $1 AND location_id = $2")
        .bind(organization.uuid())
        .bind(from.uuid())
        .bind(to.uuid())
        .run()
        .await?;
    Ok(())
}
