//! Owns setWebhook, deleteWebhook and getWebhookInfo. Source: Bot API, same headings: secret_token of 1-256 characters out of
//! A-Z a-z 0-9 _ -, max_connections 1-100 (default 40), an empty url removes the webhook.

use super::{Scene, updates::set_allowed};
use crate::fake_api::{
    answer::{Answer, Refusal, Reply},
    bot::Webhook,
};
use serde_json::{Value, json};

/// Connections used when a bot does not say.
const DEFAULT_CONNECTIONS: i64 = 40;

/// setWebhook.
pub(super) fn set_webhook(scene: &mut Scene<'_>) -> Answer {
    let url = scene.params.text("url").unwrap_or_default().trim().to_owned();
    if url.is_empty() {
        return delete_webhook(scene);
    }
    check_url(&url)?;
    let secret = secret(scene.params.text("secret_token").unwrap_or_default())?;
    let max = scene.params.int("max_connections").unwrap_or(DEFAULT_CONNECTIONS).clamp(1, 100);
    let max_connections = usize::try_from(max).unwrap_or(1);
    let queue = &mut scene.bot.queue;
    set_allowed(&mut queue.allowed, scene.params)?;
    if scene.params.flag("drop_pending_updates") {
        queue.clear();
    }
    queue.release();
    let same = scene.bot.webhook.as_ref().is_some_and(|old| old.url == url && old.secret == secret);
    scene.bot.webhook_generation += 1;
    scene.bot.webhook = Some(Webhook { url, secret, max_connections, last_error: None });
    let line = if same { "Webhook is already set" } else { "Webhook was set" };
    Ok(Reply::described(Value::Bool(true), line))
}

/// The real server insists on HTTPS and four ports; a Bot API server of one's own takes plain HTTP, and so do we on loopback.
fn check_url(url: &str) -> Result<(), Refusal> {
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"];
    if local.iter().any(|prefix| url.starts_with(prefix)) || url.starts_with("https://") {
        return Ok(());
    }
    Err(Refusal::bad("bad webhook: An HTTPS URL must be provided for webhook"))
}

fn secret(secret: &str) -> Result<Option<String>, Refusal> {
    if secret.len() > 256 {
        return Err(Refusal::bad("secret token is too long"));
    }
    if !secret.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    Ok((!secret.is_empty()).then(|| secret.to_owned()))
}

/// deleteWebhook.
pub(super) fn delete_webhook(scene: &mut Scene<'_>) -> Answer {
    if scene.params.flag("drop_pending_updates") {
        scene.bot.queue.clear();
    }
    scene.bot.webhook_generation += 1;
    let removed = scene.bot.webhook.take().is_some();
    let line = if removed { "Webhook was deleted" } else { "Webhook is already deleted" };
    Ok(Reply::described(Value::Bool(true), line))
}

/// getWebhookInfo.
pub(super) fn get_webhook_info(scene: &mut Scene<'_>) -> Answer {
    scene.bot.queue.expire(scene.now);
    let waiting = scene.bot.queue.len();
    let url = scene.bot.webhook.as_ref().map(|hook| hook.url.as_str()).unwrap_or_default();
    let mut info = json!({"url": url, "has_custom_certificate": false, "pending_update_count": waiting});
    if let (Some(hook), Some(fields)) = (&scene.bot.webhook, info.as_object_mut()) {
        fields.insert("max_connections".into(), hook.max_connections.into());
        fields.insert("ip_address".into(), "127.0.0.1".into());
        if let Some((date, message)) = &hook.last_error {
            fields.insert("last_error_date".into(), (*date).into());
            fields.insert("last_error_message".into(), message.clone().into());
        }
    }
    if let (Some(kinds), Some(fields)) = (&scene.bot.queue.allowed, info.as_object_mut()) {
        fields.insert("allowed_updates".into(), kinds.iter().cloned().collect());
    }
    Ok(info.into())
}
