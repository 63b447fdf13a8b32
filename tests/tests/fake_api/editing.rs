//! editMessageText, editMessageReplyMarkup and answers to taps.

use crate::client::{World, keyboard};
use amparo_tests::fake_api::CallbackAnswer;
use serde_json::{Value, json};
use std::time::Duration;

const SAME: &str = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a \
                    current content and reply markup of the message";
const TOO_OLD: &str = "Bad Request: query is too old and response timeout expired or query ID is invalid";

fn edit(world: &World, id: i64, text: &str, markup: Value) -> Value {
    json!({"chat_id": world.ana.chat_id(), "message_id": id, "text": text, "parse_mode": "HTML", "reply_markup": markup})
}

#[tokio::test]
async fn an_edit_changes_text_and_keyboard_and_says_when() {
    let world = World::new().await;
    let id = world.send_buttons(&[("One", "1")]).await;
    world.api.advance(Duration::from_secs(90));
    let message =
        world.ok("EditMessageText", edit(&world, id, "<b>New</b>", keyboard(&[("Two", "2")]))).await;
    assert_eq!(message["message_id"], id);
    assert_eq!(message["edit_date"].as_i64().unwrap() - message["date"].as_i64().unwrap(), 90);
    assert_eq!(message["reply_markup"], keyboard(&[("Two", "2")]));
    let seen = world.ana.latest().unwrap();
    assert_eq!((seen.text.as_str(), seen.edited, seen.buttons().count()), ("New", true, 1));
    let plain = json!({"chat_id": world.ana.chat_id(), "message_id": id, "text": "Bare"});
    assert_eq!(world.ok("editMessageText", plain).await.get("reply_markup"), None);
}

#[tokio::test]
async fn an_edit_that_changes_nothing_is_refused() {
    let world = World::new().await;
    let id = world.send_buttons(&[("One", "1")]).await;
    let same = edit(&world, id, "Choose", keyboard(&[("One", "1")]));
    world.refused("editMessageText", same, 400, SAME).await;
    let markup =
        json!({"chat_id": world.ana.chat_id(), "message_id": id, "reply_markup": keyboard(&[("One", "1")])});
    world.refused("editMessageReplyMarkup", markup, 400, SAME).await;
    // A mark alone, or a button alone, is a change.
    world.ok("editMessageText", edit(&world, id, "<b>Choose</b>", keyboard(&[("One", "1")]))).await;
    world.ok("editMessageText", edit(&world, id, "<b>Choose</b>", keyboard(&[("One", "2")]))).await;
}

#[tokio::test]
async fn only_own_reachable_text_messages_can_be_edited() {
    let world = World::new().await;
    let id = world.send("first").await;
    let none = json!(null);
    let unknown = "Bad Request: message to edit not found";
    world.refused("editMessageText", edit(&world, 999, "x", none.clone()), 400, unknown).await;
    world
        .refused(
            "editMessageText",
            edit(&world, 1, "x", none.clone()),
            400,
            "Bad Request: message can't be edited",
        )
        .await;
    let nameless = json!({"chat_id": world.ana.chat_id(), "text": "x"});
    let why = "Bad Request: message identifier is not specified";
    world.refused("editMessageText", nameless, 400, why).await;
    world
        .refused(
            "editMessageText",
            edit(&world, id, " ", none.clone()),
            400,
            "Bad Request: message text is empty",
        )
        .await;
    world.ana.make_inaccessible(id);
    world.refused("editMessageText", edit(&world, id, "x", none.clone()), 400, unknown).await;
    assert_eq!(world.ana.latest().unwrap().text, "first");
    let gone = world.send("second").await;
    world.ana.delete(gone);
    world.refused("editMessageText", edit(&world, gone, "x", none), 400, unknown).await;
}

#[tokio::test]
async fn the_keyboard_alone_can_be_changed_and_taken_away() {
    let world = World::new().await;
    let id = world.send_buttons(&[("One", "1")]).await;
    let place = json!({"chat_id": world.ana.chat_id(), "message_id": id});
    let message = world.ok("editMessageReplyMarkup", place).await;
    assert_eq!((message["text"].as_str(), message.get("reply_markup")), (Some("Choose"), None));
}

#[tokio::test]
async fn a_message_of_any_age_can_be_edited() {
    let world = World::new().await;
    let id = world.send("old").await;
    world.api.advance(Duration::from_secs(30 * 24 * 3600));
    world.ok("editMessageText", edit(&world, id, "cover", json!(null))).await;
}

#[tokio::test]
async fn a_tap_becomes_a_callback_query_with_the_message() {
    let world = World::new().await;
    let id = world.send_buttons(&[("One", "1"), ("Two", "2")]).await;
    let query = world.ana.tap(id, "Two").unwrap();
    let tap = world.updates(0).await.pop().unwrap()["callback_query"].clone();
    assert_eq!((&tap["id"], &tap["data"]), (&json!(query), &json!("2")));
    assert_eq!(
        tap["from"],
        json!({"id": world.ana.user_id(), "is_bot": false, "first_name": "Ana", "language_code": "es"})
    );
    assert_eq!((&tap["message"]["message_id"], &tap["message"]["text"]), (&json!(id), &json!("Choose")));
    assert_eq!(tap["message"]["reply_markup"]["inline_keyboard"][1][0]["text"], "Two");
    assert!(tap["chat_instance"].is_string());
    let missing = world.ana.tap(id, "Three").unwrap_err();
    assert_eq!(missing, "no button `Three` to tap; there are [\"One\", \"Two\"]");
}

#[tokio::test]
async fn a_tap_on_a_message_out_of_reach_brings_an_inaccessible_message() {
    let world = World::new().await;
    let kept = world.send_buttons(&[("One", "1")]).await;
    world.ana.make_inaccessible(kept);
    world.ana.tap(kept, "One").unwrap();
    let gone = world.send_buttons(&[("One", "1")]).await;
    world.ana.delete(gone);
    world.ana.tap_data(gone, "1");
    let updates = world.updates(0).await;
    for (update, id) in updates.iter().rev().take(2).zip([gone, kept]) {
        let chat = json!({"id": world.ana.chat_id(), "first_name": "Ana", "type": "private"});
        assert_eq!(update["callback_query"]["message"], json!({"chat": chat, "message_id": id, "date": 0}));
    }
}

#[tokio::test]
async fn taps_are_answered_in_time_with_a_short_notice() {
    let world = World::new().await;
    let id = world.send_buttons(&[("One", "1")]).await;
    let query = world.ana.tap(id, "One").unwrap();
    let answer = |id: &str, text: &str| json!({"callback_query_id": id, "text": text, "show_alert": true});
    world.refused("answerCallbackQuery", answer("1", ""), 400, TOO_OLD).await;
    let long = answer(&query, &"x".repeat(201));
    world.refused("answerCallbackQuery", long, 400, "Bad Request: MESSAGE_TOO_LONG").await;
    assert_eq!(world.bot.answers(&query), []);
    world.ok("answerCallbackQuery", answer(&query, &"x".repeat(200))).await;
    assert_eq!(
        world.ana.answered(&query).await.unwrap(),
        [CallbackAnswer { text: "x".repeat(200), alert: true }]
    );

    let late = world.ana.tap(id, "One").unwrap();
    world.api.set_callback_life(Duration::from_secs(15));
    world.api.advance(Duration::from_secs(14));
    world.ok("answerCallbackQuery", answer(&late, "")).await;
    world.api.advance(Duration::from_secs(1));
    world.refused("answerCallbackQuery", answer(&late, ""), 400, TOO_OLD).await;
}
