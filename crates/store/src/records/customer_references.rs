//! Customer references. Whatever changes one that is approved leaves its organization to be counted (rules Q3, Q4 and Q6).

use chrono::{DateTime, NaiveDate, Utc};
use membership::references::{Answer, Course, Entry, Given};
use membership::terms::{AssociationId, Day, EmailAddress, Instant, Language, OrganizationId, ReferenceId};
use uuid::Uuid;

use crate::insert::insert;
use crate::time::{date, day, instant, moment};
use crate::{Conn, StoreFailure, Tx};

/// A reference.
#[derive(Debug, Clone)]
pub struct CustomerReference {
    /// Whose.
    pub organization: OrganizationId,
    /// Its key.
    pub id: ReferenceId,
    /// The customer's company.
    pub customer: String,
    /// The name of who is asked there.
    pub contact: String,
    /// Their address.
    pub email: EmailAddress,
    /// The language in which they are written to.
    pub language: Language,
    /// What the project is called.
    pub title: String,
    /// What was done.
    pub project: String,
    /// The competency that it serves; it earns points where there is none.
    pub competency: Option<String>,
    /// Since which of the program's days.
    pub assigned_on: Day,
    /// Who wrote it.
    pub written_by: AssociationId,
    /// When.
    pub written_at: Instant,
    /// What has become of it.
    pub course: Course,
    /// What the customer added to the answer.
    pub remark: Option<String>,
}

/// A reference that is about to be kept.
#[derive(Debug)]
pub struct NewReference<'a> {
    /// Whose.
    pub organization: OrganizationId,
    /// Its key.
    pub id: ReferenceId,
    /// What it says.
    pub entry: &'a Entry,
    /// Who wrote it.
    pub written_by: AssociationId,
    /// When, …
    pub written_at: Instant,
    /// … and on which of the program's days.
    pub written_on: Day,
    /// The link to it.
    pub link: &'a Link,
}

/// The link that a customer is mailed.
#[derive(Debug, Clone)]
pub struct Link {
    /// The hash of its token.
    pub token_hash: String,
    /// When it was mailed.
    pub mailed_at: Instant,
    /// Until when it works.
    pub works_until: Instant,
}

#[derive(sqlx::FromRow)]
struct Row {
    organization_id: Uuid,
    id: Uuid,
    customer: String,
    contact: String,
    email: String,
    language: String,
    title: String,
    project: String,
    competency: Option<String>,
    assigned_on: NaiveDate,
    written_by: Uuid,
    written_at: DateTime<Utc>,
    mailed_at: DateTime<Utc>,
    times_mailed: i64,
    works_until: DateTime<Utc>,
    answer: Option<String>,
    remark: Option<String>,
    answered_on: Option<NaiveDate>,
    withdrawn_at: Option<DateTime<Utc>>,
}

impl Row {
    fn read(self) -> Result<CustomerReference, StoreFailure> {
        let course = Course {
            mailed_at: instant(self.mailed_at)?,
            times_mailed: self.times_mailed,
            works_until: instant(self.works_until)?,
            given: given(self.answer, self.answered_on)?,
            is_withdrawn: self.withdrawn_at.is_some(),
        };
        Ok(CustomerReference {
            organization: OrganizationId::from_uuid(self.organization_id),
            id: ReferenceId::from_uuid(self.id),
            customer: self.customer,
            contact: self.contact,
            email: EmailAddress::kept(self.email),
            language: Language::from_tag(&self.language).ok_or(StoreFailure::Unreadable(self.language))?,
            title: self.title,
            project: self.project,
            competency: self.competency,
            assigned_on: day(self.assigned_on)?,
            written_by: AssociationId::from_uuid(self.written_by),
            written_at: instant(self.written_at)?,
            course,
            remark: self.remark,
        })
    }
}

fn given(answer: Option<String>, on: Option<NaiveDate>) -> Result<Option<Given>, StoreFailure> {
    let (Some(answer), Some(on)) = (answer, on) else {
        return Ok(None);
    };
    let answer = Answer::from_word(&answer).ok_or(StoreFailure::Unreadable(answer))?;
    Ok(Some(Given { answer, on: day(on)? }))
}

