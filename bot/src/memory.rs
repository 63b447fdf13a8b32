//! What the bot remembers of a chat, in memory only and not for long: which message is the guide, where it stands, and
//! the latest update. A chat is known by a salted hash; the salt dies with the program. Everything works without it.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use amparo_core::Instant;

/// Chats remembered at most.
pub(crate) const CAPACITY: usize = 10_000;

/// Seconds after which a chat is forgotten.
const LIFE: Instant = 60 * 60;

/// What is known of one chat.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// The message that is the guide.
    pub(crate) message: i32,
    /// The sealed session it shows.
    pub(crate) token: String,
    /// The latest update that was acted on.
    pub(crate) update: u32,
}

struct Entry {
    known: Known,
    turn: u64,
    seen: Instant,
}

#[derive(Default)]
struct Table {
    entries: HashMap<u64, Entry>,
    /// From the longest unused to the latest used.
    order: BTreeMap<u64, u64>,
    turns: u64,
}

/// The chats of the last hour.
pub(crate) struct Memory {
    salt: RandomState,
    capacity: usize,
    table: Mutex<Table>,
}

impl Memory {
    /// A memory of at most `capacity` chats; 0 remembers nothing.
    pub(crate) fn new(capacity: usize) -> Self {
        Self { salt: RandomState::new(), capacity, table: Mutex::default() }
    }

    fn table(&self, now: Instant) -> MutexGuard<'_, Table> {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.expire(now);
        table
    }

    /// What is known of a chat.
    pub(crate) fn get(&self, chat: i64, now: Instant) -> Option<Known> {
        let hash = self.salt.hash_one(chat);
        self.table(now).entries.get(&hash).map(|entry| entry.known.clone())
    }

    /// Remembers a chat, and forgets the one longest unused where there is no room.
    pub(crate) fn put(&self, chat: i64, known: Known, now: Instant) {
        if self.capacity == 0 {
            return;
        }
        let hash = self.salt.hash_one(chat);
        let mut table = self.table(now);
        table.remove(hash);
        if table.entries.len() >= self.capacity {
            table.forget_oldest();
        }
        table.turns += 1;
        let turn = table.turns;
        table.order.insert(turn, hash);
        table.entries.insert(hash, Entry { known, turn, seen: now });
    }

    /// Forgets a chat.
    pub(crate) fn forget(&self, chat: i64, now: Instant) {
        let hash = self.salt.hash_one(chat);
        self.table(now).remove(hash);
    }
}

impl Table {
    fn remove(&mut self, hash: u64) {
        if let Some(entry) = self.entries.remove(&hash) {
            self.order.remove(&entry.turn);
        }
    }

    fn forget_oldest(&mut self) {
        if let Some((_, hash)) = self.order.pop_first() {
            self.entries.remove(&hash);
        }
    }

    fn expire(&mut self, now: Instant) {
        while let Some((_, hash)) = self.order.first_key_value() {
            let alive = self.entries.get(hash).is_some_and(|entry| now - entry.seen < LIFE);
            if alive {
                return;
            }
            self.forget_oldest();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(message: i32) -> Known {
        Known { message, token: String::from("token"), update: 1 }
    }

    fn message(memory: &Memory, chat: i64, now: Instant) -> Option<i32> {
        memory.get(chat, now).map(|known| known.message)
    }

    #[test]
    fn the_longest_unused_goes_first() {
        let memory = Memory::new(2);
        memory.put(1, known(1), 0);
        memory.put(2, known(2), 0);
        memory.put(1, known(10), 1);
        memory.put(3, known(3), 2);
        assert_eq!([1, 2, 3].map(|chat| message(&memory, chat, 3)), [Some(10), None, Some(3)]);
        assert_eq!(memory.table(3).order.len(), 2);
    }

    #[test]
    fn an_hour_is_the_longest() {
        let memory = Memory::new(10);
        memory.put(1, known(1), 0);
        memory.put(2, known(2), 1);
        assert_eq!(message(&memory, 1, LIFE - 1), Some(1));
        assert_eq!(message(&memory, 1, LIFE), None);
        assert_eq!(message(&memory, 2, LIFE), Some(2));
        assert_eq!(message(&memory, 2, LIFE + 1), None);
        assert!(memory.table(LIFE + 1).order.is_empty());
    }

    #[test]
    fn forgets_on_demand_and_remembers_nothing_without_room() {
        let memory = Memory::new(1);
        memory.put(1, known(1), 0);
        memory.forget(1, 0);
        assert_eq!(message(&memory, 1, 0), None);
        let none = Memory::new(0);
        none.put(1, known(1), 0);
        assert_eq!(message(&none, 1, 0), None);
    }
}
