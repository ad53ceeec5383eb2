//! The credential register comes in as a file (rule A10).

use csv::ByteRecord;
use membership::credentials::{CredentialNumber, Earned, RegisterFile, RegisterRow};
use store::Tx;
use store::records::credential_links;
use store::records::register::{self, Kept};

use super::sheet::{Mistakes, Progress, Sheet};
use super::{BATCH, Import, ImportFailure, Imported, Keep, News};
use crate::{House, counting};

/// Imports a file of the credential register, all of it or nothing.
///
/// # Errors
/// [`ImportFailure::Mistakes`] where it has any; the file or the database cannot be read.
pub async fn credentials(house: &House, import: &Import<'_>) -> Result<Imported, ImportFailure> {
    check(house, import)?;
    let mut tx = house.db.begin().await?;
    let imported = keep(house, import, &mut tx).await?;
    if import.keep == Keep::All {
        counting::commit(house, tx).await?;
    }
    Ok(imported)
}

/// Reads the file once to find every mistake in it.
fn check(house: &House, import: &Import<'_>) -> Result<(), ImportFailure> {
    let mut file = RegisterFile::new(&house.program, house.today());
    let mut sheet = Sheet::open(import.file, RegisterFile::columns())?;
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
    let mut file = RegisterFile::new(&house.program, house.today());
    let mut sheet = Sheet::open(import.file, RegisterFile::columns())?;
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
    batch: &[RegisterRow],
    imported: &mut Imported,
) -> Result<(), ImportFailure> {
    let mut numbers: Vec<CredentialNumber> = batch.iter().map(|row| row.number.clone()).collect();
    numbers.dedup();
    let known = register::of_numbers(tx, &numbers).await?;
    let mut told: Vec<&RegisterRow> = Vec::with_capacity(batch.len());
    for row in batch {
        let news = news(&known, row);
        imported.count(news);
        if news != News::Unchanged {
            told.push(row);
        }
    }
    if !told.is_empty() {
        register::keep(tx, &told, import.source, house.now()).await?;
        credential_links::leave_uncounted(tx, &numbers).await?;
    }
    Ok(())
}

fn news(known: &Kept, row: &RegisterRow) -> News {
    let Some(name) = known.names.get(&row.number) else {
        return News::New;
    };
    let earned = match &row.earned {
        None => News::Unchanged,
        Some(Earned::Certification { id, earned_on, ends_on }) => {
            let known = known.certifications.get(&(row.number.clone(), id.clone()));
            known.map_or(News::New, |days| than(*days == (*earned_on, *ends_on)))
        }
        Some(Earned::Exam { id, passed_on }) => {
            let known = known.exams.get(&(row.number.clone(), id.clone()));
            known.map_or(News::New, |day| than(day == passed_on))
        }
    };
    match earned {
        News::Unchanged => than(*name == row.name),
        other => other,
    }
}

fn than(is_same: bool) -> News {
    if is_same { News::Unchanged } else { News::Changed }
}
