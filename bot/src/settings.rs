//! Settings of the operator, from flags and environment; a flag goes first.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use amparo_core::Content;

use crate::arguments::Flags;
use crate::secret::{BotToken, KeySecret};
use crate::settings_error::SettingsError;

/// Where the real Bot API is.
const TELEGRAM: &str = "https://api.telegram.org";
/// Letters of the operator's line.
const LONGEST_OPERATOR: usize = 300;
/// How often the list of hidden contacts is read again.
const RECHECK: Duration = Duration::from_secs(600);
/// Updates that one copy works at, at the same time, before it asks the Bot API to come again.
const AT_ONCE: usize = 512;

/// Everything the operator decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The token of the bot.
    pub token: BotToken,
    /// Address of the Bot API.
    pub api_url: String,
    /// Seals the buttons; without it the key follows from the token.
    pub key: Option<KeySecret>,
    /// Opens the buttons of before.
    pub previous_key: Option<KeySecret>,
    /// Folder of packs to use instead of those built in.
    pub packs: Option<PathBuf>,
    /// Contacts to hide.
    pub disabled: Vec<String>,
    /// Who answers for the bot, with a safeguarding contact.
    pub operator: Option<String>,
    /// The guide as a web page.
    pub page: Option<String>,
    /// Whether unreviewed content may go to real people.
    pub allow_drafts: bool,
    /// Where to take updates from a webhook; without it they are polled.
    pub webhook: Option<SocketAddr>,
    /// Where the Bot API finds the webhook.
    pub webhook_url: Option<String>,
    /// Where to tell how the program is.
    pub status: Option<SocketAddr>,
    /// How many chats are remembered for typed messages and commands; 0 remembers none.
    pub remembered: usize,
    /// How often `disabled.json` is read again.
    pub recheck: Duration,
    /// How many updates a webhook works at, at the same time.
    pub at_once: usize,
}

impl Settings {
    /// The settings of flags and environment.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub(crate) fn read(
        flags: Flags,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, SettingsError> {
        let read = |name: &str| environment(name).map(|value| value.trim().to_owned());
        let read = |name: &str| read(name).filter(|value| !value.is_empty());
        let key = |setting: &'static str| {
            let parse = |text: String| KeySecret::parse(&text).ok_or(SettingsError::BadKey { setting });
            read(setting).map(parse).transpose()
        };
        let url = |flag: Option<String>, setting| {
            flag.or_else(|| read(setting)).map(|text| address(text, setting)).transpose()
        };
        let listen = |flag: Option<String>, setting| {
            let text = flag.or_else(|| read(setting));
            text.map(|text| text.parse().map_err(|_| SettingsError::BadListen { setting })).transpose()
        };
        let token = read("TELOXIDE_TOKEN").ok_or(SettingsError::NoToken)?;
        let ids = read("AMPARO_DISABLED").unwrap_or_default();
        let settings = Self {
            token: BotToken::parse(&token).ok_or(SettingsError::BadToken)?,
            api_url: url(flags.api_url, "TELEGRAM_API_URL")?.unwrap_or_else(|| TELEGRAM.into()),
            key: key("AMPARO_KEY")?,
            previous_key: key("AMPARO_KEY_PREVIOUS")?,
            packs: flags.packs.or_else(|| read("AMPARO_PACKS").map(PathBuf::from)),
            disabled: ids.split(',').map(str::trim).filter(|id| !id.is_empty()).map(String::from).collect(),
            operator: flags.operator.or_else(|| read("AMPARO_OPERATOR")),
            page: url(flags.page, "AMPARO_PAGE")?,
            allow_drafts: flags.allow_drafts || yes(read("AMPARO_ALLOW_DRAFTS"))?,
            webhook: listen(flags.webhook_listen, "AMPARO_WEBHOOK_LISTEN")?,
            webhook_url: url(flags.webhook_url, "AMPARO_WEBHOOK_URL")?,
            status: listen(flags.status_listen, "AMPARO_STATUS_LISTEN")?,
            remembered: crate::memory::CAPACITY,
            recheck: RECHECK,
            at_once: AT_ONCE,
        };
        settings.fits_together()
    }

    fn fits_together(self) -> Result<Self, SettingsError> {
        if self.operator.as_ref().is_some_and(|text| text.chars().count() > LONGEST_OPERATOR) {
            return Err(SettingsError::LongOperator);
        }
        if self.webhook.is_some() && self.key.is_none() {
            return Err(SettingsError::KeyNeeded);
        }
        Ok(self)
    }

    /// Whether this content may be shown to whom the Bot API reaches.
    ///
    /// # Errors
    /// What the operator has to say first, where people are real.
    pub(crate) fn permit(&self, content: &Content) -> Result<(), SettingsError> {
        if is_loopback(&self.api_url) {
            return Ok(());
        }
        if content.structure.draft && !self.allow_drafts {
            return Err(SettingsError::Draft);
        }
        self.operator.as_ref().map(drop).ok_or(SettingsError::NoOperator)
    }

    /// The full address of the webhook, with the key it needs.
    ///
    /// # Errors
    /// Which of them is missing.
    pub(crate) fn webhook_address(&self) -> Result<(String, &KeySecret), SettingsError> {
        let key = self.key.as_ref().ok_or(SettingsError::KeyNeeded)?;
        let url = self.webhook_url.as_ref().ok_or(SettingsError::WebhookUrlNeeded)?;
        Ok((format!("{}{}", url.trim_end_matches('/'), crate::webhook::PATH), key))
    }
}

/// An address of the web, without a name and password in it.
fn address(text: String, setting: &'static str) -> Result<String, SettingsError> {
    let web = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = web.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let plain = host.is_some_and(|host| !host.is_empty() && !host.contains('@'));
    if plain && !text.contains(char::is_whitespace) {
        Ok(text)
    } else {
        Err(SettingsError::BadAddress { setting })
    }
}

/// A server on this machine is one for trying things out. A Bot API server of one's own on it reaches real people, and
/// its operator is asked for the same in `docs/operators.md`.
fn is_loopback(url: &str) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}

fn yes(value: Option<String>) -> Result<bool, SettingsError> {
    match value.as_deref() {
        None | Some("0") => Ok(false),
        Some("1") => Ok(true),
        Some(_) => Err(SettingsError::BadAllowDrafts),
    }
}

#[cfg(test)]
#[path = "settings_tests.rs"]
mod tests;
