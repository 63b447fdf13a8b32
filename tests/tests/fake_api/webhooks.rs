//! setWebhook, pushes in order, the secret, redelivery, and replies in the answer.

use crate::client::World;
use axum::{Json, Router, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// The secret that came with an update, and the update.
type Push = (Option<String>, Value);

/// A bot's side of a webhook: keeps what arrives and answers as told, 200 when nothing is left to tell.
#[derive(Clone, Default)]
struct Hook {
    got: Arc<Mutex<Vec<Push>>>,
    answers: Arc<Mutex<Vec<(StatusCode, Value)>>>,
}

impl Hook {
    async fn start() -> (Self, String) {
        let hook = Self::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let app = Router::new().route("/hook", post(take)).with_state(hook.clone());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        (hook, url)
    }

    fn answer_next(&self, status: StatusCode, body: Value) {
        self.answers.lock().unwrap().insert(0, (status, body));
    }

    fn texts(&self) -> Vec<String> {
        let got = self.got.lock().unwrap();
        got.iter()
            .map(|(_, update)| update["message"]["text"].as_str().unwrap_or_default().to_owned())
            .collect()
    }
}

async fn take(
    State(hook): State<Hook>,
    headers: HeaderMap,
    Json(update): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let secret =
        headers.get("x-telegram-bot-api-secret-token").map(|value| value.to_str().unwrap().to_owned());
    hook.got.lock().unwrap().push((secret, update));
    let (status, body) = hook.answers.lock().unwrap().pop().unwrap_or((StatusCode::OK, json!({})));
    (status, Json(body))
}

#[tokio::test]
async fn updates_are_pushed_in_order_with_the_secret() {
    let world = World::new().await;
    let (hook, url) = Hook::start().await;
    world.ok("setWebhook", json!({"url": url, "secret_token": "s3cret_-"})).await;
    for number in 0..20 {
        world.ana.send_text(&number.to_string());
    }
    world.bot.drained().await.unwrap();
    let expected: Vec<String> =
        ["/start".to_owned()].into_iter().chain((0..20).map(|n| n.to_string())).collect();
    assert_eq!(hook.texts(), expected);
    assert!(hook.got.lock().unwrap().iter().all(|(secret, _)| secret.as_deref() == Some("s3cret_-")));
}

#[tokio::test]
async fn a_refused_update_is_sent_again_before_the_next_of_its_chat() {
    let world = World::new().await;
    let (hook, url) = Hook::start().await;
    hook.answer_next(StatusCode::SERVICE_UNAVAILABLE, json!({}));
    hook.answer_next(StatusCode::NOT_FOUND, json!({}));
    world.ana.send_text("second");
    world.ok("setWebhook", json!({"url": url})).await;
    world.bot.drained().await.unwrap();
    assert_eq!(hook.texts(), ["/start", "/start", "/start", "second"]);
    assert_eq!(hook.got.lock().unwrap()[0].0, None);
    let info = world.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["last_error_message"], "Wrong response from the webhook: 404 Not Found");
    assert_eq!(info["last_error_date"], world.api.now());
}

#[tokio::test]
async fn an_update_waits_while_the_bot_is_away() {
    let world = World::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    world
        .ok("setWebhook", json!({"url": format!("http://{address}/hook"), "allowed_updates": ["message"]}))
        .await;
    let hook = Hook::default();
    let failed = async || world.ok("getWebhookInfo", json!({})).await;
    while failed().await.get("last_error_message").is_none() {
        tokio::task::yield_now().await;
    }
    let info = failed().await;
    assert_eq!(
        (&info["last_error_message"], &info["pending_update_count"]),
        (&json!("Connection refused"), &json!(1))
    );
    assert_eq!((&info["max_connections"], &info["allowed_updates"]), (&json!(40), &json!(["message"])));
    let listener = TcpListener::bind(address).await.unwrap();
    let app = Router::new().route("/hook", post(take)).with_state(hook.clone());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    world.bot.drained().await.unwrap();
    assert_eq!(hook.texts(), ["/start"]);
}

#[tokio::test]
async fn setting_and_deleting_say_what_happened() {
    let world = World::new().await;
    let (_, url) = Hook::start().await;
    let described = async |method: &str, body: Value| {
        let (status, answer) = world.call(method, body).await;
        assert_eq!((status, &answer["result"]), (200, &json!(true)));
        answer["description"].as_str().unwrap().to_owned()
    };
    assert_eq!(described("setWebhook", json!({"url": url})).await, "Webhook was set");
    assert_eq!(described("setWebhook", json!({"url": url})).await, "Webhook is already set");
    assert_eq!(described("deleteWebhook", json!({})).await, "Webhook was deleted");
    assert_eq!(described("deleteWebhook", json!({})).await, "Webhook is already deleted");
    let none = json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0});
    world.updates(i64::MAX).await;
    assert_eq!(world.ok("getWebhookInfo", json!({})).await, none);
}

#[tokio::test]
async fn address_and_secret_are_checked() {
    let world = World::new().await;
    let set = |url: &str, secret: &str| json!({"url": url, "secret_token": secret});
    let plain = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook";
    world.refused("setWebhook", set("http://example.org/", ""), 400, plain).await;
    let letters = "Bad Request: secret token contains unallowed characters";
    for secret in ["a b", "a.b", "a+b/c=", "\u{f1}"] {
        world.refused("setWebhook", set("https://example.org/", secret), 400, letters).await;
    }
    let long = set("https://example.org/", &"a".repeat(257));
    world.refused("setWebhook", long, 400, "Bad Request: secret token is too long").await;
}

#[tokio::test]
async fn waiting_updates_can_be_thrown_away() {
    let world = World::new().await;
    assert_eq!(world.bot.pending(), 1);
    world.ok("deleteWebhook", json!({"drop_pending_updates": true})).await;
    assert_eq!(world.bot.pending(), 0);
    world.ana.send_text("x");
    let (hook, url) = Hook::start().await;
    world.ok("setWebhook", json!({"url": url, "drop_pending_updates": true})).await;
    world.ana.send_text("y");
    world.bot.drained().await.unwrap();
    assert_eq!(hook.texts(), ["y"]);
}

#[tokio::test]
async fn an_answer_may_hold_a_method_call() {
    let world = World::new().await;
    let (hook, url) = Hook::start().await;
    let reply = json!({"method": "sendMessage", "chat_id": world.ana.chat_id(), "text": "in the answer"});
    hook.answer_next(StatusCode::OK, reply);
    world.ok("setWebhook", json!({"url": url})).await;
    world.ana.wait_for("the reply", |seen| seen.text == "in the answer").await.unwrap();
}

#[tokio::test]
async fn chats_do_not_wait_for_each_other() {
    let world = World::new().await;
    let (hook, url) = Hook::start().await;
    world.api.set_push_pause(std::time::Duration::from_secs(3600));
    hook.answer_next(StatusCode::SERVICE_UNAVAILABLE, json!({}));
    world.ok("setWebhook", json!({"url": url, "max_connections": 1})).await;
    world.api.wait_for("the first push", || (!hook.texts().is_empty()).then_some(())).await.unwrap();
    let ben = world.bot.person("Ben", None);
    world.ana.send_text("behind");
    ben.send_text("free");
    world.api.wait_for("Ben's push", || (world.bot.pending() == 2).then_some(())).await.unwrap();
    assert_eq!(hook.texts(), ["/start", "free"]);
}
