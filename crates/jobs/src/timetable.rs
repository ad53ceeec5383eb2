//! What runs, and how often it looks whether something is due.

use std::time::Duration;

use tokio::sync::watch;
use workflows::{Failure, House, association, directory, standing, sweeps};

use crate::outbox::Postman;

/// How often the outbox is looked into. A press on *Finish* mails within this time.
const OUTBOX: Duration = Duration::from_millis(500);
/// How often the directory looks for changes: with what it takes to write them, a new member is found within a second.
const DIRECTORY: Duration = Duration::from_millis(300);
/// How often what has passed is swept.
const SWEEPS: Duration = Duration::from_secs(60);

/// Runs the timetable until it is told to stop, or whoever could tell is gone. A round that has begun is finished, so that
/// a mail which the server took is noted and does not go out again at the next start.
pub async fn run(house: House, postman: Postman, stopped: watch::Receiver<bool>) {
    tokio::join!(
        deliver(&house, &postman, stopped.clone()),
        look_up(&house, stopped.clone()),
        follow(&house, stopped.clone()),
        sweep(&house, stopped)
    );
}

async fn deliver(house: &House, postman: &Postman, mut stopped: watch::Receiver<bool>) {
    loop {
        match postman.round(house).await {
            Ok(round) if round.tried > 0 && !*stopped.borrow() => continue,
            Ok(_) => {}
            Err(failure) => tracing::error!(%failure, "the outbox cannot be read"),
        }
        if rest(OUTBOX, &mut stopped).await == Rest::CutShort {
            return;
        }
    }
}

/// Sees to the domains that are due, beside the other sweeps: name servers that do not answer hold nothing else up.
async fn look_up(house: &House, mut stopped: watch::Receiver<bool>) {
    loop {
        let seen_to = association::domains::due(house).await;
        let more = matches!(seen_to, Ok(1..)) && !*stopped.borrow();
        note("domains", seen_to);
        if !more && rest(SWEEPS, &mut stopped).await == Rest::CutShort {
            return;
        }
    }
}

/// Keeps the directory's index as the database is.
async fn follow(house: &House, mut stopped: watch::Receiver<bool>) {
    if let Err(failure) = directory::prepare(house).await {
        tracing::error!(%failure, "the directory's index cannot be looked at");
    }
    loop {
        match directory::follow(house).await {
            Ok(1..) if !*stopped.borrow() => continue,
            Ok(_) => {}
            Err(failure) => tracing::error!(%failure, "the directory's index cannot follow"),
        }
        if rest(DIRECTORY, &mut stopped).await == Rest::CutShort {
            return;
        }
    }
}

async fn sweep(house: &House, mut stopped: watch::Receiver<bool>) {
    loop {
        note("unanswered requests", swept(|| association::unanswered(house)).await);
        note("standings", swept(|| standing::due(house)).await);
        note("drafts", swept(|| sweeps::past_drafts(house)).await);
        note("sessions", swept(|| sweeps::ended_sessions(house)).await);
        note("links", swept(|| sweeps::past_links(house)).await);
        note("ceremonies", swept(|| sweeps::past_ceremonies(house)).await);
        note("devices", swept(|| sweeps::unseen_devices(house)).await);
        if rest(SWEEPS, &mut stopped).await == Rest::CutShort {
            return;
        }
    }
}

/// How a pause ended.
#[derive(PartialEq, Eq)]
enum Rest {
    Over,
    CutShort,
}

async fn rest(pause: Duration, stopped: &mut watch::Receiver<bool>) -> Rest {
    match tokio::time::timeout(pause, stopped.wait_for(|stopped| *stopped)).await {
        Ok(_told_or_alone) => Rest::CutShort,
        Err(_over) => Rest::Over,
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
