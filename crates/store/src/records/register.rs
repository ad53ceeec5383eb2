//! The credential register: whose a number is, and what they earned. It comes in by import alone (rule A10).

use std::collections::HashMap;

use chrono::NaiveDate;
use membership::credentials::{CredentialNumber, Earned, PersonName, RegisterRow};
use membership::terms::{Day, Instant};
use serde_json::{Value, json};
use sqlx::types::Json;

use crate::time::{day, moment};
use crate::{Conn, Sql, StoreFailure, Tx};

/// What the register says of some numbers.
#[derive(Debug, Default)]
pub struct Kept {
    /// Whose they are.
    pub names: HashMap<CredentialNumber, PersonName>,
    /// Since when and until when each certification is held.
    pub certifications: HashMap<(CredentialNumber, String), (Day, Option<Day>)>,
    /// When each exam was passed.
    pub exams: HashMap<(CredentialNumber, String), Day>,
}

/// Finds whose a number is.
///
/// # Errors
/// The database failed.
pub async fn name(conn: &mut impl Conn, number: &CredentialNumber) -> Result<Option<PersonName>, StoreFailure> {
    let row: Option<(String, String)> = conn
        .sql("SELECT first_name, last_name FROM register_credentials WHERE number = $1")
        .bind(number.as_str().to_owned())
        .optional()
        .await?;
    Ok(row.map(|(first, last)| PersonName { first, last }))
}

/// Reads everything that the register says of some numbers.
///
/// # Errors
/// The database failed.
pub async fn of_numbers(conn: &mut impl Conn, numbers: &[CredentialNumber]) -> Result<Kept, StoreFailure> {
    const NAMES: Sql = Sql::per(
        "SELECT number, first_name, last_name FROM register_credentials
         WHERE number IN (SELECT value FROM json_each($1))",
        "SELECT number, first_name, last_name FROM register_credentials
         WHERE number = ANY (ARRAY(SELECT jsonb_array_elements_text($1)))",
    );
    let rows: Vec<(String, String, String)> = conn.sql(NAMES).bind(Json(numbers.to_vec())).all().await?;
    let names = rows
        .into_iter()
        .map(|(number, first, last)| (CredentialNumber::kept(number), PersonName { first, last }))
        .collect();
    Ok(Kept {
        names,
        certifications: certifications(conn, numbers).await?,
        exams: exams(conn, numbers).await?,
    })
}

async fn certifications(
    conn: &mut impl Conn,
    numbers: &[CredentialNumber],
) -> Result<HashMap<(CredentialNumber, String), (Day, Option<Day>)>, StoreFailure> {
    const CERTIFICATIONS: Sql = Sql::per(
        "SELECT number, certification, earned_on, ends_on FROM register_certifications
         WHERE number IN (SELECT value FROM json_each($1))",
        "SELECT number, certification, earned_on, ends_on FROM register_certifications
         WHERE number = ANY (ARRAY(SELECT jsonb_array_elements_text($1)))",
    );
    let rows: Vec<(String, String, NaiveDate, Option<NaiveDate>)> =
        conn.sql(CERTIFICATIONS).bind(Json(numbers.to_vec())).all().await?;
    rows.into_iter()
        .map(|(number, id, earned_on, ends_on)| {
            let days = (day(earned_on)?, ends_on.map(day).transpose()?);
            Ok(((CredentialNumber::kept(number), id), days))
        })
        .collect()
}

async fn exams(
    conn: &mut impl Conn,
    numbers: &[CredentialNumber],
) -> Result<HashMap<(CredentialNumber, String), Day>, StoreFailure> {
    const EXAMS: Sql = Sql::per(
        "SELECT number, exam, passed_on FROM register_exams WHERE number IN (SELECT value FROM json_each($1))",
        "SELECT number, exam, passed_on FROM register_exams
         WHERE number = ANY (ARRAY(SELECT jsonb_array_elements_text($1)))",
    );
    let rows: Vec<(String, String, NaiveDate)> = conn.sql(EXAMS).bind(Json(numbers.to_vec())).all().await?;
    rows.into_iter()
        .map(|(number, id, passed_on)| Ok(((CredentialNumber::kept(number), id), day(passed_on)?)))
        .collect()
}

