//! Settings of the operator: flags and environment. A wrong value gives an error that names the setting and never
//! repeats a secret.

use std::fmt;
use std::path::PathBuf;

use crate::secret::{BotToken, KeySecret};

/// Where the real Bot API is.
const TELEGRAM: &str = "https://api.telegram.org";

/// What is shown for `amparo-bot --help`.
pub const USAGE: &str = "\
amparo-bot: the guide on Telegram, by long polling

  amparo-bot [--packs DIR]   answers until it is stopped
  amparo-bot key             prints a new key for AMPARO_KEY

  --packs DIR           content packs to use instead of those built in; also AMPARO_PACKS

Settings are read from the environment:
  TELOXIDE_TOKEN        the token that @BotFather gave; needed
  TELEGRAM_API_URL      address of the Bot API, by default https://api.telegram.org
  AMPARO_KEY            32 random bytes in base64url or hexadecimal digits; seals the buttons
  AMPARO_KEY_PREVIOUS   the key before; its buttons still work
  AMPARO_PACKS          folder of packs; a `disabled.json` in it lists ids of contacts to hide
  AMPARO_DISABLED       ids of contacts to hide, with commas between them
";

/// What the program was asked to do.
#[derive(Debug)]
pub enum Order {
    /// Answer people.
    Run(Settings),
    /// Print a new key.
    NewKey,
    /// Print [`USAGE`].
    Help,
}

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
    /// How many chats are remembered for typed messages and commands; 0 remembers none.
    pub remembered: usize,
}

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
    /// The address of the Bot API is none.
    BadApiUrl,
    /// A key is not 32 bytes.
    BadKey {
        /// The name of the setting.
        setting: &'static str,
    },
    /// A flag or command that does not exist.
    UnknownArgument {
        /// What was given.
        argument: String,
    },
    /// `--packs` without a folder.
    NoFolder,
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
            Self::BadApiUrl => {
                f.write_str("TELEGRAM_API_URL must be an address such as `http://127.0.0.1:8081`")
            }
            Self::BadKey { setting } => write!(
                f,
                "{setting} must be 32 random bytes in base64url or hexadecimal digits; `amparo-bot key` prints one"
            ),
            Self::UnknownArgument { argument } => {
                write!(f, "`{argument}` is no argument of this program; see `amparo-bot --help`")
            }
            Self::NoFolder => f.write_str("--packs needs a folder after it"),
        }
    }
}

impl std::error::Error for SettingsError {}

impl Order {
    /// Reads what the program was asked to do from its arguments and its environment.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn read(
        arguments: impl IntoIterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, SettingsError> {
        let mut packs = None;
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "key" => return Ok(Self::NewKey),
                "help" | "--help" | "-h" => return Ok(Self::Help),
                "--packs" => packs = Some(arguments.next().ok_or(SettingsError::NoFolder)?),
                _ => return Err(SettingsError::UnknownArgument { argument }),
            }
        }
        Settings::read(packs, environment).map(Self::Run)
    }
}

impl Settings {
    fn read(
        packs: Option<String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, SettingsError> {
        let read = |name: &str| environment(name).map(|value| value.trim().to_owned());
        let read = |name: &str| read(name).filter(|value| !value.is_empty());
        let key = |setting: &'static str| {
            let parse = |text: String| KeySecret::parse(&text).ok_or(SettingsError::BadKey { setting });
            read(setting).map(parse).transpose()
        };
        let token = read("TELOXIDE_TOKEN").ok_or(SettingsError::NoToken)?;
        let ids = read("AMPARO_DISABLED").unwrap_or_default();
        Ok(Self {
            token: BotToken::parse(&token).ok_or(SettingsError::BadToken)?,
            api_url: read("TELEGRAM_API_URL").unwrap_or_else(|| TELEGRAM.into()),
            key: key("AMPARO_KEY")?,
            previous_key: key("AMPARO_KEY_PREVIOUS")?,
            packs: packs.or_else(|| read("AMPARO_PACKS")).map(PathBuf::from),
            disabled: ids.split(',').map(str::trim).filter(|id| !id.is_empty()).map(String::from).collect(),
            remembered: crate::memory::CAPACITY,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456:AAbbCCddEEffGGhhIIjjKKll";

    fn read(arguments: &[&str], environment: &[(&str, &str)]) -> Result<Order, SettingsError> {
        let find = |name: &str| environment.iter().find(|(key, _)| *key == name);
        Order::read(arguments.iter().map(|text| (*text).to_owned()), |name| {
            find(name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_token_is_enough() {
        let Ok(Order::Run(settings)) = read(&[], &[("TELOXIDE_TOKEN", TOKEN)]) else { panic!("settings") };
        assert_eq!(settings.api_url, "https://api.telegram.org");
        assert_eq!((settings.key, settings.packs), (None, None));
        assert!(settings.disabled.is_empty());
    }

    #[test]
    fn a_flag_goes_before_the_environment() {
        let environment = [("TELOXIDE_TOKEN", TOKEN), ("AMPARO_PACKS", "/a"), ("AMPARO_DISABLED", " x , y,")];
        let Ok(Order::Run(settings)) = read(&["--packs", "/b"], &environment) else { panic!("settings") };
        assert_eq!(settings.packs, Some(PathBuf::from("/b")));
        assert_eq!(settings.disabled, ["x", "y"]);
    }

    #[test]
    fn every_error_names_its_setting_and_repeats_no_secret() {
        let secret = "4711-not-a-key";
        let token = ("TELOXIDE_TOKEN", TOKEN);
        let cases: [(&str, &[(&str, &str)]); 5] = [
            ("TELOXIDE_TOKEN", &[]),
            ("TELOXIDE_TOKEN", &[("TELOXIDE_TOKEN", "  ")]),
            ("TELOXIDE_TOKEN", &[("TELOXIDE_TOKEN", secret)]),
            ("AMPARO_KEY", &[token, ("AMPARO_KEY", secret)]),
            ("AMPARO_KEY_PREVIOUS", &[token, ("AMPARO_KEY_PREVIOUS", secret)]),
        ];
        for (setting, environment) in cases {
            let text = read(&[], environment).expect_err(setting).to_string();
            assert!(text.contains(setting) && !text.contains(secret), "{text}");
        }
    }

    #[test]
    fn commands_need_no_token() {
        assert!(matches!(read(&["key"], &[]), Ok(Order::NewKey)));
        assert!(matches!(read(&["--help"], &[]), Ok(Order::Help)));
        assert_eq!(read(&["--packs"], &[]).expect_err("no folder"), SettingsError::NoFolder);
        let unknown = read(&["--token"], &[]).expect_err("unknown").to_string();
        assert!(unknown.contains("`--token`"), "{unknown}");
    }
}
