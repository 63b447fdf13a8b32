//! What an operator can see and change while the bot runs, and what people see of the bot before they write.

use std::time::Duration;

use amparo_bot::{Report, SettingsError};
use amparo_core::BotText;
use amparo_tests::fake_api::{Fault, Seen};
use serde_json::json;

use crate::harness::{World, folder, free_address, to_copy};

/// Asks the status server; gives the code and the text.
async fn get(world: &World, path: &str) -> (u16, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(format!("http://{}{path}", world.settings.status.unwrap())).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn health_readiness_and_counts_stand_at_an_address_of_their_own() {
    let mut world = World::new().await;
    world.settings.status = Some(free_address());
    world.api.go_down().await;
    let mut bot = world.start();
    bot.reported(|report| matches!(report, Report::Unreachable { .. })).await;
    assert_eq!((get(&world, "/healthz").await.0, get(&world, "/readyz").await.0), (200, 503));
    world.api.come_back().await.unwrap();
    bot.reported(|report| *report == Report::Started).await;
    for _ in 0..12 {
        let mut walk = world.opened(world.ana(), "es").await;
        walk.taps(&["es", "help"]).await;
    }
    world.bot.drained().await.unwrap();
    assert_eq!(get(&world, "/readyz").await, (200, "ready\n".into()));
    let (code, text) = get(&world, "/metrics").await;
    for line in [
        "amparo_updates_total{kind=\"tap\"} 20",
        "amparo_updates_total{kind=\"command\"} 10",
        "amparo_flows_opened_total{flow=\"help-now\"} 10",
        "amparo_screens_total{locale=\"es\"} 30",
        "amparo_screens_total{locale=\"en\"} 0",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in {text}");
    }
    let told =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.rsplit_once(' ').unwrap().1);
    assert!(code == 200 && told.into_iter().all(|count| count.ends_with('0')), "{text}");
    assert!(!text.contains("Ana"), "{text}");
}

#[tokio::test]
async fn an_address_in_use_names_its_setting() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = Some(taken.local_addr().unwrap());
    let mut world = World::new().await;
    world.settings.status = address;
    let error = world.start().ended().await.unwrap_err();
    assert!(matches!(error, SettingsError::CannotListen { setting: "AMPARO_STATUS_LISTEN", .. }), "{error}");
    world.settings.status = None;
    world.settings.webhook = address;
    let error = world.start().ended().await.unwrap_err();
    assert!(matches!(error, SettingsError::CannotListen { setting: "AMPARO_WEBHOOK_LISTEN", .. }), "{error}");
}

#[tokio::test]
async fn contacts_are_hidden_while_the_bot_runs() {
    let folder = folder("bot-disabled");
    let compiled = amparo_tests::journey::packs();
    for (name, bytes) in compiled {
        let path = folder.join(format!("{name}.pack"));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let mut world = World::new().await;
    world.settings.packs = Some(folder.clone());
    world.settings.recheck = Duration::from_millis(50);
    world.content = amparo_bot::load(&world.settings).unwrap();
    let mut bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    let seen = walk.taps(&["es", "next", "child", "mx", "help"]).await;
    assert!(to_copy(&seen).contains(&String::from("911")));
    let list = folder.join("disabled.json");
    std::fs::write(&list, "not a list").unwrap();
    bot.reported(|report| *report == Report::BadDisabled).await;
    std::fs::write(folder.join("new.json"), "[\"mx-emergencias-911\"]").unwrap();
    std::fs::rename(folder.join("new.json"), &list).unwrap();
    bot.reported(|report| *report == Report::Disabled { count: 1 }).await;
    walk.taps(&["back"]).await;
    walk.tap_only("help");
    let title = walk.screen().title;
    let hidden = |seen: &Seen| seen.text.contains(&title) && !to_copy(seen).contains(&String::from("911"));
    walk.person.wait_for("help without the hidden number", hidden).await.unwrap();
}

#[tokio::test]
async fn names_descriptions_and_commands_are_set_once_in_every_language() {
    let world = World::new().await;
    let sets = ["setMyCommands", "setMyName", "setMyDescription", "setMyShortDescription"];
    let count = || sets.map(|method| world.api.calls(method).len());
    let asked = || world.api.calls("getMyName").len();
    let bot = world.start();
    // For all languages, English and Spanish. The name is the same in all, so that one call is enough for it.
    world.api.wait_for("the profile", || (asked() == 3).then_some(())).await.unwrap();
    bot.stop().await;
    assert_eq!(count(), [3, 1, 1 + 1, 1 + 1]);
    let commands = world.api.calls("setMyCommands");
    assert_eq!(commands[2].param("language_code"), "es");
    let list: Vec<&str> = commands[2].params["commands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|command| command["command"].as_str().unwrap())
        .collect();
    assert_eq!(list, ["help", "hide", "start", "language", "privacy", "about"]);
    world.api.forget_journal();
    let _again = world.start();
    world.api.wait_for("the profile", || (asked() == 3).then_some(())).await.unwrap();
    assert_eq!(count(), [0; 4]);
}

#[tokio::test]
async fn a_profile_that_is_refused_stops_nobody() {
    let world = World::new().await;
    for method in ["setMyName", "setMyCommands", "getMyDescription"] {
        world.api.inject_fault(Fault::too_many_requests(3600).on(method));
    }
    let _bot = world.start();
    world.opened(world.ana(), "es").await.taps(&["es"]).await;
}

#[tokio::test]
async fn about_names_who_answers_and_privacy_where_the_page_is() {
    let mut world = World::new().await;
    world.settings.operator = Some("Ejemplo & Co, proteger@example.org".into());
    world.settings.page = Some("https://example.org/guia".into());
    let _bot = world.start();
    let ana = world.ana();
    ana.send_command("/start");
    let first =
        ana.wait_for("the page", |seen| seen.text.contains("https://example.org/guia")).await.unwrap();
    ana.send_command("/about");
    let who = world.content.bot_text(&amparo_core::Session::start(&world.content, 2), BotText::Operator);
    let line = format!("{who} Ejemplo & Co, proteger@example.org");
    let seen = ana.wait_for("the operator", |seen| seen.text.contains(&line)).await.unwrap();
    assert_eq!(seen.id, first.id);
    ana.send_command("/privacy");
    ana.wait_for("the page", |seen| seen.text.contains("https://example.org/guia")).await.unwrap();
}

#[tokio::test]
async fn what_nobody_asked_for_is_not_listened_to() {
    let world = World::new().await;
    let _bot = world.start();
    world.opened(world.ana(), "es").await;
    let asked = &world.api.calls("getUpdates")[0].params["allowed_updates"];
    assert_eq!(*asked, json!(["message", "callback_query", "my_chat_member"]));
}
