//! Owns the listener and its connections: from bytes to a call and back. It serves connections by hand instead of with
//! `axum::serve` because a test must be able to end one without an answer and to close all of them at once.

use super::{
    answer::{Refusal, envelope},
    methods::{self, Outcome},
    params::Params,
    shared::Shared,
};
use axum::{
    body::Body,
    extract::Request,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::{io, sync::Arc};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// Accepts connections for ever. Dropping the future closes the listener and every connection.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        // A failed accept concerns a client that has already gone.
        if let Ok((stream, _)) = listener.accept().await {
            connections.spawn(connection(stream, Arc::clone(&shared)));
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Small answers must leave at once: a long poll is one packet each way.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let shared = Arc::clone(&shared);
        async move { handle(&shared, request.map(Body::new)).await }
    });
    // An error is a client that went away or a drop that a test asked for: the journal has both.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Answers one request; an error ends the connection without a byte.
async fn handle(shared: &Arc<Shared>, request: Request) -> Result<Response, io::Error> {
    let path = request.uri().path().to_owned();
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return Ok(refuse(&Refusal::new(404, "Not Found")));
    };
    // A colon may arrive encoded.
    let token = token.replace("%3A", ":").replace("%3a", ":");
    if shared.look(|state| state.bot(&token).is_none()) {
        return Ok(refuse(&Refusal::new(401, "Unauthorized")));
    }
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return Ok(refuse(&refusal)),
    };
    match methods::call(shared, &token, method, &params).await {
        Outcome::Answered(status, body) => Ok(respond(status, &body)),
        Outcome::Dropped => Err(io::Error::from(io::ErrorKind::ConnectionReset)),
    }
}

fn refuse(refusal: &Refusal) -> Response {
    let (status, body) = envelope(&Err(refusal.clone()));
    respond(status, &body)
}

fn respond(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
