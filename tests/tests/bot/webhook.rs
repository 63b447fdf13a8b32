//! Updates that are brought: who may bring them, when they count as done, and what a full house says.

use std::time::Duration;

use amparo_bot::Report;
use amparo_tests::fake_api::Fault;
use serde_json::{Value, json};

use crate::harness::World;

const SECRET: &str = "x-telegram-bot-api-secret-token";

/// Brings an update as the Bot API does, or as somebody does who is not it.
async fn bring(world: &World, secret: Option<&str>, body: Vec<u8>) -> u16 {
    let url = format!("{}/telegram", world.settings.webhook_url.as_ref().unwrap());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request = client.post(url).body(body);
    if let Some(secret) = secret {
        request = request.header(SECRET, secret);
    }
    request.send().await.unwrap().status().as_u16()
}

/// The secret that the server was told.
fn secret(world: &World) -> String {
    world.api.calls("setWebhook").last().unwrap().param("secret_token")
}

fn message(update: i64, chat: i64, text: &str) -> Vec<u8> {
    let from = json!({"id": chat, "is_bot": false, "first_name": "Ana", "language_code": "es"});
    let chat = json!({"id": chat, "type": "private", "first_name": "Ana"});
    let message = json!({"message_id": 900, "date": 1_700_000_000, "chat": chat, "from": from, "text": text});
    json!({"update_id": update, "message": message}).to_string().into_bytes()
}

#[tokio::test]
async fn the_whole_way_by_webhook_in_one_message() {
    let world = World::new().await.by_webhook().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&["es", "next", "child", "mx", "help", "back", "leave", "open"]).await;
    world.bot.drained().await.unwrap();
    assert!(world.api.calls("getUpdates").is_empty(), "a webhook and polling do not mix");
    let reports = bot.stop().await;
    assert_eq!(reports, [Report::Draft, Report::Listening, Report::Stopping, Report::Stopped]);
    // Neither start nor stop of a copy touches the webhook.
    assert_eq!((world.api.calls("setWebhook").len(), world.api.calls("deleteWebhook").len()), (1, 0));
    amparo_bot::delete_webhook(&world.settings).await.unwrap();
    assert_eq!(world.api.calls("deleteWebhook").len(), 1);
}

#[tokio::test]
async fn only_who_knows_the_secret_may_bring_updates() {
    let world = World::new().await.by_webhook().await;
    let mut bot = world.start();
    bot.reported(|report| *report == Report::Listening).await;
    let good = secret(&world);
    let ana = world.ana();
    world.api.forget_journal();
    for wrong in [None, Some(""), Some("x"), Some(&good[1..]), Some(good.to_lowercase().as_str())] {
        assert_eq!(bring(&world, wrong, message(1, ana.chat_id(), "/start")).await, 401);
    }
    assert!(world.api.calls("sendMessage").is_empty());
    let too_long = vec![b' '; 300_000];
    assert_eq!(bring(&world, Some(&good), too_long).await, 413);
    for odd in
        ["", "no json", "[]", "{\"update_id\":1}", "{\"update_id\":2,\"message\":{\"broken\":\"Ana\"}}"]
    {
        assert_eq!(bring(&world, Some(&good), odd.into()).await, 200, "{odd}");
    }
}

#[tokio::test]
async fn an_update_is_done_when_the_screen_is_there_and_not_before() {
    let world = World::new().await.by_webhook().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.bot.drained().await.unwrap();
    world.api.flood_wait(Some(walk.person.chat_id()), 3);
    walk.tap_only("es");
    let mut eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
    eve.taps(&["en"]).await;
    // The flooded one is not confirmed, and nobody waits for it.
    world.api.wait_for("one that waits", || (world.bot.pending() == 1).then_some(())).await.unwrap();
    walk.sees().await;
    world.bot.drained().await.unwrap();
}

#[tokio::test]
async fn a_full_house_asks_to_come_again_but_never_for_help_or_hiding() {
    let mut world = World::new().await.by_webhook().await;
    world.settings.at_once = 1;
    let bot = world.start();
    let mut slow = world.opened(world.ana(), "es").await;
    let eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
    let lea = world.opened(world.bot.person("Lea", Some("en")), "en").await;
    let buttons = [eve.data("help"), lea.data("leave")];
    world.bot.drained().await.unwrap();
    world.api.inject_fault(
        Fault::delay(Duration::from_millis(1500))
            .on("editMessageText")
            .in_chat(slow.person.chat_id())
            .times(1),
    );
    let query = slow.tap_only("es");
    slow.person.answered(&query).await.unwrap();
    let good = secret(&world);
    let number = |call: i64| 900_000_000 + call;
    assert_eq!(bring(&world, Some(&good), message(number(1), eve.person.chat_id(), "hello")).await, 503);
    assert_eq!(bring(&world, Some(&good), message(number(2), eve.person.chat_id(), "/help")).await, 200);
    assert_eq!(bring(&world, Some(&good), message(number(3), lea.person.chat_id(), "/hide")).await, 200);
    for (data, walk) in buttons.iter().zip([&eve, &lea]) {
        let tap = tapped(number(4), walk.person.chat_id(), walk.message, data);
        assert_eq!(bring(&world, Some(&good), tap).await, 200);
    }
    assert!(bot.reports().contains(&Report::Crowded));
    slow.sees().await;
}

fn tapped(update: i64, chat: i64, message: i64, data: &str) -> Vec<u8> {
    let from = json!({"id": chat, "is_bot": false, "first_name": "Ana"});
    let chat = json!({"id": chat, "type": "private", "first_name": "Ana"});
    let message: Value = json!({"message_id": message, "date": 1_700_000_000, "chat": chat, "text": "x"});
    let query = json!({"id": "77", "from": from, "message": message, "chat_instance": "1", "data": data});
    json!({"update_id": update, "callback_query": query}).to_string().into_bytes()
}

#[tokio::test]
async fn a_stop_finishes_what_was_brought() {
    let world = World::new().await.by_webhook().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.bot.drained().await.unwrap();
    world.api.inject_fault(Fault::delay(Duration::from_secs(1)).on("editMessageText").times(1));
    let query = walk.tap_only("es");
    walk.person.answered(&query).await.unwrap();
    let reports = bot.stop().await;
    assert_eq!(reports[reports.len() - 2..], [Report::Stopping, Report::Stopped]);
    walk.sees().await;
    world.bot.drained().await.unwrap();
}

#[tokio::test]
async fn a_webhook_starts_before_the_api_can_be_reached() {
    let world = World::new().await.by_webhook().await;
    world.api.go_down().await;
    let mut bot = world.start();
    bot.reported(|report| *report == Report::Unreachable { seconds: 1 }).await;
    world.api.come_back().await.unwrap();
    bot.reported(|report| *report == Report::Listening).await;
    world.opened(world.ana(), "es").await;
}
