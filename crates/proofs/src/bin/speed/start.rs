//! How a server with many organizations starts, and what memory it holds.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow};
use gateways::dns::Dns;
use guildhall::chance::{MachineClock, MachineDice};
use membership::terms::PartnerId;
use proofs::server::Place;
use store::Db;
use store::records::outbox;
use workflows::{House, Links};

use crate::connection;
use crate::seeding;

const STARTS: usize = 7;
/// How many are enrolled before their letters are taken away.
const BATCH: usize = 1000;

/// Fills a file with organizations, and starts a server on it a few times.
///
/// # Errors
/// The file cannot be filled, or the server does not start.
pub async fn measure(server: &Path, organizations: usize) -> anyhow::Result<String> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("guildhall.db");
    let begun = Instant::now();
    let listed = fill(&file, organizations).await?;
    let megabytes = std::fs::metadata(&file)?.len() >> 20;
    eprintln!("{organizations} organizations were enrolled in {:.0?}", begun.elapsed());
    let place = Place::new(server, folder.path(), &format!("sqlite:{}", file.display()))?;
    let mut starts = Vec::with_capacity(STARTS);
    for _ in 1..STARTS {
        let running = place.start().await?;
        starts.push(running.started_in);
        running.kill().await?;
    }
    let running = place.start().await?;
    starts.push(running.started_in);
    starts.sort();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let at_rest = running.resident_kilobytes()? / 1024;
    let every = (listed.len() / 2000).max(1);
    for one in listed.iter().step_by(every) {
        let request = format!("GET /directory/{} HTTP/1.1\r\nHost: localhost\r\n\r\n", one.as_str());
        connection::ask(place.pages(), &request).await?;
    }
    let after = running.resident_kilobytes()? / 1024;
    running.kill().await?;
    Ok(format!(
        "\n| start | with {organizations} organizations ({megabytes} MB) |\n|---|---:|\n\
         | from start to the first 200 of /readyz, median of {STARTS} | {:.0} ms |\n| the slowest | {:.0} ms |\n\
         | resident memory, two seconds later | {at_rest} MB |\n| after {} different listing pages | {after} MB |\n",
        starts[STARTS / 2].as_secs_f64() * 1000.0,
        starts[STARTS - 1].as_secs_f64() * 1000.0,
        listed.len().div_ceil(every),
    ))
}

/// Enrolls as anyone enrolls, where a commit costs nothing, and copies the file to the disk.
async fn fill(file: &Path, organizations: usize) -> anyhow::Result<Vec<PartnerId>> {
    let memory = PathBuf::from("/dev/shm");
    let quick = if memory.is_dir() {
        tempfile::tempdir_in(memory)?
    } else {
        tempfile::tempdir()?
    };
    let filled = quick.path().join("guildhall.db");
    let db = Db::open(&format!("sqlite:{}", filled.display())).await?;
    db.migrate().await?;
    let program = guildhall::program::load(None).map_err(|mistakes| anyhow!("{mistakes:?}"))?;
    let links = Links::new("https://partners.example");
    let house = House::new(
        db.clone(),
        Arc::new(program),
        links,
        Dns::of_this_machine()?,
        Arc::new(MachineClock),
        Arc::new(MachineDice),
    );
    let mut listed = Vec::with_capacity(organizations);
    for first in (0..organizations).step_by(BATCH) {
        let waiting = seeding::drafts(&house, first..organizations.min(first + BATCH)).await?;
        listed.extend(seeding::enroll(&house, &waiting, 2).await?.1);
        deliver(&house).await?;
    }
    db.close().await;
    std::fs::copy(&filled, file).context("the file cannot be copied to the disk")?;
    Ok(listed)
}

/// Takes the letters away, as a mail server would.
async fn deliver(house: &House) -> anyhow::Result<()> {
    let now = house.now();
    let mut tx = house.db.begin().await?;
    for mail in outbox::lease(&mut tx, now, now, i64::try_from(BATCH)?).await? {
        outbox::sent(&mut tx, mail.id, now).await?;
    }
    tx.commit().await?;
    Ok(())
}