/// Keeps what rows of the register say, new or other than before; each thing once. `source` told it.
///
/// # Errors
/// The database failed.
pub async fn keep(tx: &mut Tx, rows: &[&RegisterRow], source: &str, now: Instant) -> Result<(), StoreFailure> {
    let mut names: HashMap<&CredentialNumber, Value> = HashMap::new();
    let mut certifications: HashMap<(&CredentialNumber, &String), Value> = HashMap::new();
    let mut exams: HashMap<(&CredentialNumber, &String), Value> = HashMap::new();
    for RegisterRow { number, name, earned } in rows {
        names.insert(
            number,
            json!({ "number": number, "first_name": name.first, "last_name": name.last }),
        );
        match earned {
            Some(Earned::Certification { id, earned_on, ends_on }) => {
                let row = json!({ "number": number, "id": id, "earned_on": earned_on, "ends_on": ends_on });
                certifications.insert((number, id), row);
            }
            Some(Earned::Exam { id, passed_on }) => {
                exams.insert(
                    (number, id),
                    json!({ "number": number, "id": id, "passed_on": passed_on }),
                );
            }
            None => {}
        }
    }
    keep_names(tx, names.into_values().collect(), source, now).await?;
    keep_certifications(tx, certifications.into_values().collect()).await?;
    keep_exams(tx, exams.into_values().collect()).await
}

async fn keep_names(tx: &mut Tx, rows: Vec<Value>, source: &str, now: Instant) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO register_credentials (number, first_name, last_name, source, told_at)
         SELECT value ->> 'number', value ->> 'first_name', value ->> 'last_name', $2, $3 FROM json_each($1) WHERE true
         ON CONFLICT (number) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
         source = excluded.source, told_at = excluded.told_at",
        "INSERT INTO register_credentials (number, first_name, last_name, source, told_at)
         SELECT number, first_name, last_name, $2, $3
         FROM jsonb_to_recordset($1) AS r (number text, first_name text, last_name text)
         ON CONFLICT (number) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
         source = excluded.source, told_at = excluded.told_at",
    );
    tx.sql(KEEP)
        .bind(Json(rows))
        .bind(source.to_owned())
        .bind(moment(now))
        .run()
        .await?;
    Ok(())
}

async fn keep_certifications(tx: &mut Tx, rows: Vec<Value>) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO register_certifications (number, certification, earned_on, ends_on)
         SELECT value ->> 'number', value ->> 'id', value ->> 'earned_on', value ->> 'ends_on' FROM json_each($1) WHERE true
         ON CONFLICT (number, certification) DO UPDATE SET earned_on = excluded.earned_on, ends_on = excluded.ends_on",
        "INSERT INTO register_certifications (number, certification, earned_on, ends_on)
         SELECT number, id, earned_on, ends_on
         FROM jsonb_to_recordset($1) AS r (number text, id text, earned_on date, ends_on date)
         ON CONFLICT (number, certification) DO UPDATE SET earned_on = excluded.earned_on, ends_on = excluded.ends_on",
    );
    if !rows.is_empty() {
        tx.sql(KEEP).bind(Json(rows)).run().await?;
    }
    Ok(())
}

async fn keep_exams(tx: &mut Tx, rows: Vec<Value>) -> Result<(), StoreFailure> {
    const KEEP: Sql = Sql::per(
        "INSERT INTO register_exams (number, exam, passed_on)
         SELECT value ->> 'number', value ->> 'id', value ->> 'passed_on' FROM json_each($1) WHERE true
         ON CONFLICT (number, exam) DO UPDATE SET passed_on = excluded.passed_on",
        "INSERT INTO register_exams (number, exam, passed_on)
         SELECT number, id, passed_on FROM jsonb_to_recordset($1) AS r (number text, id text, passed_on date)
         ON CONFLICT (number, exam) DO UPDATE SET passed_on = excluded.passed_on",
    );
    if !rows.is_empty() {
        tx.sql(KEEP).bind(Json(rows)).run().await?;
    }
    Ok(())
}
