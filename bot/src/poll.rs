//! Long polling: reads updates, hands them to their chats, and confirms a batch only when it is done.

use std::sync::Arc;
use std::time::Duration;

use amparo_core::Content;
use teloxide::types::Update;
use tokio::sync::mpsc;

use crate::api::{Api, Trouble};
use crate::guide::{Clock, Guide};
use crate::happening::Happening;
use crate::lines::Lines;
use crate::memory::Memory;
use crate::post::Post;
use crate::report::{Report, Reporter};
use crate::secret::sealer;
use crate::settings::{Settings, SettingsError};

/// How long a stop waits for what was accepted.
const STOP: Duration = Duration::from_secs(20);
/// Pauses between attempts to reach the Bot API, in seconds.
const PAUSES: [u64; 6] = [1, 2, 4, 8, 15, 30];

/// Answers people until `stop` is ready, then finishes what was accepted. The Bot API may be out of reach at any time.
///
/// # Errors
/// A setting that cannot be used: an address that is none, or a token that the Bot API does not know.
pub async fn run(
    settings: &Settings,
    content: Content,
    clock: Clock,
    report: Reporter,
    stop: impl Future<Output = ()>,
) -> Result<(), SettingsError> {
    let api = Api::new(&settings.token, &settings.api_url)?;
    if settings.key.is_none() {
        report(Report::KeyFromToken);
    }
    if content.structure.draft {
        report(Report::Draft);
    }
    let guide = Guide {
        content,
        sealer: sealer(&settings.token, settings.key.as_ref(), settings.previous_key.as_ref()),
        memory: Memory::new(settings.remembered),
        post: Post { api, report: Arc::clone(&report) },
        clock,
    };
    let mut polling = Polling {
        guide: Arc::new(guide),
        lines: Arc::default(),
        report,
        next: 0,
        failures: 0,
        started: false,
    };
    let result = tokio::select! {
        result = polling.for_ever() => result,
        () = stop => Ok(()),
    };
    polling.finish().await;
    result
}

struct Polling {
    guide: Arc<Guide>,
    lines: Arc<Lines>,
    report: Reporter,
    /// The first update not yet accepted.
    next: i32,
    failures: usize,
    started: bool,
}

impl Polling {
    /// Ends only with a token that nobody knows.
    async fn for_ever(&mut self) -> Result<(), SettingsError> {
        loop {
            if let Err(trouble) = self.turn().await {
                self.pause(trouble).await?;
            }
        }
    }

    async fn turn(&mut self) -> Result<(), Trouble> {
        let api = &self.guide.post.api;
        if !self.started {
            api.check().await?;
            self.started = true;
            (self.report)(Report::Started);
        }
        let updates = api.updates(self.next).await?;
        self.failures = 0;
        self.batch(updates).await;
        Ok(())
    }

    async fn batch(&mut self, updates: Vec<Update>) {
        let (hold, mut done) = mpsc::channel(1);
        for update in updates {
            let number = i32::try_from(update.id.0).unwrap_or(i32::MAX);
            self.next = self.next.max(number.saturating_add(1));
            if let Some(happening) = Happening::of(update) {
                self.lines.accept(&self.guide, happening, hold.clone());
            }
        }
        drop(hold);
        // Nobody sends; it ends when the last happening has let go of its hold.
        done.recv().await;
    }

    async fn pause(&mut self, trouble: Trouble) -> Result<(), SettingsError> {
        let seconds = PAUSES.get(self.failures).or(PAUSES.last()).copied().unwrap_or(1);
        self.failures += 1;
        let (report, seconds) = match trouble {
            Trouble::Token => return Err(SettingsError::TokenRefused),
            Trouble::Wait(time) => (Report::Flood { seconds: time.as_secs() }, time.as_secs()),
            Trouble::Unreachable => (Report::Unreachable { seconds }, seconds),
            Trouble::Conflict => (Report::Conflict { seconds }, seconds),
            _ => (Report::NotUnderstood { seconds }, seconds),
        };
        (self.report)(report);
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        Ok(())
    }

    /// Finishes what was accepted, and only then confirms it.
    async fn finish(&self) {
        (self.report)(Report::Stopping);
        if tokio::time::timeout(STOP, self.lines.finished()).await.is_err() {
            (self.report)(Report::StoppedEarly);
            return;
        }
        if self.next > 0 {
            // Without it the last batch is read again after the next start, which does no harm.
            let _ = self.guide.post.api.confirm(self.next).await;
        }
        (self.report)(Report::Stopped);
    }
}
