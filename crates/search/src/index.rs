//! The index in its folder: opened, made anew, followed, and read.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use membership::terms::{Day, OrganizationId};
use tantivy::directory::MmapDirectory;
use tantivy::indexer::{IndexWriterOptions, NoMergePolicy};
use tantivy::schema::TantivyDocument;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyError, Term};

use crate::asked::Asked;
use crate::entry::Entry;
use crate::failure::SearchFailure;
use crate::found::Found;
use crate::schema::{Fields, VERSION};
use crate::segment::{period_key, place_keys};
use crate::snapshot::Snapshot;
use crate::vocabulary::Vocabulary;
use crate::words::words;

/// How much a writer may gather before it writes: the least that tantivy takes.
const GATHERED: usize = 15_000_000;
/// The file that says what an index is made of.
const METAS: &str = "meta.json";
/// How many results' texts stay unpacked.
const UNPACKED: usize = 16;

/// The search index. It is there at once, and empty until it is told something.
pub struct Directory {
    folder: Option<PathBuf>,
    fields: Fields,
    opened: Mutex<Option<Opened>>,
    shown: RwLock<Option<Arc<Snapshot>>>,
    /// Whether a search met what cannot be read.
    damaged: AtomicBool,
}

struct Opened {
    index: Index,
    reader: IndexReader,
    /// The last commit that is shown.
    shown: Option<(u64, Option<String>)>,
}

/// What is written at once.
#[derive(Debug, Default)]
pub struct Batch {
    /// Entries that are new or have changed.
    pub entries: Vec<Entry>,
    /// Organizations that have none any more.
    pub gone: Vec<OrganizationId>,
    /// How far the database was read, in words of whoever reads it.
    pub read_to: String,
    /// Whether the index is whole with it. What was written in a hundred pieces is made one then.
    pub completes: bool,
}

impl Directory {
    /// Makes an index that is kept in memory alone: for tests.
    pub fn in_memory() -> Self {
        Self::of(None)
    }

    /// Takes the index of a folder, which is opened once it is needed.
    pub fn in_folder(folder: &Path) -> Self {
        Self::of(Some(folder.to_owned()))
    }

