//! Owns chats, people and messages as the server remembers them, and their JSON forms. Source: Bot API, Chat, User, Message,
//! InaccessibleMessage: all fields that the page does not call optional are always there.

use super::text::Formatted;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A person, as bots see them.
#[derive(Clone, Debug)]
pub(super) struct Account {
    pub(super) id: i64,
    pub(super) first_name: String,
    pub(super) language: Option<String>,
}

impl Account {
    /// The `User` object.
    pub(super) fn to_value(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.first_name});
        if let (Some(language), Some(fields)) = (&self.language, user.as_object_mut()) {
            fields.insert("language_code".into(), language.clone().into());
        }
        user
    }
}

/// Where messages live.
#[derive(Debug)]
pub(super) struct Chat {
    pub(super) id: i64,
    /// Title of a group; a private chat has none and is named after its person.
    pub(super) title: Option<String>,
    pub(super) first_name: String,
    /// A person has written first, so the bot may write.
    pub(super) started: bool,
    pub(super) blocked: bool,
    /// The bot has left the group.
    pub(super) left: bool,
    pub(super) messages: BTreeMap<i64, Message>,
    /// Grows with every change of a message, so that whoever waits need not read them all again.
    pub(super) changes: u64,
}

impl Chat {
    /// A private chat nobody has written in yet.
    pub(super) fn private(person: &Account) -> Self {
        Self::new(person.id, None, person.first_name.clone(), false)
    }

    /// A group with the bot in it.
    pub(super) fn group(id: i64, title: &str) -> Self {
        Self::new(id, Some(title.to_owned()), String::new(), true)
    }

    fn new(id: i64, title: Option<String>, first_name: String, started: bool) -> Self {
        Self {
            id,
            title,
            first_name,
            started,
            blocked: false,
            left: false,
            messages: BTreeMap::new(),
            changes: 0,
        }
    }

    /// A message, to be changed.
    pub(super) fn message_mut(&mut self, id: i64) -> Option<&mut Message> {
        self.changes += 1;
        self.messages.get_mut(&id)
    }

    /// Takes a new message.
    pub(super) fn add(&mut self, message: Message) {
        self.changes += 1;
        self.messages.insert(message.id, message);
    }

    /// The `Chat` object.
    pub(super) fn to_value(&self) -> Value {
        match &self.title {
            None => json!({"id": self.id, "first_name": self.first_name, "type": "private"}),
            Some(title) => json!({
                "id": self.id, "title": title, "type": "group", "all_members_are_administrators": true
            }),
        }
    }
}

/// Who wrote a message.
#[derive(Clone, Debug)]
pub(super) enum Author {
    /// The bot that this chat belongs to.
    Bot,
    /// Someone else.
    Person(Account),
}

/// What a message holds.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// A text.
    Text(Formatted),
    /// Anything else: the fields that make it, such as `voice`.
    Other(Map<String, Value>),
}

/// Who can still reach a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Everyone.
    All,
    /// The person sees it; to the bot it is an `InaccessibleMessage`.
    PersonOnly,
    /// Deleted.
    Nobody,
}

/// One message.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) id: i64,
    pub(super) date: i64,
    pub(super) edited: Option<i64>,
    pub(super) author: Author,
    pub(super) body: Body,
    pub(super) markup: Option<Value>,
    pub(super) reach: Reach,
}

impl Message {
    /// A new message that everyone can reach.
    pub(super) fn new(id: i64, date: i64, author: Author, body: Body, markup: Option<Value>) -> Self {
        Self { id, date, edited: None, author, body, markup, reach: Reach::All }
    }

    /// The `Message` object.
    pub(super) fn to_value(&self, chat: &Chat, bot: &Value) -> Value {
        let from = match &self.author {
            Author::Bot => bot.clone(),
            Author::Person(person) => person.to_value(),
        };
        let mut fields = Map::new();
        fields.insert("message_id".into(), self.id.into());
        fields.insert("from".into(), from);
        fields.insert("chat".into(), chat.to_value());
        fields.insert("date".into(), self.date.into());
        fields.extend(self.edited.map(|date| ("edit_date".into(), date.into())));
        match &self.body {
            Body::Text(text) => {
                fields.insert("text".into(), text.text.clone().into());
                let entities = Some(&text.entities).filter(|entities| !entities.is_empty());
                fields.extend(entities.map(|entities| ("entities".into(), entities.clone().into())));
            }
            Body::Other(content) => fields.extend(content.clone()),
        }
        fields.extend(self.markup.clone().map(|markup| ("reply_markup".into(), markup)));
        Value::Object(fields)
    }
}

/// What a bot gets in place of a message it can no longer see: the date is always 0.
pub(super) fn inaccessible(chat: &Chat, message_id: i64) -> Value {
    json!({"chat": chat.to_value(), "message_id": message_id, "date": 0})
}
