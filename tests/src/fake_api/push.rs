//! Owns webhooks: sends waiting updates to a bot's address. Source: Bot API, setWebhook: an HTTPS POST with a JSON Update, the secret
//! in the header `X-Telegram-Bot-Api-Secret-Token`, repeated when the answer is not 2xx; at most `max_connections` at once. Updates
//! of one chat go out one after the other, and an answer may itself hold a method call ("Making requests when getting updates").

use super::{
    bot::Webhook,
    methods,
    params::Params,
    queue::Pending,
    shared::{Shared, State},
};
use serde_json::Value;
use std::{sync::Arc, time::Duration};
use tokio::time::Instant;

/// How long the server waits for a bot's answer.
const PATIENCE: Duration = Duration::from_secs(60);

enum Job {
    Send(Box<Pending>, Webhook),
    Wait(Option<Instant>),
    Stop,
}

/// Starts to push a bot's updates; ends by itself when the webhook is changed or removed.
pub(super) fn start(shared: &Arc<Shared>, token: &str) {
    let generation = shared.look(|state| state.bot(token).map(|bot| bot.webhook_generation));
    if let Some(generation) = generation {
        tokio::spawn(run(Arc::clone(shared), token.to_owned(), generation));
    }
}

async fn run(shared: Arc<Shared>, token: String, generation: u64) {
    let mut changes = shared.changes();
    loop {
        match shared.look(|state| next_job(state, &token, generation)) {
            Job::Stop => return,
            Job::Send(update, hook) => {
                tokio::spawn(deliver(Arc::clone(&shared), token.clone(), update, hook));
            }
            Job::Wait(None) => {
                if changes.changed().await.is_err() {
                    return;
                }
            }
            Job::Wait(Some(moment)) => {
                // Whichever comes first, the next look decides: a deadline that passes is no failure.
                let _ = tokio::time::timeout_at(moment, changes.changed()).await;
            }
        }
    }
}

fn next_job(state: &mut State, token: &str, generation: u64) -> Job {
    let (closed, now) = (state.closed, state.now);
    let Some(bot) = state.bot(token) else { return Job::Stop };
    let Some(hook) = bot.webhook.clone().filter(|_| !closed && bot.webhook_generation == generation) else {
        return Job::Stop;
    };
    bot.queue.expire(now);
    if bot.queue.in_flight() >= hook.max_connections {
        return Job::Wait(None);
    }
    match bot.queue.next_push(Instant::now()) {
        Ok(update) => Job::Send(Box::new(update), hook),
        Err(due) => Job::Wait(due),
    }
}

async fn deliver(shared: Arc<Shared>, token: String, update: Box<Pending>, hook: Webhook) {
    let sent = send(&shared, &update, &hook).await;
    shared.change(|state| settle(state, &token, update.copy, sent.as_ref().err()));
    let Ok(Some(Value::Object(reply))) = sent else { return };
    if let Some(method) = reply.get("method").and_then(Value::as_str) {
        // Its result goes nowhere, as with the real server; the journal has it.
        methods::call(&shared, &token, method, &Params::from_object(&reply)).await;
    }
}

/// Gives the body of a 2xx answer where it is JSON, or why the update has to be sent again.
async fn send(shared: &Shared, update: &Pending, hook: &Webhook) -> Result<Option<Value>, String> {
    let mut request = shared.client.post(&hook.url).timeout(PATIENCE).json(&update.body);
    if let Some(secret) = &hook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let response = request.send().await.map_err(|error| match error.is_timeout() {
        true => "Read timeout expired".to_owned(),
        false => "Connection refused".to_owned(),
    })?;
    if !response.status().is_success() {
        return Err(format!("Wrong response from the webhook: {}", response.status()));
    }
    Ok(response.json().await.ok())
}

fn settle(state: &mut State, token: &str, copy: u64, failure: Option<&String>) {
    let (now, pause) = (state.now, state.push_pause);
    let Some(bot) = state.bot(token) else { return };
    bot.queue.pushed(copy, failure.map(|_| Instant::now() + pause));
    if let (Some(message), Some(hook)) = (failure, &mut bot.webhook) {
        hook.last_error = Some((now, message.clone()));
    }
}
