//! What must hold after every kill, asked of the database itself.

use std::collections::{BTreeMap, BTreeSet};

use membership::terms::Digest;
use store::{Conn, Db, Reader, Sql};
use uuid::Uuid;

use crate::acknowledgements::{Acknowledged, Log};

/// How much is looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every acknowledged enrollment, and whether the organizations of the last minute are whole.
    SinceLastTime,
    /// Every row.
    Everything,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// How many enrollments the server has acknowledged so far.
    pub acknowledged: usize,
    /// How many are in the database, though no answer came.
    pub unacknowledged: usize,
    /// What does not hold.
    pub violations: Vec<String>,
}

/// Nothing that the program requires may be missing: the roles marked as required.
const REQUIRED_ROLES: i64 = 4;
/// How far back new organizations are looked for, in milliseconds: longer than a round takes.
const NEW: u64 = 60_000;

const INCOMPLETE: &str = include_str!("incomplete.sql");
const DANGLING: Sql = Sql::per(
    include_str!("dangling.sqlite.sql"),
    include_str!("dangling.postgres.sql"),
);
const ORGANIZATIONS: &str = include_str!("organizations.sql");
const LETTERS: &str = include_str!("letters.sql");
const LEFTOVERS: &str = include_str!("leftovers.sql");
const TEXTS: &str = include_str!("texts.sql");

/// Examines the database.
///
/// # Errors
/// It cannot be read at all.
pub async fn examine(address: &str, log: &Log, scope: Scope) -> anyhow::Result<Found> {
    let db = Db::open(address).await?;
    let mut reader = db.read().await?;
    let mut found = Found::default();
    let promised = log.read()?;
    let kept = organizations(&mut reader).await?;
    found.acknowledged = promised.values().map(Vec::len).sum();
    found.unacknowledged = kept.keys().filter(|draft| !promised.contains_key(*draft)).count();
    found.violations.extend(
        promised
            .values()
            .flatten()
            .filter_map(|answer| broken_promise(answer, &kept)),
    );
    letters(&mut reader, &kept, &mut found).await?;
    incomplete(&mut reader, &kept, scope, &mut found).await?;
    texts(&mut reader, &mut found).await?;
    if scope == Scope::Everything {
        for (row,) in reader.sql(DANGLING).all::<(String,)>().await? {
            found.violations.push(format!("a row points to nothing: {row}"));
        }
    }
    drop(reader);
    db.close().await;
    Ok(found)
}

/// An organization as it is kept: its key, its Partner Program ID, its legal name.
type Kept = (Uuid, String, String);

async fn organizations(reader: &mut Reader) -> anyhow::Result<BTreeMap<String, Kept>> {
    let rows: Vec<(Uuid, Uuid, String, String)> = reader.sql(ORGANIZATIONS).all().await?;
    Ok(rows
        .into_iter()
        .map(|(draft, id, partner_id, name)| (draft.to_string(), (id, partner_id, name)))
        .collect())
}

/// A draft is unique among the organizations, so one that is there is there once.
fn broken_promise(answer: &Acknowledged, kept: &BTreeMap<String, Kept>) -> Option<String> {
    let Acknowledged {
        draft,
        partner_id,
        legal_name,
    } = answer;
    match kept.get(draft) {
        None => Some(format!("{legal_name} ({partner_id}) was acknowledged and is not there")),
        Some((_, id, name)) if (id, name) != (partner_id, legal_name) => Some(format!(
            "{legal_name} was acknowledged as {partner_id}, and is {name} ({id})"
        )),
        Some(_) => None,
    }
}

/// One letter for each enrollment, and none for an enrollment that is not there.
async fn letters(reader: &mut Reader, kept: &BTreeMap<String, Kept>, found: &mut Found) -> anyhow::Result<()> {
    let rows: Vec<(String,)> = reader.sql(LETTERS).all().await?;
    let posted: BTreeSet<&str> = rows
        .iter()
        .filter_map(|(occasion,)| occasion.strip_prefix("enrolled:"))
        .collect();
    for draft in posted.iter().filter(|draft| !kept.contains_key(**draft)) {
        found.violations.push(format!(
            "a letter tells of the enrollment of draft {draft}, which is not there"
        ));
    }
    for (draft, (_, partner_id, _)) in kept.iter().filter(|(draft, _)| !posted.contains(draft.as_str())) {
        found
            .violations
            .push(format!("{partner_id}, of draft {draft}, has no letter"));
    }
    if rows.len() != posted.len() {
        found.violations.push("an enrollment has two letters".to_owned());
    }
    Ok(())
}

async fn incomplete(
    reader: &mut Reader,
    kept: &BTreeMap<String, Kept>,
    scope: Scope,
    found: &mut Found,
) -> anyhow::Result<()> {
    let since = match scope {
        Scope::Everything => Uuid::nil(),
        Scope::SinceLastTime => shortly_before(kept.values().map(|(id, ..)| *id).max().unwrap_or_default()),
    };
    let rows: Vec<(String, String)> = reader.sql(INCOMPLETE).bind(since).bind(REQUIRED_ROLES).all().await?;
    found.violations.extend(
        rows.into_iter()
            .map(|(partner_id, what)| format!("{partner_id} has not {what}")),
    );
    for (draft,) in reader.sql(LEFTOVERS).all::<(Uuid,)>().await? {
        found
            .violations
            .push(format!("draft {draft} is finished and still there"));
    }
    Ok(())
}

/// Keys begin with the time at which they were drawn.
fn shortly_before(newest: Uuid) -> Uuid {
    let bytes = newest.as_u128();
    let millisecond = u64::try_from(bytes >> 80).unwrap_or_default();
    Uuid::from_u128(u128::from(millisecond.saturating_sub(NEW)) << 80)
}

/// Every text that was signed is the one that its digest is of.
async fn texts(reader: &mut Reader, found: &mut Found) -> anyhow::Result<()> {
    for (digest, body) in reader.sql(TEXTS).all::<(String, String)>().await? {
        if Digest::of(&body).hex() != digest {
            found
                .violations
                .push(format!("the text kept for digest {digest} is another"));
        }
    }
    Ok(())
}
