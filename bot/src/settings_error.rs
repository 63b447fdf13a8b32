//! What is wrong with a setting: an error that names it and never repeats a secret.

use std::fmt;

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingsError {
    /// There is no token.
    NoToken,
    /// The token cannot be one.
    BadToken,
    /// The Bot API does not know the token.
    TokenRefused,
    /// An address on the net is none.
    BadAddress {
        /// The name of the setting.
        setting: &'static str,
    },
    /// An address to listen at is none.
    BadListen {
        /// The name of the setting.
        setting: &'static str,
    },
    /// Nobody can listen there.
    CannotListen {
        /// The name of the setting.
        setting: &'static str,
        /// What the system says.
        reason: String,
    },
    /// A key is not 32 bytes.
    BadKey {
        /// The name of the setting.
        setting: &'static str,
    },
    /// Webhooks need a key that all copies share.
    KeyNeeded,
    /// A webhook cannot be set without its address.
    WebhookUrlNeeded,
    /// `AMPARO_ALLOW_DRAFTS` is neither 1 nor 0.
    BadAllowDrafts,
    /// The content is a draft, and the Bot API is a real one.
    Draft,
    /// Nobody answers for the bot, and the Bot API is a real one.
    NoOperator,
    /// The name of the operator is too long to show.
    LongOperator,
    /// The Bot API did not take a command of the operator.
    NotDone {
        /// The code of its refusal; 0 if it could not be reached.
        code: u16,
    },
    /// A flag or command that does not exist.
    UnknownArgument {
        /// Its name, where it has one; a value could be a secret.
        argument: Option<String>,
    },
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => {
                f.write_str("TELOXIDE_TOKEN is not set; put the token there that @BotFather gave for the bot")
            }
            Self::BadToken => f.write_str(
                "TELOXIDE_TOKEN is not a bot token; it must be a number, a colon and a secret, without spaces",
            ),
            Self::TokenRefused => f.write_str(
                "the Bot API at TELEGRAM_API_URL does not know the token in TELOXIDE_TOKEN; copy it again from @BotFather",
            ),
            Self::BadAddress { setting } => {
                write!(f, "{setting} must be an address such as `https://bot.example.org`, without a password in it")
            }
            Self::BadListen { setting } => {
                write!(f, "{setting} must be an address and a port to listen at, such as `127.0.0.1:8080`")
            }
            Self::CannotListen { setting, reason } => write!(f, "{setting}: nobody can listen there ({reason})"),
            Self::BadKey { setting } => write!(
                f,
                "{setting} must be 32 random bytes in base64url or hexadecimal digits; `amparo-bot key` prints one"
            ),
            Self::KeyNeeded => f.write_str(
                "AMPARO_KEY is not set, and a webhook needs one that all copies share; `amparo-bot key` prints one",
            ),
            Self::WebhookUrlNeeded => f.write_str(
                "AMPARO_WEBHOOK_URL is not set; put the https address there at which your proxy reaches the bot",
            ),
            _ => self.fmt_rest(f),
        }
    }
}

impl SettingsError {
    fn fmt_rest(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadAllowDrafts => f.write_str("AMPARO_ALLOW_DRAFTS must be 1 or 0"),
            Self::Draft => f.write_str(
                "the content is a draft that no child-protection professional has reviewed; it goes to real people \
                 only with AMPARO_ALLOW_DRAFTS=1, and every screen then says that it is a draft",
            ),
            Self::NoOperator => f.write_str(
                "AMPARO_OPERATOR is not set; put your organisation and its safeguarding contact there, /about shows it",
            ),
            Self::LongOperator => f.write_str("AMPARO_OPERATOR must have at most 300 letters"),
            Self::NotDone { code: 0 } => {
                f.write_str("the Bot API at TELEGRAM_API_URL cannot be reached; nothing was changed")
            }
            Self::NotDone { code } => {
                write!(f, "the Bot API refused with code {code}; look at AMPARO_WEBHOOK_URL; nothing was changed")
            }
            Self::UnknownArgument { argument: Some(argument) } => {
                write!(f, "`{argument}` cannot be used so; see `amparo-bot --help`")
            }
            _ => f.write_str("an argument is missing or not known; see `amparo-bot --help`"),
        }
    }
}

impl std::error::Error for SettingsError {}
