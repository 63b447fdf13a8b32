//! Owns what people see of a bot before they write: names, descriptions and commands, per language. Source: Bot API, getMe,
//! setMyCommands (at most 100; BotCommand: 1-32 of a-z 0-9 _, description 1-256), setMyName (0-64), setMyDescription (0-512),
//! setMyShortDescription (0-120), language_code ("a two-letter ISO 639-1 language code" or empty).

use super::Scene;
use crate::fake_api::answer::{Answer, Refusal};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What one bot has set; texts by language, commands by scope and language.
#[derive(Debug, Default)]
pub(in crate::fake_api) struct Profile {
    bot_id: i64,
    names: BTreeMap<String, String>,
    descriptions: BTreeMap<String, String>,
    short_descriptions: BTreeMap<String, String>,
    commands: BTreeMap<(String, String), Value>,
}

impl Profile {
    /// Nothing set yet.
    pub(in crate::fake_api) fn new(bot_id: i64) -> Self {
        Self { bot_id, ..Self::default() }
    }

    /// The name for languages without their own.
    pub(in crate::fake_api) fn first_name(&self) -> String {
        self.names.get("").cloned().unwrap_or_else(|| format!("Fake bot {}", self.bot_id))
    }
}

fn language(scene: &Scene<'_>) -> Result<String, Refusal> {
    let code = scene.params.text("language_code").unwrap_or_default();
    let formed = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if code.is_empty() || formed {
        return Ok(code.to_owned());
    }
    Err(Refusal::bad("invalid language code specified"))
}

/// getMe.
pub(super) fn get_me(scene: &mut Scene<'_>) -> Answer {
    let mut me = scene.bot.to_value();
    let extra = json!({
        "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false,
        "can_connect_to_business": false, "has_main_web_app": false,
    });
    if let (Some(fields), Value::Object(extra)) = (me.as_object_mut(), extra) {
        fields.extend(extra);
    }
    Ok(me.into())
}

type Texts = fn(&mut Profile) -> &mut BTreeMap<String, String>;

fn set_text(scene: &mut Scene<'_>, field: &str, longest: usize, texts: Texts) -> Answer {
    let language = language(scene)?;
    let text = scene.params.text(field).unwrap_or_default().trim().to_owned();
    if text.chars().count() > longest {
        return Err(Refusal::bad(format!("{} is too long", field.replace('_', " "))));
    }
    let texts = texts(&mut scene.bot.profile);
    if text.is_empty() {
        texts.remove(&language);
    } else {
        texts.insert(language, text);
    }
    Ok(Value::Bool(true).into())
}

/// The text of a language, else the one for all languages, else none.
fn get_text(scene: &mut Scene<'_>, field: &str, texts: Texts) -> Answer {
    let language = language(scene)?;
    let texts = texts(&mut scene.bot.profile);
    let text = texts.get(&language).or_else(|| texts.get("")).cloned();
    Ok(json!({field: text.unwrap_or_default()}).into())
}

/// setMyName.
pub(super) fn set_my_name(scene: &mut Scene<'_>) -> Answer {
    set_text(scene, "name", 64, |profile| &mut profile.names)
}

/// getMyName.
pub(super) fn get_my_name(scene: &mut Scene<'_>) -> Answer {
    let language = language(scene)?;
    let profile = &scene.bot.profile;
    let name = profile.names.get(&language).cloned().unwrap_or_else(|| profile.first_name());
    Ok(json!({"name": name}).into())
}

/// setMyDescription.
pub(super) fn set_my_description(scene: &mut Scene<'_>) -> Answer {
    set_text(scene, "description", 512, |profile| &mut profile.descriptions)
}

/// getMyDescription.
pub(super) fn get_my_description(scene: &mut Scene<'_>) -> Answer {
    get_text(scene, "description", |profile| &mut profile.descriptions)
}

/// setMyShortDescription.
pub(super) fn set_my_short_description(scene: &mut Scene<'_>) -> Answer {
    set_text(scene, "short_description", 120, |profile| &mut profile.short_descriptions)
}

/// getMyShortDescription.
pub(super) fn get_my_short_description(scene: &mut Scene<'_>) -> Answer {
    get_text(scene, "short_description", |profile| &mut profile.short_descriptions)
}

/// setChatMenuButton: taken as it is, the menu is drawn by clients alone.
pub(super) fn set_chat_menu_button(scene: &mut Scene<'_>) -> Answer {
    scene.params.json("menu_button", "menu button")?;
    Ok(Value::Bool(true).into())
}

/// Scope and language under which a command list is kept.
fn shelf(scene: &Scene<'_>) -> Result<(String, String), Refusal> {
    let scope = scene.params.json("scope", "bot command scope")?;
    let scope = scope.unwrap_or_else(|| json!({"type": "default"}));
    if scope.get("type").and_then(Value::as_str).is_none() {
        return Err(Refusal::bad("can't parse BotCommandScope: Can't find field \"type\""));
    }
    Ok((scope.to_string(), language(scene)?))
}

/// setMyCommands.
pub(super) fn set_my_commands(scene: &mut Scene<'_>) -> Answer {
    let shelf = shelf(scene)?;
    let commands = scene.params.json("commands", "bot commands")?;
    let Some(Value::Array(commands)) = commands else {
        return Err(Refusal::bad("commands are not specified"));
    };
    if commands.len() > 100 {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let checked = commands.iter().map(command).collect::<Result<Vec<_>, _>>()?;
    scene.bot.profile.commands.insert(shelf, checked.into());
    Ok(Value::Bool(true).into())
}

fn command(given: &Value) -> Result<Value, Refusal> {
    let field = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    let (name, description) = (field("command").trim_start_matches('/'), field("description"));
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    match (name.chars().count(), description.chars().count()) {
        (0, _) => Err(Refusal::bad("command must be non-empty")),
        (33.., _) => Err(Refusal::bad("command length must not exceed 32")),
        (_, 0) => Err(Refusal::bad("command description must be non-empty")),
        (_, 257..) => Err(Refusal::bad("command description length must not exceed 256")),
        _ if !name.chars().all(allowed) => Err(Refusal::bad("BOT_COMMAND_INVALID")),
        _ => Ok(json!({"command": name, "description": description})),
    }
}

/// getMyCommands: exactly this scope and language, without any fallback.
pub(super) fn get_my_commands(scene: &mut Scene<'_>) -> Answer {
    let shelf = shelf(scene)?;
    Ok(scene.bot.profile.commands.get(&shelf).cloned().unwrap_or_else(|| json!([])).into())
}

/// deleteMyCommands.
pub(super) fn delete_my_commands(scene: &mut Scene<'_>) -> Answer {
    let shelf = shelf(scene)?;
    scene.bot.profile.commands.remove(&shelf);
    Ok(Value::Bool(true).into())
}
