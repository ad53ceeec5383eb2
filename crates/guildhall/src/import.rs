//! `guildhall import`: files of the credential register, of known organizations and of facts (rules A10, A3 and Q5).

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use membership::import::RowMistake;
use membership::program::Program;
use store::Db;
use workflows::import::{self, Import, ImportFailure, Imported, Keep};
use workflows::{House, Links};

use crate::chance::{MachineClock, MachineDice};
use crate::configuration::Configuration;
use crate::lock::Lock;
use crate::mistakes::{self, Mistake};
use crate::serve;

/// What is imported.
#[derive(Debug, Subcommand)]
pub enum ImportAct {
    /// Takes in the credential register: whose a credential is, and what they earned.
    Credentials(File),
    /// Takes in organizations that are known and that nobody has enrolled yet.
    Organizations(File),
    /// Takes in facts that count for organizations: tested products, answers to the survey, attendances and awarded points.
    Facts(File),
}

/// A file, and what is done with it.
#[derive(Debug, Args)]
pub struct File {
    /// A CSV file in UTF-8, parted by commas or semicolons; its first row names the columns.
    file: PathBuf,
    /// Checks everything and tells what would change, but keeps nothing.
    #[arg(long)]
    dry_run: bool,
    /// Who tells what is in it, such as the name of the register that it comes from.
    #[arg(long, value_name = "NAME", default_value = "import")]
    source: String,
}

/// Imports a file, all of it or nothing, and returns what to tell about it.
///
/// # Errors
/// There are mistakes in the file, which are told, or it cannot be read or kept.
pub async fn run(configuration: &Configuration, program: Program, act: &ImportAct) -> anyhow::Result<String> {
    let (ImportAct::Credentials(file) | ImportAct::Organizations(file) | ImportAct::Facts(file)) = act;
    let (db, _lock) = open(configuration).await?;
    let links = Links::new("");
    let (clock, dice) = (Arc::new(MachineClock), Arc::new(MachineDice));
    let house = House::new(
        db.clone(),
        Arc::new(program),
        links,
        serve::dns(configuration)?,
        clock,
        dice,
    );
    let bar = bar(&file.file);
    let progress = |read| bar.set_position(read);
    let asked = Import {
        file: &file.file,
        source: &file.source,
        keep: if file.dry_run { Keep::Nothing } else { Keep::All },
        progress: &progress,
    };
    let imported = match act {
        ImportAct::Credentials(_) => import::credentials(&house, &asked).await,
        ImportAct::Organizations(_) => import::organizations(&house, &asked).await,
        ImportAct::Facts(_) => import::facts(&house, &asked).await,
    };
    bar.finish_and_clear();
    db.close().await;
    imported
        .map(|imported| summary(file, imported))
        .map_err(|failure| refused(&file.file, failure))
}

/// Opens the database. A server may have it open: then its schema is the server's, and stays.
async fn open(configuration: &Configuration) -> anyhow::Result<(Db, Option<Lock>)> {
    let url = &configuration.database.url;
    if let Some(lock) = Lock::take_if_free(url)? {
        return Ok((serve::open(configuration).await?, Some(lock)));
    }
    let db = Db::open(url.reveal())
        .await
        .with_context(|| format!("{url:?} cannot be opened"))?;
    Ok((db, None))
}

/// A bar where somebody looks; the file is read twice.
fn bar(file: &Path) -> ProgressBar {
    let length = std::fs::metadata(file).map_or(0, |about| about.len());
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %  {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(length.saturating_mul(2)), target).with_style(style)
}

fn summary(file: &File, imported: Imported) -> String {
    let Imported {
        new,
        changed,
        unchanged,
    } = imported;
    let kept = if file.dry_run {
        " Nothing was kept: this was a dry run."
    } else {
        ""
    };
    format!(
        "{}: {new} new, {changed} changed, {unchanged} unchanged.{kept}\n",
        file.file.display()
    )
}

/// Prints every mistake that is told.
fn refused(file: &Path, failure: ImportFailure) -> anyhow::Error {
    let name = file.display();
    match failure {
        ImportFailure::Mistakes { first, count } => {
            let told: Vec<Mistake> = first.into_iter().map(|mistake| in_place(file, mistake)).collect();
            mistakes::print(&told);
            let others = match count - told.len() {
                0 => String::new(),
                others => format!("; {others} more are not shown"),
            };
            anyhow!("{name} has {count} mistakes{others}. Nothing of it was imported")
        }
        ImportFailure::File(error) => anyhow!("{name} cannot be read: {error}"),
        ImportFailure::Act(failure) => anyhow!(
            "nothing of {name} was imported: {failure}. If a server is writing much to the same file now, try again in a moment; \
             if it is of another version, stop it first"
        ),
    }
}

fn in_place(file: &Path, mistake: RowMistake) -> Mistake {
    let RowMistake {
        row,
        column,
        what,
        hint,
    } = mistake;
    let column = column.map(|column| format!(", column {column}")).unwrap_or_default();
    Mistake {
        place: format!("{}, row {row}{column}", file.display()),
        excerpt: None,
        what,
        hint: Some(hint).filter(|hint| !hint.is_empty()),
    }
}
