//! Owns the record of every call, for tests that ask what a bot did and in which order.

use serde_json::Value;

/// One call of a method, as it was answered.
#[derive(Clone, Debug)]
pub struct Call {
    /// The bot that called.
    pub bot_id: i64,
    /// The method in the spelling of the Bot API page, such as `sendMessage`.
    pub method: String,
    /// The parameters; values that were JSON text are parsed, all others are strings.
    pub params: Value,
    /// HTTP status; 0 when the connection was dropped instead of answered.
    pub status: u16,
    /// The whole body of the answer, also of one that was lost on the way.
    pub response: Value,
}

impl Call {
    /// A parameter as text, empty when not given.
    pub fn param(&self, name: &str) -> String {
        match self.params.get(name) {
            None => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
        }
    }

    /// Whether the server did what was asked and said so.
    pub fn succeeded(&self) -> bool {
        self.status == 200
    }
}
