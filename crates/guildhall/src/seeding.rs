//! `guildhall seed`: a population to try the directory with.

use std::io::IsTerminal as _;
use std::sync::Arc;

use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressDrawTarget};
use membership::program::Program;
use workflows::seed::{self, Seed};
use workflows::{House, Links};

use crate::chance::{MachineClock, MachineDice};
use crate::configuration::Configuration;
use crate::lock::Lock;
use crate::serve;

/// Fills the database, and returns what to say about it.
///
/// # Errors
/// A server has the database open, it holds organizations already, or it failed.
pub async fn run(configuration: &Configuration, program: Program, asked: Seed) -> anyhow::Result<String> {
    let url = &configuration.database.url;
    let _lock = Lock::take(url)?;
    let db = serve::open(configuration).await?;
    let house = House::new(
        db.clone(),
        Arc::new(program),
        Links::new("http://localhost"),
        serve::dns(configuration)?,
        Arc::new(MachineClock),
        Arc::new(MachineDice),
    );
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(asked.organizations as u64), target);
    let made = seed::seed(&house, asked, |made| bar.set_position(made as u64)).await;
    bar.finish_and_clear();
    db.close().await;
    made.with_context(|| format!("{url:?} was not filled"))?;
    Ok(format!("{} organizations are in {url:?}.\n", asked.organizations))
}
