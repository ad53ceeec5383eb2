//! How fast it is, as ratios to a bare reference measured in the same run: *Finish* to a commit of one row, a page to a
//! handler that answers the same bytes, a search to the query of one row; and how a server with 100,000 organizations starts. See `docs/reference/speed.md`.
//!
//! The generator shares the machine's cores with what it measures. Nothing here asserts a time.

mod connection;
mod directory;
mod find;
mod finish;
mod pages;
mod seeding;
mod start;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Parser;
use testkit::{Database, databases};

/// Prints how fast it is, as ratios to a bare reference measured in the same run.
#[derive(Debug, Parser)]
struct Asked {
    /// What is measured.
    #[arg(long, value_delimiter = ',', default_values = ["finish", "pages", "find", "directory", "start"])]
    only: Vec<Part>,
    /// How many organizations are in the file of a server that starts, and among how many one is looked for.
    #[arg(long, default_value_t = 100_000)]
    organizations: usize,
    /// A database that `guildhall seed` has filled, where the directory is measured instead of on fresh ones.
    #[arg(long)]
    filled: Option<String>,
    /// Where its server keeps the index, which is made there if there is none; without it, in a folder that is thrown away.
    #[arg(long, requires = "filled")]
    folder: Option<PathBuf>,
    /// The server that starts; without it, the `guildhall` beside this program.
    #[arg(long)]
    server: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    Finish,
    Pages,
    Find,
    Directory,
    Start,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let asked = Asked::parse();
    if cfg!(debug_assertions) {
        eprintln!("this is a debug build: its figures say nothing; use --release");
    }
    if asked.only.contains(&Part::Finish) {
        say("| Finish | a second | bare commits | ratio |\n|---|---:|---:|---:|")?;
        for database in databases() {
            say(&finish::measure(database).await?)?;
        }
        if databases() == [Database::Sqlite] {
            eprintln!("without GUILDHALL_TEST_POSTGRES there are no figures of PostgreSQL: use scripts/postgres run");
        }
    }
    if asked.only.contains(&Part::Pages) {
        say(
            "\n| page | bytes | a second | bare handler | ratio | median | p99 | bare p99 |\n|---|---:|---:|---:|---:|---:|---:|---:|",
        )?;
        say(&pages::measure().await?)?;
    }
    if asked.only.contains(&Part::Find) {
        say(
            "\n| search, ms | p50 | p95 | p99 | bare p50 | bare p95 | ratio p50 | ratio p95 |\n|---|---:|---:|---:|---:|---:|---:|---:|",
        )?;
        for database in databases() {
            say(&find::measure(database, asked.organizations).await?)?;
        }
    }
    let beside = || {
        let own = std::env::current_exe()?;
        anyhow::Ok(own.parent().unwrap_or(Path::new(".")).join("guildhall"))
    };
    let server = asked.server.map_or_else(beside, Ok)?;
    if asked.only.contains(&Part::Directory) {
        say(
            "\n| directory | bytes | a second | bare handler | ratio | median | p99 | processor each |\n|---|---:|---:|---:|---:|---:|---:|---:|",
        )?;
        if let Some(url) = &asked.filled {
            let thrown_away = tempfile::tempdir()?;
            let folder = asked.folder.as_deref().unwrap_or(thrown_away.path());
            say(&directory::measure_filled(&server, folder, url).await?)?;
        } else {
            for database in databases() {
                say(&directory::measure(&server, database, asked.organizations).await?)?;
            }
        }
    }
    if asked.only.contains(&Part::Start) {
        say(&start::measure(&server, asked.organizations).await.context("start")?)?;
    }
    Ok(())
}

fn say(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    writeln!(std::io::stdout(), "{}", text.trim_end())
}
