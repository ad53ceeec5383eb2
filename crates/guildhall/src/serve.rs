//! Wiring: configuration and program go in, a running center comes out.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use axum::Router;
use gateways::dns::Dns;
use gateways::mail::{Post, Smtp, SmtpSettings};
use jobs::Postman;
use membership::program::Program;
use search::Directory;
use store::Db;
use store::records::terms;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use web::limits::Limits;
use web::{Center, Settings};
use words::Words;
use workflows::{Clock, Dice, House, Links};

use crate::configuration::{Configuration, Mail};
use crate::lock::Lock;
use crate::operations::{self, Operations};
use crate::telemetry;

/// How long requests that are under way may take once the server is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// How often what is only remembered is tidied: rates and figures.
const TIDYING: Duration = Duration::from_secs(60);

/// A center that runs in this process until it is stopped.
pub struct Server {
    /// Where pages are served: with port 0 in the configuration, the port that was free.
    pub address: SocketAddr,
    /// Where the operations' addresses are served.
    pub operations_address: SocketAddr,
    /// The wired house: its database, its clock.
    pub house: House,
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
    _lock: Lock,
}

impl Server {
    /// Starts a center and returns once it can be reached.
    ///
    /// # Errors
    /// Another server has the database, the database is not fit, or an address is taken.
    pub async fn start(
        configuration: &Configuration,
        program: Program,
        clock: Arc<dyn Clock>,
        dice: Arc<dyn Dice>,
    ) -> anyhow::Result<Self> {
        let lock = Lock::take(&configuration.database.url)?;
        let db = open(configuration).await?;
        has_every_edition(&db, &program).await?;
        let pages = listen("server.listen", configuration.server.listen).await?;
        let operations = listen("server.operations_listen", configuration.server.operations_listen).await?;
        let (address, operations_address) = (pages.local_addr()?, operations.local_addr()?);

        let public_url = configuration.public_url(address);
        let dns = dns(configuration)?;
        let links = Links::new(&public_url);
        let house = House::new(db.clone(), Arc::new(program), links, dns, clock, dice)
            .with_providers(configuration.providers.clone())
            .with_directory(Directory::in_folder(&configuration.directory.index_folder));
        let center = center(configuration, public_url, house.clone());
        let postman = postman(configuration, &house.program, center.words.clone())?;
        let figures = telemetry::figures()?;
        let (stop, stopped) = watch::channel(false);
        let mut running = JoinSet::new();
        running.spawn(tidy(center.clone(), figures.clone(), stopped.clone()));
        running.spawn(jobs::run(house.clone(), postman, stopped.clone()));
        let gathering = center.clone();
        running.spawn(async move {
            // It is gathered by the first search as well, which then waits for it.
            let _gathered = tokio::task::spawn_blocking(move || drop(gathering.vocabulary().clone())).await;
        });
        let operations_pages = operations::router(Operations {
            house: house.clone(),
            figures,
        });
        running.spawn(serve(operations, operations_pages, stopped.clone()));
        running.spawn(serve(pages, telemetry::observed(web::router(center)), stopped));
        Ok(Self {
            address,
            operations_address,
            house,
            stop,
            running,
            _lock: lock,
        })
    }

    /// Stops: nothing new is taken, what is under way gets ten seconds, then the database is closed.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let all = async { while self.running.join_next().await.is_some() {} };
        if tokio::time::timeout(LAST_REQUESTS, all).await.is_err() {
            tracing::warn!("some requests took too long and were cut off");
            self.running.shutdown().await;
        }
        self.house.db.close().await;
    }
}

/// Opens the database and brings its schema up to this version.
///
/// # Errors
/// It cannot be reached, or belongs to a newer version.
pub async fn open(configuration: &Configuration) -> anyhow::Result<Db> {
    let url = &configuration.database.url;
    let db = Db::open(url.reveal())
        .await
        .with_context(|| format!("the database {url:?} cannot be opened"))?;
    db.migrate()
        .await
        .with_context(|| format!("the schema of {url:?} cannot be brought up to this version"))?;
    Ok(db)
}

