//! Pages against a bare handler that answers the same bytes: the real router, loopback, sixteen connections.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use guildhall::chance::{MachineClock, MachineDice};
use guildhall::configuration::Configuration;
use guildhall::serve::Server;
use jiff::SignedDuration;
use membership::terms::SessionId;
use store::records::sessions::{self, Session};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use workflows::{House, Secret};

use crate::connection::{self, Load};
use crate::seeding;

const CONNECTIONS: usize = 16;
/// What is measured in turn, so that what else the machine does falls on both alike.
const ROUNDS: usize = 4;
const LASTING: Duration = Duration::from_millis(1500);
const WARMING: Duration = Duration::from_millis(300);

/// What browsers of today say that they take.
pub const ENCODINGS: &str = "Accept-Encoding: gzip, deflate, br\r\n";

/// Measures a few pages, as they are and compressed, and returns the rows of a table.
///
/// # Errors
/// A page is not answered with 200.
pub async fn measure() -> anyhow::Result<String> {
    let folder = tempfile::tempdir()?;
    log_lines(&folder.path().join("server.log"))?;
    let program = guildhall::program::load(None).map_err(|mistakes| anyhow!("{mistakes:?}"))?;
    let configuration = Configuration::for_testing(folder.path());
    let server = Server::start(&configuration, program, Arc::new(MachineClock), Arc::new(MachineDice)).await?;
    let waiting = seeding::drafts(&server.house, 0..2).await?;
    let (_, listed) = seeding::enroll(&server.house, &waiting[..1], 1).await?;
    let listing = format!("/directory/{}", listed.first().context("nobody is listed")?.as_str());
    let cookie = sign_in(&server.house, &waiting[1]).await?;
    let mut rows = String::new();
    let owner = format!("Cookie: {cookie}\r\n");
    for (name, path, who) in [
        ("front, no database", "/", ""),
        ("listing", listing.as_str(), ""),
        ("wizard, contact", "/enroll/contact", owner.as_str()),
        (
            "wizard, organization profile",
            "/enroll/organization-profile",
            owner.as_str(),
        ),
    ] {
        for encodings in ["", ENCODINGS] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{who}{encodings}\r\n");
            rows += &row(name, server.address, &request, encodings).await?;
        }
    }
    server.stop().await;
    Ok(rows)
}

/// Log lines are written as `serve` writes them: they are part of the price of a page.
fn log_lines(file: &std::path::Path) -> anyhow::Result<()> {
    let lines = std::sync::Mutex::new(std::fs::File::create(file)?);
    tracing_subscriber::fmt()
        .with_env_filter("info")
        .with_ansi(false)
        .with_target(false)
        .with_writer(lines)
        .init();
    Ok(())
}

async fn sign_in(house: &House, owner: &seeding::Waiting) -> anyhow::Result<String> {
    let secret = Secret::draw(house.dice());
    let session = Session {
        id: SessionId::from_uuid(house.key()),
        account: owner.enroller.account,
        email: owner.enroller.email.clone(),
        language: None,
        agent: "speed".to_owned(),
        started_at: house.now(),
        last_used_at: house.now(),
        ends_at: house.now() + SignedDuration::from_hours(1),
    };
    let mut tx = house.db.begin().await?;
    sessions::insert(&mut tx, &session, secret.hash()).await?;
    tx.commit().await?;
    Ok(format!("session={}", secret.reveal()))
}

async fn row(name: &str, address: SocketAddr, request: &str, encodings: &str) -> anyhow::Result<String> {
    let plain = request.replace(ENCODINGS, "");
    let body = connection::ask(address, &plain).await?;
    let bytes = connection::ask(address, request).await?.len();
    let bare = bare(Bytes::from(body)).await?;
    connection::load(address, request, CONNECTIONS, WARMING).await?;
    connection::load(bare, request, CONNECTIONS, WARMING).await?;
    let (mut ours, mut theirs) = (Load::default(), Load::default());
    for _ in 0..ROUNDS {
        theirs.add(connection::load(bare, request, CONNECTIONS, LASTING).await?);
        ours.add(connection::load(address, request, CONNECTIONS, LASTING).await?);
    }
    let (a_second, bare_a_second) = (ours.a_second(), theirs.a_second());
    Ok(format!(
        "| {name}{} | {bytes} | {a_second:.0} | {bare_a_second:.0} | {:.2} | {:.1} ms | {:.1} ms | {:.1} ms |\n",
        if encodings.is_empty() { "" } else { ", compressed" },
        a_second / bare_a_second,
        ours.milliseconds(50),
        ours.milliseconds(99),
        theirs.milliseconds(99),
    ))
}

/// Serves one body at every address; compressed, as our pages are, for who asks for that.
pub async fn bare(body: Bytes) -> anyhow::Result<SocketAddr> {
    let answer = move || std::future::ready(([(CONTENT_TYPE, "text/html; charset=utf-8")], body.clone()));
    let pages = Router::new().fallback(get(answer)).layer(CompressionLayer::new());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, pages).await });
    Ok(address)
}
