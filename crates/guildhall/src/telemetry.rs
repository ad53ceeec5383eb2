//! What is written down about the running server: log lines with a request's id, and figures. Nothing personal: the
//! route stands for the address, which may hold a name or a secret; who asks does not stand there at all.

use std::io::IsTerminal as _;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::http::header::HeaderValue;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tower_http::request_id::{MakeRequestId as _, MakeRequestUuid};
use tracing::Instrument as _;

use crate::configuration::{Log, LogFormat};

const REQUEST_ID: &str = "x-request-id";
const DURATION: &str = "guildhall_http_request_duration_seconds";

/// Where the durations of requests are counted, in seconds.
const BUCKETS: [f64; 9] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5];

static INSTALLING: Mutex<()> = Mutex::new(());
static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();

/// Begins to write log lines. Only the first call of a process counts.
pub fn log(settings: &Log) {
    let lines = tracing_subscriber::fmt()
        .with_env_filter(settings.level.filter())
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    // A second server in one process, as in tests, logs where the first does.
    let _begun = match settings.format {
        LogFormat::Text => lines.with_target(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).with_span_list(false).try_init(),
    };
}

/// Returns the figures, which this process has once.
///
/// # Errors
/// Something else in this process counts already.
pub fn figures() -> anyhow::Result<PrometheusHandle> {
    // Two servers of one process may start at once: the second waits for the first.
    let _turn = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = FIGURES.get() {
        return Ok(handle.clone());
    }
    let builder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Full(DURATION.to_owned()), &BUCKETS)?;
    let handle = builder.install_recorder()?;
    Ok(FIGURES.get_or_init(|| handle).clone())
}

/// Gives every request an id, a log line and its place in the figures.
pub fn observed(router: Router) -> Router {
    router.layer(from_fn(observe))
}

async fn observe(mut request: Request, next: Next) -> Response {
    // An id that came along could be anything; ours is what the error page shows and the log has.
    request.headers_mut().remove(REQUEST_ID);
    let id = MakeRequestUuid.make_request_id(&request);
    let id = id.map_or_else(|| HeaderValue::from_static("none"), |id| id.into_header_value());
    let method = request.method().to_string();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let span = tracing::info_span!("request", id = id.to_str().unwrap_or_default(), method, route);
    request.headers_mut().insert(REQUEST_ID, id);

    let begun = Instant::now();
    let response = next.run(request).instrument(span.clone()).await;
    count(&method, &route, response.status().as_u16(), begun.elapsed());
    let microseconds = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status = response.status().as_u16(), microseconds, "answered"));
    response
}

fn count(method: &str, route: &str, status: u16, lasted: Duration) {
    // A method can be any word; a figure for each would fill the memory of who asks for them.
    let method = if ["GET", "HEAD", "POST"].contains(&method) {
        method.to_owned()
    } else {
        "other".to_owned()
    };
    let labels = [
        ("method", method),
        ("route", route.to_owned()),
        ("status", status.to_string()),
    ];
    metrics::counter!("guildhall_http_requests_total", &labels).increment(1);
    metrics::histogram!(DURATION, &labels[..2]).record(lasted.as_secs_f64());
}
