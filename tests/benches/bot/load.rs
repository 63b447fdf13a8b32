//! A Bot API for measurements: as little work as possible, so that what is measured is the bot. Every person taps again as
//! soon as the bot has answered and edited; a bot of ours gets the buttons that it sent, a peer gets its own simple ones.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};

/// Number of the first chat.
const FIRST: usize = 1000;
/// Connections to a webhook.
const PUSHERS: usize = 16;
/// Updates of one poll.
const BATCH: usize = 100;
const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// What one run does.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    /// Taps in all.
    pub(crate) taps: usize,
    /// People at the same time.
    pub(crate) people: usize,
    /// Whether people write first and tap what they get.
    pub(crate) own: bool,
}

/// What one run has shown.
pub(crate) struct Found {
    /// From the tap to the second of the two calls, in milliseconds, after the first fifth.
    pub(crate) times: Vec<f64>,
}

struct Person {
    waits_for: u8,
    since: Instant,
    data: Vec<String>,
    taps: usize,
}

struct Table {
    plan: Plan,
    people: Vec<Person>,
    queue: VecDeque<String>,
    queries: HashMap<String, usize>,
    hook: Option<(String, String)>,
    begun: bool,
    sent: usize,
    done: usize,
    times: Vec<f64>,
}

/// A running server.
pub(crate) struct Load {
    table: Mutex<Table>,
    news: Notify,
    /// A fifth is done: the bot is warm.
    pub(crate) warm: Notify,
    /// All is done.
    pub(crate) end: Notify,
    push: mpsc::UnboundedSender<String>,
}

impl Load {
    /// Starts a server; gives it and its address.
    pub(crate) async fn start(plan: Plan) -> std::io::Result<(Arc<Self>, String)> {
        let (push, pushed) = mpsc::unbounded_channel();
        let person = || Person { waits_for: 0, since: Instant::now(), data: Vec::new(), taps: 0 };
        let table = Table {
            plan,
            people: (0..plan.people).map(|_| person()).collect(),
            queue: VecDeque::new(),
            queries: HashMap::new(),
            hook: None,
            begun: false,
            sent: 0,
            done: 0,
            times: Vec::new(),
        };
        let notify = Notify::new;
        let load =
            Arc::new(Self { table: Mutex::new(table), news: notify(), warm: notify(), end: notify(), push });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let router = Router::new().route("/{token}/{method}", any(answer)).with_state(Arc::clone(&load));
        tokio::spawn(async move { axum::serve(listener, router).await });
        tokio::spawn(bring(Arc::clone(&load), pushed));
        Ok((load, address))
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was measured.
    pub(crate) fn found(&self) -> Found {
        Found { times: std::mem::take(&mut self.table().times) }
    }

    /// People begin when the bot is there.
    fn begin(&self, table: &mut Table) {
        if std::mem::replace(&mut table.begun, true) {
            return;
        }
        for at in 0..table.people.len() {
            let first = if table.plan.own { table.written(at) } else { table.tapped(at) };
            self.give(table, first);
        }
    }

    fn give(&self, table: &mut Table, update: Option<String>) {
        let Some(update) = update else { return };
        if table.hook.is_some() {
            // The receiver lives as long as the server.
            let _ = self.push.send(update);
        } else {
            table.queue.push_back(update);
            self.news.notify_one();
        }
    }

    /// One of the two calls for a tap has come.
    fn came(&self, table: &mut Table, at: usize, which: u8) {
        let Some(person) = table.people.get_mut(at) else { return };
        person.waits_for &= !which;
        if person.waits_for != 0 {
            return;
        }
        let time = person.since.elapsed().as_secs_f64() * 1e3;
        table.done += 1;
        table.times.push(time);
        if table.done == table.plan.taps / 5 {
            table.times.clear();
            self.warm.notify_one();
        }
        if table.done == table.plan.taps {
            self.end.notify_one();
        }
        let next = table.tapped(at);
        self.give(table, next);
    }

    async fn updates(&self, wait: bool) -> String {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(u64::from(wait) * 2);
        loop {
            {
                let mut table = self.table();
                self.begin(&mut table);
                let count = table.queue.len().min(BATCH);
                if count > 0 {
                    let batch: Vec<String> = table.queue.drain(..count).collect();
                    return format!("[{}]", batch.join(","));
                }
            }
            if tokio::time::timeout_at(deadline, self.news.notified()).await.is_err() {
                return "[]".into();
            }
        }
    }
}

impl Table {
    /// The update of somebody who opens the guide.
    fn written(&mut self, at: usize) -> Option<String> {
        let chat = FIRST + at;
        let language = LANGUAGES.get(at % 3)?;
        Some(format!(
            r#"{{"update_id":{},"message":{{"message_id":6,"date":1760000000,"text":"/start","from":{{"id":{chat},"is_bot":false,"first_name":"U","language_code":"{language}"}},"chat":{{"id":{chat},"first_name":"U","type":"private"}}}}}}"#,
            at + 1
        ))
    }

