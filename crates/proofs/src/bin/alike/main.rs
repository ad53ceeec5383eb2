//! What a stranger can learn from an answer and from how long it takes (rule I2, abuse case T12): each pair of questions that
//! must look the same is asked in turn, the bytes are compared, and the times are set side by side. See `docs/reference/alike.md`.
//!
//! Nothing here asserts a time; answers that differ in a byte end it with an error.

mod compare;
mod knock;

use std::io::Write as _;

use anyhow::ensure;
use clap::Parser;
use testkit::center::Center;
use testkit::{Database, databases};

use crate::compare::Pair;
use crate::knock::Street;

/// Prints whether what must look the same does, and takes the same time.
#[derive(Debug, Parser)]
struct Asked {
    /// How often each question is asked.
    #[arg(long, default_value_t = 1_000)]
    samples: usize,
    /// On which database.
    #[arg(long, default_value = "sqlite")]
    database: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let asked = Asked::parse();
    let database = if asked.database == "sqlite" {
        Database::Sqlite
    } else {
        Database::Postgres
    };
    ensure!(
        databases().contains(&database),
        "use scripts/postgres run, or --database sqlite"
    );
    let center = Center::on(database).await;
    let street = Street::settled(&center, asked.samples).await?;
    let pairs = [
        ("sign in: a wrong password, an unknown address", street.sign_in().await?),
        ("recover: an account, none", street.mailed("/recover").await?),
        ("register: an account, none", street.mailed("/register").await?),
        (
            "associate: a domain of the organization, another",
            street.associate().await?,
        ),
    ];
    let mut out = std::io::stdout();
    let head = format!("{} samples each, {}", asked.samples, asked.database);
    let critical = Pair::critical(asked.samples);
    writeln!(
        out,
        "| {head} | first, ms | second, ms | difference | KS distance (5 %: {critical:.3}) | bytes |"
    )?;
    writeln!(out, "|---|---:|---:|---:|---:|---|")?;
    let mut differ = Vec::new();
    for (what, pair) in &pairs {
        writeln!(out, "| {what} | {} |", pair.row())?;
        if !pair.are_equal() {
            differ.push(*what);
        }
    }
    ensure!(differ.is_empty(), "the answers differ: {}", differ.join("; "));
    Ok(())
}
