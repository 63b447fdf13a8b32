//! Updates that the Bot API brings: one route that answers 200 only when a person can see what follows, or when it is sure
//! that nobody ever will. Beyond a limit, and when it takes too long, it answers 503, and the Bot API brings the update
//! again, here or to another copy. No body is ever printed.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use teloxide::types::Update;
use tokio::net::TcpListener;

use crate::api::{Api, Trouble};
use crate::happening::Happening;
use crate::lines::Hold;
use crate::report::Report;
use crate::run::{Copy, Patience, STOP};
use crate::secret::{KeySecret, same};
use crate::settings::Settings;
use crate::settings_error::SettingsError;
use crate::status;

/// Where updates come in.
pub(crate) const PATH: &str = "/telegram";
/// The header in which the Bot API says the secret.
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// Bytes of an update; real ones have a few thousand.
const LONGEST: usize = 256 * 1024;
/// How long one update may take. The Bot API gives up after a minute.
const PATIENCE: Duration = Duration::from_secs(50);

#[derive(Clone)]
struct Door {
    copy: Copy,
    secrets: Arc<[String]>,
    at_work: Arc<AtomicUsize>,
    at_once: usize,
}

/// One update at work, until it is dropped.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Has updates brought to the address of the settings.
///
/// # Errors
/// A setting that is missing, or that the Bot API does not take.
pub async fn set_webhook(settings: &Settings) -> Result<(), SettingsError> {
    let (address, key) = settings.webhook_address()?;
    let api = Api::new(&settings.token, &settings.api_url)?;
    let secret = key.webhook_secret(settings.token.id());
    api.set_webhook(&address, secret).await.map_err(not_done)
}

/// Has updates kept for long polling.
///
/// # Errors
/// A setting that the Bot API does not take.
pub async fn delete_webhook(settings: &Settings) -> Result<(), SettingsError> {
    Api::new(&settings.token, &settings.api_url)?.delete_webhook().await.map_err(not_done)
}

fn not_done(trouble: Trouble) -> SettingsError {
    match trouble {
        Trouble::Token => SettingsError::TokenRefused,
        Trouble::Unreachable | Trouble::NotUnderstood => SettingsError::NotDone { code: 0 },
        Trouble::Wait(_) => SettingsError::NotDone { code: 429 },
        Trouble::Refused(code) => SettingsError::NotDone { code },
        _ => SettingsError::NotDone { code: 400 },
    }
}

/// Listens where the operator wants it, if anywhere.
///
/// # Errors
/// If nobody can listen there.
pub(crate) async fn listen(address: Option<SocketAddr>) -> Result<Option<TcpListener>, SettingsError> {
    status::bound(address, "AMPARO_WEBHOOK_LISTEN").await
}

/// Takes updates until told to stop, then finishes those that have come.
///
/// # Errors
/// A token that nobody knows.
pub(crate) async fn serve(
    listener: TcpListener,
    settings: &Settings,
    copy: &Copy,
    stop: impl Future<Output = ()>,
) -> Result<(), SettingsError> {
    let secret = |key: &KeySecret| key.webhook_secret(settings.token.id());
    let secrets = settings.key.iter().chain(&settings.previous_key).map(secret).collect();
    let door = Door { copy: copy.clone(), secrets, at_work: Arc::default(), at_once: settings.at_once };
    let router = Router::new().route(PATH, post(take)).layer(DefaultBodyLimit::max(LONGEST)).with_state(door);
    let (closing, closed) = tokio::sync::oneshot::channel::<()>();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async {
        // Told to close, or the teller is gone: both mean to close.
        let _ = closed.await;
    });
    let mut serving = tokio::spawn(serving.into_future());
    let result = tokio::select! {
        result = until_told(copy, stop) => result,
        _ = &mut serving => Ok(()),
    };
    copy.condition.set_ready(false);
    (copy.report)(Report::Stopping);
    let _ = closing.send(());
    let rest = async {
        // Requests first: each waits for its own update.
        let _ = (&mut serving).await;
        copy.lines.finished().await;
    };
    let early = tokio::time::timeout(STOP, rest).await.is_err();
    serving.abort();
    (copy.report)(if early { Report::StoppedEarly } else { Report::Stopped });
    result
}

/// Sees that the token is known, however long the Bot API is away, and waits for the end.
async fn until_told(copy: &Copy, stop: impl Future<Output = ()>) -> Result<(), SettingsError> {
    let known = async {
        let mut patience = Patience::default();
        while let Err(trouble) = copy.guide.post.api.check().await {
            patience.pause(trouble, &copy.report).await?;
        }
        copy.condition.set_ready(true);
        (copy.report)(Report::Listening);
        std::future::pending().await
    };
    tokio::select! {
        result = known => result,
        () = stop => Ok(()),
    }
}

async fn take(State(door): State<Door>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let said = headers.get(SECRET).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // All are compared, so that the time does not tell which one it was.
    if !door.secrets.iter().fold(false, |known, secret| known | same(secret, said)) {
        return StatusCode::UNAUTHORIZED;
    }
    let happening = serde_json::from_slice::<Update>(&body).ok().and_then(Happening::of);
    door.copy.guide.counts.came(happening.as_ref().map(|happening| &happening.what));
    // What nobody understands does not become clearer when it comes again.
    let Some(happening) = happening else { return StatusCode::OK };
    let before = door.at_work.fetch_add(1, Ordering::Relaxed);
    let _place = Place(Arc::clone(&door.at_work));
    if before >= door.at_once && !door.copy.guide.is_urgent(&happening) {
        (door.copy.report)(Report::Crowded);
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let (hold, done) = Hold::firm();
    door.copy.lines.accept(&door.copy.guide, happening, hold);
    match tokio::time::timeout(PATIENCE, done.wait()).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
