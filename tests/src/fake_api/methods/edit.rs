//! Owns editing and deleting of messages. Source: Bot API, "Updating messages", deleteMessage ("a message can only be deleted if
//! it was sent less than 48 hours ago"; bots delete outgoing messages anywhere and incoming ones in private chats),
//! deleteMessages (1-100 ids; ones that cannot be found are skipped). A bot's own message in a private chat may be edited at any age.

use super::Scene;
use crate::fake_api::{
    answer::{Answer, Refusal},
    chat::{Author, Body, Chat, Message, Reach},
    markup, text,
};
use serde_json::Value;

/// How long a message can be deleted, in seconds.
const DELETABLE: i64 = 48 * 3600;

/// editMessageText: replaces text and keyboard; no keyboard in the call removes the old one.
pub(super) fn edit_message_text(scene: &mut Scene<'_>) -> Answer {
    let (chat, id) = place(scene)?;
    scene.bot.writable(chat)?;
    let old = editable(scene.bot.chat(chat)?, id)?;
    if matches!(old.body, Body::Other(_)) {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    let body = Body::Text(text::formatted(scene.params)?);
    let keyboard = markup::inline(scene.params)?;
    replace(scene, chat, id, Some(body), keyboard)
}

/// editMessageReplyMarkup: replaces the keyboard alone.
pub(super) fn edit_message_reply_markup(scene: &mut Scene<'_>) -> Answer {
    let (chat, id) = place(scene)?;
    scene.bot.writable(chat)?;
    editable(scene.bot.chat(chat)?, id)?;
    let keyboard = markup::inline(scene.params)?;
    replace(scene, chat, id, None, keyboard)
}

fn place(scene: &Scene<'_>) -> Result<(i64, i64), Refusal> {
    let chat = scene.params.chat_required()?;
    let id = scene.params.int("message_id").filter(|id| *id > 0);
    Ok((chat, id.ok_or_else(|| Refusal::bad("message identifier is not specified"))?))
}

fn editable(chat: &mut Chat, id: i64) -> Result<&mut Message, Refusal> {
    let message = chat.message_mut(id).filter(|message| message.reach == Reach::All);
    let message = message.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    match message.author {
        Author::Bot => Ok(message),
        Author::Person(_) => Err(Refusal::bad("message can't be edited")),
    }
}

fn replace(scene: &mut Scene<'_>, chat: i64, id: i64, body: Option<Body>, keyboard: Option<Value>) -> Answer {
    let message = editable(scene.bot.chat(chat)?, id)?;
    let same_text = match (&body, &message.body) {
        (None, _) => true,
        (Some(Body::Text(new)), Body::Text(old)) => new == old,
        (Some(_), _) => false,
    };
    if same_text && keyboard == message.markup {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current \
             content and reply markup of the message",
        ));
    }
    message.markup = keyboard;
    message.edited = Some(scene.now);
    message.body = body.unwrap_or_else(|| message.body.clone());
    Ok(scene.bot.show(chat, id).into())
}

/// deleteMessage.
pub(super) fn delete_message(scene: &mut Scene<'_>) -> Answer {
    let (chat, id) = place(scene)?;
    let now = scene.now;
    let chat = scene.bot.chat(chat)?;
    let found = chat.messages.get(&id).filter(|message| message.reach == Reach::All);
    deletable(found.ok_or_else(|| Refusal::bad("message to delete not found"))?, chat, now)?;
    remove(chat, id);
    Ok(Value::Bool(true).into())
}

/// deleteMessages: all that are found, or none when one of them may not be deleted.
pub(super) fn delete_messages(scene: &mut Scene<'_>) -> Answer {
    let chat = scene.params.chat_required()?;
    let ids = scene.params.json("message_ids", "message identifiers")?.unwrap_or_default();
    let ids: Vec<i64> =
        serde_json::from_value(ids).map_err(|_| Refusal::bad("expected an Array of message identifiers"))?;
    match ids.len() {
        0 => return Err(Refusal::bad("message identifiers are not specified")),
        1..=100 => {}
        _ => return Err(Refusal::bad("too many message identifiers specified")),
    }
    let now = scene.now;
    let chat = scene.bot.chat(chat)?;
    let found = ids.iter().filter_map(|id| chat.messages.get(id));
    found.filter(|message| message.reach == Reach::All).try_for_each(|old| deletable(old, chat, now))?;
    for id in ids {
        remove(chat, id);
    }
    Ok(Value::Bool(true).into())
}

fn deletable(message: &Message, chat: &Chat, now: i64) -> Result<(), Refusal> {
    if chat.title.is_some() && matches!(message.author, Author::Person(_)) {
        return Err(Refusal::bad("message can't be deleted"));
    }
    if now - message.date >= DELETABLE {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    Ok(())
}

fn remove(chat: &mut Chat, id: i64) {
    if let Some(message) = chat.message_mut(id) {
        message.reach = Reach::Nobody;
    }
}
