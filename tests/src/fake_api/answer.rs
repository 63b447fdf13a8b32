//! Owns the envelope of every answer: `{"ok":true,"result":..}` or the error shape of the Bot API page, section
//! "Making requests": `ok` false, an `error_code` equal to the HTTP status, a `description`, and optional `parameters`.

use serde_json::{Value, json};

/// What a method gives when it succeeds.
#[derive(Debug)]
pub(super) struct Reply {
    result: Value,
    description: Option<&'static str>,
}

impl Reply {
    /// A result with a line for humans, as setWebhook and deleteWebhook give.
    pub(super) fn described(result: Value, description: &'static str) -> Self {
        Self { result, description: Some(description) }
    }
}

impl From<Value> for Reply {
    fn from(result: Value) -> Self {
        Self { result, description: None }
    }
}

/// Why a method was refused.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    code: u16,
    description: String,
    retry_after: Option<u64>,
}

impl Refusal {
    /// Any code with a full description.
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), retry_after: None }
    }

    /// 400 with Telegram's prefix.
    pub(super) fn bad(what: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {what}"))
    }

    /// 403 with Telegram's prefix.
    pub(super) fn forbidden(what: &str) -> Self {
        Self::new(403, format!("Forbidden: {what}"))
    }

    /// 409: two consumers want the same updates.
    pub(super) fn conflict(what: &str) -> Self {
        Self::new(409, format!("Conflict: {what}"))
    }

    /// 429; `parameters.retry_after` holds whole seconds (Bot API, ResponseParameters).
    pub(super) fn too_many(seconds: u64) -> Self {
        let description = format!("Too Many Requests: retry after {seconds}");
        Self { code: 429, description, retry_after: Some(seconds) }
    }
}

/// What every method returns.
pub(super) type Answer = Result<Reply, Refusal>;

/// HTTP status and body of an answer.
pub(super) fn envelope(answer: &Answer) -> (u16, Value) {
    match answer {
        Ok(reply) => {
            let mut body = json!({"ok": true, "result": reply.result});
            if let (Some(line), Some(fields)) = (reply.description, body.as_object_mut()) {
                fields.insert("description".into(), line.into());
            }
            (200, body)
        }
        Err(refusal) => {
            let mut body =
                json!({"ok": false, "error_code": refusal.code, "description": refusal.description});
            if let (Some(seconds), Some(fields)) = (refusal.retry_after, body.as_object_mut()) {
                fields.insert("parameters".into(), json!({"retry_after": seconds}));
            }
            (refusal.code, body)
        }
    }
}
