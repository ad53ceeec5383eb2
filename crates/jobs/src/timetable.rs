//! What runs, and how often it looks whether something is due.

use std::time::Duration;

use workflows::{Failure, House, sweeps};

use crate::outbox::Postman;

/// How often the outbox is looked into. A press on *Finish* mails within this time.
const OUTBOX: Duration = Duration::from_millis(500);
/// How often what has passed is swept.
const SWEEPS: Duration = Duration::from_secs(60);

/// Runs the timetable until its task is dropped.
pub async fn run(house: House, postman: Postman) {
    tokio::join!(deliver(&house, &postman), sweep(&house));
}

async fn deliver(house: &House, postman: &Postman) {
    loop {
        match postman.round(house).await {
            Ok(round) if round.tried > 0 => continue,
            Ok(_) => {}
            Err(failure) => tracing::error!(%failure, "the outbox cannot be read"),
        }
        tokio::time::sleep(OUTBOX).await;
    }
}

async fn sweep(house: &House) {
    loop {
        note("drafts", swept(|| sweeps::past_drafts(house)).await);
        note("sessions", swept(|| sweeps::ended_sessions(house)).await);
        note("links", swept(|| sweeps::past_links(house)).await);
        tokio::time::sleep(SWEEPS).await;
    }
}

/// Sweeps until nothing is due any more: a batch is a hundred rows, so that no transaction is long.
async fn swept<F: Future<Output = Result<u64, Failure>>>(batch: impl Fn() -> F) -> Result<u64, Failure> {
    let mut all = 0;
    loop {
        match batch().await? {
            0 => return Ok(all),
            some => all += some,
        }
    }
}

fn note(what: &'static str, swept: Result<u64, Failure>) {
    match swept {
        Ok(0) => {}
        Ok(count) => tracing::info!(what, count, "swept"),
        Err(failure) => tracing::error!(%failure, what, "a sweep failed"),
    }
}
