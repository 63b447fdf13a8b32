//! A Telegram Bot API server for tests: it answers like the real one where it matters and enforces the documented limits.
//!
//! A test starts it, points a bot at [`FakeApi::url`], and then acts as the people who chat with that bot: [`FakeBot::person`]
//! gives somebody who writes, taps and reads. Everything travels over real HTTP, so any client can be tested, by long polling
//! or by webhook. What the server refuses, it refuses with the real codes and words; each rule names its source where it lives.
//!
//! Not modelled, and answered 404: files and media sent by the bot, Markdown, channels' own rights, payments, inline messages,
//! and the links, mentions and numbers that the real server marks in a text by itself.

mod account;
mod answer;
mod bot;
mod chat;
mod entity;
mod faults;
mod html;
mod journal;
mod link;
mod markup;
mod media;
mod methods;
mod params;
mod person;
mod push;
mod queue;
mod seen;
mod server;
mod shared;
mod text;

pub use account::FakeBot;
pub use bot::CallbackAnswer;
pub use faults::Fault;
pub use journal::Call;
pub use media::Media;
pub use person::Person;
pub use seen::{Button, Seen};

use shared::Shared;
use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{net::TcpListener, task::JoinHandle, time::Instant};

/// How long a test waits for something that must happen; far beyond any slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server. Clones are the same server; it ends with the last of them.
#[derive(Clone, Debug)]
pub struct FakeApi {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    address: SocketAddr,
    door: Mutex<Option<JoinHandle<()>>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.shared.change(|state| state.closed = true);
        let door = self.door.get_mut().unwrap_or_else(PoisonError::into_inner);
        door.iter().for_each(JoinHandle::abort);
    }
}

impl FakeApi {
    /// Starts a server on a free port of the loopback interface.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let (address, shared) = (listener.local_addr()?, Arc::new(Shared::new()));
        let door = tokio::spawn(server::serve(listener, Arc::clone(&shared)));
        Ok(Self { inner: Arc::new(Inner { shared, address, door: Mutex::new(Some(door)) }) })
    }

    /// The address to give to a bot, such as `http://127.0.0.1:40001`.
    pub fn url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    /// The bot with this number; the first call makes it.
    pub fn bot(&self, id: i64) -> FakeBot {
        FakeBot::new(self.clone(), id)
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.inner.shared
    }

    /// Moves the server's clock forward: messages and callback queries grow older by this.
    pub fn advance(&self, time: Duration) {
        let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        self.shared().change(|state| state.now = state.now.saturating_add(seconds));
    }

    /// The server's clock in Unix seconds. It stands still between calls of [`FakeApi::advance`].
    pub fn now(&self) -> i64 {
        self.shared().look(|state| state.now)
    }

    /// How long a tap waits for its answer before the query is too old.
    pub fn set_callback_life(&self, time: Duration) {
        let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        self.shared().change(|state| state.callback_life = seconds);
    }

    /// How long a refused push waits before it is sent again.
    pub fn set_push_pause(&self, pause: Duration) {
        self.shared().change(|state| state.push_pause = pause);
    }

    /// Switches a fault on.
    pub fn inject_fault(&self, fault: Fault) {
        self.shared().change(|state| state.faults.add(fault));
    }

    /// Answers 429 to every call of a chat, or of all chats, for this many seconds of real time; `retry_after` tells how many
    /// are left. A bot that does not wait is refused again.
    pub fn flood_wait(&self, chat_id: Option<i64>, seconds: u64) {
        let until = Instant::now() + Duration::from_secs(seconds);
        self.shared().change(|state| state.faults.flood(chat_id, until));
    }

    /// Switches all faults and flood waits off.
    pub fn clear_faults(&self) {
        self.shared().change(|state| state.faults.clear());
    }

    /// Closes the port and every connection, as when the API cannot be reached.
    pub async fn go_down(&self) {
        let door = self.inner.door.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(door) = door {
            door.abort();
            // The listener is closed only when the task has really ended; its error is the abort itself.
            let _ = door.await;
        }
    }

    /// Opens the same port again after [`FakeApi::go_down`].
    pub async fn come_back(&self) -> io::Result<()> {
        let listener = TcpListener::bind(self.inner.address).await?;
        let door = tokio::spawn(server::serve(listener, Arc::clone(self.shared())));
        *self.inner.door.lock().unwrap_or_else(PoisonError::into_inner) = Some(door);
        Ok(())
    }

    /// Every call so far, oldest first, of all bots and methods.
    pub fn journal(&self) -> Vec<Call> {
        self.shared().look(|state| state.journal.clone())
    }

    /// Every call of one method so far.
    pub fn calls(&self, method: &str) -> Vec<Call> {
        let of_method = |call: &&Call| call.method.eq_ignore_ascii_case(method);
        self.shared().look(|state| state.journal.iter().filter(of_method).cloned().collect())
    }

    /// Empties the journal.
    pub fn forget_journal(&self) {
        self.shared().change(|state| state.journal.clear());
    }

    /// Asks `look` after every change until it gives something. After a minute it gives up with an error that says what was
    /// awaited and which calls came last.
    pub async fn wait_for<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> Result<T, String> {
        let mut changes = self.shared().changes();
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return Ok(found);
            }
            let changed = tokio::time::timeout_at(deadline, changes.changed()).await;
            if !matches!(changed, Ok(Ok(()))) {
                return Err(format!("never saw {what}; last calls: {}", self.last_calls()));
            }
        }
    }

    fn last_calls(&self) -> String {
        let calls = self.journal();
        let line = |call: &Call| format!("{} {} {}", call.method, call.status, call.response);
        let lines: Vec<String> = calls.iter().rev().take(8).map(line).collect();
        format!("[{}]", lines.join(" | "))
    }
}
