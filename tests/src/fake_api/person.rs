//! Owns a person in a chat: what they do becomes updates for the bot, what the bot does becomes what they see.

use super::{
    FakeBot, Media, Seen,
    bot::Bot,
    chat::{Account, Author, Body, Chat, Message, Reach},
    entity::{Entity, utf16},
    text::Formatted,
};
use serde_json::{Map, Value, json};

/// Somebody speaking in one chat, private or group.
#[derive(Clone, Debug)]
pub struct Person {
    bot: FakeBot,
    account: Account,
    chat: i64,
}

impl Person {
    pub(super) fn new(bot: FakeBot, account: Account, chat: i64) -> Self {
        Self { bot, account, chat }
    }

    pub(super) fn account(&self) -> &Account {
        &self.account
    }

    /// The chat they speak in.
    pub fn chat_id(&self) -> i64 {
        self.chat
    }

    /// Their own number; the same as the chat's in a private chat.
    pub fn user_id(&self) -> i64 {
        self.account.id
    }

    /// Sends a text; gives the message's id.
    pub fn send_text(&self, text: &str) -> i64 {
        self.send_formatted(text, Vec::new())
    }

    /// Sends a command, with or without arguments, marked as clients mark it: `/start` or `/start f_help`.
    pub fn send_command(&self, text: &str) -> i64 {
        let length = utf16(text.split_whitespace().next().unwrap_or_default());
        let entity = Entity::new("bot_command").first(length);
        self.send_formatted(text, vec![entity.to_value()])
    }

    fn send_formatted(&self, text: &str, entities: Vec<Value>) -> i64 {
        self.send(Body::Text(Formatted { text: text.to_owned(), entities }))
    }

    /// Sends something that is no text; gives the message's id.
    pub fn send_media(&self, media: Media) -> i64 {
        self.send(Body::Other(media.content()))
    }

    /// Sends a message with any content, such as a kind the bot cannot know: the fields beside id, sender, chat and date.
    pub fn send_raw(&self, content: Map<String, Value>) -> i64 {
        self.send(Body::Other(content))
    }

    fn send(&self, body: Body) -> i64 {
        self.bot.with(|bot, now| {
            if let Some(chat) = bot.chats.get_mut(&self.chat) {
                chat.started = true;
            }
            let id = bot.add_message(self.chat, now, Author::Person(self.account.clone()), body, None);
            let content = bot.show(self.chat, id);
            bot.queue.push(now, Some(self.chat), "message", content);
            id
        })
    }

    /// Changes the text of an own message; the bot gets `edited_message`.
    pub fn edit_text(&self, message_id: i64, text: &str) {
        self.bot.with(|bot, now| {
            change_message(bot, self.chat, message_id, |message| {
                message.body = Body::Text(Formatted { text: text.to_owned(), entities: Vec::new() });
                message.edited = Some(now);
            });
            let content = bot.show(self.chat, message_id);
            bot.queue.push(now, Some(self.chat), "edited_message", content);
        });
    }

    /// Taps a button that is on the screen now, by its label or its data. Gives the callback query's id, or an error that
    /// lists what could have been tapped.
    pub fn tap(&self, message_id: i64, label_or_data: &str) -> Result<String, String> {
        let message = self.message(message_id).ok_or_else(|| format!("message {message_id} is not there"))?;
        let data = message.button(label_or_data).and_then(|button| button.data.clone());
        let data = data.ok_or_else(|| {
            let labels: Vec<&str> = message.buttons().map(|button| button.label.as_str()).collect();
            format!("no button `{label_or_data}` to tap; there are {labels:?}")
        })?;
        Ok(self.tap_data(message_id, &data))
    }

    /// Sends a tap with any data, whether or not such a button is there: a late tap, a forged one, or one on a message that is
    /// gone (the bot then gets an inaccessible message). Gives the callback query's id.
    pub fn tap_data(&self, message_id: i64, data: &str) -> String {
        self.bot.with(|bot, now| bot.tap(now, &self.account, self.chat, message_id, data))
    }