    /// The update of the next tap, as long as there is one to make.
    fn tapped(&mut self, at: usize) -> Option<String> {
        if self.sent == self.plan.taps {
            return None;
        }
        self.sent += 1;
        let (update, chat) = (self.people.len() + self.sent, FIRST + at);
        let language = LANGUAGES.get(at % 3)?;
        let person = self.people.get_mut(at)?;
        (person.waits_for, person.since) = (3, Instant::now());
        person.taps += 1;
        let data = person.data.get(person.taps * 7 % person.data.len().max(1)).cloned();
        let data = data.unwrap_or_else(|| format!("yes:{}", person.taps % 12 + 1));
        self.queries.insert(update.to_string(), at);
        Some(format!(
            r#"{{"update_id":{update},"callback_query":{{"id":"{update}","from":{{"id":{chat},"is_bot":false,"first_name":"U","language_code":"{language}"}},"message":{{"message_id":7,"from":{{"id":7001,"is_bot":true,"first_name":"B","username":"b_bot"}},"chat":{{"id":{chat},"first_name":"U","type":"private"}},"date":1760000000,"text":"Question","reply_markup":{{"inline_keyboard":[[{{"text":"a","callback_data":"{data}"}}]]}}}},"chat_instance":"1","data":"{data}"}}}}"#
        ))
    }
}

/// The value of a field in any of the forms in which clients send one.
fn field(body: &[u8], name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let end = |text: &str| text.find(['"', ',', '}', '\r', '&']).unwrap_or(text.len());
    let json = text.find(&format!("\"{name}\":")).map(|at| at + name.len() + 3);
    let part = || {
        let at = text.find(&format!("name=\"{name}\""))?;
        text.get(at..)?.find("\r\n\r\n").map(|gap| at + gap + 4)
    };
    let form = || text.find(&format!("{name}=")).map(|at| at + name.len() + 1);
    let rest = text.get(json.or_else(part).or_else(form)?..)?.trim_start_matches('"');
    rest.get(..end(rest)).map(|value| value.replace("%3A", ":").replace("%2F", "/"))
}

/// The data of all buttons of a message.
fn buttons(body: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(body);
    text.split("\"callback_data\":\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(String::from)
        .collect()
}

async fn answer(
    State(load): State<Arc<Load>>,
    Path((_, method)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let method = method.to_ascii_lowercase();
    let result = if method == "getupdates" {
        load.updates(field(&body, "timeout").is_some_and(|wait| wait != "0")).await
    } else {
        called(&load, &method, &body)
    };
    let text = format!("{{\"ok\":true,\"result\":{result}}}");
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

fn me() -> String {
    json!({
        "id": 7001, "is_bot": true, "first_name": "B", "username": "b_bot", "can_join_groups": true,
        "can_read_all_group_messages": false, "supports_inline_queries": false,
        "can_connect_to_business": false, "has_main_web_app": false,
    })
    .to_string()
}

/// A message is sent or edited: its buttons are what the person taps next.
fn shown(load: &Load, table: &mut Table, method: &str, body: &[u8]) -> String {
    let chat = field(body, "chat_id").and_then(|chat| chat.parse().ok()).unwrap_or(FIRST);
    let at = chat.saturating_sub(FIRST);
    let own = table.plan.own;
    if let Some(person) = table.people.get_mut(at).filter(|_| own) {
        person.data = buttons(body);
    }
    if method == "editmessagetext" {
        load.came(table, at, 2);
    } else {
        let tap = table.tapped(at);
        load.give(table, tap);
    }
    json!({
        "message_id": 7, "from": {"id": 7001, "is_bot": true, "first_name": "B", "username": "b_bot"},
        "chat": {"id": chat, "first_name": "U", "type": "private"},
        "date": 1_760_000_000, "edit_date": 1_760_000_001, "text": "ok",
    })
    .to_string()
}

fn called(load: &Load, method: &str, body: &[u8]) -> String {
    let mut table = load.table();
    match method {
        "getme" => me(),
        "answercallbackquery" => {
            let query = field(body, "callback_query_id").and_then(|query| table.queries.remove(&query));
            query.into_iter().for_each(|at| load.came(&mut table, at, 1));
            "true".into()
        }
        "sendmessage" | "editmessagetext" => shown(load, &mut table, method, body),
        "setwebhook" => {
            let given = |name| field(body, name).unwrap_or_default();
            table.hook = Some((given("url"), given("secret_token"))).filter(|(url, _)| !url.is_empty());
            drop(table);
            load.news.notify_waiters();
            "true".into()
        }
        "getmycommands" => "[]".into(),
        method if method.starts_with("getmy") => {
            json!({"name": "", "description": "", "short_description": ""}).to_string()
        }
        "getwebhookinfo" => {
            json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0}).to_string()
        }
        _ => "true".into(),
    }
}

/// Brings updates to the webhook, over few connections that stay open.
async fn bring(load: Arc<Load>, pushed: mpsc::UnboundedReceiver<String>) {
    while load.table().hook.is_none() {
        load.news.notified().await;
    }
    let Some((url, secret)) = load.table().hook.clone() else { return };
    // The bot that has told its address listens a moment later, and long after under callgrind.
    let address = url.trim_start_matches("http://").split('/').next().unwrap_or_default();
    while TcpStream::connect(address).await.is_err() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let client = reqwest::Client::builder().no_proxy().build().unwrap_or_default();
    let pushed = Arc::new(tokio::sync::Mutex::new(pushed));
    load.begin(&mut load.table());
    for _ in 0..PUSHERS {
        let (client, url, secret, pushed) =
            (client.clone(), url.clone(), secret.clone(), Arc::clone(&pushed));
        tokio::spawn(async move {
            loop {
                let update = pushed.lock().await.recv().await;
                let Some(update) = update else { return };
                let request = client.post(&url).header("x-telegram-bot-api-secret-token", &secret);
                let request = request.header(header::CONTENT_TYPE, "application/json").body(update);
                // A bot that has gone is seen by the taps that are never answered.
                let _ = request.send().await;
            }
        });
    }
}
