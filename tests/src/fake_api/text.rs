//! Owns what a text may be: 1 to 4096 UTF-16 units after its markup is read, trimmed, at most 100 entities.
//! Source: Bot API, sendMessage ("1-4096 characters after entities parsing") and the limits page.

use super::{
    answer::Refusal,
    entity::{Entity, utf16},
    html,
    params::Params,
};
use serde_json::Value;

/// Longest text of a message, in UTF-16 units.
const LONGEST: usize = 4096;
/// Entities beyond this many have no effect.
const MOST_ENTITIES: usize = 100;

/// A text as it is stored and shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Formatted {
    pub(super) text: String,
    pub(super) entities: Vec<Value>,
}

/// Reads `text` with `parse_mode` or `entities` from a call.
pub(super) fn formatted(params: &Params) -> Result<Formatted, Refusal> {
    let source = params.text("text").unwrap_or_default();
    match params.text("parse_mode").unwrap_or_default().to_ascii_lowercase().as_str() {
        "" => limited(source.to_owned(), explicit(params)?),
        "html" => {
            let parsed = html::parse(source);
            let (text, entities) =
                parsed.map_err(|why| Refusal::bad(format!("can't parse entities: {why}")))?;
            limited(text, entities.iter().map(Entity::to_value).collect())
        }
        // The real server also reads Markdown; nothing in this house writes it, so here it is a mistake.
        _ => Err(Refusal::bad("unsupported parse_mode")),
    }
}

fn explicit(params: &Params) -> Result<Vec<Value>, Refusal> {
    match params.json("entities", "message entities")? {
        None => Ok(Vec::new()),
        Some(Value::Array(entities)) => Ok(entities),
        Some(_) => Err(Refusal::bad("expected an Array of MessageEntity")),
    }
}

fn limited(text: String, entities: Vec<Value>) -> Result<Formatted, Refusal> {
    let text = text.replace('\r', "");
    let cut = utf16(&text) - utf16(text.trim_start());
    let text = text.trim();
    if text.chars().all(is_blank) {
        return Err(Refusal::bad("message text is empty"));
    }
    let length = utf16(text);
    if length > LONGEST {
        return Err(Refusal::bad("message is too long"));
    }
    let placed = entities.into_iter().filter_map(|entity| moved(entity, cut, length));
    Ok(Formatted { text: text.to_owned(), entities: placed.take(MOST_ENTITIES).collect() })
}

/// Characters that draw nothing: a text of these alone counts as empty.
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// An entity after `cut` units were trimmed from the front and the text ends at `length`; `None` when nothing is left.
fn moved(mut entity: Value, cut: usize, length: usize) -> Option<Value> {
    let from = usize::try_from(entity.get("offset")?.as_u64()?).ok()?;
    let to = from + usize::try_from(entity.get("length")?.as_u64()?).ok()?;
    let (from, to) = (from.saturating_sub(cut), to.saturating_sub(cut).min(length));
    let fields = entity.as_object_mut()?;
    fields.insert("offset".into(), from.into());
    fields.insert("length".into(), to.checked_sub(from).filter(|left| *left > 0)?.into());
    Some(entity)
}
