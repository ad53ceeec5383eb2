//! The facts on which an organization's standing rests, read from the tables that own them (rules Q2 and Q6).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use membership::names::{folded, of_person};
use membership::program::{Answers, EditionId, Step, Term};
use membership::standing::{
    Attendance, Award, Facts, Held, Location, Person, Recorded, Reference, SurveyResponse, TestedProduct,
};
use membership::terms::{Day, OrganizationId};
use sqlx::types::Json;
use uuid::Uuid;

use crate::time::day;
use crate::{Conn, StoreFailure};

/// What an organization is judged by.
#[derive(Debug, Clone)]
pub struct Known {
    /// The edition that its latest term was signed under.
    pub edition: EditionId,
    /// The level of that term.
    pub level: String,
    /// That term.
    pub term: Term,
    /// The facts.
    pub facts: Facts,
}

/// Reads the facts of an organization on a day; nothing where it never had a term.
///
/// # Errors
/// The database failed.
pub async fn known(conn: &mut impl Conn, organization: OrganizationId, on: Day) -> Result<Option<Known>, StoreFailure> {
    let Some((edition, level, term)) = latest_term(conn, organization).await? else {
        return Ok(None);
    };
    let answers = answers(conn, organization).await?;
    let mut done = BTreeSet::new();
    if term.starts_on <= on && on <= term.ends_on {
        done.insert(Step::Agreement);
    }
    // An organization has its profile, and who enrolled it had theirs, from *Finish* on (rules E3 and E12).
    done.insert(Step::IndividualProfile);
    if answers.is_some() {
        done.insert(Step::OrganizationProfile);
    }
    let mut facts = Facts {
        on,
        done,
        locations: locations(conn, organization).await?,
        people: people(conn, organization).await?,
        references: references(conn, organization).await?,
        competencies: awarded(conn, organization).await?,
        designations: enrolled_in(conn, organization).await?,
        contact_roles: contact_roles(conn, organization).await?,
        answers: answers.map(|answers| chosen(&answers)).unwrap_or_default(),
        ..Facts::default()
    };
    add_recorded(conn, organization, &mut facts).await?;
    Ok(Some(Known {
        edition,
        level,
        term,
        facts,
    }))
}

