//! A small static server for `dist/`, as strict as the strictest partner: what works here works on their page.

use crate::house;
use axum::{Router, http::HeaderValue, http::header};
use miette::{IntoDiagnostic, Result, WrapErr, miette};
use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr},
};
use tokio::{net::TcpListener, runtime::Runtime};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// How many ports in a row are tried.
const PORTS_TRIED: u16 = 20;
/// The policy that `docs/partners.md` promises to live under.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; media-src 'self'; worker-src 'self'; base-uri 'none'; \
    require-trusted-types-for 'script'";

/// Listens on this machine only, at `port` or the next free one; 0 takes any.
///
/// # Errors
/// When none of the ports can be had.
pub(crate) async fn listen(port: u16) -> Result<TcpListener> {
    for candidate in port..=port.saturating_add(PORTS_TRIED) {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, candidate))).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => println!("port {candidate} is taken"),
            Err(error) => {
                return Err(error).into_diagnostic().wrap_err(format!("cannot listen on port {candidate}"));
            }
        }
    }
    Err(miette!(
        help = "name a free port with --port",
        "ports {port} and the next {PORTS_TRIED} are all taken"
    ))
}

/// Where a listener answers.
///
/// # Errors
/// When the system does not know its own port.
pub(crate) fn url(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}", listener.local_addr().into_diagnostic()?))
}

/// Serves `dist/` until it is dropped.
///
/// # Errors
/// When the listener fails for good.
pub(crate) async fn serve(listener: TcpListener) -> Result<()> {
    axum::serve(listener, site()).await.into_diagnostic()
}

/// A server that runs beside a chore and ends with it.
pub(crate) struct Background {
    /// Where it answers.
    pub(crate) url: String,
    _runtime: Runtime,
}

impl Background {
    /// Starts on any free port.
    ///
    /// # Errors
    /// When no port can be had.
    pub(crate) fn start() -> Result<Self> {
        let runtime = Runtime::new().into_diagnostic()?;
        let listener = runtime.block_on(listen(0))?;
        let url = url(&listener)?;
        runtime.spawn(serve(listener));
        Ok(Self { url, _runtime: runtime })
    }
}

fn site() -> Router {
    let files = ServeDir::new(house::dist()).precompressed_br().precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(says(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(says(header::CACHE_CONTROL, "no-cache"))
        .layer(says(header::REFERRER_POLICY, "no-referrer"))
        .layer(says(header::VARY, "accept-encoding"))
        .layer(says(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
}

fn says(name: header::HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
