//! What the operator reads: a closed list of lines. None has room for an id, a name, a text or a token, so none can
//! leak into a log.

use std::fmt;
use std::sync::Arc;

/// One line for the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Report {
    /// The key of the buttons follows from the bot token.
    KeyFromToken,
    /// The content is a draft.
    Draft,
    /// The bot reads updates from now on.
    Started,
    /// The bot takes updates from a webhook from now on.
    Listening,
    /// The Bot API did not answer; tried again after this many seconds.
    Unreachable {
        /// Seconds until the next attempt.
        seconds: u64,
    },
    /// The Bot API gave an answer that is none; tried again after this many seconds.
    NotUnderstood {
        /// Seconds until the next attempt.
        seconds: u64,
    },
    /// Another program reads the updates of this bot; tried again after this many seconds.
    Conflict {
        /// Seconds until the next attempt.
        seconds: u64,
    },
    /// The Bot API asked to wait this many seconds before reading updates.
    Flood {
        /// Seconds until the next attempt.
        seconds: u64,
    },
    /// A screen was refused for good.
    Refused {
        /// The code of the refusal.
        code: u16,
    },
    /// A screen could not be sent after many attempts.
    GaveUp,
    /// The list of hidden contacts cannot be read; the one before stays.
    BadDisabled,
    /// Another list of contacts is hidden from now on.
    Disabled {
        /// How many.
        count: usize,
    },
    /// More updates came than can be worked at; they were asked to come again.
    Crowded,
    /// No new updates are read; what was accepted is finished.
    Stopping,
    /// Everything accepted was finished.
    Stopped,
    /// Something accepted could not be finished in time.
    StoppedEarly,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyFromToken => f.write_str(
                "AMPARO_KEY is not set: the key of the buttons follows from TELOXIDE_TOKEN; set AMPARO_KEY \
                 (`amparo-bot key` prints one) to run more copies or to change the token later",
            ),
            Self::Draft => {
                f.write_str("the content is a draft that no child-protection professional has reviewed")
            }
            Self::Started => f.write_str("ready, reading updates by long polling"),
            Self::Listening => f.write_str("ready, taking updates from the webhook"),
            Self::Unreachable { seconds } => {
                write!(f, "the Bot API at TELEGRAM_API_URL cannot be reached; next attempt in {seconds} s")
            }
            Self::NotUnderstood { seconds } => write!(
                f,
                "the server at TELEGRAM_API_URL does not answer like a Bot API; next attempt in {seconds} s"
            ),
            Self::Conflict { seconds } => write!(
                f,
                "another program reads the updates of this bot, or a webhook is set; next attempt in {seconds} s"
            ),
            Self::Flood { seconds } => write!(f, "the Bot API asks to wait; next attempt in {seconds} s"),
            Self::Refused { code } => write!(f, "the Bot API refused a message with code {code}"),
            Self::GaveUp => f.write_str("a message could not be sent after many attempts"),
            Self::BadDisabled => f.write_str(
                "disabled.json must be a JSON list of contact ids, such as [\"mx-911\"]; the list before it stays in force",
            ),
            Self::Disabled { count } => write!(f, "{count} contacts are hidden from now on"),
            Self::Crowded => {
                f.write_str("more updates than this copy can work at; the Bot API was asked to bring some again")
            }
            Self::Stopping => f.write_str("stopping: finishing what was accepted"),
            Self::Stopped => f.write_str("stopped"),
            Self::StoppedEarly => f.write_str("stopped with messages still waiting"),
        }
    }
}

/// Where the lines go.
pub type Reporter = Arc<dyn Fn(Report) + Send + Sync>;
