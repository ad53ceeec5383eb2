//! Requests to be associated. The database keeps that an account has one open request to an organization, and that a
//! request is decided once (rule A8).

use chrono::{DateTime, Utc};
use membership::association::{Applicant, Decision, Due, RequestState};
use membership::terms::{AccountId, AssociationId, EmailAddress, Instant, Line, LocationId, OrganizationId, RequestId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{instant, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// A request to be associated.
#[derive(Debug, Clone)]
pub struct AssociationRequest {
    /// Its key.
    pub id: RequestId,
    /// The organization.
    pub organization: OrganizationId,
    /// Who asks.
    pub account: AccountId,
    /// The location where they will be placed.
    pub location: LocationId,
    /// What they gave as their address and name.
    pub applicant: Applicant,
    /// When they asked.
    pub made_at: Instant,
    /// When they used the link that was mailed to the address.
    pub mailbox_proved_at: Option<Instant>,
    /// When they contacted the administrators.
    pub asked_at: Option<Instant>,
    /// How it ended.
    pub decided: Option<Decided>,
    /// When they submitted the individual profile.
    pub completed_at: Option<Instant>,
}

/// How a request ended.
#[derive(Debug, Clone)]
pub struct Decided {
    /// How.
    pub decision: Decision,
    /// When.
    pub at: Instant,
    /// Which administrator decided it.
    pub by: Option<AssociationId>,
    /// Why, where it was rejected.
    pub reason: Option<String>,
}

impl AssociationRequest {
    /// Tells what it waits for.
    pub fn state(&self) -> RequestState {
        RequestState::of(
            self.mailbox_proved_at.is_some(),
            self.asked_at.is_some(),
            self.decided.as_ref().map(|decided| decided.decision),
            self.completed_at.is_some(),
        )
    }
}

#[derive(sqlx::FromRow)]
struct RequestRow {
    id: Uuid,
    organization_id: Uuid,
    account_id: Uuid,
    location_id: Uuid,
    email: String,
    first_name: String,
    last_name: String,
    made_at: DateTime<Utc>,
    mailbox_proved_at: Option<DateTime<Utc>>,
    asked_at: Option<DateTime<Utc>>,
    decision: Option<String>,
    decided_at: Option<DateTime<Utc>>,
    decided_by: Option<Uuid>,
    reason: Option<String>,
    completed_at: Option<DateTime<Utc>>,
}

fn line(kept: String) -> Result<Line, StoreFailure> {
    Line::check(&kept, usize::MAX / 64).map_err(|_| StoreFailure::Unreadable(kept))
}

impl RequestRow {
    fn read(self) -> Result<AssociationRequest, StoreFailure> {
        let decided = match (self.decision, self.decided_at) {
            (Some(word), Some(at)) => Some(Decided {
                decision: Decision::from_word(&word).ok_or(StoreFailure::Unreadable(word))?,
                at: instant(at)?,
                by: self.decided_by.map(AssociationId::from_uuid),
                reason: self.reason,
            }),
            _ => None,
        };
        Ok(AssociationRequest {
            id: RequestId::from_uuid(self.id),
            organization: OrganizationId::from_uuid(self.organization_id),
            account: AccountId::from_uuid(self.account_id),
            location: LocationId::from_uuid(self.location_id),
            applicant: Applicant {
                email: EmailAddress::kept(self.email),
                first_name: line(self.first_name)?,
                last_name: line(self.last_name)?,
            },
            made_at: instant(self.made_at)?,
            mailbox_proved_at: self.mailbox_proved_at.map(instant).transpose()?,
            asked_at: self.asked_at.map(instant).transpose()?,
            decided,
            completed_at: self.completed_at.map(instant).transpose()?,
        })
    }
}

/// Keeps a request; nothing where the account has one open there already.
///
/// # Errors
/// The database failed.
pub async fn insert(
    tx: &mut Tx,
    id: RequestId,
    (organization, location): (OrganizationId, LocationId),
    account: AccountId,
    applicant: &Applicant,
    now: Instant,
) -> Result<(), StoreFailure> {
    insert!(
        tx,
        or ignore association_requests {
            id: id.uuid(),
            organization_id: organization.uuid(),
            account_id: account.uuid(),
            location_id: location.uuid(),
            email: applicant.email.as_str().to_owned(),
            first_name: applicant.first_name.as_str().to_owned(),
            last_name: applicant.last_name.as_str().to_owned(),
            made_at: moment(now),
        }
    )
    .await?;
    Ok(())
}

/// Finds the requests of an account to an organization that are open, or approved and not completed, and locks them: the
/// latest first.
///
/// # Errors
/// The database failed.
pub async fn take_unfinished(
    tx: &mut Tx,
    account: AccountId,
    organization: OrganizationId,
) -> Result<Vec<AssociationRequest>, StoreFailure> {
    const UNFINISHED: Sql = Sql::per(
        "SELECT * FROM association_requests WHERE account_id = $1 AND organization_id = $2 AND completed_at IS NULL
         AND (decision IS NULL OR decision IN ('approved_by_domain', 'approved')) ORDER BY made_at DESC, id DESC",
        "SELECT * FROM association_requests WHERE account_id = $1 AND organization_id = $2 AND completed_at IS NULL
         AND (decision IS NULL OR decision IN ('approved_by_domain', 'approved')) ORDER BY made_at DESC, id DESC FOR UPDATE",
    );
    let rows: Vec<RequestRow> = tx
        .sql(UNFINISHED)
        .bind(account.uuid())
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter().map(RequestRow::read).collect()
}

/// Finds a request.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut impl Conn, id: RequestId) -> Result<Option<AssociationRequest>, StoreFailure> {
    let row: Option<RequestRow> = conn
        .sql("SELECT * FROM association_requests WHERE id = $1")
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(RequestRow::read).transpose()
}

/// Finds a request, and locks it until the act is over.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, id: RequestId) -> Result<Option<AssociationRequest>, StoreFailure> {
    const TAKE: Sql = Sql::per(
        "SELECT * FROM association_requests WHERE id = $1",
        "SELECT * FROM association_requests WHERE id = $1 FOR UPDATE",
    );
    let row: Option<RequestRow> = tx.sql(TAKE).bind(id.uuid()).optional().await?;
    row.map(RequestRow::read).transpose()
}

