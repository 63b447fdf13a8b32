//! One copy of the bot from its start to its end: what it is made of, and in which order it begins and stops.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use amparo_core::Content;

use crate::api::{Api, Trouble};
use crate::counts::Counts;
use crate::guide::{Clock, Guide, House};
use crate::lines::Lines;
use crate::memory::Memory;
use crate::poll::Polling;
use crate::post::Post;
use crate::report::{Report, Reporter};
use crate::secret::sealer;
use crate::settings::Settings;
use crate::settings_error::SettingsError;
use crate::status::{self, Condition};
use crate::{packs, profile, webhook};

/// How long a stop waits for what was accepted.
pub(crate) const STOP: Duration = Duration::from_secs(20);
/// Pauses between attempts to reach the Bot API, in seconds.
const PAUSES: [u64; 6] = [1, 2, 4, 8, 15, 30];

/// What every part of a running copy shares.
#[derive(Clone)]
pub(crate) struct Copy {
    pub(crate) guide: Arc<Guide>,
    pub(crate) lines: Arc<Lines>,
    pub(crate) report: Reporter,
    pub(crate) condition: Arc<Condition>,
}

/// Answers people until `stop` is ready, then finishes what was accepted. The Bot API may be out of reach at any time.
///
/// # Errors
/// A setting that cannot be used: an address that is none, a token that the Bot API does not know, content that may not
/// be shown.
pub async fn run(
    settings: &Settings,
    content: Content,
    clock: Clock,
    report: Reporter,
    stop: impl Future<Output = ()>,
) -> Result<(), SettingsError> {
    let api = Api::new(&settings.token, &settings.api_url)?;
    settings.permit(&content)?;
    if settings.key.is_none() {
        report(Report::KeyFromToken);
    }
    if content.structure.draft {
        report(Report::Draft);
    }
    let copy = copy(settings, content, api, clock, report);
    let status = status::listen(settings.status).await?;
    let hook = webhook::listen(settings.webhook).await?;
    let aside = tokio::spawn({
        let (copy, settings) = (copy.clone(), settings.clone());
        async move { tokio::join!(status::serve(status, &copy), recheck(&settings, &copy), profile(&copy)) }
    });
    let result = match hook {
        Some(listener) => webhook::serve(listener, settings, &copy, stop).await,
        None => Polling::new(copy.clone()).serve(stop).await,
    };
    aside.abort();
    result
}

fn copy(settings: &Settings, content: Content, api: Api, clock: Clock, report: Reporter) -> Copy {
    let counts = Arc::new(Counts::default());
    let counted = Arc::clone(&counts);
    let report: Reporter = Arc::new(move |line| {
        counted.reported(line);
        report(line);
    });
    let guide = Guide {
        content: RwLock::new(Arc::new(content)),
        words: packs::words(),
        sealer: sealer(&settings.token, settings.key.as_ref(), settings.previous_key.as_ref()),
        memory: Memory::new(settings.remembered),
        post: Post { api, report: Arc::clone(&report) },
        clock,
        counts,
        house: House {
            operator: settings.operator.clone(),
            page: settings.page.clone(),
            copies: settings.webhook.is_some(),
        },
    };
    Copy { guide: Arc::new(guide), lines: Arc::default(), report, condition: Arc::default() }
}

/// Tells people's apps what the bot is called and which commands it has.
async fn profile(copy: &Copy) {
    profile::set(&copy.guide.post.api, &copy.guide.content()).await;
}

/// Reads the list of hidden contacts again and again. One that cannot be read changes nothing.
async fn recheck(settings: &Settings, copy: &Copy) {
    let mut hidden = packs::disabled(settings).ok();
    loop {
        tokio::time::sleep(settings.recheck).await;
        match packs::disabled(settings) {
            Ok(ids) if hidden.as_ref() != Some(&ids) => {
                copy.guide.disable(&ids);
                (copy.report)(Report::Disabled { count: ids.len() });
                hidden = Some(ids);
            }
            Ok(_) => {}
            Err(_) => (copy.report)(Report::BadDisabled),
        }
    }
}

/// Patience with a Bot API that gives trouble: ever longer pauses.
#[derive(Default)]
pub(crate) struct Patience {
    failures: usize,
}

impl Patience {
    /// It worked.
    pub(crate) fn renew(&mut self) {
        self.failures = 0;
    }

    /// Tells the operator and waits.
    ///
    /// # Errors
    /// A token that nobody knows is not waited for.
    pub(crate) async fn pause(&mut self, trouble: Trouble, report: &Reporter) -> Result<(), SettingsError> {
        let seconds = PAUSES.get(self.failures).or(PAUSES.last()).copied().unwrap_or(1);
        self.failures += 1;
        let (line, seconds) = match trouble {
            Trouble::Token => return Err(SettingsError::TokenRefused),
            Trouble::Wait(time) => (Report::Flood { seconds: time.as_secs() }, time.as_secs()),
            Trouble::Unreachable => (Report::Unreachable { seconds }, seconds),
            Trouble::Conflict => (Report::Conflict { seconds }, seconds),
            _ => (Report::NotUnderstood { seconds }, seconds),
        };
        report(line);
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        Ok(())
    }
}
