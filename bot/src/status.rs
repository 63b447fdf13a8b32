//! How this copy is, for machines that watch over it: alive, ready, and a few counts. Not for the internet.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use crate::run::Copy;
use crate::settings_error::SettingsError;

/// Whether a copy takes updates.
#[derive(Default)]
pub(crate) struct Condition {
    ready: AtomicBool,
}

impl Condition {
    /// From now on it does, or does not.
    pub(crate) fn set_ready(&self, ready: bool) {
        self.ready.store(ready, Ordering::Relaxed);
    }

    fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }
}

/// Listens where the operator wants it, if anywhere.
///
/// # Errors
/// If nobody can listen there.
pub(crate) async fn listen(address: Option<SocketAddr>) -> Result<Option<TcpListener>, SettingsError> {
    bound(address, "AMPARO_STATUS_LISTEN").await
}

/// Listens at the address of a setting.
///
/// # Errors
/// If nobody can; it names the setting.
pub(crate) async fn bound(
    address: Option<SocketAddr>,
    setting: &'static str,
) -> Result<Option<TcpListener>, SettingsError> {
    let Some(address) = address else { return Ok(None) };
    let bound = TcpListener::bind(address).await;
    bound.map(Some).map_err(|error| SettingsError::CannotListen { setting, reason: error.to_string() })
}

/// Answers for ever; without a listener there is nothing to do.
pub(crate) async fn serve(listener: Option<TcpListener>, copy: &Copy) {
    let Some(listener) = listener else { return };
    let router = Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(copy.clone());
    // It ends with the program.
    let _ = axum::serve(listener, router).await;
}

async fn ready(State(copy): State<Copy>) -> Response {
    let (status, line) = match copy.condition.is_ready() {
        true => (StatusCode::OK, "ready\n"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    };
    (status, line).into_response()
}

async fn metrics(State(copy): State<Copy>) -> Response {
    let text = copy.guide.counts.text(&copy.guide.content().structure);
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
