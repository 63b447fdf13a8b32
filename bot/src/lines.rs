//! The order of work: what happens in one chat is done one after the other, chats do not wait for each other, and a
//! batch of updates counts as done when each of its chats has finished or has been told to wait. What a webhook brought
//! counts as done only when it is.

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{Notify, mpsc};

use crate::guide::Guide;
use crate::happening::Happening;

/// Happenings of one chat that wait at most; beyond them the earliest gives way, since every button carries all it needs.
const MOST_IN_LINE: usize = 30;
/// Chats that may wait at once without their batch waiting for them.
const MOST_HELD_UP: usize = 2_000;

/// Keeps what waits for a happening waiting, until it is dropped.
#[derive(Clone)]
pub(crate) struct Hold {
    _sender: mpsc::Sender<Infallible>,
    /// Also while the chat has to wait.
    firm: bool,
}

/// Ready when all holds of one kind have been let go of.
pub(crate) struct Done(mpsc::Receiver<Infallible>);

impl Hold {
    /// A hold on a batch, which other chats of it let go of while this one has to wait.
    pub(crate) fn on_batch() -> (Self, Done) {
        Self::new(false)
    }

    /// A hold that lasts until the happening is done for good.
    pub(crate) fn firm() -> (Self, Done) {
        Self::new(true)
    }

    fn new(firm: bool) -> (Self, Done) {
        let (sender, receiver) = mpsc::channel(1);
        (Self { _sender: sender, firm }, Done(receiver))
    }
}

impl Done {
    /// Waits for the last hold to go.
    pub(crate) async fn wait(mut self) {
        // Nobody sends: a channel ends with its last sender.
        self.0.recv().await;
    }
}

struct Work {
    happening: Happening,
    hold: Option<Hold>,
    came: Instant,
    /// Help and hiding do not give way to later ones.
    urgent: bool,
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
            let hold = Some(hold).filter(|hold| hold.firm || !line.held_up);
            let urgent = guide.is_urgent(&happening);
            line.push(Work { happening, hold, came: Instant::now(), urgent });
            return;
        }
        chats.insert(chat, Line::default());
        drop(chats);
        let work = Work { happening, hold: Some(hold), came: Instant::now(), urgent: false };
        tokio::spawn(Arc::clone(self).attend(Arc::clone(guide), chat, work));
    }

    async fn attend(self: Arc<Self>, guide: Arc<Guide>, chat: i64, first: Work) {
        let mut next = Some(first);
        while let Some(Work { happening, hold, came, .. }) = next {
            let turn = Turn { lines: Arc::clone(&self), chat, hold: Mutex::new(hold) };
            guide.attend(happening, &turn).await;
            guide.counts.done(came.elapsed());
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
            let first = self.waiting.iter().position(|work| !work.urgent).unwrap_or(0);
            self.waiting.remove(first);
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
        let soft = |hold: &mut Option<Hold>| *hold = hold.take().filter(|hold| hold.firm);
        line.waiting.iter_mut().for_each(|work| soft(&mut work.hold));
        soft(&mut self.hold.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn goes_on(&self) {
        if let Some(line) = self.lines.chats().get_mut(&self.chat) {
            line.held_up = false;
        }
    }
}
