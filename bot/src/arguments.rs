//! The command line: what the program is asked to do, and the settings that may stand there. Secrets may not: everybody
//! on a machine can read the arguments of its programs.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand};

use crate::settings::Settings;
use crate::settings_error::SettingsError;

/// What stands below the flags in `--help`.
const SECRETS: &str = "\
Read from the environment alone:
  TELOXIDE_TOKEN        the token that @BotFather gave; needed
  AMPARO_KEY            32 random bytes that seal the buttons; needed for a webhook
  AMPARO_KEY_PREVIOUS   the key before; its buttons still work
  AMPARO_DISABLED       ids of contacts to hide, with commas between them

Every flag has a twin there: --api-url is TELEGRAM_API_URL, all others are AMPARO_ and their name.
docs/operators.md says more.";

/// The guide on Telegram. Without a command it answers people until it is stopped.
#[derive(Parser)]
#[command(name = "amparo-bot", version, after_help = SECRETS)]
struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Subcommand)]
enum Task {
    /// Print a new key for AMPARO_KEY
    Key,
    /// Tell the Bot API where to bring updates; no copy of the bot does that by itself
    #[command(subcommand)]
    Webhook(Change),
}

#[derive(Clone, Copy, Subcommand)]
enum Change {
    /// Have updates brought to AMPARO_WEBHOOK_URL
    Set,
    /// Have updates kept for long polling again
    Delete,
}

/// Settings that hold no secret.
#[derive(Args, Default)]
pub(crate) struct Flags {
    /// Address of the Bot API
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) api_url: Option<String>,
    /// Content packs to use instead of those built in
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) packs: Option<PathBuf>,
    /// Your organisation and its safeguarding contact, shown in /about
    #[arg(long, global = true, value_name = "TEXT")]
    pub(crate) operator: Option<String>,
    /// Address of the guide as a web page, shown as the more private way
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) page: Option<String>,
    /// Let unreviewed content go to real people
    #[arg(long, global = true)]
    pub(crate) allow_drafts: bool,
    /// Take updates from a webhook at this address instead of long polling
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    pub(crate) webhook_listen: Option<String>,
    /// Where the Bot API finds the webhook, for `webhook set`
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) webhook_url: Option<String>,
    /// Serve /healthz, /readyz and /metrics at this address
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    pub(crate) status_listen: Option<String>,
}

/// What the program was asked to do.
#[derive(Debug)]
pub enum Order {
    /// Answer people.
    Run(Settings),
    /// Print a new key.
    NewKey,
    /// Have updates brought to a webhook.
    SetWebhook(Settings),
    /// Have updates kept for long polling.
    DeleteWebhook(Settings),
    /// Print this help.
    Help(String),
}

impl Order {
    /// Reads what the program was asked to do from its arguments (without its own name) and its environment.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn read(
        arguments: impl IntoIterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, SettingsError> {
        let name = String::from("amparo-bot");
        let Arguments { task, flags } = match Arguments::try_parse_from([name].into_iter().chain(arguments)) {
            Ok(arguments) => arguments,
            Err(error) => return answer(&error),
        };
        match task {
            Some(Task::Key) => Ok(Self::NewKey),
            None => Settings::read(flags, environment).map(Self::Run),
            Some(Task::Webhook(Change::Delete)) => {
                Settings::read(flags, environment).map(Self::DeleteWebhook)
            }
            Some(Task::Webhook(Change::Set)) => {
                let settings = Settings::read(flags, environment)?;
                settings.webhook_address()?;
                Ok(Self::SetWebhook(settings))
            }
        }
    }
}

/// clap's own words could repeat a secret that somebody gave as an argument: only names of flags are repeated.
fn answer(error: &clap::Error) -> Result<Order, SettingsError> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Ok(Order::Help(error.to_string()));
    }
    let named = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(name)) => name.split(['=', ' ']).next(),
        _ => None,
    };
    let argument = named.filter(|name| name.starts_with("--")).map(String::from);
    Err(SettingsError::UnknownArgument { argument })
}
