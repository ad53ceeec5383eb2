//! `guildhall serve` as a process of its own, in a folder of its own.

use std::fs::OpenOptions;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// How long a server may take to answer before it counts as one that does not start.
const PATIENCE: Duration = Duration::from_secs(30);

/// Below the ports that the system gives to connections: while the server is down nobody else takes its port.
const PORTS: std::ops::Range<u16> = 20_000..30_000;

/// A server that can be started again and again: the same folder, the same addresses.
#[derive(Debug)]
pub struct Place {
    binary: PathBuf,
    folder: PathBuf,
    database: String,
    pages: SocketAddr,
    operations: SocketAddr,
}

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// How long it took from its start to the first `/readyz` that was answered with 200.
    pub started_in: Duration,
}

impl Place {
    /// Finds free addresses for a server on `database` that is started in `folder`.
    ///
    /// # Errors
    /// The binary is not there, or no address is free.
    pub fn new(binary: &Path, folder: &Path, database: &str) -> anyhow::Result<Self> {
        let binary = binary.canonicalize().with_context(|| {
            format!(
                "{}: build it first with `cargo build --package guildhall`, or name one with --server",
                binary.display()
            )
        })?;
        let pages = free_address(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let operations = free_address(pages)?;
        Ok(Self {
            binary,
            folder: folder.to_owned(),
            database: database.to_owned(),
            pages,
            operations,
        })
    }

    /// Returns the address of the pages, as a browser has it.
    pub fn address(&self) -> String {
        format!("http://{}", self.pages)
    }

    /// Returns the address and port of the pages.
    pub const fn pages(&self) -> SocketAddr {
        self.pages
    }

    /// Returns the folder into which letters are written.
    pub fn mail(&self) -> PathBuf {
        self.folder.join("mail")
    }

    /// Starts the server, and waits until it is ready.
    ///
    /// # Errors
    /// It ends, or is not ready in time.
    pub async fn start(&self) -> anyhow::Result<Server> {
        let log = self.folder.join("server.log");
        let lines = OpenOptions::new().create(true).append(true).open(&log)?;
        let begun = Instant::now();
        let mut process = self.command().stdout(Stdio::null()).stderr(lines).spawn()?;
        while begun.elapsed() < PATIENCE {
            if status(self.operations, "/readyz").await == Some(200) {
                return Ok(Server {
                    process,
                    started_in: begun.elapsed(),
                });
            }
            if let Some(ended) = process.try_wait()? {
                bail!("the server ended ({ended}): {}", std::fs::read_to_string(&log)?);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        bail!("the server is not ready: {}", std::fs::read_to_string(&log)?)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("GUILDHALL_")) {
            command.env_remove(name);
        }
        command
            .arg("serve")
            .current_dir(&self.folder)
            .kill_on_drop(true)
            .env("GUILDHALL_SERVER__LISTEN", self.pages.to_string())
            .env("GUILDHALL_SERVER__PUBLIC_URL", self.address())
            .env("GUILDHALL_SERVER__OPERATIONS_LISTEN", self.operations.to_string())
            .env("GUILDHALL_DATABASE__URL", &self.database)
            .env("GUILDHALL_MAIL__FOLDER", self.mail())
            .env("GUILDHALL_LIMITS__ATTEMPTS_BY_NETWORK_ADDRESS", "1000000")
            .env("GUILDHALL_LIMITS__ATTEMPTS_BY_EMAIL", "1000000")
            .env("GUILDHALL_LOG__LEVEL", "warn");
        command
    }
}

impl Server {
    /// Kills it as `kill -9` does, and waits until it is gone.
    ///
    /// # Errors
    /// It had ended by itself.
    pub async fn kill(mut self) -> anyhow::Result<()> {
        ensure!(self.process.try_wait()?.is_none(), "the server ended by itself");
        self.process.kill().await?;
        Ok(())
    }

    /// Returns how many kilobytes of memory it holds.
    ///
    /// # Errors
    /// The system does not tell.
    pub fn resident_kilobytes(&self) -> anyhow::Result<u64> {
        let process = self.process.id().context("the server ended")?;
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("no VmRSS")?;
        Ok(line.trim().trim_end_matches("kB").trim().parse()?)
    }
}

impl Server {
    /// Returns how many seconds of processor time it has taken.
    ///
    /// # Errors
    /// The system does not tell.
    pub fn processor_seconds(&self) -> anyhow::Result<f64> {
        /// What Linux counts in on every machine that we know.
        const TICKS_A_SECOND: f64 = 100.0;
        let process = self.process.id().context("the server ended")?;
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let after_name = stat.rsplit(')').next().context("no name")?;
        let fields: Vec<&str> = after_name.split_whitespace().collect();
        let ticks = |place: usize| {
            fields
                .get(place)
                .context("no times")?
                .parse::<u32>()
                .map_err(anyhow::Error::from)
        };
        Ok(f64::from(ticks(11)? + ticks(12)?) / TICKS_A_SECOND)
    }
}

fn free_address(other: SocketAddr) -> anyhow::Result<SocketAddr> {
    // Two runs at once begin at different ports.
    let first = PORTS.start + u16::try_from(std::process::id() % 9_000)?;
    (first..PORTS.end)
        .chain(PORTS.start..first)
        .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .find(|address| *address != other && TcpListener::bind(address).is_ok())
        .context("no port is free")
}

async fn status(address: SocketAddr, path: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.ok()?;
    answer.split(' ').nth(1)?.parse().ok()
}