/// Puts another address and name on an open request, which begins anew.
///
/// # Errors
/// The database failed.
pub async fn correct(tx: &mut Tx, id: RequestId, applicant: &Applicant) -> Result<(), StoreFailure> {
    tx.sql(
        "UPDATE association_requests SET email = $2, first_name = $3, last_name = $4,
         mailbox_proved_at = NULL, asked_at = NULL, due_at = NULL, due = NULL WHERE id = $1 AND decision IS NULL",
    )
    .bind(id.uuid())
    .bind(applicant.email.as_str().to_owned())
    .bind(applicant.first_name.as_str().to_owned())
    .bind(applicant.last_name.as_str().to_owned())
    .run()
    .await?;
    Ok(())
}

/// Says where who asks will be placed.
///
/// # Errors
/// The database failed.
pub async fn place(tx: &mut Tx, id: RequestId, location: LocationId) -> Result<(), StoreFailure> {
    tx.sql("UPDATE association_requests SET location_id = $2 WHERE id = $1 AND completed_at IS NULL")
        .bind(id.uuid())
        .bind(location.uuid())
        .run()
        .await?;
    Ok(())
}

/// Notes that the link was used which was mailed to the address.
///
/// # Errors
/// The database failed.
pub async fn prove_mailbox(tx: &mut Tx, id: RequestId, now: Instant) -> Result<(), StoreFailure> {
    tx.sql("UPDATE association_requests SET mailbox_proved_at = $2 WHERE id = $1 AND mailbox_proved_at IS NULL")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

/// Puts the request before the administrators, once.
///
/// # Errors
/// The database failed.
pub async fn ask(tx: &mut Tx, id: RequestId, now: Instant) -> Result<bool, StoreFailure> {
    let asked = tx
        .sql("UPDATE association_requests SET asked_at = $2 WHERE id = $1 AND asked_at IS NULL AND decision IS NULL")
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(asked == 1)
}

/// Says what is due on an open request next, and when; nothing where nothing is.
///
/// # Errors
/// The database failed.
pub async fn put_off(tx: &mut Tx, id: RequestId, next: Option<(Due, Instant)>) -> Result<(), StoreFailure> {
    tx.sql("UPDATE association_requests SET due = $2, due_at = $3 WHERE id = $1 AND decision IS NULL")
        .bind(id.uuid())
        .bind(next.map(|(due, _)| due.word()))
        .bind(next.map(|(_, at)| moment(at)))
        .run()
        .await?;
    Ok(())
}

/// Decides a request. Of two who decide at once one does; the other is told so by `false`.
///
/// # Errors
/// The database failed.
pub async fn decide(tx: &mut Tx, id: RequestId, decided: &Decided) -> Result<bool, StoreFailure> {
    let decisions = tx
        .sql(
            "UPDATE association_requests SET decision = $2, decided_at = $3, decided_by = $4, reason = $5,
             due = NULL, due_at = NULL WHERE id = $1 AND decision IS NULL",
        )
        .bind(id.uuid())
        .bind(decided.decision.word())
        .bind(moment(decided.at))
        .bind(decided.by.map(AssociationId::uuid))
        .bind(decided.reason.clone())
        .run()
        .await?;
    Ok(decisions == 1)
}

/// Closes a request that is open, or approved and not completed: once. What was decided before gives way, since nobody comes
/// in by it any more.
///
/// # Errors
/// The database failed.
pub async fn close(tx: &mut Tx, id: RequestId, by: Option<AssociationId>, now: Instant) -> Result<bool, StoreFailure> {
    let closed = tx
        .sql(
            "UPDATE association_requests SET decision = $2, decided_at = $3, decided_by = $4, due = NULL, due_at = NULL
             WHERE id = $1 AND completed_at IS NULL
             AND (decision IS NULL OR decision IN ('approved_by_domain', 'approved'))",
        )
        .bind(id.uuid())
        .bind(Decision::Withdrawn.word())
        .bind(moment(now))
        .bind(by.map(AssociationId::uuid))
        .run()
        .await?;
    Ok(closed == 1)
}

/// Notes that the individual profile was submitted, once.
///
/// # Errors
/// The database failed.
pub async fn complete(tx: &mut Tx, id: RequestId, now: Instant) -> Result<bool, StoreFailure> {
    let completed = tx
        .sql(
            "UPDATE association_requests SET completed_at = $2
             WHERE id = $1 AND completed_at IS NULL AND decision IN ('approved_by_domain', 'approved')",
        )
        .bind(id.uuid())
        .bind(moment(now))
        .run()
        .await?;
    Ok(completed == 1)
}

/// Takes requests on which something is due, with what that is.
///
/// # Errors
/// The database failed.
pub async fn take_due(tx: &mut Tx, now: Instant, most: i64) -> Result<Vec<(RequestId, Due)>, StoreFailure> {
    const DUE: Sql = Sql::per(
        "SELECT id, due FROM association_requests WHERE due_at <= $1 ORDER BY due_at LIMIT $2",
        "SELECT id, due FROM association_requests WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED",
    );
    let rows: Vec<(Uuid, String)> = tx.sql(DUE).bind(moment(now)).bind(most).all().await?;
    rows.into_iter()
        .map(|(id, due)| {
            let due = Due::from_word(&due).ok_or(StoreFailure::Unreadable(due))?;
            Ok((RequestId::from_uuid(id), due))
        })
        .collect()
}

/// Sends every request that is for one location to another one.
///
/// # Errors
/// The database failed.
pub(super) async fn place_all(
    tx: &mut Tx,
    organization: OrganizationId,
    from: LocationId,
    to: LocationId,
) -> Result<(), StoreFailure> {
    tx.sql("UPDATE association_requests SET location_id = $3 WHERE organization_id = $1 AND location_id = $2")
        .bind(organization.uuid())
        .bind(from.uuid())
        .bind(to.uuid())
        .run()
        .await?;
    Ok(())
}
