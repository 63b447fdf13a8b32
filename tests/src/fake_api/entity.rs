//! Owns message entities: parts of a text with a meaning, placed in UTF-16 units. Source: Bot API, MessageEntity.

use serde_json::{Map, Value};

/// One entity; `extra` is its type's own field, such as `url` of a `text_link`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entity {
    pub(super) kind: &'static str,
    pub(super) offset: usize,
    pub(super) length: usize,
    extra: Option<(&'static str, String)>,
}

impl Entity {
    /// An entity of a type, not yet placed.
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, offset: 0, length: 0, extra: None }
    }

    /// The same over the first `length` units of a text.
    pub(super) fn first(mut self, length: usize) -> Self {
        self.length = length;
        self
    }

    /// The same with a further field, when there is one.
    pub(super) fn with(mut self, field: &'static str, value: Option<&str>) -> Self {
        self.extra = value.map(|value| (field, value.to_owned()));
        self
    }

    /// As the API shows it.
    pub(super) fn to_value(&self) -> Value {
        let mut fields = Map::new();
        fields.insert("type".into(), self.kind.into());
        fields.insert("offset".into(), self.offset.into());
        fields.insert("length".into(), self.length.into());
        // A language is a field of `pre` alone.
        let shown = self.extra.iter().filter(|(name, _)| self.kind == "pre" || *name != "language");
        fields.extend(shown.map(|(name, value)| ((*name).into(), value.clone().into())));
        Value::Object(fields)
    }
}

/// Length of a text as Telegram counts it.
pub(super) fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}