    /// Blocks the bot: it gets `my_chat_member` and may no longer write.
    pub fn block(&self) {
        self.set_blocked(true);
    }

    /// Unblocks the bot.
    pub fn unblock(&self) {
        self.set_blocked(false);
    }

    fn set_blocked(&self, blocked: bool) {
        self.bot.with(|bot, now| {
            let Some(chat) = bot.chats.get_mut(&self.chat) else { return };
            chat.blocked = blocked;
            let shown = chat.to_value();
            let me = bot.to_value();
            let member = json!({"user": me, "status": "member"});
            let kicked = json!({"user": me, "status": "kicked", "until_date": 0});
            let (old, new) = if blocked { (member, kicked) } else { (kicked, member) };
            let content = json!({
                "chat": shown, "from": self.account.to_value(), "date": now,
                "old_chat_member": old, "new_chat_member": new,
            });
            bot.queue.push(now, Some(self.chat), "my_chat_member", content);
        });
    }

    /// Deletes a message for both sides; bots are not told.
    pub fn delete(&self, message_id: i64) {
        self.set_reach(message_id, Reach::Nobody);
    }

    /// Takes a message out of the bot's reach while the person still sees it.
    pub fn make_inaccessible(&self, message_id: i64) {
        self.set_reach(message_id, Reach::PersonOnly);
    }

    fn set_reach(&self, message_id: i64, reach: Reach) {
        self.bot.with(|bot, _| change_message(bot, self.chat, message_id, |message| message.reach = reach));
    }

    /// Everything on the screen, oldest first.
    pub fn messages(&self) -> Vec<Seen> {
        let visible = |message: &&Message| message.reach != Reach::Nobody;
        let read = |chat: &Chat| chat.messages.values().filter(visible).map(Seen::new).collect();
        self.bot.look(|bot| bot.chats.get(&self.chat).map(read).unwrap_or_default())
    }

    /// One message, unless it is deleted.
    pub fn message(&self, message_id: i64) -> Option<Seen> {
        let visible = |message: &&Message| message.reach != Reach::Nobody;
        self.bot
            .look(|bot| bot.chats.get(&self.chat)?.messages.get(&message_id).filter(visible).map(Seen::new))
    }

    /// The newest message of the bot.
    pub fn latest(&self) -> Option<Seen> {
        let of_bot =
            |message: &&Message| message.reach != Reach::Nobody && matches!(message.author, Author::Bot);
        let read = |chat: &Chat| chat.messages.values().rev().find(of_bot).map(Seen::new);
        self.bot.look(|bot| bot.chats.get(&self.chat).and_then(read))
    }

    /// Waits until the newest message of the bot satisfies `good`.
    pub async fn wait_for(&self, what: &str, good: impl Fn(&Seen) -> bool) -> Result<Seen, String> {
        let mut seen = None;
        let look = || {
            let changes = self.bot.look(|bot| bot.chats.get(&self.chat).map(|chat| chat.changes));
            // Most changes are other people's.
            let news = seen.replace(changes) != Some(changes);
            if news { self.latest().filter(&good) } else { None }
        };
        let found = self.bot.api().wait_for(what, look).await;
        found.map_err(|error| format!("{error}; the screen shows {:?}", self.latest()))
    }

    /// Waits until the bot has answered a tap at least once.
    pub async fn answered(&self, callback_id: &str) -> Result<Vec<super::CallbackAnswer>, String> {
        let answers = || Some(self.bot.answers(callback_id)).filter(|answers| !answers.is_empty());
        self.bot.api().wait_for("an answer to the tap", answers).await
    }
}

fn change_message(bot: &mut Bot, chat: i64, message: i64, change: impl FnOnce(&mut Message)) {
    if let Some(message) = bot.chats.get_mut(&chat).and_then(|chat| chat.message_mut(message)) {
        change(message);
    }
}
