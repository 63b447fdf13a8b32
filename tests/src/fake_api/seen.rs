//! Owns what a person sees in a chat: messages with their text, its marks and their buttons.

use super::chat::{Author, Body, Message};
use serde_json::Value;

/// One message on a person's screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// Its id.
    pub id: i64,
    /// Written by the bot.
    pub from_bot: bool,
    /// The text without markup; empty for anything but a text.
    pub text: String,
    /// Bold parts and the like, as the API gives them.
    pub entities: Vec<Value>,
    /// The inline keyboard, row by row.
    pub rows: Vec<Vec<Button>>,
    /// Changed since it was sent.
    pub edited: bool,
}

/// One button of an inline keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What a tap sends to the bot.
    pub data: Option<String>,
    /// Where a tap leads.
    pub url: Option<String>,
    /// What a tap copies.
    pub copy: Option<String>,
}

impl Seen {
    pub(super) fn new(message: &Message) -> Self {
        let (text, entities) = match &message.body {
            Body::Text(text) => (text.text.clone(), text.entities.clone()),
            Body::Other(_) => (String::new(), Vec::new()),
        };
        let rows = message.markup.as_ref().and_then(|markup| markup.get("inline_keyboard")?.as_array());
        let row = |row: &Value| row.as_array().into_iter().flatten().map(Button::new).collect();
        Self {
            id: message.id,
            from_bot: matches!(message.author, Author::Bot),
            text,
            entities,
            rows: rows.into_iter().flatten().map(row).collect(),
            edited: message.edited.is_some(),
        }
    }

    /// All buttons in reading order.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.rows.iter().flatten()
    }

    /// The first button with exactly this label or this data.
    pub fn button(&self, label_or_data: &str) -> Option<&Button> {
        let same =
            |button: &&Button| button.label == label_or_data || button.data.as_deref() == Some(label_or_data);
        self.buttons().find(same)
    }
}

impl Button {
    fn new(button: &Value) -> Self {
        let text = |path: &str| button.pointer(path).and_then(Value::as_str).map(String::from);
        Self {
            label: text("/text").unwrap_or_default(),
            data: text("/callback_data"),
            url: text("/url"),
            copy: text("/copy_text/text"),
        }
    }
}