/// Keeps a reference that nobody has answered.
pub fn insert(tx: &mut Tx, new: &NewReference<'_>) {
    insert!(tx, last customer_references {
        organization_id: new.organization.uuid(),
        id: new.id.uuid(),
        customer: new.entry.customer().to_owned(),
        contact: new.entry.contact().to_owned(),
        email: new.entry.email().as_str().to_owned(),
        email_key: new.entry.email().key(),
        language: new.entry.language().tag(),
        title: new.entry.title().to_owned(),
        project: new.entry.project().to_owned(),
        competency: new.entry.competency().map(str::to_owned),
        assigned_on: date(new.written_on),
        written_by: new.written_by.uuid(),
        written_at: moment(new.written_at),
        token_hash: new.link.token_hash.clone(),
        mailed_at: moment(new.link.mailed_at),
        times_mailed: 1_i64,
        works_until: moment(new.link.works_until),
    });
}

/// Lists the references of an organization, the latest first.
///
/// # Errors
/// The database failed.
pub async fn of(
    conn: &mut impl Conn,
    organization: OrganizationId,
    most: i64,
) -> Result<Vec<CustomerReference>, StoreFailure> {
    let rows: Vec<Row> = conn
        .sql(
            "SELECT organization_id, id, customer, contact, email, language, title, project, competency, assigned_on,
                    written_by, written_at, mailed_at, times_mailed, works_until, answer, remark, answered_on, withdrawn_at
             FROM customer_references WHERE organization_id = $1 ORDER BY id DESC LIMIT $2",
        )
        .bind(organization.uuid())
        .bind(most)
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Finds a reference of an organization.
///
/// # Errors
/// The database failed.
pub async fn find(
    conn: &mut impl Conn,
    organization: OrganizationId,
    id: ReferenceId,
) -> Result<Option<CustomerReference>, StoreFailure> {
    let row: Option<Row> = conn
        .sql(
            "SELECT organization_id, id, customer, contact, email, language, title, project, competency, assigned_on,
                    written_by, written_at, mailed_at, times_mailed, works_until, answer, remark, answered_on, withdrawn_at
             FROM customer_references WHERE organization_id = $1 AND id = $2",
        )
        .bind(organization.uuid())
        .bind(id.uuid())
        .optional()
        .await?;
    row.map(Row::read).transpose()
}

/// Finds the reference whose latest link has this token, whatever has become of it.
///
/// # Errors
/// The database failed.
pub async fn by_token(conn: &mut impl Conn, token_hash: String) -> Result<Option<CustomerReference>, StoreFailure> {
    let row: Option<Row> = conn
        .sql(
            "SELECT organization_id, id, customer, contact, email, language, title, project, competency, assigned_on,
                    written_by, written_at, mailed_at, times_mailed, works_until, answer, remark, answered_on, withdrawn_at
             FROM customer_references WHERE token_hash = $1",
        )
        .bind(token_hash)
        .optional()
        .await?;
    row.map(Row::read).transpose()
}

/// Counts the references of an organization that wait for an answer.
///
/// # Errors
/// The database failed.
pub async fn count_open(
    conn: &mut impl Conn,
    organization: OrganizationId,
    now: Instant,
) -> Result<usize, StoreFailure> {
    let counted: Option<(i64,)> = conn
        .sql(
            "SELECT count(*) FROM customer_references
             WHERE organization_id = $1 AND answer IS NULL AND withdrawn_at IS NULL AND works_until > $2",
        )
        .bind(organization.uuid())
        .bind(moment(now))
        .optional()
        .await?;
    Ok(counted
        .and_then(|(open,)| usize::try_from(open).ok())
        .unwrap_or_default())
}

/// Counts the letters about an organization's references that an address got since a moment: of one reference it gets one in
/// that time at most.
///
/// # Errors
/// The database failed.
pub async fn count_mailed(
    conn: &mut impl Conn,
    organization: OrganizationId,
    email: &EmailAddress,
    since: Instant,
) -> Result<i64, StoreFailure> {
    let counted: Option<(i64,)> = conn
        .sql(
            "SELECT count(*) FROM customer_references WHERE organization_id = $1 AND email_key = $2 AND mailed_at > $3",
        )
        .bind(organization.uuid())
        .bind(email.key())
        .bind(moment(since))
        .optional()
        .await?;
    Ok(counted.map_or(0, |(mailed,)| mailed))
}

/// Tells whether an address is that of somebody who is associated, by their account or at work.
///
/// # Errors
/// The database failed.
pub async fn is_somebodys(
    conn: &mut impl Conn,
    organization: OrganizationId,
    key: String,
) -> Result<bool, StoreFailure> {
    let by_account: Option<(Uuid,)> = conn
        .sql(
            "SELECT s.id FROM accounts a
             JOIN associations s ON s.account_id = a.id AND s.organization_id = $1 AND s.ended_at IS NULL
             WHERE a.email_key = $2",
        )
        .bind(organization.uuid())
        .bind(key.clone())
        .optional()
        .await?;
    let at_work: Option<(Uuid,)> = conn
        .sql(
            "SELECT id FROM associations WHERE organization_id = $1 AND ended_at IS NULL AND lower(email) = $2 LIMIT 1",
        )
        .bind(organization.uuid())
        .bind(key)
        .optional()
        .await?;
    Ok(by_account.or(at_work).is_some())
}

/// Puts a new link in place of the one before.
pub fn mail_again(tx: &mut Tx, reference: &CustomerReference, link: &Link) {
    tx.last(
        "UPDATE customer_references SET token_hash = $3, mailed_at = $4, works_until = $5, times_mailed = times_mailed + 1
         WHERE organization_id = $1 AND id = $2",
    )
    .bind(reference.organization.uuid())
    .bind(reference.id.uuid())
    .bind(link.token_hash.clone())
    .bind(moment(link.mailed_at))
    .bind(moment(link.works_until));
}

/// Keeps what the customer answered, at a moment of that day.
pub fn answer(tx: &mut Tx, reference: &CustomerReference, given: Given, remark: Option<&str>, at: Instant) {
    if given.answer == Answer::Approved {
        tx.leave_uncounted(reference.organization);
    }
    tx.last(
        "UPDATE customer_references SET answer = $3, remark = $4, answered_at = $5, answered_on = $6
         WHERE organization_id = $1 AND id = $2",
    )
    .bind(reference.organization.uuid())
    .bind(reference.id.uuid())
    .bind(given.answer.word())
    .bind(remark.map(str::to_owned))
    .bind(moment(at))
    .bind(date(given.on));
}

/// Gives a reference to a competency, or to the points, from a day on.
pub fn assign(tx: &mut Tx, reference: &CustomerReference, competency: Option<&str>, on: Day) {
    leave_uncounted_if_it_counts(tx, reference);
    tx.last("UPDATE customer_references SET competency = $3, assigned_on = $4 WHERE organization_id = $1 AND id = $2")
        .bind(reference.organization.uuid())
        .bind(reference.id.uuid())
        .bind(competency.map(str::to_owned))
        .bind(date(on));
}

/// Takes a reference back.
pub fn withdraw(tx: &mut Tx, reference: &CustomerReference, now: Instant) {
    leave_uncounted_if_it_counts(tx, reference);
    tx.last("UPDATE customer_references SET withdrawn_at = $3 WHERE organization_id = $1 AND id = $2")
        .bind(reference.organization.uuid())
        .bind(reference.id.uuid())
        .bind(moment(now));
}

fn leave_uncounted_if_it_counts(tx: &mut Tx, reference: &CustomerReference) {
    if reference
        .course
        .given
        .is_some_and(|given| given.answer == Answer::Approved)
    {
        tx.leave_uncounted(reference.organization);
    }
}
