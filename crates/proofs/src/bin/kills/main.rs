//! Kills the server with `kill -9` while organizations enroll, and looks what is left of every promise it made.
//!
//! Eight people press *Finish* as fast as they can; each acknowledgement goes into a log of our own before the next press.
//! After every kill the server must start again, and the database must hold every acknowledged enrollment once and
//! complete, and nothing half-made. A run in which no kill fell between a commit and its answer has shown too little, and
//! fails. See `docs/reference/faults.md`.

mod acknowledgements;
mod oracle;
mod people;
mod run;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use guildhall::chance::MachineDice;
use testkit::Database;
use workflows::Dice as _;

/// Kills the server while organizations enroll, and looks what is left.
#[derive(Debug, Parser)]
struct Asked {
    /// `sqlite`, or `postgres`: a new database on the server that `GUILDHALL_TEST_POSTGRES` names.
    #[arg(long)]
    database: DatabaseName,
    /// How often the server is killed at least; then on until a kill has fallen between a commit and its answer.
    #[arg(long, default_value_t = 10)]
    kills: usize,
    /// The server; without it, the `guildhall` beside this program.
    #[arg(long)]
    server: Option<PathBuf>,
    /// What decides when it is killed.
    #[arg(long)]
    seed: Option<u64>,
    /// The server has a bug that this must find: 0 is answered if it does.
    #[arg(long)]
    expect_bug: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum DatabaseName {
    Sqlite,
    Postgres,
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let asked = Asked::parse();
    let seed = asked.seed.unwrap_or_else(any_seed);
    let database = match asked.database {
        DatabaseName::Sqlite => Database::Sqlite,
        DatabaseName::Postgres => Database::Postgres,
    };
    let server = match asked.server {
        Some(server) => server,
        None => std::env::current_exe()?
            .parent()
            .unwrap_or(Path::new("."))
            .join("guildhall"),
    };
    let outcome = run::run(database, &server, asked.kills, seed, asked.expect_bug).await?;
    for violation in outcome.violations.iter().take(20) {
        eprintln!("violated: {violation}");
    }
    eprintln!("{}", outcome.times());
    let (acknowledged, between, violations) = (outcome.acknowledged, outcome.between, outcome.violations.len());
    writeln!(
        std::io::stdout(),
        "kills: {}, {} kills, {acknowledged} acknowledged, {between} kills between commit and answer, \
         {violations} violations, seed {seed}",
        format!("{:?}", asked.database).to_lowercase(),
        outcome.kills,
    )?;
    let shown = if asked.expect_bug {
        violations > 0
    } else {
        violations == 0 && between > 0
    };
    if !shown && violations == 0 {
        eprintln!(
            "this has shown too little: {}",
            if asked.expect_bug {
                "the bug was not found"
            } else {
                "kill more often"
            }
        );
    }
    Ok(if shown { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn any_seed() -> u64 {
    let mut bytes = [0; 4];
    MachineDice.fill(&mut bytes);
    u32::from_be_bytes(bytes).into()
}
