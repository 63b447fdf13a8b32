//! A plain HTTP client of the fake, and what most tests start from.

use amparo_tests::fake_api::{FakeApi, FakeBot, Person};
use serde_json::{Value, json};

/// A server with one bot and one person who has written to it; their message is the first.
pub(crate) struct World {
    pub(crate) api: FakeApi,
    pub(crate) bot: FakeBot,
    pub(crate) ana: Person,
    pub(crate) http: reqwest::Client,
}

impl World {
    pub(crate) async fn new() -> Self {
        let api = FakeApi::start().await.unwrap();
        let bot = api.bot(7001);
        let ana = bot.person("Ana", Some("es"));
        ana.send_command("/start");
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { api, bot, ana, http }
    }

    /// Calls a method with a JSON body; gives HTTP status and body.
    pub(crate) async fn call(&self, method: &str, body: Value) -> (u16, Value) {
        let response = self.http.post(self.bot.method_url(method)).json(&body).send().await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap())
    }

    /// Calls a method that must succeed; gives its result.
    pub(crate) async fn ok(&self, method: &str, body: Value) -> Value {
        let (status, answer) = self.call(method, body).await;
        assert_eq!((status, &answer["ok"]), (200, &json!(true)), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Calls a method that must be refused with exactly this code and description.
    pub(crate) async fn refused(&self, method: &str, body: Value, code: u16, description: &str) -> Value {
        let (status, answer) = self.call(method, body).await;
        let got = (status, &answer["ok"], &answer["error_code"], &answer["description"]);
        assert_eq!(got, (code, &json!(false), &json!(code), &json!(description)), "{method}");
        answer
    }

    /// Sends a text to Ana; gives the message id.
    pub(crate) async fn send(&self, text: &str) -> i64 {
        self.ok("sendMessage", json!({"chat_id": self.ana.chat_id(), "text": text})).await["message_id"]
            .as_i64()
            .unwrap()
    }

    /// Sends a text with one button for each (label, data); gives the message id.
    pub(crate) async fn send_buttons(&self, buttons: &[(&str, &str)]) -> i64 {
        let markup = keyboard(buttons);
        let body = json!({"chat_id": self.ana.chat_id(), "text": "Choose", "reply_markup": markup});
        self.ok("sendMessage", body).await["message_id"].as_i64().unwrap()
    }

    /// The updates that wait, confirming those below `offset`.
    pub(crate) async fn updates(&self, offset: i64) -> Vec<Value> {
        self.ok("getUpdates", json!({"offset": offset})).await.as_array().unwrap().clone()
    }
}

/// One row per button.
pub(crate) fn keyboard(buttons: &[(&str, &str)]) -> Value {
    let rows = buttons.iter().map(|(label, data)| json!([{"text": label, "callback_data": data}]));
    json!({"inline_keyboard": rows.collect::<Vec<_>>()})
}

/// The texts of message updates.
pub(crate) fn texts(updates: &[Value]) -> Vec<&str> {
    updates.iter().filter_map(|update| update["message"]["text"].as_str()).collect()
}
