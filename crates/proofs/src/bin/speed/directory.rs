//! The directory of a seeded population: searches with their counts, and members' pages, as browsers ask, against a bare
//! handler that answers the same bytes in the same run; and what memory and processor time the server takes for it.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, ensure};
use axum::body::Bytes;
use gateways::dns::Dns;
use guildhall::chance::{MachineClock, MachineDice};
use proofs::server::{Place, Server};
use store::Db;
use testkit::Database;
use workflows::seed::{Seed, seed};
use workflows::{House, Links};

use crate::connection::{self, Load};
use crate::pages::{ENCODINGS, bare};

const CONNECTIONS: usize = 16;
const ROUNDS: usize = 4;
const LASTING: Duration = Duration::from_millis(1500);
const WARMING: Duration = Duration::from_millis(500);
/// How long the index may take until it is made.
const PATIENCE: Duration = Duration::from_secs(900);

/// Measures on a fresh database that it fills, and returns rows of a table.
///
/// # Errors
/// The population cannot be made, or a page is not answered with 200.
pub async fn measure(server: &Path, database: Database, organizations: usize) -> anyhow::Result<String> {
    let folder = tempfile::tempdir()?;
    let url = database.fresh(folder.path()).await;
    let begun = Instant::now();
    fill(&url, organizations).await?;
    eprintln!("{organizations} organizations were made in {:.0?}", begun.elapsed());
    measure_filled(server, folder.path(), &url).await
}

/// Measures on a database that is filled, and returns rows of a table.
///
/// # Errors
/// A page is not answered with 200.
pub async fn measure_filled(server: &Path, folder: &Path, url: &str) -> anyhow::Result<String> {
    let database = if url.starts_with("postgres") {
        "PostgreSQL"
    } else {
        "SQLite"
    };
    let place = Place::new(server, folder, url)?;
    let begun = Instant::now();
    let running = place.start().await?;
    let listed = whole(&place).await?;
    let made = begun.elapsed();
    running.kill().await?;
    let running = place.start().await?;
    let started = running.started_in;
    whole(&place).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let at_rest = running.resident_kilobytes()? / 1024;
    let mut rows = String::new();
    let listings = listings(&place).await?;
    let many = found(&place, many()).await;
    let few = many.iter().step_by(41).take(200).cloned().collect();
    for (name, paths) in [
        ("search, of two hundred", few),
        ("search, each another", many),
        ("a member, of a thousand", listings),
    ] {
        rows += &row(&format!("{database}, {name}"), &place, &running, &paths).await?;
    }
    let after = running.resident_kilobytes()? / 1024;
    running.kill().await?;
    rows += &format!(
        "\n{database}, {listed}: index made in {:.1} s; start {:.0} ms; {at_rest} MB at \
         rest, {after} MB after the load\n",
        made.as_secs_f64(),
        started.as_secs_f64() * 1000.0
    );
    Ok(rows)
}

async fn fill(url: &str, organizations: usize) -> anyhow::Result<()> {
    let db = Db::open(url).await?;
    db.migrate().await?;
    let program = guildhall::program::load(None).map_err(|mistakes| anyhow!("{mistakes:?}"))?;
    let house = House::new(
        db.clone(),
        Arc::new(program),
        Links::new("https://partners.example"),
        Dns::of_this_machine()?,
        Arc::new(MachineClock),
        Arc::new(MachineDice),
    );
    let asked = Seed { organizations, seed: 1 };
    seed(&house, asked, |_| {}).await?;
    db.close().await;
    Ok(())
}

