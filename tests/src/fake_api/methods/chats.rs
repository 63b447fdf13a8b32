//! Owns what a bot asks of or does to a whole chat. Source: Bot API, getChat (ChatFullInfo), leaveChat, sendChatAction.

use super::Scene;
use crate::fake_api::answer::{Answer, Refusal};
use serde_json::{Value, json};

const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// getChat.
pub(super) fn get_chat(scene: &mut Scene<'_>) -> Answer {
    let id = scene.params.chat_required()?;
    let mut chat = scene.bot.chat(id)?.to_value();
    if let Some(fields) = chat.as_object_mut() {
        let gifts = json!({
            "unlimited_gifts": true, "limited_gifts": true, "unique_gifts": true,
            "premium_subscription": true, "gifts_from_channels": true,
        });
        fields.insert("accent_color_id".into(), 0.into());
        fields.insert("max_reaction_count".into(), 11.into());
        fields.insert("accepted_gift_types".into(), gifts);
    }
    Ok(chat.into())
}

/// leaveChat: groups only.
pub(super) fn leave_chat(scene: &mut Scene<'_>) -> Answer {
    let id = scene.params.chat_required()?;
    let chat = scene.bot.chat(id)?;
    if chat.title.is_none() {
        return Err(Refusal::bad("chat member status can't be changed in private chats"));
    }
    chat.left = true;
    Ok(Value::Bool(true).into())
}

/// sendChatAction.
pub(super) fn send_chat_action(scene: &mut Scene<'_>) -> Answer {
    let id = scene.params.chat_required()?;
    scene.bot.writable(id)?;
    let action = scene.params.text("action").unwrap_or_default();
    if !ACTIONS.contains(&action) {
        return Err(Refusal::bad("wrong parameter action in request"));
    }
    Ok(Value::Bool(true).into())
}
