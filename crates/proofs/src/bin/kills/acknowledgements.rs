//! What the server promised, in a log that no fault of the server can touch.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;

/// An answer that said: enrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledged {
    /// The draft that was finished.
    pub draft: String,
    /// The Partner Program ID in the answer.
    pub partner_id: String,
    /// The legal name that was typed.
    pub legal_name: String,
}

/// The log. Cloning shares it.
#[derive(Debug, Clone)]
pub struct Log {
    path: PathBuf,
    file: Arc<Mutex<File>>,
}

impl Log {
    /// Begins a log.
    ///
    /// # Errors
    /// The file cannot be made.
    pub fn begin(path: PathBuf) -> anyhow::Result<Self> {
        let file = File::options().create_new(true).append(true).open(&path)?;
        Ok(Self {
            path,
            file: Arc::new(Mutex::new(file)),
        })
    }

    /// Writes an answer down, durably, before anything else is asked.
    ///
    /// # Errors
    /// The disk refused.
    pub async fn note(&self, answer: Acknowledged) -> anyhow::Result<()> {
        let file = self.file.clone();
        let written = tokio::task::spawn_blocking(move || {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            file.write_all(format!("{}\t{}\t{}\n", answer.draft, answer.partner_id, answer.legal_name).as_bytes())?;
            file.sync_data()
        });
        Ok(written.await??)
    }

    /// Reads everything back, by draft. A draft that was acknowledged under two IDs has both.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(&self) -> anyhow::Result<BTreeMap<String, Vec<Acknowledged>>> {
        let mut by_draft: BTreeMap<String, Vec<Acknowledged>> = BTreeMap::new();
        for line in std::fs::read_to_string(&self.path)?.lines() {
            let mut parts = line.split('\t').map(str::to_owned);
            let mut part = || parts.next().context("the log has a line that is cut off");
            let answer = Acknowledged {
                draft: part()?,
                partner_id: part()?,
                legal_name: part()?,
            };
            let of_draft = by_draft.entry(answer.draft.clone()).or_default();
            if !of_draft.contains(&answer) {
                of_draft.push(answer);
            }
        }
        Ok(by_draft)
    }
}
