//! Trouble on purpose: it comes when switched on, meets what it names, and ends.

use crate::client::World;
use amparo_tests::fake_api::Fault;
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn too_many_requests_has_retry_after_and_meets_one_chat() {
    let world = World::new().await;
    let ben = world.bot.person("Ben", None);
    ben.send_text("hi");
    world.api.inject_fault(Fault::too_many_requests(7).in_chat(world.ana.chat_id()).times(2));
    let (to_ana, to_ben) = (
        json!({"chat_id": world.ana.chat_id(), "text": "x"}),
        json!({"chat_id": ben.chat_id(), "text": "x"}),
    );
    for _ in 0..2 {
        let answer =
            world.refused("sendMessage", to_ana.clone(), 429, "Too Many Requests: retry after 7").await;
        assert_eq!(answer["parameters"], json!({"retry_after": 7}));
        world.ok("sendMessage", to_ben.clone()).await;
    }
    world.ok("sendMessage", to_ana).await;
}

#[tokio::test]
async fn a_flood_wait_lasts_and_leaves_get_updates_alone() {
    let world = World::new().await;
    let send = json!({"chat_id": world.ana.chat_id(), "text": "x"});
    world.api.flood_wait(None, 3600);
    for _ in 0..3 {
        let (status, answer) = world.call("sendMessage", send.clone()).await;
        let left = answer["parameters"]["retry_after"].as_u64().unwrap();
        assert_eq!(status, 429);
        assert!((1..=3600).contains(&left), "{left}");
    }
    assert_eq!(world.updates(0).await.len(), 1);
    assert_eq!(world.ana.latest(), None);
    world.api.clear_faults();
    world.ok("sendMessage", send.clone()).await;
    // A wait ends by itself; how long it really took is the clock's business.
    world.api.flood_wait(Some(world.ana.chat_id()), 1);
    while world.call("sendMessage", send.clone()).await.0 == 429 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn server_errors_and_refusals_meet_the_next_calls_of_a_method() {
    let world = World::new().await;
    world.api.inject_fault(Fault::server_error(502).on("SENDMESSAGE").times(1));
    let send = json!({"chat_id": world.ana.chat_id(), "text": "x"});
    world.ok("getMe", json!({})).await;
    world.refused("sendMessage", send.clone(), 502, "Bad Gateway").await;
    assert_eq!(world.ana.latest(), None);
    world.ok("sendMessage", send.clone()).await;
    world.api.inject_fault(Fault::server_error(500).times(1));
    world.refused("getMe", json!({}), 500, "Internal Server Error").await;
    world.api.inject_fault(Fault::refusal(400, "Bad Request: something new").times(1));
    world.refused("sendMessage", send, 400, "Bad Request: something new").await;
}

#[tokio::test]
async fn a_dropped_connection_has_no_effect_and_a_lost_answer_has() {
    let world = World::new().await;
    let post = || {
        let body = json!({"chat_id": world.ana.chat_id(), "text": "x"});
        world.http.post(world.bot.method_url("sendMessage")).json(&body).send()
    };
    world.api.inject_fault(Fault::dropped_connection().on("sendMessage").times(1));
    assert!(post().await.is_err());
    assert_eq!(world.ana.latest(), None);
    world.api.inject_fault(Fault::lost_answer().on("sendMessage").times(1));
    assert!(post().await.is_err());
    assert_eq!(world.ana.latest().unwrap().text, "x");
    assert_eq!(post().await.unwrap().status(), 200);
    let statuses: Vec<u16> = world.api.journal().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [0, 0, 200]);
}

#[tokio::test]
async fn a_delayed_call_holds_up_nobody_else() {
    let world = World::new().await;
    world.api.inject_fault(Fault::delay(Duration::from_millis(1)).on("sendMessage").times(1));
    world.send("a little late").await;
    world.api.inject_fault(Fault::delay(Duration::from_secs(3600)).on("sendMessage").times(1));
    tokio::select! {
        _ = world.send("in an hour") => panic!("the delayed call came first"),
        _ = world.ok("getMe", json!({})) => {}
    }
    assert_eq!(world.ana.latest().unwrap().text, "a little late");
}

#[tokio::test]
async fn the_server_goes_away_and_comes_back_with_everything() {
    let world = World::new().await;
    let poll =
        world.http.post(world.bot.method_url("getUpdates")).json(&json!({"offset": i64::MAX, "timeout": 50}));
    let outage = async {
        world.api.wait_for("the poll", || (world.bot.pending() == 0).then_some(())).await.unwrap();
        world.api.go_down().await;
    };
    let (poll, ()) = tokio::join!(poll.send(), outage);
    assert!(poll.is_err());
    let refused = world.http.get(world.bot.method_url("getMe")).send().await.unwrap_err();
    assert!(refused.is_connect());
    world.ana.send_text("while you were out");
    world.api.come_back().await.unwrap();
    assert_eq!(world.updates(0).await[0]["message"]["text"], "while you were out");
}

#[tokio::test]
async fn chance_is_seeded_and_about_right() {
    let schedule = async |seed| {
        let world = World::new().await;
        world.api.inject_fault(Fault::server_error(500).on("getMe").by_chance(100, seed));
        let mut hits = Vec::new();
        for _ in 0..400 {
            hits.push(world.call("getMe", json!({})).await.0 == 500);
        }
        hits
    };
    let (first, again, other) = (schedule(1).await, schedule(1).await, schedule(2).await);
    assert_eq!(first, again);
    assert_ne!(first, other);
    let count = first.iter().filter(|hit| **hit).count();
    assert!((15..=80).contains(&count), "{count} of 400");
}
