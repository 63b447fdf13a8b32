//! Owns inline keyboards: which are taken and how they are stored. Source: Bot API, InlineKeyboardMarkup and
//! InlineKeyboardButton ("callback_data ... 1-64 bytes", "exactly one of the fields other than text", copy_text 1-256).
//!
//! Stricter than the real server on purpose: it silently drops a button without text and cuts rows and keyboards that are
//! too large, and a button that quietly disappears is worse than a failing test.

use super::{answer::Refusal, link, params::Params};
use serde_json::{Map, Value};

/// Most bytes of callback data.
const DATA_BYTES: usize = 64;
/// Most buttons in a row that clients draw.
const ROW: usize = 8;
/// Most buttons under one message.
const BUTTONS: usize = 100;
/// Fields that say what a button does; a button has exactly one of them.
const ACTIONS: [&str; 10] = [
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
];

/// The inline keyboard of a call; `None` without one. Other kinds of markup are taken and, as in the real answers, not shown.
pub(super) fn inline(params: &Params) -> Result<Option<Value>, Refusal> {
    let Some(markup) = params.json("reply_markup", "reply keyboard markup")? else { return Ok(None) };
    let Value::Object(markup) = markup else { return Err(Refusal::bad("object expected as reply markup")) };
    let Some(rows) = markup.get("inline_keyboard") else { return Ok(None) };
    let rows = rows.as_array().ok_or_else(|| unparsed("field \"inline_keyboard\" must be of type Array"))?;
    let rows = rows.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    let rows: Vec<Vec<Value>> = rows.into_iter().filter(|row| !row.is_empty()).collect();
    if rows.iter().map(Vec::len).sum::<usize>() > BUTTONS {
        return Err(Refusal::bad(format!("inline keyboard must have at most {BUTTONS} buttons")));
    }
    let empty = rows.is_empty();
    Ok((!empty).then(|| serde_json::json!({"inline_keyboard": rows})))
}

fn unparsed(what: &str) -> Refusal {
    Refusal::bad(format!("can't parse inline keyboard button: {what}"))
}

fn row(row: &Value) -> Result<Vec<Value>, Refusal> {
    let buttons = row.as_array().ok_or_else(|| unparsed("inline keyboard row must be an Array"))?;
    if buttons.len() > ROW {
        return Err(Refusal::bad(format!("inline keyboard row must have at most {ROW} buttons")));
    }
    buttons.iter().map(button).collect()
}

fn button(button: &Value) -> Result<Value, Refusal> {
    let fields = button.as_object().ok_or_else(|| unparsed("InlineKeyboardButton must be an Object"))?;
    let label = fields.get("text").and_then(Value::as_str);
    let label = label.ok_or_else(|| unparsed("can't find field \"text\""))?;
    if label.trim().is_empty() {
        return Err(Refusal::bad("inline keyboard button text must be non-empty"));
    }
    let actions: Vec<&str> = ACTIONS.into_iter().filter(|action| fields.contains_key(*action)).collect();
    let [action] = actions.as_slice() else {
        return Err(Refusal::bad(match actions.len() {
            0 => "text buttons are unallowed in the inline keyboard",
            _ => "inline keyboard button must have exactly one action",
        }));
    };
    check_action(fields, action)
}

/// Checks the button's one action and gives the button as it is stored.
fn check_action(fields: &Map<String, Value>, action: &str) -> Result<Value, Refusal> {
    let mut stored = fields.clone();
    let value = fields.get(action).unwrap_or(&Value::Null);
    let text = value.as_str().unwrap_or_default();
    match action {
        "callback_data" if text.is_empty() || text.len() > DATA_BYTES => {
            return Err(Refusal::bad("BUTTON_DATA_INVALID"));
        }
        "url" => {
            let url = link::checked(text).map_err(|why| {
                Refusal::bad(format!("inline keyboard button URL '{text}' is invalid: {why}"))
            })?;
            stored.insert("url".into(), url.into());
        }
        "copy_text" => {
            let copied = value.get("text").and_then(Value::as_str).unwrap_or_default();
            if !(1..=256).contains(&copied.chars().count()) {
                return Err(Refusal::bad("BUTTON_COPY_TEXT_INVALID"));
            }
        }
        _ => {}
    }
    Ok(Value::Object(stored))
}
