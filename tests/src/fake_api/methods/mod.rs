//! Owns the table of methods and the way of one call: faults first, then the method, then the journal.

mod callback;
mod chats;
mod edit;
mod messages;
pub(super) mod profile;
mod updates;
mod webhook;

use super::{
    answer::{Answer, Refusal, envelope},
    bot::Bot,
    faults::Fate,
    journal::Call,
    params::Params,
    push,
    shared::{Shared, State},
};
use serde_json::Value;
use std::sync::Arc;

/// What a method may look at besides its bot.
pub(super) struct Scene<'a> {
    pub(super) bot: &'a mut Bot,
    pub(super) params: &'a Params,
    pub(super) now: i64,
    pub(super) callback_life: i64,
}

type Method = fn(&mut Scene<'_>) -> Answer;

/// Every method the server knows, in the spelling of the Bot API page; one without a function waits (getUpdates).
const METHODS: [(&str, Option<Method>); 25] = [
    ("answerCallbackQuery", Some(callback::answer_callback_query)),
    ("answerInlineQuery", Some(callback::answer_inline_query)),
    ("deleteMessage", Some(edit::delete_message)),
    ("deleteMessages", Some(edit::delete_messages)),
    ("deleteMyCommands", Some(profile::delete_my_commands)),
    ("deleteWebhook", Some(webhook::delete_webhook)),
    ("editMessageReplyMarkup", Some(edit::edit_message_reply_markup)),
    ("editMessageText", Some(edit::edit_message_text)),
    ("getChat", Some(chats::get_chat)),
    ("getMe", Some(profile::get_me)),
    ("getMyCommands", Some(profile::get_my_commands)),
    ("getMyDescription", Some(profile::get_my_description)),
    ("getMyName", Some(profile::get_my_name)),
    ("getMyShortDescription", Some(profile::get_my_short_description)),
    ("getUpdates", None),
    ("getWebhookInfo", Some(webhook::get_webhook_info)),
    ("leaveChat", Some(chats::leave_chat)),
    ("sendChatAction", Some(chats::send_chat_action)),
    ("sendMessage", Some(messages::send_message)),
    ("setChatMenuButton", Some(profile::set_chat_menu_button)),
    ("setMyCommands", Some(profile::set_my_commands)),
    ("setMyDescription", Some(profile::set_my_description)),
    ("setMyName", Some(profile::set_my_name)),
    ("setMyShortDescription", Some(profile::set_my_short_description)),
    ("setWebhook", Some(webhook::set_webhook)),
];

/// How a call ended for the caller.
pub(super) enum Outcome {
    /// HTTP status and body.
    Answered(u16, Value),
    /// No answer: the connection ends.
    Dropped,
}

/// One call on its way.
struct Errand<'a> {
    token: &'a str,
    method: &'a str,
    params: &'a Params,
    fate: Fate,
}

/// Runs one call from its faults to its line in the journal.
pub(super) async fn call(shared: &Arc<Shared>, token: &str, name: &str, params: &Params) -> Outcome {
    let Some(&(method, run)) = METHODS.iter().find(|(method, _)| method.eq_ignore_ascii_case(name)) else {
        let errand = Errand { token, method: name, params, fate: Fate::default() };
        return shared.change(|state| settle(state, &errand, &Err(Refusal::new(404, "Not Found"))));
    };
    let fate = shared.look(|state| state.faults.decide(method, params));
    if let Some(time) = fate.delay {
        tokio::time::sleep(time).await;
    }
    let errand = Errand { token, method, params, fate };
    let outcome = finish(shared, &errand, run).await;
    if method == "setWebhook" {
        push::start(shared, token);
    }
    outcome
}

async fn finish(shared: &Shared, errand: &Errand<'_>, run: Option<Method>) -> Outcome {
    if let Some(refusal) = &errand.fate.refusal {
        return shared.change(|state| settle(state, errand, &Err(refusal.clone())));
    }
    if errand.fate.dropped {
        let unanswered = Err(Refusal::new(0, "the connection was dropped before the call"));
        return shared.change(|state| settle(state, errand, &unanswered));
    }
    match run {
        None => {
            let answer = updates::get_updates(shared, errand.token, errand.params).await;
            shared.change(|state| settle(state, errand, &answer))
        }
        // The effect and its line in the journal are seen together or not at all.
        Some(run) => shared.change(|state| {
            let answer = with_bot(state, errand, run);
            settle(state, errand, &answer)
        }),
    }
}

fn with_bot(state: &mut State, errand: &Errand<'_>, run: Method) -> Answer {
    let (now, callback_life) = (state.now, state.callback_life);
    let bot = state.bot(errand.token).ok_or_else(|| Refusal::new(401, "Unauthorized"))?;
    run(&mut Scene { bot, params: errand.params, now, callback_life })
}

/// Writes the call into the journal and gives what the caller gets.
fn settle(state: &mut State, errand: &Errand<'_>, answer: &Answer) -> Outcome {
    let (status, response) = envelope(answer);
    let dropped = errand.fate.dropped || errand.fate.answer_lost;
    let bot_id = state.bot(errand.token).map(|bot| bot.id).unwrap_or_default();
    let (method, params) = (errand.method.to_owned(), errand.params.to_value());
    let seen = if dropped { 0 } else { status };
    state.journal.push(Call { bot_id, method, params, status: seen, response: response.clone() });
    if dropped { Outcome::Dropped } else { Outcome::Answered(status, response) }
}
