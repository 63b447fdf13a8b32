//! What goes wrong outside: an API that is away, slow or flooded, people who block the bot, a bot that is stopped.

use std::time::Duration;

use amparo_bot::{BotToken, KeySecret, Report, SettingsError};
use amparo_tests::fake_api::Fault;

use crate::harness::World;

#[tokio::test]
async fn starts_before_the_api_can_be_reached() {
    let world = World::new().await;
    world.api.go_down().await;
    let mut bot = world.start();
    bot.reported(|report| *report == Report::Unreachable { seconds: 1 }).await;
    assert!(!bot.reports().contains(&Report::Started));
    world.api.come_back().await.unwrap();
    bot.reported(|report| *report == Report::Started).await;
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&["es", "next"]).await;
}

#[tokio::test]
async fn goes_on_after_an_outage() {
    let world = World::new().await;
    let mut bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.api.go_down().await;
    bot.reported(|report| matches!(report, Report::Unreachable { .. })).await;
    walk.tap_only("es");
    world.api.come_back().await.unwrap();
    walk.sees().await;
}

#[tokio::test]
async fn a_key_is_asked_for_and_a_draft_is_said() {
    let mut world = World::new().await;
    let mut bot = world.start();
    bot.reported(|report| *report == Report::Started).await;
    assert_eq!(bot.reports(), [Report::KeyFromToken, Report::Draft, Report::Started]);
    world.settings.key = KeySecret::random();
    let mut bot = world.start();
    bot.reported(|report| *report == Report::Started).await;
    assert_eq!(bot.reports(), [Report::Draft, Report::Started]);
}

#[tokio::test]
async fn buttons_of_the_previous_key_still_work() {
    let mut world = World::new().await;
    world.settings.key = KeySecret::random();
    let bot = world.start();
    let walk = world.opened(world.ana(), "es").await;
    let (person, session, message) = (walk.person.clone(), walk.session.clone(), walk.message);
    bot.stop().await;
    world.settings.previous_key = world.settings.key.take();
    world.settings.key = KeySecret::random();
    let _bot = world.start();
    let mut walk = crate::harness::Walk { world: &world, person, session, message };
    walk.taps(&["es", "next", "child"]).await;
}

#[tokio::test]
async fn a_token_that_nobody_knows_ends_with_the_name_of_the_setting() {
    let mut world = World::new().await;
    world.settings.token = BotToken::parse("7001:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr").unwrap();
    let error = world.start().ended().await.unwrap_err();
    assert_eq!(error, SettingsError::TokenRefused);
    assert!(error.to_string().contains("TELOXIDE_TOKEN") && !error.to_string().contains("AAbb"), "{error}");
}

#[tokio::test]
async fn an_address_that_is_none_names_the_setting() {
    for address in ["localhost:8081", "ftp://127.0.0.1", "http://", "not an address"] {
        let mut world = World::new().await;
        world.settings.api_url = address.into();
        let error = world.start().ended().await.unwrap_err();
        assert_eq!(error, SettingsError::BadAddress { setting: "TELEGRAM_API_URL" }, "{address}");
        assert!(error.to_string().contains("TELEGRAM_API_URL"));
    }
}

#[tokio::test]
async fn a_flooded_chat_waits_in_order_and_nobody_waits_for_it() {
    let world = World::new().await;
    let _bot = world.start();
    let mut ana = world.opened(world.ana(), "es").await;
    let mut eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
    world.api.forget_journal();
    world.api.flood_wait(Some(ana.person.chat_id()), 3);
    let (language, help) = (ana.data("es"), ana.data("help"));
    ana.follow("es");
    ana.person.tap_data(ana.message, &help);
    ana.person.tap_data(ana.message, &language);
    eve.taps(&["en", "next", "child"]).await;
    ana.sees().await;
    world.bot.drained().await.unwrap();
    ana.sees().await;
    let edits: Vec<String> = world
        .api
        .calls("editMessageText")
        .iter()
        .filter(|call| call.succeeded())
        .map(|call| call.param("chat_id"))
        .collect();
    let (ana, eve) = (ana.person.chat_id().to_string(), eve.person.chat_id().to_string());
    assert_eq!(edits, [&eve, &eve, &eve, &ana, &ana].map(String::clone));
}

#[tokio::test]
async fn faults_of_the_server_and_lost_answers_are_made_good() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    for fault in [
        Fault::server_error(502),
        Fault::server_error(500),
        Fault::dropped_connection(),
        Fault::lost_answer(),
        Fault::too_many_requests(1),
    ] {
        world.api.inject_fault(fault.on("editMessageText").times(1));
        walk.taps(&["leave", "open"]).await;
    }
    walk.taps(&["es"]).await;
}

#[tokio::test]
async fn whoever_blocks_the_bot_is_left_alone() {
    let world = World::new().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.person.block();
    walk.tap_only("es");
    world.bot.drained().await.unwrap();
    let mut eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
    eve.taps(&["en"]).await;
    assert_eq!(bot.reports(), [Report::KeyFromToken, Report::Draft, Report::Started]);
    walk.person.unblock();
    world.opened(walk.person.clone(), "es").await;
}

#[tokio::test]
async fn a_refused_screen_is_told_to_the_operator_and_to_nobody_else() {
    let world = World::new().await;
    let mut bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    for method in ["editMessageText", "sendMessage"] {
        world.api.inject_fault(Fault::refusal(400, "Bad Request: something new").on(method).times(1));
    }
    walk.tap_only("es");
    bot.reported(|report| *report == Report::Refused { code: 400 }).await;
    world.bot.drained().await.unwrap();
}

#[tokio::test]
async fn what_was_not_finished_is_done_by_the_next_bot() {
    let world = World::new().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.bot.drained().await.unwrap();
    world.api.inject_fault(Fault::delay(Duration::from_secs(600)).on("editMessageText"));
    let query = walk.tap_only("es");
    walk.person.answered(&query).await.unwrap();
    bot.kill().await;
    assert_eq!(world.bot.pending(), 1);
    world.api.clear_faults();
    let _bot = world.start();
    walk.sees().await;
    world.bot.drained().await.unwrap();
}

#[tokio::test]
async fn a_stop_finishes_what_was_accepted() {
    let world = World::new().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.bot.drained().await.unwrap();
    world.api.inject_fault(Fault::delay(Duration::from_secs(1)).on("editMessageText").times(1));
    let query = walk.tap_only("es");
    walk.person.answered(&query).await.unwrap();
    let reports = bot.stop().await;
    assert_eq!(reports[reports.len() - 2..], [Report::Stopping, Report::Stopped]);
    assert_eq!(world.bot.pending(), 0);
    walk.sees().await;
}
