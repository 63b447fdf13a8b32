//! Owns sendMessage. Source: Bot API, sendMessage.

use super::Scene;
use crate::fake_api::{
    answer::Answer,
    chat::{Author, Body},
    markup, text,
};

/// sendMessage: gives the message as it was stored.
pub(super) fn send_message(scene: &mut Scene<'_>) -> Answer {
    let chat = scene.params.chat_required()?;
    scene.bot.writable(chat)?;
    let text = text::formatted(scene.params)?;
    let keyboard = markup::inline(scene.params)?;
    let id = scene.bot.add_message(chat, scene.now, Author::Bot, Body::Text(text), keyboard);
    Ok(scene.bot.show(chat, id).into())
}
