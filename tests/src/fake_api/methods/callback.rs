//! Owns answers to taps. Source: Bot API, answerCallbackQuery (text 0-200 characters) and CallbackQuery: clients show a waiting sign
//! until the answer comes, and the server forgets a query after a while.

use super::Scene;
use crate::fake_api::{
    answer::{Answer, Refusal},
    bot::CallbackAnswer,
};
use serde_json::Value;

/// Longest notice, in characters.
const LONGEST_NOTICE: usize = 200;

const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";

/// answerCallbackQuery.
pub(super) fn answer_callback_query(scene: &mut Scene<'_>) -> Answer {
    let id = scene.params.text("callback_query_id").unwrap_or_default();
    let text = scene.params.text("text").unwrap_or_default().to_owned();
    let (now, life) = (scene.now, scene.callback_life);
    let found = scene.bot.callbacks.get_mut(id).filter(|callback| now - callback.born < life);
    let callback = found.ok_or_else(|| Refusal::bad(TOO_OLD))?;
    if text.chars().count() > LONGEST_NOTICE {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    callback.answers.push(CallbackAnswer { text, alert: scene.params.flag("show_alert") });
    Ok(Value::Bool(true).into())
}

/// answerInlineQuery: the results themselves are not looked at, only that they are a list of at most 50.
pub(super) fn answer_inline_query(scene: &mut Scene<'_>) -> Answer {
    if scene.params.text("inline_query_id").unwrap_or_default().is_empty() {
        return Err(Refusal::bad(TOO_OLD));
    }
    match scene.params.json("results", "inline query results")? {
        Some(Value::Array(results)) if results.len() <= 50 => Ok(Value::Bool(true).into()),
        _ => Err(Refusal::bad("RESULTS_TOO_MUCH")),
    }
}
