//! What machines ask about the server, on a listener of its own.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use workflows::{House, directory};

/// What the answers are made from.
#[derive(Clone)]
pub struct Operations {
    /// The house, whose database and directory have to answer.
    pub house: House,
    /// The figures.
    pub figures: PrometheusHandle,
}

/// Returns the three addresses.
pub fn router(operations: Operations) -> Router {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(figures))
        .with_state(operations)
}

/// The process answers.
async fn healthz() -> &'static str {
    "ok\n"
}

/// The process can serve: its database answers too, and its directory.
async fn readyz(State(operations): State<Operations>) -> impl IntoResponse {
    if let Err(error) = operations.house.db.answers().await {
        tracing::error!(%error, "the database does not answer");
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n");
    }
    match directory::ready(&operations.house).await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(failure) => {
            tracing::error!(%failure, "the directory's index is not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the directory's index is not ready\n")
        }
    }
}

async fn figures(State(operations): State<Operations>) -> impl IntoResponse {
    (
        [(CONTENT_TYPE, "text/plain; version=0.0.4")],
        operations.figures.render(),
    )
}
