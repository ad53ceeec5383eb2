//! Facts that are known outside come in as a file, and count in the transaction that takes them in (rules Q5 and Q6).

use std::collections::{BTreeSet, HashMap, HashSet};

use csv::ByteRecord;
use membership::audit::{AuditEntry, Deed};
use membership::import::RowMistake;
use membership::program::EditionId;
use membership::standing::{FactFile, FactKind, RecordedFact, placed};
use membership::terms::{AuditEntryId, OrganizationId, PartnerId};
use store::records::audit_entries;
use store::records::recorded_facts::{self, Kept};
use store::{Conn, StoreFailure, Tx};

use super::sheet::{Mistakes, Progress, Sheet};
use super::{BATCH, Import, ImportFailure, Imported, Keep, News};
use crate::{House, counting};

/// A row with its number, checked or not.
type Told = Result<(u64, RecordedFact), Vec<RowMistake>>;

/// Whose the Partner Program IDs are that rows speak of.
type Organizations = HashMap<PartnerId, (OrganizationId, EditionId)>;

/// Imports a file of facts, all of it or nothing.
///
/// # Errors
/// [`ImportFailure::Mistakes`] where it has any; the file or the database cannot be read.
pub async fn facts(house: &House, import: &Import<'_>) -> Result<Imported, ImportFailure> {
    check(house, import).await?;
    let mut tx = house.db.begin().await?;
    let imported = keep(house, import, &mut tx).await?;
    if import.keep == Keep::All {
        counting::commit(house, tx).await?;
    }
    Ok(imported)
}

/// Reads the file once to find every mistake in it.
async fn check(house: &House, import: &Import<'_>) -> Result<(), ImportFailure> {
    let mut reader = house.db.read().await?;
    let (mut rows, mut mistakes) = (Rows::open(house, import, 0)?, Mistakes::default());
    while let Some(batch) = rows.next_batch()? {
        let organizations = organizations(&mut reader, &batch).await?;
        for told in batch {
            if let Err(wrong) = told.and_then(|told| whose(house, &organizations, told)) {
                mistakes.add(wrong);
            }
        }
    }
    mistakes.finish()
}

/// Reads it again and keeps it, a batch at a time. Each row is checked once more: a file can change between two readings.
async fn keep(house: &House, import: &Import<'_>, tx: &mut Tx) -> Result<Imported, ImportFailure> {
    let (mut imported, mut touched) = (Imported::default(), BTreeSet::new());
    let mut rows = Rows::open(house, import, std::fs::metadata(import.file)?.len())?;
    while let Some(batch) = rows.next_batch()? {
        let organizations = organizations(tx, &batch).await?;
        let facts = batch.into_iter();
        let facts: Vec<(OrganizationId, RecordedFact)> = facts
            .map(|told| told.and_then(|told| whose(house, &organizations, told)))
            .collect::<Result<_, _>>()?;
        keep_batch(house, import, tx, facts, (&mut imported, &mut touched)).await?;
    }
    note(house, import, tx, touched);
    Ok(imported)
}

async fn keep_batch(
    house: &House,
    import: &Import<'_>,
    tx: &mut Tx,
    facts: Vec<(OrganizationId, RecordedFact)>,
    (imported, touched): (&mut Imported, &mut BTreeSet<(OrganizationId, FactKind)>),
) -> Result<(), ImportFailure> {
    let keys = facts.iter().map(|(_, fact)| fact.key.clone()).collect();
    let mut known = recorded_facts::of_keys(tx, import.source, keys).await?;
    let (mut told, mut before) = (Vec::with_capacity(facts.len()), Vec::new());
    for (organization, fact) in facts {
        let earlier = known.remove(&fact.key);
        let news = match &earlier {
            None => News::New,
            Some(earlier) if earlier.fact == fact => News::Unchanged,
            Some(_) => News::Changed,
        };
        imported.count(news);
        if news == News::Unchanged {
            continue;
        }
        touched.insert((organization, fact.recorded.kind()));
        let id = match earlier {
            Some(earlier) => {
                touched.insert((earlier.organization, earlier.fact.recorded.kind()));
                before.push(earlier.organization);
                earlier.id
            }
            None => house.key(),
        };
        told.push(Kept { id, organization, fact });
    }
    Ok(recorded_facts::keep(tx, import.source, &told, &before, house.now()).await?)
}

/// Notes once of each organization that the source told facts of a kind, however many.
fn note(house: &House, import: &Import<'_>, tx: &mut Tx, touched: BTreeSet<(OrganizationId, FactKind)>) {
    for (organization, kind) in touched {
        let source = import.source.to_owned();
        let entry = AuditEntry {
            id: AuditEntryId::from_uuid(house.key()),
            organization: Some(organization),
            account: None,
            deed: Deed::FactRecorded { kind, source },
            at: house.now(),
        };
        audit_entries::append(tx, &entry);
    }
}

async fn organizations(conn: &mut impl Conn, batch: &[Told]) -> Result<Organizations, StoreFailure> {
    let ids = batch.iter().flatten().map(|(_, fact)| fact.partner_id.clone());
    let ids: HashSet<PartnerId> = ids.collect();
    recorded_facts::organizations(conn, ids.into_iter().collect()).await
}

/// Finds whose a fact is, and checks it beside the edition of the organization's term.
fn whose(
    house: &House,
    organizations: &Organizations,
    (row, fact): (u64, RecordedFact),
) -> Result<(OrganizationId, RecordedFact), Vec<RowMistake>> {
    let known = organizations.get(&fact.partner_id);
    let known = known.and_then(|(id, edition)| Some((*id, house.program.edition(edition)?)));
    let organization = placed(&house.program, row, &fact, known)?;
    Ok((organization, fact))
}

/// A file's rows, a batch at a time.
struct Rows<'a> {
    file: FactFile,
    sheet: Sheet,
    record: ByteRecord,
    progress: Progress<'a>,
}

impl<'a> Rows<'a> {
    fn open(house: &House, import: &Import<'a>, before: u64) -> Result<Self, ImportFailure> {
        Ok(Self {
            file: FactFile::new(house.today()),
            sheet: Sheet::open(import.file, FactFile::columns())?,
            record: ByteRecord::new(),
            progress: Progress::new(import.progress, before),
        })
    }

    fn next_batch(&mut self) -> Result<Option<Vec<Told>>, ImportFailure> {
        let mut batch = Vec::with_capacity(BATCH);
        while batch.len() < BATCH {
            let file = &mut self.file;
            let told = self.sheet.next(&mut self.record, |row| {
                let number = row.number();
                Ok((number, file.check(row)?))
            })?;
            let Some(told) = told else { break };
            batch.push(told);
            self.progress.at(self.sheet.read());
        }
        Ok((!batch.is_empty()).then_some(batch))
    }
}
