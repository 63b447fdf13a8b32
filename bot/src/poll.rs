//! Long polling: reads updates, hands them to their chats, and confirms a batch only when it is done.

use teloxide::types::Update;

use crate::api::Trouble;
use crate::happening::Happening;
use crate::lines::Hold;
use crate::report::Report;
use crate::run::{Copy, Patience, STOP};
use crate::settings_error::SettingsError;

/// A copy that reads updates by itself.
pub(crate) struct Polling {
    copy: Copy,
    patience: Patience,
    /// The first update not yet accepted.
    next: i32,
    started: bool,
}

impl Polling {
    /// A copy that has read nothing yet.
    pub(crate) fn new(copy: Copy) -> Self {
        Self { copy, patience: Patience::default(), next: 0, started: false }
    }

    /// Reads and answers until told to stop.
    ///
    /// # Errors
    /// A token that nobody knows.
    pub(crate) async fn serve(mut self, stop: impl Future<Output = ()>) -> Result<(), SettingsError> {
        let result = tokio::select! {
            result = self.for_ever() => result,
            () = stop => Ok(()),
        };
        self.finish().await;
        result
    }

    async fn for_ever(&mut self) -> Result<(), SettingsError> {
        loop {
            if let Err(trouble) = self.turn().await {
                self.copy.condition.set_ready(false);
                self.patience.pause(trouble, &self.copy.report).await?;
            }
        }
    }

    async fn turn(&mut self) -> Result<(), Trouble> {
        let api = &self.copy.guide.post.api;
        if !self.started {
            api.check().await?;
            self.started = true;
            (self.copy.report)(Report::Started);
        }
        self.copy.condition.set_ready(true);
        let updates = api.updates(self.next).await?;
        self.patience.renew();
        self.batch(updates).await;
        Ok(())
    }

    async fn batch(&mut self, updates: Vec<Update>) {
        let (hold, done) = Hold::on_batch();
        for update in updates {
            let number = i32::try_from(update.id.0).unwrap_or(i32::MAX);
            self.next = self.next.max(number.saturating_add(1));
            let happening = Happening::of(update);
            self.copy.guide.counts.came(happening.as_ref().map(|happening| &happening.what));
            if let Some(happening) = happening {
                self.copy.lines.accept(&self.copy.guide, happening, hold.clone());
            }
        }
        drop(hold);
        done.wait().await;
    }

    /// Finishes what was accepted, and only then confirms it.
    async fn finish(&self) {
        self.copy.condition.set_ready(false);
        (self.copy.report)(Report::Stopping);
        if tokio::time::timeout(STOP, self.copy.lines.finished()).await.is_err() {
            (self.copy.report)(Report::StoppedEarly);
            return;
        }
        if self.next > 0 {
            // Without it the last batch is read again after the next start, which does no harm.
            let _ = self.copy.guide.post.api.confirm(self.next).await;
        }
        (self.copy.report)(Report::Stopped);
    }
}
