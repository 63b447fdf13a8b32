//! getUpdates: confirmation, redelivery, limits, waiting, and one reader at a time.

use crate::client::{World, texts};
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};

const OTHER: &str =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

fn id(update: &Value) -> i64 {
    update["update_id"].as_i64().unwrap()
}

#[tokio::test]
async fn updates_come_again_until_a_higher_offset_confirms_them() {
    let world = World::new().await;
    world.ana.send_text("one");
    world.ana.send_text("two");
    let first = world.updates(0).await;
    assert_eq!(texts(&first), ["/start", "one", "two"]);
    assert_eq!(world.updates(0).await, first);
    assert_eq!(texts(&world.updates(id(&first[1])).await), ["one", "two"]);
    assert_eq!(world.bot.pending(), 2);
    assert!(world.updates(id(&first[2]) + 1).await.is_empty());
    assert_eq!(world.bot.pending(), 0);
    assert_eq!(first[0]["message"]["entities"], json!([{"type": "bot_command", "offset": 0, "length": 6}]));
}

#[tokio::test]
async fn a_limit_and_a_negative_offset_are_kept() {
    let world = World::new().await;
    for number in 0..120 {
        world.ana.send_text(&number.to_string());
    }
    assert_eq!(world.updates(0).await.len(), 100);
    let two = world.ok("getUpdates", json!({"limit": 2})).await;
    assert_eq!(texts(two.as_array().unwrap()), ["/start", "0"]);
    assert_eq!(texts(&world.updates(-2).await), ["118", "119"]);
    assert_eq!(world.bot.pending(), 2);
}

#[tokio::test]
async fn a_long_poll_ends_with_the_first_update() {
    let world = World::new().await;
    let last = id(world.updates(0).await.last().unwrap());
    let poll = world.ok("getUpdates", json!({"offset": last + 1, "timeout": 50}));
    let act = async {
        world.api.wait_for("the poll to begin", || (world.bot.pending() == 0).then_some(())).await.unwrap();
        world.ana.send_text("now")
    };
    let (updates, _) = tokio::join!(poll, act);
    assert_eq!(texts(updates.as_array().unwrap()), ["now"]);
}

#[tokio::test]
async fn a_short_poll_of_an_empty_queue_gives_an_empty_list() {
    let world = World::new().await;
    world.updates(i64::MAX).await;
    assert_eq!(world.ok("getUpdates", json!({"timeout": 0})).await, json!([]));
}

#[tokio::test]
async fn a_second_reader_ends_the_first() {
    let world = World::new().await;
    let empty = json!({"offset": i64::MAX, "timeout": 50});
    let first = world.refused("getUpdates", empty.clone(), 409, OTHER);
    let second = async {
        world.api.wait_for("the first poll", || (world.bot.pending() == 0).then_some(())).await.unwrap();
        world.ok("getUpdates", json!({})).await
    };
    tokio::join!(first, second);
}

#[tokio::test]
async fn a_webhook_and_polling_exclude_each_other() {
    let world = World::new().await;
    let poll = json!({"offset": i64::MAX, "timeout": 50});
    let waiting = world.refused("getUpdates", poll, 409, "Conflict: terminated by setWebhook request");
    let hook = async {
        world.api.wait_for("the poll", || (world.bot.pending() == 0).then_some(())).await.unwrap();
        world.ok("setWebhook", json!({"url": "http://127.0.0.1:9/"})).await
    };
    tokio::join!(waiting, hook);
    let active = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    world.refused("getUpdates", json!({}), 409, active).await;
    world.ok("deleteWebhook", json!({})).await;
    world.ok("getUpdates", json!({})).await;
}

#[tokio::test]
async fn allowed_updates_choose_the_kinds_from_then_on() {
    let world = World::new().await;
    let kinds = |updates: Vec<Value>| -> BTreeSet<String> {
        let keys = updates.iter().flat_map(|update| update.as_object().unwrap().keys().cloned());
        keys.filter(|key| key != "update_id").collect()
    };
    world.ok("getUpdates", json!({"allowed_updates": ["callback_query"]})).await;
    let message = world.ana.send_text("unwanted");
    world.ana.tap_data(message, "wanted");
    // What came before the change is still delivered.
    assert_eq!(kinds(world.updates(0).await), BTreeSet::from(["message".into(), "callback_query".into()]));
    assert_eq!(world.bot.pending(), 2);
    world.ok("getUpdates", json!({"offset": i64::MAX, "allowed_updates": []})).await;
    world.ana.send_text("wanted again");
    assert_eq!(kinds(world.updates(0).await), BTreeSet::from(["message".into()]));
}

#[tokio::test]
async fn updates_are_kept_for_a_day() {
    let world = World::new().await;
    world.api.advance(Duration::from_secs(24 * 3600 - 1));
    world.ana.send_text("young");
    world.api.advance(Duration::from_secs(1));
    assert_eq!(texts(&world.updates(0).await), ["young"]);
}

#[tokio::test]
async fn an_update_can_be_delivered_twice_or_ahead_of_another() {
    let world = World::new().await;
    world.bot.duplicate_next(1);
    world.ana.send_text("twice");
    world.ana.send_text("once");
    world.bot.overtake_next(1);
    world.ana.send_text("early");
    let updates = world.updates(0).await;
    assert_eq!(texts(&updates), ["/start", "twice", "twice", "early", "once"]);
    assert_eq!(id(&updates[1]), id(&updates[2]));
    assert!(id(&updates[3]) > id(&updates[4]));
}

#[tokio::test]
async fn any_update_can_be_injected() {
    let world = World::new().await;
    let known = world.bot.inject(json!({"a_kind_of_tomorrow": {"name": "x"}}));
    let chosen = world.bot.inject(json!({"update_id": known + 50, "poll": {"id": "1"}}));
    let after = world.bot.inject(json!({"another": 1}));
    assert_eq!((chosen, after), (known + 50, known + 51));
    let updates = world.updates(0).await;
    assert_eq!(updates[1], json!({"update_id": known, "a_kind_of_tomorrow": {"name": "x"}}));
}
