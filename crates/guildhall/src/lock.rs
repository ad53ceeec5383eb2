//! One server for one SQLite file: a second would answer from a past that the first has left.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::configuration::DatabaseUrl;

/// Holds the database's file for this process. The system lets go of it when the process ends, however it does.
#[derive(Debug)]
pub struct Lock {
    _held: Option<File>,
}

impl Lock {
    /// Takes the file; a PostgreSQL database serves any number of servers.
    ///
    /// # Errors
    /// Another process has it, or its folder cannot be written.
    pub fn take(database: &DatabaseUrl) -> anyhow::Result<Self> {
        match database.file() {
            Some(file) => match hold(&file)? {
                Held::Ours(held) => Ok(Self { _held: Some(held) }),
                Held::Theirs(holder) => bail!(
                    "another guildhall{} already serves {}. Stop it first, or give this one a database of its own (--database.url)",
                    process(&holder),
                    file.display()
                ),
            },
            None => Ok(Self { _held: None }),
        }
    }

    /// Takes the file, unless another process has it: for what can be done beside a server.
    ///
    /// # Errors
    /// Its folder cannot be written.
    pub fn take_if_free(database: &DatabaseUrl) -> anyhow::Result<Option<Self>> {
        Ok(match database.file() {
            Some(file) => match hold(&file)? {
                Held::Ours(held) => Some(Self { _held: Some(held) }),
                Held::Theirs(_) => None,
            },
            None => Some(Self { _held: None }),
        })
    }
}

/// Who has a file.
enum Held {
    Ours(File),
    /// Another process, whose number is said if it could be read.
    Theirs(String),
}

fn hold(database: &Path) -> anyhow::Result<Held> {
    if let Some(folder) = database.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    }
    let path = beside(database);
    let cannot = || format!("{} cannot be written", path.display());
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .with_context(cannot)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // The number is a courtesy: without it the message still says what to do.
            let _read = file.read_to_string(&mut holder);
            return Ok(Held::Theirs(holder));
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(cannot),
    }
    file.set_len(0).with_context(cannot)?;
    file.rewind().with_context(cannot)?;
    write!(file, "{}", std::process::id()).with_context(cannot)?;
    Ok(Held::Ours(file))
}

fn beside(database: &Path) -> PathBuf {
    let mut path = database.as_os_str().to_owned();
    path.push(".lock");
    path.into()
}

fn process(holder: &str) -> String {
    let number: String = holder.chars().filter(char::is_ascii_digit).take(10).collect();
    if number.is_empty() {
        number
    } else {
        format!(" (process {number})")
    }
}
