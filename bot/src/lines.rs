//! The order of work: what happens in one chat is done one after the other, chats do not wait for each other, and a
//! batch of updates counts as done when each of its chats has finished or has been told to wait.

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, mpsc};

use crate::guide::Guide;
use crate::happening::Happening;

/// Happenings of one chat that wait at most; beyond them the earliest gives way, since every button carries all it needs.
const MOST_IN_LINE: usize = 30;
/// Chats that may wait at once without their batch waiting for them.
const MOST_HELD_UP: usize = 2_000;

/// Keeps a batch from being confirmed until it is dropped.
pub(crate) type Hold = mpsc::Sender<Infallible>;

struct Work {
    happening: Happening,
    hold: Option<Hold>,
}

#[derive(Default)]
struct Line {
    waiting: VecDeque<Work>,
    held_up: bool,
}

/// The chats at work.
#[derive(Default)]
pub(crate) struct Lines {
    chats: Mutex<HashMap<i64, Line>>,
    empty: Notify,
}

/// The turn of one happening.
pub(crate) struct Turn {
    lines: Arc<Lines>,
    chat: i64,
    hold: Mutex<Option<Hold>>,
}

impl Lines {
    fn chats(&self) -> MutexGuard<'_, HashMap<i64, Line>> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a happening; it holds its batch until it is done.
    pub(crate) fn accept(self: &Arc<Self>, guide: &Arc<Guide>, happening: Happening, hold: Hold) {
        let chat = happening.chat;
        let mut chats = self.chats();
        if let Some(line) = chats.get_mut(&chat) {
            line.push(Work { happening, hold: Some(hold).filter(|_| !line.held_up) });
            return;
        }
        chats.insert(chat, Line::default());
        drop(chats);
        let work = Work { happening, hold: Some(hold) };
        tokio::spawn(Arc::clone(self).attend(Arc::clone(guide), chat, work));
    }

    async fn attend(self: Arc<Self>, guide: Arc<Guide>, chat: i64, first: Work) {
        let mut next = Some(first);
        while let Some(Work { happening, hold }) = next {
            let turn = Turn { lines: Arc::clone(&self), chat, hold: Mutex::new(hold) };
            guide.attend(happening, &turn).await;
            turn.goes_on();
            next = self.next(chat);
        }
    }

    fn next(&self, chat: i64) -> Option<Work> {
        let mut chats = self.chats();
        let work = chats.get_mut(&chat).and_then(|line| line.waiting.pop_front());
        if work.is_none() {
            chats.remove(&chat);
        }
        if chats.is_empty() {
            self.empty.notify_waiters();
        }
        work
    }

    /// Waits until nothing is at work.
    pub(crate) async fn finished(&self) {
        loop {
            let empty = self.empty.notified();
            tokio::pin!(empty);
            empty.as_mut().enable();
            if self.chats().is_empty() {
                return;
            }
            empty.await;
        }
    }
}

impl Line {
    fn push(&mut self, work: Work) {
        if self.waiting.len() >= MOST_IN_LINE {
            self.waiting.pop_front();
        }
        self.waiting.push_back(work);
    }
}

impl Turn {
    /// This chat has to wait: its batch no longer does.
    pub(crate) fn held_up(&self) {
        let mut chats = self.lines.chats();
        if chats.values().filter(|line| line.held_up).count() >= MOST_HELD_UP {
            return;
        }
        let Some(line) = chats.get_mut(&self.chat) else { return };
        line.held_up = true;
        line.waiting.iter_mut().for_each(|work| work.hold = None);
        self.hold.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn goes_on(&self) {
        if let Some(line) = self.lines.chats().get_mut(&self.chat) {
            line.held_up = false;
        }
    }
}
