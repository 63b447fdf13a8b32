//! Calls to the Bot API: teloxide's payloads and client, with our own reading of refusals and our own patience.
//!
//! teloxide's own sending is not used: it does not repeat a call after 429, sleeps ten seconds after a 5xx, and its
//! errors hold the address with the token, and updates.

use std::time::Duration;

use serde::Deserialize;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteMessage, DeleteMessages, DeleteWebhook,
    EditMessageText, EditMessageTextSetters, GetMe, GetUpdates, GetUpdatesSetters, LeaveChat, SendMessage,
    SendMessageSetters, SetWebhook, SetWebhookSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    AllowedUpdate, CallbackQueryId, ChatId, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode,
    Update,
};

use crate::secret::BotToken;
use crate::settings_error::SettingsError;

/// Longest wait for the answer to a call.
const CALL: Duration = Duration::from_secs(15);
/// Seconds the Bot API keeps a poll open while there is nothing new.
const POLL_SECONDS: u32 = 30;
/// Updates in one batch.
const BATCH: u8 = 100;
/// Updates that the Bot API brings to a webhook at the same time; the most it allows.
const CONNECTIONS: u8 = 100;
/// All that the guide wants to hear of. No edits, no reactions, nothing that people type elsewhere.
const KINDS: [AllowedUpdate; 3] =
    [AllowedUpdate::Message, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];

/// Why a call had no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Too many calls: to be repeated after this time.
    Wait(Duration),
    /// No answer, or a fault on the other side: worth repeating.
    Unreachable,
    /// An answer that is none of the Bot API's.
    NotUnderstood,
    /// Somebody else reads the updates.
    Conflict,
    /// The token is not known.
    Token,
    /// The message is already as it should be.
    NotModified,
    /// The message cannot be edited any more.
    Gone,
    /// The person has blocked the bot, or there is no such chat.
    Blocked,
    /// Anything else.
    Refused(u16),
}

/// What the Bot API answers to every call.
#[derive(Deserialize)]
struct Reply<T> {
    result: Option<T>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

#[derive(Deserialize)]
struct Sent {
    message_id: i32,
}

/// A message, ready to go.
#[derive(Clone)]
pub(crate) struct Draft {
    /// The text in HTML.
    pub(crate) html: String,
    /// The buttons.
    pub(crate) keyboard: InlineKeyboardMarkup,
}

/// The Bot API of one bot.
pub(crate) struct Api {
    bot: teloxide::Bot,
    address: String,
}

impl Api {
    /// The Bot API at an address.
    ///
    /// # Errors
    /// [`SettingsError::BadAddress`] if there is nothing at such an address.
    pub(crate) fn new(token: &BotToken, address: &str) -> Result<Self, SettingsError> {
        let bad = SettingsError::BadAddress { setting: "TELEGRAM_API_URL" };
        if !address.starts_with("http://") && !address.starts_with("https://") {
            return Err(bad);
        }
        let url = address.parse().map_err(|_| bad.clone())?;
        let client = teloxide::net::default_reqwest_settings().build().map_err(|_| bad)?;
        let bot = teloxide::Bot::with_client(token.text(), client).set_api_url(url);
        Ok(Self { bot, address: address.trim_end_matches('/').into() })
    }

    /// Sends any other call once.
    pub(crate) async fn ask<P, T>(&self, payload: &P) -> Result<T, Trouble>
    where
        P: Payload + Serialize + Sync,
        T: DeserializeOwned,
    {
        self.call(payload, CALL).await
    }

    async fn call<P, T>(&self, payload: &P, patience: Duration) -> Result<T, Trouble>
    where
        P: Payload + Serialize + Sync,
        T: DeserializeOwned,
    {
        let body = serde_json::to_vec(payload).map_err(|_| Trouble::Refused(0))?;
        let address = format!("{}/bot{}/{}", self.address, self.bot.token(), P::NAME);
        let request = self.bot.client().post(address).header("content-type", "application/json");
        // The error of a request holds its address, and so the token: it is dropped here.
        let response = request.timeout(patience).body(body).send().await.map_err(|_| Trouble::Unreachable)?;
        let fault = response.status().is_server_error();
        let bytes = response.bytes().await.map_err(|_| Trouble::Unreachable)?;
        if fault {
            return Err(Trouble::Unreachable);
        }
        let reply: Reply<T> = serde_json::from_slice(&bytes).map_err(|_| Trouble::NotUnderstood)?;
        reply.result.ok_or_else(|| trouble(reply.error_code, &reply.description, &reply.parameters))
    }

    /// Asks whether the token is known.
    pub(crate) async fn check(&self) -> Result<(), Trouble> {
        self.call::<_, IgnoredAny>(&GetMe::new(), CALL).await.map(drop)
    }

    /// Waits for the updates from a number on; all before it are confirmed.
    pub(crate) async fn updates(&self, from: i32) -> Result<Vec<Update>, Trouble> {
        let wait = Duration::from_secs(u64::from(POLL_SECONDS)) + CALL;
        let poll = GetUpdates::new().offset(from).limit(BATCH).timeout(POLL_SECONDS).allowed_updates(KINDS);
        self.call(&poll, wait).await
    }

    /// Confirms all updates before a number.
    pub(crate) async fn confirm(&self, from: i32) -> Result<(), Trouble> {
        let poll = GetUpdates::new().offset(from).limit(1).timeout(0);
        self.call::<_, IgnoredAny>(&poll, CALL).await.map(drop)
    }