async fn latest_term(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<Option<(EditionId, String, Term)>, StoreFailure> {
    let row: Option<(String, String, NaiveDate, NaiveDate)> = conn
        .sql(
            "SELECT edition, level, starts_on, ends_on FROM terms WHERE organization_id = $1
             ORDER BY starts_on DESC LIMIT 1",
        )
        .bind(organization.uuid())
        .optional()
        .await?;
    row.map(|(edition, level, starts_on, ends_on)| {
        let (starts_on, ends_on) = (day(starts_on)?, day(ends_on)?);
        Ok((EditionId(edition), level, Term { starts_on, ends_on }))
    })
    .transpose()
}

async fn answers(conn: &mut impl Conn, organization: OrganizationId) -> Result<Option<Answers>, StoreFailure> {
    let row: Option<(Json<Answers>,)> = conn
        .sql("SELECT answers FROM organization_profiles WHERE organization_id = $1")
        .bind(organization.uuid())
        .optional()
        .await?;
    Ok(row.map(|(Json(answers),)| answers))
}

/// The options that were chosen, by question.
fn chosen(answers: &Answers) -> BTreeMap<String, Vec<String>> {
    let questions = answers.iter().map(|(question, _)| question);
    questions
        .map(|question| (question.to_owned(), answers.chosen(question).to_vec()))
        .filter(|(_, options)| !options.is_empty())
        .collect()
}

async fn locations(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Location>, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql("SELECT id, name FROM locations WHERE organization_id = $1 AND closed_at IS NULL ORDER BY opened_at, id")
        .bind(organization.uuid())
        .all()
        .await?;
    let location = |(id, name): (Uuid, String)| Location {
        id: id.to_string(),
        name,
    };
    Ok(rows.into_iter().map(location).collect())
}

/// Who is associated, with what their linked credentials show (rules A10 and Q2).
async fn people(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Person>, StoreFailure> {
    let rows: Vec<(Uuid, String, String, Uuid, i64)> = conn
        .sql(
            "SELECT s.id, s.first_name, s.last_name, s.location_id,
                    (SELECT count(*) FROM credential_links l WHERE l.organization_id = s.organization_id
                     AND l.association_id = s.id AND l.unlinked_at IS NULL)
             FROM associations s WHERE s.organization_id = $1 AND s.ended_at IS NULL ORDER BY s.sort_name, s.id",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let (mut credentials, mut exams) = if rows.iter().any(|(.., links)| *links > 0) {
        (
            certifications(conn, organization).await?,
            exams(conn, organization).await?,
        )
    } else {
        (HashMap::new(), HashMap::new())
    };
    let person = |(id, first, last, location, links): (Uuid, String, String, Uuid, i64)| Person {
        id: id.to_string(),
        name: of_person(&first, &last),
        location: Some(location.to_string()),
        is_linked: links > 0,
        credentials: credentials.remove(&id).unwrap_or_default(),
        exams: exams.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(person).collect())
}

async fn certifications(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<HashMap<Uuid, Vec<Held>>, StoreFailure> {
    let rows: Vec<(Uuid, String, Option<NaiveDate>)> = conn
        .sql(
            "SELECT l.association_id, c.certification, c.ends_on FROM credential_links l
             JOIN register_certifications c ON c.number = l.number
             WHERE l.organization_id = $1 AND l.unlinked_at IS NULL ORDER BY c.certification",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let mut held: HashMap<Uuid, Vec<Held>> = HashMap::new();
    for (holder, id, ends_on) in rows {
        let until = ends_on.map(day).transpose()?;
        held.entry(holder).or_default().push(Held { id, until });
    }
    Ok(held)
}

async fn exams(conn: &mut impl Conn, organization: OrganizationId) -> Result<HashMap<Uuid, Vec<Held>>, StoreFailure> {
    let rows: Vec<(Uuid, String)> = conn
        .sql(
            "SELECT l.association_id, e.exam FROM credential_links l JOIN register_exams e ON e.number = l.number
             WHERE l.organization_id = $1 AND l.unlinked_at IS NULL ORDER BY e.exam",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let mut held: HashMap<Uuid, Vec<Held>> = HashMap::new();
    for (holder, id) in rows {
        held.entry(holder).or_default().push(Held { id, until: None });
    }
    Ok(held)
}

/// The references that customers approved and nobody has taken back (rules Q3 and Q4).
async fn references(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Reference>, StoreFailure> {
    let rows: Vec<(Uuid, String, NaiveDate, Option<String>)> = conn
        .sql(
            "SELECT id, customer, answered_on, competency FROM customer_references
             WHERE organization_id = $1 AND answer = 'approved' AND withdrawn_at IS NULL ORDER BY answered_on, id",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    rows.into_iter()
        .map(|(id, customer, answered_on, competency)| {
            Ok(Reference {
                id: id.to_string(),
                customer,
                approved_on: day(answered_on)?,
                competency,
            })
        })
        .collect()
}

async fn awarded(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Held>, StoreFailure> {
    let rows = conn
        .sql(
            "SELECT competency, max(counts_until) FROM awarded_competencies WHERE organization_id = $1
             GROUP BY competency ORDER BY competency",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    held(rows)
}

async fn enrolled_in(conn: &mut impl Conn, organization: OrganizationId) -> Result<Vec<Held>, StoreFailure> {
    let rows = conn
        .sql(
            "SELECT designation, max(ends_on) FROM designation_enrollments WHERE organization_id = $1
             GROUP BY designation ORDER BY designation",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    held(rows)
}

fn held(rows: Vec<(String, NaiveDate)>) -> Result<Vec<Held>, StoreFailure> {
    rows.into_iter()
        .map(|(id, until)| {
            let until = Some(day(until)?);
            Ok(Held { id, until })
        })
        .collect()
}

type RecordedRow = (Uuid, String, Json<Recorded>, NaiveDate, Option<NaiveDate>);

/// Adds what sources outside told (rule Q5). What was withdrawn does not count.
async fn add_recorded(
    conn: &mut impl Conn,
    organization: OrganizationId,
    facts: &mut Facts,
) -> Result<(), StoreFailure> {
    let rows: Vec<RecordedRow> = conn
        .sql(
            "SELECT id, source, recorded, dated_on, counts_until FROM recorded_facts
             WHERE organization_id = $1 AND ended_on IS NULL ORDER BY dated_on, id",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    for (id, source, Json(recorded), dated_on, counts_until) in rows {
        let (id, on, until) = (id.to_string(), day(dated_on)?, counts_until.map(day).transpose()?);
        match recorded {
            Recorded::TestedProduct {
                name,
                components,
                is_fully_certified,
            } => facts.tested_products.push(TestedProduct {
                id,
                name,
                components,
                is_fully_certified,
                until,
            }),
            Recorded::SurveyResponse { customer } => facts.survey_responses.push(SurveyResponse {
                id,
                customer,
                given_on: on,
            }),
            // A source tells people by their names: two ways to write one are one person.
            Recorded::Attendance { person, event } => facts.attendances.push(Attendance {
                person: folded(&person),
                name: person,
                event,
                on,
            }),
            Recorded::Award { category, points } => facts.awards.push(Award {
                id,
                category,
                points,
                source,
                until,
            }),
        }
    }
    Ok(())
}

/// Who holds which contact role at the headquarters.
async fn contact_roles(
    conn: &mut impl Conn,
    organization: OrganizationId,
) -> Result<BTreeMap<String, String>, StoreFailure> {
    let rows: Vec<(String, String, String)> = conn
        .sql(
            "SELECT c.role, s.first_name, s.last_name FROM locations l
             JOIN contact_roles c ON c.organization_id = l.organization_id AND c.location_id = l.id
             JOIN associations s ON s.organization_id = c.organization_id AND s.id = c.association_id
             WHERE l.organization_id = $1 AND l.parent_id IS NULL",
        )
        .bind(organization.uuid())
        .all()
        .await?;
    let holder = |(role, first, last): (String, String, String)| (role, of_person(&first, &last));
    Ok(rows.into_iter().map(holder).collect())
}
