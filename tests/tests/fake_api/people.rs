//! What people do arrives as the updates that the real server would send.

use crate::client::World;
use amparo_tests::fake_api::Media;
use serde_json::{Map, json};

#[tokio::test]
async fn media_arrive_with_their_own_field_and_without_text() {
    let world = World::new().await;
    for media in Media::ALL {
        world.ana.send_media(media);
    }
    let updates = world.updates(0).await;
    let fields = ["voice", "photo", "document", "location", "contact", "sticker", "video_note", "poll"];
    assert_eq!(updates.len(), 1 + fields.len());
    for (update, field) in updates.iter().skip(1).zip(fields) {
        let message = &update["message"];
        assert!(message.get(field).is_some() && message.get("text").is_none(), "{field}: {message}");
    }
    let strange = Map::from_iter([("story_of_tomorrow".to_owned(), json!({}))]);
    world.ana.send_raw(strange);
    assert!(world.updates(0).await.last().unwrap()["message"].get("story_of_tomorrow").is_some());
}

#[tokio::test]
async fn an_edited_message_is_an_update_of_its_own() {
    let world = World::new().await;
    let id = world.ana.send_text("helo");
    world.ana.edit_text(id, "hello");
    let update = world.updates(0).await.pop().unwrap();
    let edited = &update["edited_message"];
    assert_eq!((&edited["message_id"], &edited["text"]), (&json!(id), &json!("hello")));
    assert_eq!(edited["edit_date"], world.api.now());
}

#[tokio::test]
async fn blocking_is_told_and_forbids_writing() {
    let world = World::new().await;
    let id = world.send("before").await;
    world.ana.block();
    let update = world.updates(0).await.pop().unwrap();
    let member = &update["my_chat_member"];
    assert_eq!(
        (&member["old_chat_member"]["status"], &member["new_chat_member"]["status"]),
        (&json!("member"), &json!("kicked"))
    );
    assert_eq!(member["new_chat_member"]["user"]["id"], 7001);
    let chat = world.ana.chat_id();
    let blocked = "Forbidden: bot was blocked by the user";
    world.refused("sendMessage", json!({"chat_id": chat, "text": "x"}), 403, blocked).await;
    world
        .refused("editMessageText", json!({"chat_id": chat, "message_id": id, "text": "x"}), 403, blocked)
        .await;
    world.refused("sendChatAction", json!({"chat_id": chat, "action": "typing"}), 403, blocked).await;
    world.ana.unblock();
    let update = world.updates(0).await.pop().unwrap();
    assert_eq!(update["my_chat_member"]["new_chat_member"]["status"], "member");
    world.send("after").await;
}

#[tokio::test]
async fn a_bot_that_is_added_to_a_group_is_told() {
    let world = World::new().await;
    let there = world.bot.group("Travellers", &world.ana);
    assert!(there.chat_id() < 0 && there.user_id() == world.ana.user_id());
    let update = world.updates(0).await.pop().unwrap();
    let member = &update["my_chat_member"];
    assert_eq!(member["chat"]["title"], "Travellers");
    assert_eq!(member["new_chat_member"]["status"], "member");
}

#[tokio::test]
async fn the_journal_has_every_call_with_its_answer() {
    let world = World::new().await;
    world.send("x").await;
    world.refused("EDITMESSAGETEXT", json!({}), 400, "Bad Request: chat_id is empty").await;
    let lines: Vec<(String, u16)> =
        world.api.journal().into_iter().map(|call| (call.method, call.status)).collect();
    assert_eq!(lines, [("sendMessage".to_owned(), 200), ("editMessageText".to_owned(), 400)]);
    let sent = world.api.calls("sendmessage").remove(0);
    assert!(sent.succeeded());
    assert_eq!((sent.bot_id, sent.param("text").as_str()), (7001, "x"));
    assert_eq!(sent.response["result"]["text"], "x");
    world.api.forget_journal();
    assert!(world.api.journal().is_empty());
}
