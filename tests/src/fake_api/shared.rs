//! Owns the one state behind all connections, its clock, and the signal that something has changed.

use super::{bot::Bot, faults::Faults, journal::Call};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::sync::watch;

/// Everything the server remembers.
#[derive(Debug)]
pub(super) struct State {
    /// The time the server lives in, in Unix seconds. It stands still until a test moves it, so that nothing expires by
    /// chance on a slow machine.
    pub(super) now: i64,
    /// How long a tap may wait for its answer, in seconds.
    pub(super) callback_life: i64,
    /// How long a refused push waits before it is sent again.
    pub(super) push_pause: Duration,
    pub(super) bots: BTreeMap<i64, Bot>,
    pub(super) faults: Faults,
    pub(super) journal: Vec<Call>,
    /// The server has been dropped: background work ends.
    pub(super) closed: bool,
    pub(super) last_person: i64,
    pub(super) last_group: i64,
}

impl State {
    fn new() -> Self {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            now: i64::try_from(since_epoch.as_secs()).unwrap_or_default(),
            callback_life: 60,
            push_pause: Duration::from_millis(100),
            bots: BTreeMap::new(),
            faults: Faults::default(),
            journal: Vec::new(),
            closed: false,
            last_person: 500_000_000,
            last_group: -4_000_000_000,
        }
    }

    /// The bot of a token: `None` for a token of the wrong shape or with another secret than the bot's first one.
    /// A token of the right shape that was never seen makes a new bot, so that a test needs no registration.
    pub(super) fn bot(&mut self, token: &str) -> Option<&mut Bot> {
        let id = bot_id(token)?;
        let bot = self.bots.entry(id).or_insert_with(|| Bot::new(id, token));
        (bot.token == token).then_some(bot)
    }
}

/// The number before the colon of a well-formed token: digits, colon, 35 characters of the URL-safe alphabet.
fn bot_id(token: &str) -> Option<i64> {
    let (id, secret) = token.split_once(':')?;
    let safe = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let formed = secret.len() == 35 && secret.chars().all(safe) && !id.starts_with('0');
    id.parse().ok().filter(|id: &i64| formed && *id > 0)
}

/// The state with its lock and its signal.
#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<State>,
    changes: watch::Sender<u64>,
    /// Sends updates to webhooks.
    pub(super) client: reqwest::Client,
}

impl Shared {
    /// A fresh state.
    pub(super) fn new() -> Self {
        let (changes, _) = watch::channel(0);
        // Everything stays on this machine, whatever proxy its environment names.
        let client = reqwest::Client::builder().no_proxy().build().unwrap_or_default();
        Self { state: Mutex::new(State::new()), changes, client }
    }

    /// Reads or changes the state and wakes nobody.
    pub(super) fn look<T>(&self, read: impl FnOnce(&mut State) -> T) -> T {
        // A test that panicked in between leaves whole values behind: every change here is one assignment.
        read(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the state and wakes everyone who waits for a change.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = self.look(change);
        self.changes.send_modify(|count| *count += 1);
        result
    }

    /// A receiver that sees every change from now on.
    pub(super) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}