/// Waits until everybody is found, and returns how many that are.
async fn whole(place: &Place) -> anyhow::Result<String> {
    let begun = Instant::now();
    let (mut last, mut since) = (String::new(), Instant::now());
    while begun.elapsed() < PATIENCE {
        let page = connection::ask(place.pages(), &request("/directory", "")).await?;
        let page = String::from_utf8_lossy(&page).into_owned();
        let counted = page
            .split("id=\"found\">")
            .nth(1)
            .and_then(|rest| rest.split('<').next());
        let counted = counted.unwrap_or_default().to_owned();
        if counted != last {
            (last, since) = (counted, Instant::now());
        } else if since.elapsed() > Duration::from_secs(4)
            && last.starts_with(|first: char| ('1'..='9').contains(&first))
        {
            return Ok(last);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(anyhow!("the index is not made: {last:?}"))
}

fn request(path: &str, encodings: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{encodings}\r\n")
}

const WORDS: [&str; 8] = [
    "network",
    "Hamburg",
    "data migration",
    "Netzwerke",
    "クラウド",
    "schools",
    "seguridad",
    "support",
];
const PLACES: [&str; 7] = ["DE", "US", "JP", "FR", "US%2FCA", "BR", "GB"];
const SERVICES: [&str; 6] = ["hosting", "networking", "security", "support", "training", "consulting"];
const LANGUAGES: [&str; 5] = ["de", "en", "fr", "ja", "es"];

/// Keeps the searches that have a page of their own: one beyond the last leads to the last.
async fn found(place: &Place, searches: Vec<String>) -> Vec<String> {
    let mut found = Vec::with_capacity(searches.len());
    for search in searches {
        if connection::ask(place.pages(), &request(&search, ENCODINGS))
            .await
            .is_ok()
        {
            found.push(search);
        }
    }
    found
}

/// Thousands of searches: by everything alone and together, and leafing.
fn many() -> Vec<String> {
    let mut all = Vec::new();
    for page in 1..=6 {
        for word in WORDS {
            let word: String = word.split(' ').map(encoded).collect::<Vec<_>>().join("+");
            for service in SERVICES {
                for place in PLACES {
                    for language in LANGUAGES {
                        let page = if page > 1 {
                            format!("&page={page}")
                        } else {
                            String::new()
                        };
                        all.push(match all.len() % 5 {
                            0 => format!("/directory?q={word}&service={service}{page}"),
                            1 => format!("/directory?place={place}&service={service}&speaks={language}{page}"),
                            2 => format!("/directory?q={word}&place={place}{page}"),
                            3 => format!("/directory?near=Hamburg&within=100&service={service}{page}"),
                            _ => format!("/directory?q={word}&speaks={language}{page}"),
                        });
                    }
                }
            }
        }
    }
    // In an order in which neighbors have nothing in common.
    let count = all.len();
    (0..count).map(|place| all[place * 1_009 % count].clone()).collect()
}

fn encoded(word: &str) -> String {
    word.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// The pages of a thousand members, from the sitemaps.
async fn listings(place: &Place) -> anyhow::Result<Vec<String>> {
    let mut paths = Vec::new();
    for beginning in ["0", "1", "2", "3"] {
        for second in ["0", "7", "A", "K", "Z"] {
            let map = connection::ask(
                place.pages(),
                &request(&format!("/sitemap/{beginning}{second}.xml"), ""),
            )
            .await?;
            let map = String::from_utf8_lossy(&map).into_owned();
            let addresses = map
                .split("<loc>")
                .skip(1)
                .filter_map(|rest| rest.split("</loc>").next());
            let of_members =
                addresses.filter_map(|address| address.split_once("/directory/").map(|(_, path)| path.to_owned()));
            paths.extend(
                of_members
                    .filter(|path| !path.contains('/'))
                    .map(|id| format!("/directory/{id}")),
            );
        }
    }
    paths.truncate(1_000);
    ensure!(!paths.is_empty(), "nobody is in the sitemaps");
    Ok(paths)
}

async fn row(name: &str, place: &Place, server: &Server, paths: &[String]) -> anyhow::Result<String> {
    let requests: Vec<String> = paths.iter().map(|path| request(path, ENCODINGS)).collect();
    let first = requests.first().context("nothing to ask")?;
    let bytes = connection::ask(place.pages(), first).await?.len();
    let body = connection::ask(place.pages(), &request(&paths[0], "")).await?;
    let bare = bare(Bytes::from(body)).await?;
    connection::load_all(bare, &requests, CONNECTIONS, WARMING).await?;
    let (mut ours, mut theirs) = (Load::default(), Load::default());
    let (mut spent, mut count) = (0.0, 0);
    for _ in 0..ROUNDS {
        theirs.add(connection::load_all(bare, &requests, CONNECTIONS, LASTING).await?);
        let before = server.processor_seconds()?;
        let load = connection::load_all(place.pages(), &requests, CONNECTIONS, LASTING).await?;
        spent += server.processor_seconds()? - before;
        count += load.count();
        ours.add(load);
    }
    let (a_second, bare_a_second) = (ours.a_second(), theirs.a_second());
    Ok(format!(
        "| {name} | {bytes} | {a_second:.0} | {bare_a_second:.0} | {:.2} | {:.1} ms | {:.1} ms | {:.3} ms |\n",
        a_second / bare_a_second,
        ours.milliseconds(50),
        ours.milliseconds(99),
        spent * 1000.0 / f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
    ))
}
