//! A connection that is kept and asked the same again and again, and many of them at once.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Where the next load begins among its requests: not where the last one did.
static BEGUN: AtomicUsize = AtomicUsize::new(0);

/// What a load came to.
#[derive(Debug, Default)]
pub struct Load {
    /// How long each request took.
    times: Vec<Duration>,
    /// How long it was loaded.
    lasted: Duration,
}

impl Load {
    /// Adds another load of the same.
    pub fn add(&mut self, other: Self) {
        self.times.extend(other.times);
        self.lasted += other.lasted;
    }

    /// Returns how many requests were answered.
    pub const fn count(&self) -> usize {
        self.times.len()
    }

    /// Returns how many requests were answered a second.
    pub fn a_second(&self) -> f64 {
        f64::from(u32::try_from(self.times.len()).unwrap_or(u32::MAX)) / self.lasted.as_secs_f64()
    }

    /// Returns within how many milliseconds so many of a hundred requests were answered.
    pub fn milliseconds(&mut self, percent: usize) -> f64 {
        self.times.sort_unstable();
        let at = self.times.len().saturating_sub(1) * percent / 100;
        self.times.get(at).copied().unwrap_or_default().as_secs_f64() * 1000.0
    }
}

/// A connection over which one request follows the other.
struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

/// Asks once, and returns the body.
///
/// # Errors
/// The answer is not 200.
pub async fn ask(address: SocketAddr, request: &str) -> anyhow::Result<Vec<u8>> {
    let mut connection = Connection::open(address).await?;
    let (start, end) = connection.ask(request.as_bytes()).await?;
    Ok(connection.received[start..end].to_vec())
}

/// Asks the same over so many connections for so long.
///
/// # Errors
/// An answer is not 200.
pub async fn load(address: SocketAddr, request: &str, connections: usize, lasting: Duration) -> anyhow::Result<Load> {
    load_all(address, &[request.to_owned()], connections, lasting).await
}

/// Asks one after the other over so many connections for so long, each connection beginning elsewhere among them.
///
/// # Errors
/// An answer is not 200.
pub async fn load_all(
    address: SocketAddr,
    requests: &[String],
    connections: usize,
    lasting: Duration,
) -> anyhow::Result<Load> {
    let requests: Arc<[String]> = requests.into();
    let next = Arc::new(AtomicUsize::new(
        BEGUN.fetch_add(requests.len() / 7 + 1, Ordering::Relaxed),
    ));
    let mut asking = JoinSet::new();
    for _ in 0..connections {
        let mut connection = Connection::open(address).await?;
        let (requests, next) = (Arc::clone(&requests), Arc::clone(&next));
        asking.spawn(async move {
            let (begun, mut times) = (Instant::now(), Vec::new());
            while begun.elapsed() < lasting {
                let request = &requests[next.fetch_add(1, Ordering::Relaxed) % requests.len()];
                let asked = Instant::now();
                connection.ask(request.as_bytes()).await?;
                times.push(asked.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut all = Load {
        lasted: lasting,
        ..Load::default()
    };
    for times in asking.join_all().await {
        all.times.extend(times?);
    }
    Ok(all)
}

impl Connection {
    async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            received: Vec::with_capacity(1 << 17),
        })
    }

    /// Asks, takes the whole answer, and returns where its body begins and ends.
    async fn ask(&mut self, request: &[u8]) -> anyhow::Result<(usize, usize)> {
        self.received.clear();
        self.stream.write_all(request).await?;
        let body = loop {
            self.receive().await?;
            if let Some(end) = find(&self.received, b"\r\n\r\n", 0) {
                break end + 4;
            }
        };
        let head = String::from_utf8_lossy(&self.received[..body]).to_ascii_lowercase();
        ensure!(head.starts_with("http/1.1 200"), "{head}");
        let end = match head
            .split("content-length: ")
            .nth(1)
            .and_then(|rest| rest.lines().next())
        {
            Some(length) => body + length.parse::<usize>()?,
            None if head.contains("transfer-encoding: chunked") => self.last_chunk(body).await?,
            None => bail!("an answer without a length: {head}"),
        };
        while self.received.len() < end {
            self.receive().await?;
        }
        Ok((body, end))
    }

    /// Returns where the last chunk ends.
    async fn last_chunk(&mut self, mut chunk: usize) -> anyhow::Result<usize> {
        loop {
            let Some(line) = find(&self.received, b"\r\n", chunk) else {
                self.receive().await?;
                continue;
            };
            let size = std::str::from_utf8(&self.received[chunk..line]).context("a chunk's size")?;
            let size = usize::from_str_radix(size, 16)?;
            chunk = line + 2 + size + 2;
            if size == 0 {
                return Ok(chunk);
            }
        }
    }

    async fn receive(&mut self) -> anyhow::Result<()> {
        ensure!(
            self.stream.read_buf(&mut self.received).await? > 0,
            "the connection was closed"
        );
        Ok(())
    }
}

fn find(bytes: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len())
        .position(|window| window == what)
        .map(|at| from + at)
}