    fn of(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            fields: Fields::new(),
            opened: Mutex::new(None),
            shown: RwLock::new(None),
            damaged: AtomicBool::new(false),
        }
    }

    /// Looks whether what is searched is what lies in the folder, and whether the folder can be written.
    ///
    /// # Errors
    /// Says what is wrong. Whoever follows the database makes the index again as soon as the folder lets it.
    pub fn look(&self) -> Result<(), SearchFailure> {
        if self.is_damaged() {
            return Err(SearchFailure::Unusable("it is made anew".to_owned()));
        }
        match &self.folder {
            Some(folder) if folder.exists() => {
                // Nobody knows whether a folder can be written who has not written into it.
                let tried = folder.join(format!(".tried-{}", std::process::id()));
                File::create(&tried)?;
                std::fs::remove_file(&tried)?;
            }
            _ => {}
        }
        match &self.folder {
            Some(folder) if self.shown().is_some() && !folder.join(METAS).is_file() => {
                Err(SearchFailure::Unusable("it is gone from its folder".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Tells whether a search met what cannot be read: the index must be made anew then.
    pub fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::Relaxed)
    }

    /// Returns how far the database was read, or nothing where the index must be made anew.
    pub fn read_to(&self) -> Option<String> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        self.with(&mut opened, |opened| Ok(payload(&opened.index)?))
            .ok()
            .flatten()
    }

    /// Looks whether every file is as it was written.
    ///
    /// It opens the index for itself and closes it again: what a check of sums has read would stay in memory with an index
    /// that stays open.
    pub fn is_whole(&self) -> bool {
        let damaged = self.open_index().and_then(|index| Ok(index.validate_checksum()?));
        damaged.is_ok_and(|damaged| damaged.is_empty())
    }

    /// Forgets everything: what is written from now on is the whole index.
    ///
    /// # Errors
    /// The folder cannot be cleared.
    pub fn clear(&self) -> Result<(), SearchFailure> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        *opened = None;
        if let Some(folder) = &self.folder
            && folder.exists()
        {
            std::fs::remove_dir_all(folder)?;
        }
        self.damaged.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Writes a batch, as long as the index was read to `from` (nothing at the beginning). Returns whether it did: another
    /// process that shares the folder may be writing, or have written it.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn write(&self, from: Option<&str>, batch: Batch) -> Result<bool, SearchFailure> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        self.with(&mut opened, |opened| {
            let options = IndexWriterOptions::builder()
                .num_worker_threads(1)
                .num_merge_threads(1)
                .memory_budget_per_thread(GATHERED)
                .build();
            let mut writer: IndexWriter<TantivyDocument> = match opened.index.writer_with_options(options) {
                Ok(writer) => writer,
                Err(TantivyError::LockFailure(..)) => return Ok(false),
                Err(error) => return Err(error.into()),
            };
            if payload(&opened.index)?.as_deref() != from {
                return Ok(false);
            }
            if batch.completes {
                writer.set_merge_policy(Box::new(NoMergePolicy));
            }
            for organization in batch.gone {
                writer.delete_term(self.key(organization));
            }
            for entry in &batch.entries {
                writer.delete_term(self.key(entry.organization));
                writer.add_document(self.document(entry))?;
            }
            let mut prepared = writer.prepare_commit()?;
            prepared.set_payload(&format!("{VERSION} {}", batch.read_to));
            prepared.commit()?;
            if batch.completes {
                make_one(&opened.index, &mut writer)?;
            }
            writer.wait_merging_threads()?;
            Ok(true)
        })
    }

    /// Shows what is written by now, on `today`. Returns whether that is anything new.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn show(&self, today: Day) -> Result<bool, SearchFailure> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = self.shown();
        self.with(&mut opened, |opened| {
            let metas = opened.index.load_metas()?;
            let commit = Some((metas.opstamp, metas.payload));
            if commit == opened.shown && shown.as_ref().is_some_and(|shown| shown.day == today) {
                return Ok(false);
            }
            opened.reader.reload()?;
            let searcher = opened.reader.searcher();
            // An index that was made anew counts on: no two states have one number.
            let generation = shown.as_ref().map_or(0, |shown| shown.generation) + 1;
            let snapshot = Snapshot::take(searcher, &self.fields, today, generation, shown.as_deref())?;
            *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(snapshot));
            opened.shown = commit;
            Ok(true)
        })
    }

    /// Searches. `facets` are counted.
    ///
    /// # Errors
    /// The index is damaged, which [`Directory::is_damaged`] tells from then on.
    pub fn search(
        &self,
        asked: &Asked,
        today: Day,
        facets: &[&str],
        vocabulary: &Vocabulary,
    ) -> Result<Found, SearchFailure> {
        let search = || self.on(today)?.search(asked, facets, vocabulary);
        // The library trusts its files: of one that was changed under it, it may read a length that is none.
        let found = catch_unwind(AssertUnwindSafe(search))
            .unwrap_or_else(|_| Err(SearchFailure::Unusable("a file is not as it was written".to_owned())));
        if found.is_err() {
            self.damaged.store(true, Ordering::Relaxed);
        }
        found
    }

    /// Returns a number that is another one as soon as something else can be found.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn generation(&self, today: Day) -> Result<u64, SearchFailure> {
        Ok(self.on(today)?.generation)
    }

    fn on(&self, today: Day) -> Result<Arc<Snapshot>, SearchFailure> {
        if let Some(shown) = self.shown().filter(|shown| shown.day == today) {
            return Ok(shown);
        }
        self.show(today)?;
        self.shown()
            .ok_or_else(|| SearchFailure::Unusable("nothing is shown".to_owned()))
    }

    fn shown(&self) -> Option<Arc<Snapshot>> {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn with<T>(
        &self,
        opened: &mut Option<Opened>,
        act: impl FnOnce(&mut Opened) -> Result<T, SearchFailure>,
    ) -> Result<T, SearchFailure> {
        let opened = match opened {
            Some(opened) => opened,
            none => none.insert(self.open()?),
        };
        act(opened)
    }

    fn open_index(&self) -> Result<Index, SearchFailure> {
        let schema = self.fields.schema.clone();
        Ok(match &self.folder {
            None => Index::create_in_ram(schema),
            Some(folder) => {
                std::fs::create_dir_all(folder)?;
                let directory = MmapDirectory::open(folder).map_err(TantivyError::from)?;
                Index::open_or_create(directory, schema)?
            }
        })
    }

    fn open(&self) -> Result<Opened, SearchFailure> {
        let index = self.open_index()?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(UNPACKED)
            .try_into()?;
        Ok(Opened {
            index,
            reader,
            shown: None,
        })
    }

    fn key(&self, organization: OrganizationId) -> Term {
        Term::from_field_text(self.fields.organization, &organization.uuid().simple().to_string())
    }

    fn document(&self, entry: &Entry) -> TantivyDocument {
        let fields = &self.fields;
        let mut document = TantivyDocument::new();
        document.add_text(fields.organization, entry.organization.uuid().simple().to_string());
        let names: Vec<String> = entry.names.iter().flat_map(|name| name_words(name)).collect();
        document.add_text(fields.names, distinct(names));
        let cities = entry.places.iter().flat_map(|place| [&place.city, &place.area]);
        let texts: Vec<String> = entry.texts.iter().chain(cities).flat_map(|text| words(text)).collect();
        document.add_text(fields.texts, distinct(texts));
        let mut values: Vec<String> = Vec::new();
        values.extend(
            entry
                .values
                .iter()
                .map(|(facet, value)| crate::segment::answer_key(facet, value)),
        );
        values.extend(
            entry
                .places
                .iter()
                .flat_map(|place| place_keys(&place.path(), &place.city)),
        );
        let periods = entry.periods.iter();
        values.extend(periods.map(|period| period_key(period.starts_on, period.listed_until, &period.level)));
        values.sort_unstable();
        values.dedup();
        values
            .into_iter()
            .for_each(|value| document.add_text(fields.values, value));
        let (_, lot) = entry.organization.uuid().as_u64_pair();
        document.add_u64(fields.lot, lot);
        document.add_text(fields.card, &entry.card);
        document
    }
}

/// Makes one segment of all: what each keeps of its own then is kept once. Nothing else may be merging.
fn make_one(index: &Index, writer: &mut IndexWriter<TantivyDocument>) -> Result<(), TantivyError> {
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
    }
    Ok(())
}

/// A name is found by its words, and as a whole as names are folded: "A. B. C." is `abc`.
fn name_words(name: &str) -> Vec<String> {
    let mut all = words(name);
    all.extend(membership::names::folded(name).split(' ').map(str::to_owned));
    all
}

fn distinct(mut words: Vec<String>) -> String {
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Reads how far the database was read, where this version wrote it.
fn payload(index: &Index) -> Result<Option<String>, TantivyError> {
    let payload = index.load_metas()?.payload;
    let (version, read_to) = payload
        .as_deref()
        .and_then(|payload| payload.split_once(' '))
        .unwrap_or_default();
    Ok((version == VERSION.to_string()).then(|| read_to.to_owned()))
}
