//! deleteMessage, deleteMessages and leaving.

use crate::client::World;
use serde_json::{Value, json};
use std::time::Duration;

const UNKNOWN: &str = "Bad Request: message to delete not found";
const TOO_OLD: &str = "Bad Request: message can't be deleted for everyone";

fn one(world: &World, id: i64) -> Value {
    json!({"chat_id": world.ana.chat_id(), "message_id": id})
}

#[tokio::test]
async fn own_and_incoming_messages_of_a_private_chat_can_be_deleted_once() {
    let world = World::new().await;
    let own = world.send("mine").await;
    let typed = world.ana.send_text("hers");
    for id in [own, typed] {
        assert_eq!(world.ok("deleteMessage", one(&world, id)).await, json!(true));
        assert_eq!(world.ana.message(id), None);
        world.refused("deleteMessage", one(&world, id), 400, UNKNOWN).await;
    }
    world.refused("deleteMessage", one(&world, 999), 400, UNKNOWN).await;
}

#[tokio::test]
async fn messages_older_than_48_hours_stay() {
    let world = World::new().await;
    let id = world.send("old").await;
    world.api.advance(Duration::from_secs(48 * 3600 - 1));
    let young = world.send("young").await;
    world.api.advance(Duration::from_secs(1));
    world.refused("deleteMessage", one(&world, id), 400, TOO_OLD).await;
    let both = json!({"chat_id": world.ana.chat_id(), "message_ids": [young, id]});
    world.refused("deleteMessages", both, 400, TOO_OLD).await;
    assert!(world.ana.message(id).is_some() && world.ana.message(young).is_some());
    world.ok("deleteMessage", one(&world, young)).await;
}

#[tokio::test]
async fn many_messages_are_deleted_at_once_and_unknown_ones_skipped() {
    let world = World::new().await;
    let ids = [world.send("a").await, world.send("b").await, 999];
    let of = |ids: Value| json!({"chat_id": world.ana.chat_id(), "message_ids": ids});
    world.ok("deleteMessages", of(json!(ids))).await;
    assert_eq!(world.ana.latest(), None);
    let none = "Bad Request: message identifiers are not specified";
    world.refused("deleteMessages", of(json!([])), 400, none).await;
    let many: Vec<i64> = (1..=101).collect();
    world
        .refused(
            "deleteMessages",
            of(json!(many)),
            400,
            "Bad Request: too many message identifiers specified",
        )
        .await;
}

#[tokio::test]
async fn in_a_group_only_own_messages_can_be_deleted_until_the_bot_leaves() {
    let world = World::new().await;
    let there = world.bot.group("Travellers", &world.ana);
    let typed = there.send_text("hello all");
    let chat = there.chat_id();
    let sent = world.ok("sendMessage", json!({"chat_id": chat, "text": "bye"})).await;
    assert_eq!(sent["chat"]["type"], "group");
    let theirs = json!({"chat_id": chat, "message_id": typed});
    world.refused("deleteMessage", theirs, 400, "Bad Request: message can't be deleted").await;
    world.ok("deleteMessage", json!({"chat_id": chat, "message_id": sent["message_id"]})).await;
    world.ok("leaveChat", json!({"chat_id": chat})).await;
    assert!(!world.bot.is_in(chat));
    let gone = "Forbidden: bot is not a member of the group chat";
    world.refused("sendMessage", json!({"chat_id": chat, "text": "x"}), 403, gone).await;
    let private = "Bad Request: chat member status can't be changed in private chats";
    world.refused("leaveChat", json!({"chat_id": world.ana.chat_id()}), 400, private).await;
}
