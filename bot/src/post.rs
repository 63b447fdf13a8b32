//! Puts a message where the person looks, with patience: waits as long as the Bot API asks, tries again when it cannot
//! be reached, and sends a new message where the old one is gone.

use std::time::Duration;

use crate::api::{Api, Draft, Trouble};
use crate::lines::Turn;
use crate::report::{Report, Reporter};

/// Attempts for one message.
const ATTEMPTS: u32 = 12;
/// Pause after the first attempt that reached nobody; it doubles with every further one.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// Longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In place of this message.
    Message(i32),
    /// Below all others.
    New,
}

/// The way out to people.
pub(crate) struct Post {
    pub(crate) api: Api,
    pub(crate) report: Reporter,
}

impl Post {
    /// Puts a message in its place; gives the number of the message that shows it, or `None` if none does.
    pub(crate) async fn put(&self, chat: i64, place: Place, draft: &Draft, turn: &Turn) -> Option<i32> {
        let mut result = self.insist(chat, place, draft, turn).await;
        let lost = matches!(result, Err(Trouble::Gone | Trouble::Refused(_)));
        if lost && place != Place::New {
            result = self.insist(chat, Place::New, draft, turn).await;
        }
        match result {
            Ok(message) => return Some(message),
            Err(Trouble::Blocked) => {}
            Err(Trouble::Refused(code)) => (self.report)(Report::Refused { code }),
            Err(_) => (self.report)(Report::GaveUp),
        }
        None
    }

    async fn insist(&self, chat: i64, place: Place, draft: &Draft, turn: &Turn) -> Result<i32, Trouble> {
        let mut attempt = 0;
        loop {
            let result = match place {
                Place::Message(message) => self.edited(chat, message, draft).await,
                Place::New => self.api.send(chat, draft).await,
            };
            attempt += 1;
            let pause = match result {
                Err(Trouble::Wait(pause)) => pause,
                Err(Trouble::Unreachable) => pause_after(attempt),
                done => return done,
            };
            if attempt >= ATTEMPTS {
                return result;
            }
            turn.held_up();
            tokio::time::sleep(pause).await;
        }
    }

    async fn edited(&self, chat: i64, message: i32, draft: &Draft) -> Result<i32, Trouble> {
        match self.api.edit(chat, message, draft).await {
            // It shows what it should: the call before this one had come through, or nothing changed.
            Ok(()) | Err(Trouble::NotModified) => Ok(message),
            Err(trouble) => Err(trouble),
        }
    }
}

/// The pause after an attempt, from 1, that reached nobody.
pub(crate) fn pause_after(attempt: u32) -> Duration {
    FIRST_PAUSE.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(LONGEST_PAUSE)
}
