//! Organizations that somebody tells us of come in as a file (rule A3).

use csv::ByteRecord;
use membership::import::{KnownOrganization, OrganizationFile};
use store::Tx;
use store::records::told_organizations;

use super::sheet::{Mistakes, Progress, Sheet};
use super::{BATCH, Import, ImportFailure, Imported, Keep, News};
use crate::House;

/// Imports a file of known organizations, all of it or nothing.
///
/// # Errors
/// [`ImportFailure::Mistakes`] where it has any; the file or the database cannot be read.
pub async fn organizations(house: &House, import: &Import<'_>) -> Result<Imported, ImportFailure> {
    check(import)?;
    let mut tx = house.db.begin().await?;
    let imported = keep(house, import, &mut tx).await?;
    if import.keep == Keep::All {
        tx.commit().await?;
    }
    Ok(imported)
}

/// Reads the file once to find every mistake in it.
fn check(import: &Import<'_>) -> Result<(), ImportFailure> {
    let mut file = OrganizationFile::default();
    let mut sheet = Sheet::open(import.file, OrganizationFile::columns())?;
    let (mut record, mut mistakes) = (ByteRecord::new(), Mistakes::default());
    let mut progress = Progress::new(import.progress, 0);
    while let Some(row) = sheet.next(&mut record, |row| file.check(row))? {
        if let Err(wrong) = row {
            mistakes.add(wrong);
        }
        progress.at(sheet.read());
    }
    mistakes.finish()
}

/// Reads it again and keeps it, a batch at a time. Each row is checked once more: a file can change between two readings.
async fn keep(house: &House, import: &Import<'_>, tx: &mut Tx) -> Result<Imported, ImportFailure> {
    let mut file = OrganizationFile::default();
    let mut sheet = Sheet::open(import.file, OrganizationFile::columns())?;
    let (mut record, mut batch) = (ByteRecord::new(), Vec::with_capacity(BATCH));
    let mut imported = Imported::default();
    let mut progress = Progress::new(import.progress, std::fs::metadata(import.file)?.len());
    while let Some(row) = sheet.next(&mut record, |row| file.check(row))? {
        batch.push(row?);
        if batch.len() == BATCH {
            keep_batch(house, import, tx, &batch, &mut imported).await?;
            batch.clear();
        }
        progress.at(sheet.read());
    }
    keep_batch(house, import, tx, &batch, &mut imported).await?;
    Ok(imported)
}

async fn keep_batch(
    house: &House,
    import: &Import<'_>,
    tx: &mut Tx,
    batch: &[KnownOrganization],
    imported: &mut Imported,
) -> Result<(), ImportFailure> {
    let keys = batch.iter().map(|told| told.key.clone()).collect();
    let known = told_organizations::of_keys(tx, import.source, keys).await?;
    let mut told = Vec::with_capacity(batch.len());
    for organization in batch {
        let before = known.get(&organization.key);
        let news = match before {
            None => News::New,
            Some((_, before)) if before == organization => News::Unchanged,
            Some(_) => News::Changed,
        };
        imported.count(news);
        if news != News::Unchanged {
            told.push((before.map_or_else(|| house.key(), |(id, _)| *id), organization));
        }
    }
    Ok(told_organizations::keep(tx, import.source, &told, house.now()).await?)
}
