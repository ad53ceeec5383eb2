//! The one client that speaks to providers: it follows nothing, waits ten seconds, and reads a megabyte at most.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::Client;
use reqwest::redirect::Policy;

const PATIENCE: Duration = Duration::from_secs(10);
const MOST_BYTES: usize = 1 << 20;

/// Why a provider did not answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum ConnectFailure {
    /// It cannot be reached.
    #[error(transparent)]
    Unreachable(#[from] reqwest::Error),
    /// Its answer is none.
    #[error(transparent)]
    Odd(#[from] http::Error),
    /// It answers without end.
    #[error("the answer is longer than {MOST_BYTES} bytes")]
    TooLong,
}

/// Chooses who computes for TLS in this process, once. Every client needs that before it is made.
pub fn ready_for_tls() {
    // Chosen before is chosen well: it is the same one everywhere.
    let _chosen = rustls::crypto::ring::default_provider().install_default();
}

/// The client.
#[derive(Debug, Clone)]
pub(super) struct Http(Client);

impl Http {
    /// Makes the client.
    pub fn new() -> Result<Self, ConnectFailure> {
        ready_for_tls();
        let client = Client::builder().redirect(Policy::none()).timeout(PATIENCE).build()?;
        Ok(Self(client))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = ConnectFailure;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, ConnectFailure>> + Send>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(call(self.0.clone(), request))
    }
}

/// Sends one request.
async fn call(client: Client, request: HttpRequest) -> Result<HttpResponse, ConnectFailure> {
    let mut answer = client.execute(request.try_into()?).await?;
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        if body.len() + piece.len() > MOST_BYTES {
            return Err(ConnectFailure::TooLong);
        }
        body.extend_from_slice(&piece);
    }
    let mut response = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    Ok(response.body(body)?)
}
