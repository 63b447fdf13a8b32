//! Owns the parameters of one call. The Bot API takes them from the query, a form, a multipart form or a JSON object and
//! treats them alike; so here every value is a string, and nested objects are JSON text.

use super::answer::Refusal;
use axum::{
    Form,
    body::Bytes,
    extract::{FromRequest, Multipart, Query, Request},
    http::{Method, Uri, header},
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

type Pairs = Vec<(String, String)>;

/// The parameters of one call, by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(BTreeMap<String, String>);

impl Params {
    /// Reads the query and the body of a request, whatever of the four forms it has.
    pub(super) async fn read(request: Request) -> Result<Self, Refusal> {
        let mut all = Self::default();
        all.extend(query(request.uri()));
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match kind.unwrap_or_default() {
            _ if request.method() == Method::GET => {}
            kind if kind.starts_with("application/json") => all.extend(json_body(request).await?),
            kind if kind.starts_with("multipart/form-data") => all.extend(multipart(request).await?),
            kind if kind.starts_with("application/x-www-form-urlencoded") => all.extend(form(request).await?),
            _ => {}
        }
        Ok(all)
    }

    /// The parameters of a call that a bot put into its answer to a webhook push.
    pub(super) fn from_object(fields: &Map<String, Value>) -> Self {
        let mut all = Self::default();
        all.extend(strings(fields));
        all
    }

    fn extend(&mut self, pairs: Pairs) {
        self.0.extend(pairs);
    }

    /// A parameter as text, if given.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A parameter as a whole number; text that is none counts as not given, as with the real server.
    pub(super) fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// A parameter as yes or no.
    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(self.text(name), Some("true" | "True" | "1" | "yes"))
    }

    /// A parameter that holds JSON text; `what` names it in the refusal.
    pub(super) fn json(&self, name: &str, what: &str) -> Result<Option<Value>, Refusal> {
        let Some(text) = self.text(name).filter(|text| !text.trim().is_empty()) else { return Ok(None) };
        let parsed = serde_json::from_str(text);
        parsed.map(Some).map_err(|_| Refusal::bad(format!("can't parse {what} JSON object")))
    }

    /// The chat a call is about, if it names one by number.
    pub(super) fn chat(&self) -> Option<i64> {
        self.int("chat_id")
    }

    /// The chat a call must name.
    pub(super) fn chat_required(&self) -> Result<i64, Refusal> {
        match self.text("chat_id") {
            None | Some("") => Err(Refusal::bad("chat_id is empty")),
            Some(_) => self.chat().ok_or_else(|| Refusal::bad("chat not found")),
        }
    }

    /// For the journal: values that look like JSON are shown parsed.
    pub(super) fn to_value(&self) -> Value {
        let parsed = |text: &String| match text.chars().next() {
            Some('{' | '[') => serde_json::from_str(text).unwrap_or_else(|_| text.clone().into()),
            _ => Value::from(text.clone()),
        };
        Value::Object(self.0.iter().map(|(name, text)| (name.clone(), parsed(text))).collect())
    }
}

fn query(uri: &Uri) -> Pairs {
    Query::<Pairs>::try_from_uri(uri).map(|query| query.0).unwrap_or_default()
}

async fn form(request: Request) -> Result<Pairs, Refusal> {
    let form = Form::<Pairs>::from_request(request, &()).await;
    form.map(|form| form.0).map_err(|_| Refusal::bad("can't parse parameters"))
}

async fn json_body(request: Request) -> Result<Pairs, Refusal> {
    let unreadable = || Refusal::bad("can't parse request body as a JSON object");
    let bytes = Bytes::from_request(request, &()).await.map_err(|_| unreadable())?;
    if bytes.is_empty() {
        return Ok(Pairs::new());
    }
    let fields: Map<String, Value> = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
    Ok(strings(&fields))
}

fn strings(fields: &Map<String, Value>) -> Pairs {
    let as_text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), String::from);
    fields.iter().filter(|(_, value)| !value.is_null()).map(|(name, v)| (name.clone(), as_text(v))).collect()
}

async fn multipart(request: Request) -> Result<Pairs, Refusal> {
    let broken = || Refusal::bad("can't parse multipart form");
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut pairs = Pairs::new();
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        // The content of an uploaded file matters to no rule here: its name is enough.
        let file = part.file_name().map(String::from);
        let text = part.bytes().await.map_err(|_| broken())?;
        pairs.push((name, file.unwrap_or_else(|| String::from_utf8_lossy(&text).into_owned())));
    }
    Ok(pairs)
}
