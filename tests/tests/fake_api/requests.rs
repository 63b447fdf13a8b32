//! Tokens, method names and the four ways to hand over parameters.

use crate::client::World;
use serde_json::{Value, json};

#[tokio::test]
async fn a_token_of_the_wrong_shape_or_secret_is_unauthorized() {
    let world = World::new().await;
    let other_secret = format!("7001:{}", "B".repeat(35));
    for token in ["7001", "7001:short", "abc:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", other_secret.as_str()] {
        let response = world.http.get(format!("{}/bot{token}/getMe", world.api.url())).send().await.unwrap();
        assert_eq!(response.status(), 401);
        let body: Value = response.json().await.unwrap();
        assert_eq!(body, json!({"ok": false, "error_code": 401, "description": "Unauthorized"}));
    }
}

#[tokio::test]
async fn many_bots_live_side_by_side() {
    let world = World::new().await;
    let unseen = format!("9{}:{}", 42, "x".repeat(35));
    let response = world.http.get(format!("{}/bot{unseen}/getMe", world.api.url())).send().await.unwrap();
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["result"]["id"], 942);
    assert_eq!(world.ok("getMe", json!({})).await["id"], 7001);
}

#[tokio::test]
async fn get_me_has_every_required_field() {
    let me = World::new().await.ok("getMe", json!({})).await;
    assert_eq!(
        me,
        json!({
            "id": 7001, "is_bot": true, "first_name": "Fake bot 7001", "username": "fake_7001_bot",
            "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false,
            "can_connect_to_business": false, "has_main_web_app": false,
        })
    );
}

#[tokio::test]
async fn method_names_may_have_any_case_and_unknown_ones_are_not_found() {
    let world = World::new().await;
    for spelling in ["getMe", "GetMe", "getme", "GETME"] {
        assert_eq!(world.ok(spelling, json!({})).await["id"], 7001);
    }
    for unknown in ["getMeNot", "logOut", "sendPhoto"] {
        world.refused(unknown, json!({}), 404, "Not Found").await;
    }
    let elsewhere = world.http.get(format!("{}/robots.txt", world.api.url())).send().await.unwrap();
    assert_eq!(elsewhere.status(), 404);
}

#[tokio::test]
async fn parameters_come_by_json_form_multipart_or_query() {
    let world = World::new().await;
    let (url, chat) = (world.bot.method_url("SendMessage"), world.ana.chat_id());
    let markup = r#"{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}"#;
    let form = "application/x-www-form-urlencoded";
    let multipart = "multipart/form-data; boundary=XX";
    let part = |name: &str, value: &str| {
        format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body =
        [part("chat_id", &chat.to_string()), part("text", "by multipart"), part("reply_markup", markup)];
    let requests = [
        world.http.post(&url).json(&json!({
            "chat_id": chat, "text": "by json", "reply_markup": serde_json::from_str::<Value>(markup).unwrap()
        })),
        world.http.post(&url).header("content-type", form).body(format!(
            "chat_id={chat}&text=by+form&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22a%22%2C%22callback_data%22%3A%22b%22%7D%5D%5D%7D"
        )),
        world.http.post(&url).header("content-type", multipart).body(format!("{}--XX--\r\n", body.concat())),
        world.http.get(&url).query(&[("chat_id", chat.to_string().as_str()), ("text", "by query"), ("reply_markup", markup)]),
    ];
    for request in requests {
        let body: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(body["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "b", "{body}");
    }
    let texts: Vec<String> = world.ana.messages().into_iter().skip(1).map(|seen| seen.text).collect();
    assert_eq!(texts, ["by json", "by form", "by multipart", "by query"]);
}

#[tokio::test]
async fn a_body_that_is_no_json_object_is_refused() {
    let world = World::new().await;
    let request = world.http.post(world.bot.method_url("getMe")).header("content-type", "application/json");
    let response = request.body("{\"chat_id\":").send().await.unwrap();
    assert_eq!(response.status(), 400);
}