/// Looks whether the program still has every edition that a term was signed under: without it a member's level and questions
/// would be nobody's (rule P3).
///
/// # Errors
/// Names the editions that are missing, and how many terms need each.
pub async fn has_every_edition(db: &Db, program: &Program) -> anyhow::Result<()> {
    let signed = terms::editions(&mut db.read().await?).await?;
    let missing = signed.iter().filter(|(edition, _)| program.edition(edition).is_none());
    let told: Vec<String> = missing
        .map(|(edition, terms)| format!("editions/{} ({terms} of the terms in the database)", edition.0))
        .collect();
    anyhow::ensure!(
        told.is_empty(),
        "the program lacks what was signed under: {}. Put the folder back where it was, and start again: a term keeps the \
         edition that it was signed under",
        told.join(", ")
    );
    Ok(())
}

/// Returns whom names are asked of: the servers that are set, else this machine's.
///
/// # Errors
/// This machine does not say whom it asks.
pub fn dns(configuration: &Configuration) -> anyhow::Result<Dns> {
    Ok(match &configuration.dns.servers {
        Some(servers) => Dns::asking(&servers.0)?,
        None => Dns::of_this_machine()?,
    })
}

async fn listen(key: &str, address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("{key}: nothing can listen on {address}"))
}

fn center(configuration: &Configuration, public_url: String, house: House) -> Center {
    let settings = Settings {
        public_url,
        trusted_proxies: configuration.server.trusted_proxies.into(),
        largest_form: configuration.limits.largest_form as usize,
        attempts_by_network_address: configuration.limits.attempts_by_network_address,
        attempts_by_email: configuration.limits.attempts_by_email,
    };
    let mut words = Words::embedded();
    for edition in &house.program.editions {
        words.add_edition(&edition.id.0, &edition.sentences);
    }
    let limits = Arc::new(Limits::new(&settings));
    Center {
        house,
        words: Arc::new(words),
        settings: Arc::new(settings),
        limits,
        kept: Arc::default(),
        vocabulary: Arc::default(),
    }
}

fn postman(configuration: &Configuration, program: &Program, words: Arc<Words>) -> anyhow::Result<Postman> {
    let mail = &configuration.mail;
    let everywhere = program
        .vendor
        .service_centers
        .iter()
        .find(|center| center.countries.is_empty());
    let address = mail
        .from
        .clone()
        .or_else(|| everywhere.map(|center| center.email.clone()));
    let address = address.context("mail.from is not set, and the program has no service center for everywhere")?;
    Ok(Postman {
        words,
        post: post(mail)?,
        from: address,
        reply_to: mail.reply_to.clone(),
    })
}

fn post(mail: &Mail) -> anyhow::Result<Post> {
    let Some(host) = &mail.smtp_host else {
        return Ok(Post::Folder(mail.folder.clone()));
    };
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("mail.smtp_authority: {}", path.display()));
    let sign_in = mail.smtp_user.as_ref().zip(mail.smtp_password.as_ref());
    Ok(Post::Smtp(Smtp::new(SmtpSettings {
        host: host.0.clone(),
        port: mail.smtp_port,
        security: mail.smtp_security,
        authority: mail.smtp_authority.as_ref().map(read).transpose()?,
        sign_in: sign_in.map(|(user, password)| (user.0.clone(), password.reveal().to_owned())),
    })))
}

async fn serve(listener: TcpListener, pages: Router, stopped: watch::Receiver<bool>) {
    let service = pages.into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service)
        .with_graceful_shutdown(until(stopped))
        .await;
    if let Err(error) = served {
        tracing::error!(%error, "a listener ended");
    }
}

async fn tidy(center: Center, figures: metrics_exporter_prometheus::PrometheusHandle, stopped: watch::Receiver<bool>) {
    let tidying = async {
        loop {
            tokio::time::sleep(TIDYING).await;
            center.limits.forget();
            figures.run_upkeep();
        }
    };
    tokio::select! {
        () = tidying => {}
        () = until(stopped) => {}
    }
}

/// Waits until the server is told to stop, or dropped.
async fn until(mut stopped: watch::Receiver<bool>) {
    // An error says that whoever could tell is gone, which tells the same.
    let _told = stopped.wait_for(|stopped| *stopped).await;
}
