//! The shapes that cross to JavaScript, as JSON text. A screen crosses as one text that the browser's own parser takes
//! apart: far fewer calls, and far less code, than to hand over every field as a value of its own.

use amparo_core::{
    Advice, Block, Card, CardChannel, ChannelType, Choice, ChoiceKind, Direction, Icon, Locale, Offer,
    Screen, Span, Urgency,
};

/// What can be written as JSON.
pub(crate) trait Json {
    /// Appends the value; what is `None` appends nothing.
    fn write(&self, json: &mut String);
}

/// A value as JSON.
pub(crate) fn json(value: &impl Json) -> String {
    let mut json = String::new();
    value.write(&mut json);
    json
}

/// Appends a field and its value; where the value appends nothing, neither.
fn field(json: &mut String, name: &str, value: &dyn Json) {
    let before = json.len();
    if !json.ends_with('{') {
        json.push(',');
    }
    name.write(json);
    json.push(':');
    let empty = json.len();
    value.write(json);
    if json.len() == empty {
        json.truncate(before);
    }
}

/// Says how structs are written: the name of each field in JavaScript, and the field.
macro_rules! shapes {
    ($($type:ty { $($name:literal $field:ident),+ $(,)? })+) => {
        $(impl Json for $type {
            fn write(&self, json: &mut String) {
                json.push('{');
                $(field(json, $name, &self.$field);)+
                json.push('}');
            }
        })+
    };
}

shapes! {
    Screen {
        "id" id, "language" language, "direction" direction, "urgency" urgency, "icon" icon, "title" title,
        "notices" notices, "blocks" blocks, "cards" cards, "detail" detail, "choices" choices, "draft" draft,
    }
    Locale { "tag" tag, "name" name, "direction" direction }
    Advice<'_> {
        "overall" overall, "safe_mode" safe_mode, "findings" findings, "contacts" contacts,
    }
    Offer<'_> { "id" id, "urgency" urgency, "because" because }
    Icon { "name" name, "emoji" emoji }
    Span { "text" text, "strong" strong }
    Choice { "id" id, "label" label, "language" language, "icon" icon, "kind" kind, "ticked" ticked }
    Card {
        "id" id, "kind" kind, "name" name, "nameLanguage" name_language, "operator" operator, "caution" caution,
        "channels" channels, "hours" hours, "source" source, "sourceUrl" source_url, "about" about,
    }
    CardChannel { "kind" kind, "label" label, "shown" shown, "href" href, "cost" cost }
}

impl Json for Block {
    fn write(&self, json: &mut String) {
        json.push('{');
        match self {
            Self::Paragraph { spans } => {
                field(json, "type", &"paragraph");
                field(json, "spans", spans);
            }
            Self::List { items } => {
                field(json, "type", &"list");
                field(json, "items", items);
            }
            Self::Show { language, direction, text } => {
                field(json, "type", &"show");
                field(json, "language", language);
                field(json, "direction", direction);
                field(json, "text", text);
            }
        }
        json.push('}');
    }
}

/// Words of the house are written as their names.
macro_rules! words {
    ($($type:ident)+) => {
        $(impl Json for $type {
            fn write(&self, json: &mut String) {
                self.as_str().write(json);
            }
        })+
    };
}

words! { ChannelType ChoiceKind Direction Urgency }

/// What JSON writes in another way.
fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

impl Json for str {
    fn write(&self, json: &mut String) {
        json.push('"');
        // Most texts hold nothing special and are copied at once.
        if self.bytes().any(is_special) {
            for character in self.chars() {
                match character {
                    '\n' => json.push_str("\\n"),
                    // Of these no text holds another that means something.
                    '\0'..' ' => json.push(' '),
                    '"' | '\\' => json.extend(['\\', character]),
                    _ => json.push(character),
                }
            }
        } else {
            json.push_str(self);
        }
        json.push('"');
    }
}

impl Json for String {
    fn write(&self, json: &mut String) {
        self.as_str().write(json);
    }
}

impl Json for bool {
    fn write(&self, json: &mut String) {
        json.push_str(if *self { "true" } else { "false" });
    }
}

impl<T: Json + ?Sized> Json for &T {
    fn write(&self, json: &mut String) {
        (*self).write(json);
    }
}

impl<T: Json> Json for Option<T> {
    fn write(&self, json: &mut String) {
        if let Some(value) = self {
            value.write(json);
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, json: &mut String) {
        json.push('[');
        for value in self {
            if !json.ends_with('[') {
                json.push(',');
            }
            value.write(json);
        }
        json.push(']');
    }
}
