//! The index follows the database: what was committed anywhere is found here within a second (rule D1).

use std::sync::Arc;

use membership::terms::OrganizationId;
use search::{Batch, Directory, SearchFailure};
use store::records::directory_changes::{self, ReadTo};
use store::views::directory::index;
use uuid::Uuid;

use super::entry::entry;
use crate::{Failure, House};

/// How many organizations are read and written at once.
const BATCH: i64 = 1_000;

/// How far an index was read, as it is written into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    /// The database.
    source: Uuid,
    /// The last change that was read.
    read_to: ReadTo,
    /// The last organization that was read, while all of them are read one after the other.
    making: Option<OrganizationId>,
}

impl Mark {
    fn text(self) -> String {
        let ReadTo { written_in, number } = self.read_to;
        let making = self.making.map(|last| format!(" {}", last.uuid())).unwrap_or_default();
        format!("{} {written_in} {number}{making}", self.source)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        Some(Self {
            source: parts.next()?.parse().ok()?,
            read_to: ReadTo {
                written_in: parts.next()?.parse().ok()?,
                number: parts.next()?.parse().ok()?,
            },
            making: parts
                .next()
                .and_then(|last| last.parse().ok())
                .map(OrganizationId::from_uuid),
        })
    }
}

/// Throws an index away that is damaged, of another version, of another database, or of this one at a time to which it has
/// since been put back. [`follow`] makes it again.
///
/// # Errors
/// The database failed, or the folder cannot be cleared.
pub async fn prepare(house: &House) -> Result<(), Failure> {
    let directory = Arc::clone(&house.directory);
    let looked_at = blocking(move || Ok((directory.is_whole(), mark(&directory)))).await;
    let (is_whole, mark) = looked_at.unwrap_or((false, None));
    let mut reader = house.db.read().await?;
    let source = directory_changes::source(&mut reader).await?;
    let end = directory_changes::end(&mut reader).await?;
    let is_ours = |mark: &Mark| mark.source == source && mark.read_to <= end;
    if !is_whole || !mark.as_ref().is_some_and(is_ours) {
        tracing::info!("the directory's index is made anew");
        house.directory.clear()?;
    }
    Ok(())
}

/// Reads what has changed, or the next of everybody while the index is made, and shows it. Returns how many organizations
/// were read: as long as it is not none, there may be more.
///
/// # Errors
/// The database failed, or the folder cannot be written. A damaged index is cleared, so that it is made again.
pub async fn follow(house: &House) -> Result<u64, Failure> {
    if house.directory.is_damaged() {
        tracing::warn!("a search met what cannot be read: the directory's index is made anew");
        house.directory.clear()?;
    }
    let followed = round(house).await;
    if let Err(Failure::Search(failure)) = &followed {
        tracing::warn!(%failure, "the directory's index is made anew");
        house.directory.clear()?;
    }
    followed
}

async fn round(house: &House) -> Result<u64, Failure> {
    let directory = Arc::clone(&house.directory);
    let before = blocking(move || Ok(mark(&directory))).await?;
    let mut reader = house.db.read().await?;
    let now = match before {
        Some(mark) => mark,
        None => Mark {
            source: directory_changes::source(&mut reader).await?,
            read_to: directory_changes::beginning(&mut reader).await?,
            making: Some(OrganizationId::from_uuid(Uuid::nil())),
        },
    };
    let (organizations, after) = match now.making {
        Some(last) => {
            let next = index::after(&mut reader, last, BATCH).await?;
            let making = next.last().copied();
            (next, Mark { making, ..now })
        }
        None => {
            let changes = directory_changes::after(&mut reader, now.read_to, BATCH).await?;
            let read_to = changes.last().map_or(now.read_to, |(_, read_to)| *read_to);
            (changes.into_iter().map(|(id, _)| id).collect(), Mark { read_to, ..now })
        }
    };
    let count = organizations.len() as u64;
    let batch = match organizations.as_slice() {
        [] if before == Some(after) => None,
        organizations => Some(read(house, &mut reader, organizations, after).await?),
    };
    drop(reader);
    keep(house, before, batch).await?;
    Ok(count)
}

async fn read(
    house: &House,
    reader: &mut store::Reader,
    organizations: &[OrganizationId],
    after: Mark,
) -> Result<Batch, Failure> {
    let indexed = index::of(reader, organizations).await?;
    let entries: Vec<_> = indexed
        .iter()
        .filter_map(|indexed| entry(&house.program, indexed))
        .collect();
    let kept = |id: &OrganizationId| entries.iter().any(|entry| entry.organization == *id);
    let gone = if entries.len() == organizations.len() {
        Vec::new()
    } else {
        organizations.iter().filter(|id| !kept(id)).copied().collect()
    };
    Ok(Batch {
        entries,
        gone,
        read_to: after.text(),
        completes: after.making.is_none() && organizations.is_empty(),
    })
}

/// Writes what was read, and shows what is written: by this process, or by another that shares the folder.
async fn keep(house: &House, before: Option<Mark>, batch: Option<Batch>) -> Result<(), Failure> {
    let (directory, today) = (Arc::clone(&house.directory), house.today());
    blocking(move || {
        if let Some(batch) = batch {
            directory.write(before.map(Mark::text).as_deref(), batch)?;
        }
        directory.show(today)
    })
    .await?;
    Ok(())
}

/// Looks whether the directory can be searched and can follow.
///
/// # Errors
/// Its folder is gone, is no folder or cannot be written, or the index in it is damaged. [`follow`] makes it again as soon as
/// it can.
pub async fn ready(house: &House) -> Result<(), Failure> {
    let directory = Arc::clone(&house.directory);
    blocking(move || directory.look()).await
}

fn mark(directory: &Directory) -> Option<Mark> {
    Mark::parse(&directory.read_to()?)
}

/// Files are read and written where nobody waits for it.
async fn blocking<T: Send + 'static>(
    act: impl FnOnce() -> Result<T, SearchFailure> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(act).await {
        Ok(done) => Ok(done?),
        // The library trusts its files: of a torn one it may read a length that is none.
        Err(stopped) if stopped.is_panic() => Err(SearchFailure::Unusable(stopped.to_string()).into()),
        Err(stopped) => Err(stopped.into()),
    }
}
