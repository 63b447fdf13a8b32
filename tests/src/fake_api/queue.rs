//! Owns a bot's waiting updates. They stay until they are confirmed: by a higher `offset` when polling, by a 2xx answer when
//! pushed; not longer than 24 hours. Source: Bot API, "Getting updates", getUpdates, setWebhook.

use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashSet, VecDeque};
use tokio::time::Instant;

/// How long the server keeps an update, in seconds.
const KEPT: i64 = 24 * 3600;
/// Kinds that are sent only when asked for by name.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// One update that waits.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    pub(super) id: i64,
    /// Counts every delivery of every update, so that a duplicate is told from its twin.
    pub(super) copy: u64,
    pub(super) chat: Option<i64>,
    pub(super) body: Value,
    born: i64,
    in_flight: bool,
    not_before: Option<Instant>,
}

/// A bot's updates, oldest first.
#[derive(Debug)]
pub(super) struct Queue {
    pending: VecDeque<Pending>,
    next_id: i64,
    copies: u64,
    /// Kinds the bot asked for; `None` is the default set.
    pub(super) allowed: Option<BTreeSet<String>>,
    /// How many of the next updates are delivered twice.
    pub(super) duplicates: u32,
    /// How many of the next updates overtake the one before them.
    pub(super) overtakes: u32,
}

impl Queue {
    /// An empty queue; ids start high, as real ones do.
    pub(super) fn new() -> Self {
        let (pending, next_id) = (VecDeque::new(), 730_000_001);
        Self { pending, next_id, copies: 0, allowed: None, duplicates: 0, overtakes: 0 }
    }

    /// Adds an update made of its kind and content, unless the bot did not ask for this kind.
    pub(super) fn push(&mut self, now: i64, chat: Option<i64>, kind: &str, content: Value) {
        let wanted = match &self.allowed {
            Some(kinds) => kinds.contains(kind),
            None => !ON_REQUEST.contains(&kind),
        };
        let id = self.next_id;
        self.next_id += 1;
        if wanted {
            let body = Map::from_iter([("update_id".to_owned(), id.into()), (kind.to_owned(), content)]);
            self.add(now, id, chat, Value::Object(body));
        }
    }

    /// Adds a whole update as it is; one without `update_id` gets the next.
    pub(super) fn push_raw(&mut self, now: i64, mut body: Value) -> i64 {
        let id = body.get("update_id").and_then(Value::as_i64).unwrap_or(self.next_id);
        self.next_id = self.next_id.max(id + 1);
        if let Some(fields) = body.as_object_mut() {
            fields.insert("update_id".into(), id.into());
        }
        let chat = ["/message/chat/id", "/edited_message/chat/id", "/callback_query/message/chat/id"];
        let chat = chat.iter().find_map(|path| body.pointer(path)?.as_i64());
        self.add(now, id, chat, body);
        id
    }

    fn add(&mut self, now: i64, id: i64, chat: Option<i64>, body: Value) {
        let twice = take_one(&mut self.duplicates);
        let before = take_one(&mut self.overtakes);
        for _ in 0..=u8::from(twice) {
            self.copies += 1;
            let (body, copy) = (body.clone(), self.copies);
            let update = Pending { id, copy, chat, body, born: now, in_flight: false, not_before: None };
            let overtaken = |other: &Pending| before && other.chat == chat && !other.in_flight;
            let at = self.pending.iter().rposition(overtaken).unwrap_or(self.pending.len());
            self.pending.insert(at, update);
        }
    }

    /// Drops what is older than a day.
    pub(super) fn expire(&mut self, now: i64) {
        self.pending.retain(|update| now - update.born < KEPT);
    }

    /// Confirms everything below `offset`; a negative one keeps only that many of the newest.
    pub(super) fn confirm(&mut self, offset: i64) {
        if offset >= 0 {
            self.pending.retain(|update| update.id >= offset);
            return;
        }
        let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
        let extra = self.pending.len().saturating_sub(keep);
        self.pending.drain(..extra);
    }

    /// The oldest updates, at most `limit`; they stay in the queue.
    pub(super) fn oldest(&self, limit: usize) -> Vec<Value> {
        self.pending.iter().take(limit).map(|update| update.body.clone()).collect()
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.pending.len()
    }

    /// Forgets everything that waits.
    pub(super) fn clear(&mut self) {
        self.pending.clear();
    }

    /// How many are being pushed at this moment.
    pub(super) fn in_flight(&self) -> usize {
        self.pending.iter().filter(|update| update.in_flight).count()
    }

    /// Makes everything ready to be pushed at once, for a new webhook.
    pub(super) fn release(&mut self) {
        for update in &mut self.pending {
            update.in_flight = false;
            update.not_before = None;
        }
    }

    /// Takes the next update that may be pushed: the oldest of its chat, with none of that chat under way. Otherwise gives
    /// the moment the first retry is due, if one is.
    pub(super) fn next_push(&mut self, now: Instant) -> Result<Pending, Option<Instant>> {
        let mut busy = HashSet::new();
        let mut due: Option<Instant> = None;
        for update in &mut self.pending {
            let ready = update.not_before.is_none_or(|moment| moment <= now);
            let free = update.chat.is_none_or(|chat| busy.insert(chat)) && !update.in_flight;
            if free && ready {
                update.in_flight = true;
                return Ok(update.clone());
            }
            let retry = update.not_before.filter(|_| free);
            due = due.into_iter().chain(retry).min();
        }
        Err(due)
    }

    /// Notes how a push ended: taken for good, or to be sent again at `retry`.
    pub(super) fn pushed(&mut self, copy: u64, retry: Option<Instant>) {
        if retry.is_none() {
            self.pending.retain(|update| update.copy != copy);
        }
        for update in self.pending.iter_mut().filter(|update| update.copy == copy) {
            update.in_flight = false;
            update.not_before = retry;
        }
    }
}

/// Counts down; says whether there was one left.
fn take_one(left: &mut u32) -> bool {
    let any = *left > 0;
    *left = left.saturating_sub(1);
    any
}
