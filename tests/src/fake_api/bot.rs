//! Owns what the server knows of one bot: its chats, waiting updates, webhook, callback queries and profile.

use super::{
    answer::Refusal,
    chat::{Account, Author, Body, Chat, Message, Reach, inaccessible},
    methods::profile::Profile,
    queue::Queue,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A tap on a button that the bot should answer.
#[derive(Debug)]
pub(super) struct Callback {
    pub(super) born: i64,
    pub(super) answers: Vec<CallbackAnswer>,
}

/// What the bot answered to a tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackAnswer {
    /// The notice, empty when the bot only ended the waiting sign.
    pub text: String,
    /// Shown as an alert instead of at the top of the chat.
    pub alert: bool,
}

/// Where a bot wants its updates pushed.
#[derive(Clone, Debug)]
pub(super) struct Webhook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) max_connections: usize,
    /// Moment and text of the last push that failed.
    pub(super) last_error: Option<(i64, String)>,
}

/// One bot.
#[derive(Debug)]
pub(super) struct Bot {
    pub(super) token: String,
    pub(super) id: i64,
    pub(super) chats: BTreeMap<i64, Chat>,
    pub(super) queue: Queue,
    pub(super) webhook: Option<Webhook>,
    /// Grows with every setWebhook and deleteWebhook; a pusher of an older one stops.
    pub(super) webhook_generation: u64,
    /// Grows with every getUpdates; a poll of an older one is ended.
    pub(super) poll: u64,
    pub(super) callbacks: BTreeMap<String, Callback>,
    pub(super) profile: Profile,
    last_message: i64,
}

impl Bot {
    /// A bot nobody has used yet.
    pub(super) fn new(id: i64, token: &str) -> Self {
        Self {
            token: token.to_owned(),
            id,
            chats: BTreeMap::new(),
            queue: Queue::new(),
            webhook: None,
            webhook_generation: 0,
            poll: 0,
            callbacks: BTreeMap::new(),
            profile: Profile::new(id),
            last_message: 0,
        }
    }

    /// The `User` object of the bot.
    pub(super) fn to_value(&self) -> Value {
        json!({
            "id": self.id, "is_bot": true, "first_name": self.profile.first_name(),
            "username": format!("fake_{}_bot", self.id),
        })
    }

    /// A chat that a method names, whether or not the bot may write there.
    pub(super) fn chat(&mut self, id: i64) -> Result<&mut Chat, Refusal> {
        let chat = self.chats.get_mut(&id).ok_or_else(|| Refusal::bad("chat not found"))?;
        if chat.left {
            return Err(Refusal::forbidden("bot is not a member of the group chat"));
        }
        Ok(chat)
    }

    /// A chat the bot may write in. Source: Bot FAQ and real answers: a person must write first, and may block the bot.
    pub(super) fn writable(&mut self, id: i64) -> Result<&mut Chat, Refusal> {
        let chat = self.chat(id)?;
        if chat.blocked {
            return Err(Refusal::forbidden("bot was blocked by the user"));
        }
        if !chat.started {
            return Err(Refusal::forbidden("bot can't initiate conversation with a user"));
        }
        Ok(chat)
    }

    /// Stores a new message and gives its id.
    pub(super) fn add_message(
        &mut self,
        chat: i64,
        date: i64,
        author: Author,
        body: Body,
        markup: Option<Value>,
    ) -> i64 {
        self.last_message += 1;
        let id = self.last_message;
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.add(Message::new(id, date, author, body, markup));
        }
        id
    }

    /// A stored message as the API shows it to the bot; an inaccessible one when it is gone.
    pub(super) fn show(&self, chat: i64, message: i64) -> Value {
        let Some(chat) = self.chats.get(&chat) else { return Value::Null };
        match chat.messages.get(&message).filter(|message| message.reach == Reach::All) {
            Some(message) => message.to_value(chat, &self.to_value()),
            None => inaccessible(chat, message),
        }
    }

    /// Notes a tap and queues its callback query; gives the query's id.
    pub(super) fn tap(&mut self, now: i64, person: &Account, chat: i64, message: i64, data: &str) -> String {
        let id = format!("{}", 4_000_000_000 + self.callbacks.len());
        self.callbacks.insert(id.clone(), Callback { born: now, answers: Vec::new() });
        let content = json!({
            "id": id, "from": person.to_value(), "message": self.show(chat, message),
            "chat_instance": format!("{}", chat.wrapping_mul(31)), "data": data,
        });
        self.queue.push(now, Some(chat), "callback_query", content);
        id
    }
}