    /// Has updates brought to an address, with a secret in their header.
    pub(crate) async fn set_webhook(&self, address: &str, secret: String) -> Result<(), Trouble> {
        let url = address.parse().map_err(|_| Trouble::Refused(400))?;
        let set =
            SetWebhook::new(url).secret_token(secret).allowed_updates(KINDS).max_connections(CONNECTIONS);
        self.call::<_, IgnoredAny>(&set, CALL).await.map(drop)
    }

    /// Has updates kept for long polling. Those that wait stay.
    pub(crate) async fn delete_webhook(&self) -> Result<(), Trouble> {
        self.call::<_, IgnoredAny>(&DeleteWebhook::new(), CALL).await.map(drop)
    }

    /// Sends a message without a sound; gives its number.
    pub(crate) async fn send(&self, chat: i64, draft: &Draft) -> Result<i32, Trouble> {
        let message = SendMessage::new(ChatId(chat), draft.html.clone())
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview())
            .disable_notification(true)
            .reply_markup(draft.keyboard.clone());
        self.call::<_, Sent>(&message, CALL).await.map(|sent| sent.message_id)
    }

    /// Sends plain words.
    pub(crate) async fn say(&self, chat: i64, text: String) -> Result<(), Trouble> {
        self.call::<_, IgnoredAny>(&SendMessage::new(ChatId(chat), text), CALL).await.map(drop)
    }

    /// Edits a message.
    pub(crate) async fn edit(&self, chat: i64, message: i32, draft: &Draft) -> Result<(), Trouble> {
        let edit = EditMessageText::new(ChatId(chat), MessageId(message), draft.html.clone())
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview())
            .reply_markup(draft.keyboard.clone());
        self.call::<_, IgnoredAny>(&edit, CALL).await.map(drop)
    }

    /// Deletes a message.
    pub(crate) async fn delete(&self, chat: i64, message: i32) -> Result<(), Trouble> {
        let delete = DeleteMessage::new(ChatId(chat), MessageId(message));
        self.call::<_, IgnoredAny>(&delete, CALL).await.map(drop)
    }

    /// Deletes those of these messages, at most a hundred, that are in the chat.
    pub(crate) async fn delete_all(&self, chat: i64, messages: Vec<i32>) -> Result<(), Trouble> {
        let delete = DeleteMessages::new(ChatId(chat), messages.into_iter().map(MessageId));
        self.call::<_, IgnoredAny>(&delete, CALL).await.map(drop)
    }

    /// Answers a tap, with a short line where there is something to say.
    pub(crate) async fn answer(&self, query: String, line: Option<String>) -> Result<(), Trouble> {
        let mut answer = AnswerCallbackQuery::new(CallbackQueryId(query));
        if let Some(line) = line.filter(|line| !line.is_empty()) {
            answer = answer.text(line);
        }
        self.call::<_, IgnoredAny>(&answer, CALL).await.map(drop)
    }

    /// Leaves a group.
    pub(crate) async fn leave(&self, chat: i64) -> Result<(), Trouble> {
        self.call::<_, IgnoredAny>(&LeaveChat::new(ChatId(chat)), CALL).await.map(drop)
    }
}

/// A preview would cover the numbers, and tell more than the words do.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// Messages that can no longer be edited, in the words of the Bot API.
const GONE: [&str; 5] = [
    "message to edit not found",
    "message can't be edited",
    "message identifier is not specified",
    "message_id_invalid",
    "there is no text in the message to edit",
];

fn trouble(code: u16, description: &str, parameters: &Parameters) -> Trouble {
    let description = description.to_lowercase();
    match code {
        429 => Trouble::Wait(Duration::from_secs(parameters.retry_after.unwrap_or(1))),
        500.. => Trouble::Unreachable,
        401 | 404 => Trouble::Token,
        409 => Trouble::Conflict,
        403 => Trouble::Blocked,
        400 if description.contains("message is not modified") => Trouble::NotModified,
        400 if GONE.iter().any(|words| description.contains(words)) => Trouble::Gone,
        400 if description.contains("chat not found") => Trouble::Blocked,
        0 => Trouble::NotUnderstood,
        code => Trouble::Refused(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Trouble {
        let reply: Reply<IgnoredAny> = serde_json::from_str(body).expect("a reply");
        assert!(reply.result.is_none());
        trouble(reply.error_code, &reply.description, &reply.parameters)
    }

    #[test]
    fn refusals_are_told_apart() {
        for (body, expected) in [
            (
                r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#,
                Trouble::Wait(Duration::from_secs(7)),
            ),
            (
                r#"{"ok":false,"error_code":400,"description":"Bad Request: message is not modified: specified new"}"#,
                Trouble::NotModified,
            ),
            (
                r#"{"ok":false,"error_code":400,"description":"Bad Request: message to edit not found"}"#,
                Trouble::Gone,
            ),
            (
                r#"{"ok":false,"error_code":400,"description":"Bad Request: MESSAGE_ID_INVALID"}"#,
                Trouble::Gone,
            ),
            (
                r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#,
                Trouble::Blocked,
            ),
            (
                r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
                Trouble::Blocked,
            ),
            (r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, Trouble::Token),
            (r#"{"ok":false,"error_code":409,"description":"Conflict: x"}"#, Trouble::Conflict),
            (
                r#"{"ok":false,"error_code":400,"description":"Bad Request: can't parse entities"}"#,
                Trouble::Refused(400),
            ),
            (r#"{"ok":false,"error_code":502,"description":"Bad Gateway"}"#, Trouble::Unreachable),
            (r#"{"other":1}"#, Trouble::NotUnderstood),
        ] {
            assert_eq!(read(body), expected, "{body}");
        }
    }
}
