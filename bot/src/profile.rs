//! What people see of the bot before they write: its name, its descriptions and its commands, in every language. Each is
//! set only where it differs, so that many copies may start at once. One that cannot be set now is set by a later start.

use amparo_core::{BotText, Content, Locale, Session};
use serde::Deserialize;
use serde::de::IgnoredAny;
use teloxide::payloads::{
    GetMyCommands, GetMyCommandsSetters, GetMyDescription, GetMyDescriptionSetters, GetMyName,
    GetMyNameSetters, GetMyShortDescription, GetMyShortDescriptionSetters, SetMyCommands,
    SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyName, SetMyNameSetters,
    SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::types::BotCommand;

use crate::api::{Api, Trouble};

/// The commands, in the order in which they are shown.
const COMMANDS: [(&str, BotText); 6] = [
    ("help", BotText::CommandHelp),
    ("hide", BotText::CommandHide),
    ("start", BotText::CommandStart),
    ("language", BotText::CommandLanguage),
    ("privacy", BotText::CommandPrivacy),
    ("about", BotText::CommandAbout),
];

#[derive(Deserialize)]
struct Name {
    name: String,
}

#[derive(Deserialize)]
struct Description {
    description: String,
}

#[derive(Deserialize)]
struct ShortDescription {
    short_description: String,
}

/// The words of one language, and the code under which Telegram keeps them; an empty one is for all other languages.
struct Profile {
    language: String,
    name: String,
    short: String,
    description: String,
    commands: Vec<BotCommand>,
}

impl Profile {
    fn of(content: &Content, locale: &Locale, language: String) -> Self {
        let session = Session::start(content, locale.number);
        let text = |text| content.bot_text(&session, text);
        Self {
            language,
            name: text(BotText::Name),
            short: text(BotText::ShortDescription),
            description: text(BotText::Description),
            commands: COMMANDS.map(|(name, label)| BotCommand::new(name, text(label))).into(),
        }
    }

    async fn name(&self, api: &Api) -> Result<(), Trouble> {
        let language = || self.language.clone();
        let now: Name = api.ask(&GetMyName::new().language_code(language())).await?;
        if now.name == self.name {
            return Ok(());
        }
        let set = SetMyName::new().name(self.name.clone()).language_code(language());
        api.ask::<_, IgnoredAny>(&set).await.map(drop)
    }

    async fn short(&self, api: &Api) -> Result<(), Trouble> {
        let language = || self.language.clone();
        let now: ShortDescription = api.ask(&GetMyShortDescription::new().language_code(language())).await?;
        if now.short_description == self.short {
            return Ok(());
        }
        let set =
            SetMyShortDescription::new().short_description(self.short.clone()).language_code(language());
        api.ask::<_, IgnoredAny>(&set).await.map(drop)
    }

    async fn description(&self, api: &Api) -> Result<(), Trouble> {
        let language = || self.language.clone();
        let now: Description = api.ask(&GetMyDescription::new().language_code(language())).await?;
        if now.description == self.description {
            return Ok(());
        }
        let set = SetMyDescription::new().description(self.description.clone()).language_code(language());
        api.ask::<_, IgnoredAny>(&set).await.map(drop)
    }

    async fn commands(&self, api: &Api) -> Result<(), Trouble> {
        let language = || self.language.clone();
        let now: Vec<BotCommand> = api.ask(&GetMyCommands::new().language_code(language())).await?;
        if now == self.commands {
            return Ok(());
        }
        let set = SetMyCommands::new(self.commands.clone()).language_code(language());
        api.ask::<_, IgnoredAny>(&set).await.map(drop)
    }
}

/// The profiles of all languages, the one for all others first.
fn profiles(content: &Content) -> Vec<Profile> {
    let mut profiles: Vec<Profile> = Vec::new();
    let listed = content.structure.locales.iter().filter(|locale| !locale.pseudo);
    for (at, locale) in listed.enumerate() {
        if at == 0 {
            profiles.push(Profile::of(content, locale, String::new()));
        }
        // Telegram knows languages by two letters alone.
        let language = locale.tag.split('-').next().unwrap_or_default();
        let known = profiles.iter().any(|profile| profile.language == language);
        if language.len() == 2 && !known {
            profiles.push(Profile::of(content, locale, language.into()));
        }
    }
    profiles
}

/// Sets what differs. Nothing waits for it, and nothing depends on it.
pub(crate) async fn set(api: &Api, content: &Content) {
    for profile in profiles(content) {
        // Commands first: they are help and hiding. What Telegram refuses now, the next start tries again.
        let _ = profile.commands(api).await;
        let _ = profile.short(api).await;
        let _ = profile.description(api).await;
        let _ = profile.name(api).await;
    }
}
