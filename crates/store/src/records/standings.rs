//! The standing of each organization as it was counted last, the days on which it was otherwise, and what was awarded.

use chrono::NaiveDate;
use membership::program::EditionId;
use membership::references::Awarded;
use membership::standing::CompetencyAward;
use membership::terms::{Day, OrganizationId};
use uuid::Uuid;

use crate::time::{date, day};
use crate::{Conn, StoreFailure, Tx};

/// A standing in short: what is compared, charted and looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The edition by which it was judged.
    pub edition: EditionId,
    /// The day for which it was judged.
    pub on: Day,
    /// The highest level whose requirements are met.
    pub earned_level: Option<String>,
    /// The points that were earned, …
    pub points_earned: i64,
    /// … and those of them that qualify.
    pub points_qualifying: i64,
    /// The next day on which it changes by itself.
    pub changes_on: Option<Day>,
}

/// What was so from a day on, until the next of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingDay {
    /// The day.
    pub day: Day,
    /// The highest level whose requirements were met at its end.
    pub earned_level: Option<String>,
    /// The points that were earned, …
    pub points_earned: i64,
    /// … and those of them that qualified.
    pub points_qualifying: i64,
}

type Row = (String, NaiveDate, Option<String>, i64, i64, Option<NaiveDate>);

/// Finds an organization's standing.
///
/// # Errors
/// The database failed.
pub async fn of(conn: &mut impl Conn, organization: OrganizationId) -> Result<Option<Counted>, StoreFailure> {
    let row: Option<Row> = conn
        .sql(
            "SELECT edition, counted_on, earned_level, points_earned, points_qualifying, changes_on
             FROM standings WHERE organization_id = $1",
        )
        .bind(organization.uuid())
        .optional()
        .await?;
    row.map(
        |(edition, on, earned_level, points_earned, points_qualifying, changes_on)| {
            Ok(Counted {
                edition: EditionId(edition),
                on: day(on)?,
                earned_level,
                points_earned,
                points_qualifying,
                changes_on: changes_on.map(day).transpose()?,
            })
        },
    )
    .transpose()
}

/// Keeps a standing in place of the one before.
pub fn keep(tx: &mut Tx, organization: OrganizationId, counted: &Counted) {
    tx.last(
        "INSERT INTO standings
         (organization_id, edition, counted_on, earned_level, points_earned, points_qualifying, changes_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organization_id) DO UPDATE SET edition = excluded.edition, counted_on = excluded.counted_on,
         earned_level = excluded.earned_level, points_earned = excluded.points_earned,
         points_qualifying = excluded.points_qualifying, changes_on = excluded.changes_on",
    )
    .bind(organization.uuid())
    .bind(counted.edition.0.clone())
    .bind(date(counted.on))
    .bind(counted.earned_level.clone())
    .bind(counted.points_earned)
    .bind(counted.points_qualifying)
    .bind(counted.changes_on.map(date));
}

/// Notes what is so from a day on. Of several changes in a day the last stays.
pub fn note_day(tx: &mut Tx, organization: OrganizationId, counted: &Counted) {
    tx.last(
        "INSERT INTO standing_days (organization_id, day, earned_level, points_earned, points_qualifying)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organization_id, day) DO UPDATE SET earned_level = excluded.earned_level,
         points_earned = excluded.points_earned, points_qualifying = excluded.points_qualifying",
    )
    .bind(organization.uuid())
    .bind(date(counted.on))
    .bind(counted.earned_level.clone())
    .bind(counted.points_earned)
    .bind(counted.points_qualifying);
}

/// Lists the days on which a standing became another, from the last one before `from` on, in their order.
///
/// # Errors
/// The database failed.
pub async fn days(
    conn: &mut impl Conn,
    organization: OrganizationId,
    from: Day,
) -> Result<Vec<StandingDay>, StoreFailure> {
    let rows: Vec<(NaiveDate, Option<String>, i64, i64)> = conn
        .sql(
            "SELECT day, earned_level, points_earned, points_qualifying FROM standing_days
             WHERE organization_id = $1 AND day >= coalesce(
                 (SELECT max(day) FROM standing_days WHERE organization_id = $1 AND day <= $2), $2)
             ORDER BY day",
        )
        .bind(organization.uuid())
        .bind(date(from))
        .all()
        .await?;
    rows.into_iter()
        .map(|(on, earned_level, points_earned, points_qualifying)| {
            Ok(StandingDay {
                day: day(on)?,
                earned_level,
                points_earned,
                points_qualifying,
            })
        })
        .collect()
}

/// Lists whose standing changes by itself on or before a day, whoever is due longest first.
///
/// # Errors
/// The database failed.
pub async fn due(conn: &mut impl Conn, on: Day, most: i64) -> Result<Vec<OrganizationId>, StoreFailure> {
    let rows: Vec<(Uuid,)> = conn
        .sql(
            "SELECT organization_id FROM standings WHERE changes_on <= $1
             ORDER BY changes_on, organization_id LIMIT $2",
        )
        .bind(date(on))
        .bind(most)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| OrganizationId::from_uuid(id)).collect())
}

/// Keeps what was awarded. Awarded twice on one day, the longer stays.
pub fn award(tx: &mut Tx, organization: OrganizationId, edition: &EditionId, award: &CompetencyAward, on: Day) {
    tx.last(
        "INSERT INTO awarded_competencies (organization_id, competency, awarded_on, counts_until, edition)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organization_id, competency, awarded_on) DO UPDATE SET counts_until = excluded.counts_until",
    )
    .bind(organization.uuid())
    .bind(award.competency.clone())
    .bind(date(on))
    .bind(date(award.until))
    .bind(edition.0.clone());
}

/// Lists when a competency was awarded, and until when each award counts.
///
/// # Errors
/// The database failed.
pub async fn awarded(
    conn: &mut impl Conn,
    organization: OrganizationId,
    competency: &str,
) -> Result<Vec<Awarded>, StoreFailure> {
    let rows: Vec<(NaiveDate, NaiveDate)> = conn
        .sql(
            "SELECT awarded_on, counts_until FROM awarded_competencies
             WHERE organization_id = $1 AND competency = $2 ORDER BY awarded_on",
        )
        .bind(organization.uuid())
        .bind(competency.to_owned())
        .all()
        .await?;
    let read = |(on, until)| {
        Ok(Awarded {
            on: day(on)?,
            until: day(until)?,
        })
    };
    rows.into_iter().map(read).collect()
}
