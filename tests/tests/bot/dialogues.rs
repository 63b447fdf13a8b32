//! Whole dialogues: what a person who taps, types, hides and comes back sees.

use amparo_core::{BotText, Common, Input, Link, Notice, Session, Surface, step};
use amparo_tests::fake_api::{Call, Media, Person};

use crate::harness::{NOW, REMEMBERED, Walk, World, root, to_copy};

/// The path from the first screen to the menu: Spanish, 10 to 13, Mexico.
const TO_MENU: [&str; 4] = ["es", "next", "child", "mx"];

fn from_bot(person: &Person) -> usize {
    person.messages().iter().filter(|message| message.from_bot).count()
}

fn succeeded<'a>(calls: &'a [Call], method: &str) -> Vec<&'a Call> {
    calls.iter().filter(|call| call.method == method && call.succeeded()).collect()
}

#[tokio::test]
async fn the_first_message_says_what_this_is_and_asks_for_the_language() {
    let world = World::new().await;
    let _bot = world.start();
    let walk = world.opened(world.ana(), "es").await;
    let seen = walk.sees().await;
    let what_this_is = world.content.bot_text(&walk.session, BotText::Start);
    assert!(seen.text.starts_with(what_this_is.split("\n\n").next().unwrap()), "{}", seen.text);
    assert!(seen.buttons().all(|button| button.data.as_ref().is_some_and(|data| data.len() == 64)));
    let sent = world.api.calls("sendMessage");
    assert_eq!((sent.len(), sent[0].param("disable_notification").as_str()), (1, "true"));
    assert_eq!(sent[0].params["link_preview_options"]["is_disabled"], true);
}

#[tokio::test]
async fn an_unknown_language_begins_in_the_first_one() {
    let world = World::new().await;
    let _bot = world.start();
    world.opened(world.bot.person("Mirembe", Some("lg")), "en").await;
    world.opened(world.bot.person("Nobody", None), "en").await;
}

#[tokio::test]
async fn from_the_first_tap_to_a_real_number_in_one_message() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    world.api.forget_journal();
    let seen = walk.taps(&["help"]).await;
    // The emergency number of Mexico (core/content/contacts/mx.toml, mx-emergencias-911), to copy with a tap.
    assert_eq!(walk.screen().id, "help-now/first");
    assert!(to_copy(&seen).contains(&String::from("911")), "{seen:?}");
    assert_eq!(from_bot(&walk.person), 1);
    let calls = world.api.journal();
    let count = |method| calls.iter().filter(|call| call.method == method).count();
    assert_eq!((count("editMessageText"), count("answerCallbackQuery")), (1, 1));
    walk.taps(&["lost", "back", "home", "alone"]).await;
    assert_eq!(from_bot(&walk.person), 1);
}

#[tokio::test]
async fn about_a_contact_says_more_and_back_closes_it() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    walk.taps(&["help"]).await;
    let seen = walk.taps(&["about-1"]).await;
    let card = &walk.screen().cards[0];
    assert!(
        !card.about.is_empty() && card.about.iter().all(|line| seen.text.contains(line)),
        "{}",
        seen.text
    );
    walk.taps(&["back"]).await;
    assert_eq!(walk.screen().cards.len().min(2), 2);
}

#[tokio::test]
async fn a_hidden_contact_is_not_shown() {
    let mut world = World::new().await;
    world.settings.disabled = vec!["mx-emergencias-911".into()];
    world.content = amparo_bot::load(&world.settings).unwrap();
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let seen = walk.taps(&["help"]).await;
    assert!(!to_copy(&seen).contains(&String::from("911")), "{seen:?}");
}

#[tokio::test]
async fn a_link_opens_its_flow_in_its_language_and_country() {
    let world = World::new().await;
    let _bot = world.start();
    let ana = world.bot.person("Ana", Some("en"));
    ana.send_command("/start f_help-now_es_mx");
    let link = Link::parse(&world.content, "f_help-now_es_mx").unwrap();
    let session = link.open(&world.content, 0, Surface::Telegram);
    let walk = Walk { world: &world, person: ana, session, message: 0 };
    let seen = walk.sees().await;
    assert!(to_copy(&seen).contains(&String::from("911")), "{seen:?}");
    assert!(seen.text.find("911") < seen.text.find(&what_this_is(&walk)), "numbers go first");
    let other = world.bot.person("Eve", Some("en"));
    other.send_command("/start ../../etc");
    world.opened(other, "en").await;
}

fn what_this_is(walk: &Walk<'_>) -> String {
    let text = walk.world.content.bot_text(&walk.session, BotText::Start);
    text.split("\n\n").next().unwrap().to_owned()
}

#[tokio::test]
async fn typed_words_vanish_and_people_to_talk_to_appear() {
    for remembered in [REMEMBERED, 0] {
        let world = World::new().await.remembering(remembered);
        let _bot = world.start();
        let mut walk = world.opened(world.ana(), "es").await;
        walk.taps(&TO_MENU).await;
        let typed = walk.person.send_text("me escapé de mi casa");
        let from = if remembered > 0 {
            walk.session.clone()
        } else {
            Session::start(&world.content, walk.session.locale)
        };
        let help = step(&world.content, &from, Input::Help, Surface::Telegram);
        walk.session = Session { notice: Some(Notice::Typed), ..help };
        let seen = walk.sees().await;
        world.bot.drained().await.unwrap();
        assert_eq!(seen.id == walk.message, remembered > 0);
        assert!(!walk.screen().cards.is_empty() && !seen.text.contains("escap"), "{}", seen.text);
        assert_eq!(walk.person.message(typed), None);
    }
}

#[tokio::test]
async fn typed_words_about_a_topic_lead_to_its_flow_with_people_to_talk_to() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let typed = walk.person.send_text("perdi mi acta de nacimiento");
    let (papers, _) = world.content.structure.flow_by_id("papers-and-age").unwrap();
    let there = step(&world.content, &walk.session, Input::Flow(papers), Surface::Telegram);
    walk.session = Session { notice: Some(Notice::Typed), ..there };
    let seen = walk.sees().await;
    world.bot.drained().await.unwrap();
    assert!(walk.screen().id.starts_with("papers-and-age/"), "{}", walk.screen().id);
    assert!(!walk.screen().cards.is_empty() && !seen.text.contains("acta"), "{}", seen.text);
    assert_eq!(walk.person.message(typed), None);
}

#[tokio::test]
async fn leaving_covers_the_message_and_typing_does_not_uncover_it() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let seen = walk.taps(&["leave"]).await;
    assert_eq!(seen.text, "Notas\n\nTodavía no hay notas.");
    let typed = walk.person.send_text("qué es esto?");
    walk.person.send_media(Media::Photo);
    world.bot.drained().await.unwrap();
    assert_eq!((walk.person.message(typed), from_bot(&walk.person)), (None, 1));
    assert_eq!(walk.sees().await.text, seen.text);
    walk.taps(&["open"]).await;
    assert_eq!(walk.screen().id, "entry/language");
}

#[tokio::test]
async fn hide_covers_the_known_message_and_tells_of_an_older_one() {
    for remembered in [REMEMBERED, 0] {
        let world = World::new().await.remembering(remembered);
        let _bot = world.start();
        let mut walk = world.opened(world.ana(), "es").await;
        walk.taps(&TO_MENU).await;
        let command = walk.person.send_command("/hide");
        walk.session = Session::covered(&world.content, walk.session.locale);
        let seen = walk.sees().await;
        world.bot.drained().await.unwrap();
        assert_eq!(walk.person.message(command), None);
        let older = world.content.bot_text(&walk.session, BotText::HiddenOlder);
        assert_eq!((seen.id == walk.message, seen.text.contains(&older)), (remembered > 0, remembered == 0));
        assert!(!seen.text.contains(&what_this_is(&walk)));
    }
}

#[tokio::test]
async fn help_is_one_command_away() {
    for remembered in [REMEMBERED, 0] {
        let world = World::new().await.remembering(remembered);
        let _bot = world.start();
        let mut walk = world.opened(world.ana(), "es").await;
        walk.taps(&TO_MENU).await;
        walk.person.send_command("/help");
        let from = if remembered > 0 {
            walk.session.clone()
        } else {
            Session::start(&world.content, walk.session.locale)
        };
        walk.session = step(&world.content, &from, Input::Help, Surface::Telegram);
        walk.sees().await;
        assert!(!walk.screen().cards.is_empty());
    }
}

#[tokio::test]
async fn the_language_changes_without_losing_the_place() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    walk.taps(&["alone"]).await;
    let place = walk.screen().id;
    walk.person.send_command("/language");
    let structure = &world.content.structure;
    let index = structure.steps.iter().position(|step| step.id == "change-language").unwrap();
    let input = Input::Step(u16::try_from(index).unwrap());
    walk.session = step(&world.content, &walk.session, input, Surface::Telegram);
    walk.sees().await;
    walk.taps(&["en"]).await;
    assert_eq!((walk.screen().id, walk.screen().language), (place, String::from("en")));
}

#[tokio::test]
async fn about_and_privacy_lead_back_to_the_same_place() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    for (command, text) in [("/about", BotText::CommandAbout), ("/privacy", BotText::CommandPrivacy)] {
        walk.person.send_command(command);
        let title = world.content.bot_text(&walk.session, text);
        let seen = walk.person.wait_for(command, |seen| seen.text.starts_with(&title)).await.unwrap();
        assert_eq!(seen.id, walk.message);
        let back = world.common(&walk.session, Common::Back);
        walk.person.tap(seen.id, &back).unwrap();
        walk.sees().await;
    }
}

#[tokio::test]
async fn garbage_and_foreign_buttons_give_a_kind_fresh_start() {
    let world = World::new().await;
    let _bot = world.start();
    let walk = world.opened(world.ana(), "es").await;
    let eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
    let foreign = walk.data("leave");
    let flipped = eve.data("leave").replacen(|letter: char| letter != 'A', "A", 1);
    let fresh = Session { notice: Some(Notice::Fresh), ..Session::start(&world.content, eve.session.locale) };
    let eve = Walk { session: fresh, ..eve };
    for data in [foreign.as_str(), &flipped, "garbage", "", "🆘", "f_help-now_es_mx"] {
        let query = eve.person.tap_data(eve.message, data);
        assert_eq!(eve.person.answered(&query).await.unwrap().len(), 1);
        assert_eq!(eve.sees().await.id, eve.message);
        world.bot.drained().await.unwrap();
    }
}

#[tokio::test]
async fn a_message_that_is_gone_is_replaced() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.tap_only("es");
    walk.sees().await;
    for gone in [Person::delete, Person::make_inaccessible] {
        let data = walk.data("help");
        gone(&walk.person, walk.message);
        walk.follow("help");
        walk.person.tap_data(walk.message, &data);
        let seen = walk.sees().await;
        assert_ne!(seen.id, walk.message);
        walk.message = seen.id;
        walk.taps(&["leave", "open"]).await;
    }
}

#[tokio::test]
async fn double_taps_and_late_taps_do_no_harm() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    let language = walk.data("es");
    walk.follow("es");
    world.bot.duplicate_next(1);
    let queries = [(); 2].map(|()| walk.person.tap_data(walk.message, &language));
    for query in &queries {
        walk.person.answered(query).await.unwrap();
    }
    walk.sees().await;
    world.bot.drained().await.unwrap();
    // The tap on "next" arrives before the one on "leave" that the person had made earlier.
    let (leave, next) = (walk.data("leave"), walk.data("next"));
    walk.follow("next");
    world.bot.overtake_next(1);
    world.api.flood_wait(Some(walk.person.chat_id()), 1);
    let late = walk.person.tap_data(walk.message, &leave);
    walk.person.tap_data(walk.message, &next);
    walk.person.answered(&late).await.unwrap();
    walk.sees().await;
    world.bot.drained().await.unwrap();
    walk.sees().await;
}

#[tokio::test]
async fn media_is_refused_kindly_and_never_fetched() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let kindly = world.content.bot_text(&walk.session, BotText::Media);
    for media in Media::ALL {
        let sent = walk.person.send_media(media);
        let seen = walk
            .person
            .wait_for("a kind line", |seen| seen.id > sent && seen.text.contains(&kindly))
            .await
            .unwrap();
        world.bot.drained().await.unwrap();
        assert_eq!(
            (from_bot(&walk.person), seen.buttons().count()),
            (1, walk.screen().choices.len()),
            "{media:?}"
        );
    }
    assert!(world.api.calls("getFile").is_empty());
}

#[tokio::test]
async fn groups_are_told_why_and_left() {
    let world = World::new().await;
    let _bot = world.start();
    let ana = world.ana();
    let group = world.bot.group("Família", &ana);
    let why = "Esto solo funciona en un chat privado";
    world.api.wait_for("a farewell", || (!world.bot.is_in(group.chat_id())).then_some(())).await.unwrap();
    assert!(group.latest().unwrap().text.starts_with(why), "{:?}", group.latest());
    world.bot.drained().await.unwrap();
    assert!(
        world
            .api
            .calls("sendMessage")
            .iter()
            .all(|call| call.param("chat_id") == group.chat_id().to_string())
    );
}

#[tokio::test]
async fn edits_reactions_and_unknown_kinds_are_passed_over() {
    let world = World::new().await;
    let bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    world.api.forget_journal();
    let chat = walk.person.chat_id();
    world.bot.inject(serde_json::json!({"brand_new_kind": {"name": "Ana Lucía"}}));
    world.bot.inject(serde_json::json!({"message": {"broken": "Ana Lucía"}}));
    world.bot.inject(
        serde_json::json!({"message_reaction": {"chat": {"id": chat, "type": "private"}, "broken": 1}}),
    );
    world.bot.drained().await.unwrap();
    let calls = world.api.journal();
    let quiet = |method: &str| method == "getUpdates" || method.contains("My");
    assert!(calls.iter().all(|call| quiet(&call.method)), "{calls:?}");
    walk.taps(&TO_MENU).await;
    assert!(bot.reports().iter().all(|report| !matches!(report, amparo_bot::Report::NotUnderstood { .. })));
}

#[tokio::test]
async fn a_second_start_moves_the_guide_below_and_leaves_one_message() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let again = world.opened(walk.person.clone(), "es").await;
    world.bot.drained().await.unwrap();
    assert!(again.message > walk.message);
    assert_eq!(from_bot(&walk.person), 1);
    assert_eq!(succeeded(&world.api.journal(), "deleteMessage").len(), 1);
}

#[tokio::test]
async fn right_to_left_messages_begin_with_right_to_left_words() {
    let files = amparo_author::read_dir(root()).unwrap();
    let compiled = amparo_author::compile(&files, &amparo_author::Options { pseudo: true }).unwrap();
    let pack = |name: &str| compiled.packs.iter().find(|(found, _)| found == name).unwrap().1.clone();
    let mut world = World::new().await;
    world.content = amparo_core::Content::new(&pack("structure")).unwrap();
    for (name, bytes) in compiled.packs.iter().filter(|(name, _)| name != "structure") {
        world.content.add(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let _bot = world.start();
    let ana = world.ana();
    ana.send_command("/start f_help-now_ar-XB_mx");
    let link = Link::parse(&world.content, "f_help-now_ar-XB_mx").unwrap();
    let session = link.open(&world.content, 0, Surface::Telegram);
    let walk = Walk { world: &world, person: ana, session, message: 0 };
    let seen = walk.sees().await;
    let first = seen.text.chars().find(|letter| letter.is_alphanumeric()).unwrap();
    assert!(!first.is_ascii(), "{}", seen.text);
    assert!(!seen.text.starts_with('🆘'), "{}", seen.text);
    assert!(seen.text.contains("\u{2066}911\u{2069}"), "{}", seen.text);
    assert_eq!(amparo_core::draw(&world.content, &walk.session, NOW, Surface::Telegram).language, "ar-XB");
}

#[tokio::test]
async fn hiding_takes_away_what_telegram_lets_go_of() {
    for remembered in [REMEMBERED, 0] {
        let world = World::new().await.remembering(remembered);
        let _bot = world.start();
        let walk = world.opened(world.ana(), "es").await;
        let photo = walk.person.send_media(Media::Photo);
        world.bot.drained().await.unwrap();
        let eve = world.opened(world.bot.person("Eve", Some("en")), "en").await;
        walk.person.send_command("/hide");
        world.bot.drained().await.unwrap();
        assert_eq!(walk.person.message(photo), None);
        assert_eq!((walk.person.messages().len(), from_bot(&walk.person)), (1, 1), "only the cover is left");
        assert!(walk.person.latest().unwrap().text.starts_with("Notas"));
        eve.sees().await;
    }
}

#[tokio::test]
async fn an_older_message_is_covered_after_days_too() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    world.api.advance(std::time::Duration::from_secs(3 * 24 * 3600));
    walk.tap_only("leave");
    assert_eq!(walk.sees().await.id, walk.message);
    walk.person.send_command("/hide");
    world.bot.drained().await.unwrap();
    assert_eq!(walk.sees().await.id, walk.message);
}

#[tokio::test]
async fn a_word_that_hides_hides_and_danger_goes_before_it() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let here = walk.session.clone();
    let help = step(&world.content, &here, Input::Help, Surface::Telegram);
    walk.session = Session { notice: Some(Notice::Typed), ..help };
    walk.person.send_text("hide me, he wants to kill me");
    walk.sees().await;
    let typed = walk.person.send_text("Ocultar!");
    walk.session = Session::covered(&world.content, walk.session.locale);
    assert_eq!(walk.sees().await.id, walk.message);
    world.bot.drained().await.unwrap();
    assert_eq!(walk.person.message(typed), None);
}

#[tokio::test]
async fn where_private_questions_begin_it_says_who_can_see_them() {
    let world = World::new().await;
    let _bot = world.start();
    let mut walk = world.opened(world.ana(), "es").await;
    walk.taps(&TO_MENU).await;
    let warning = world.content.bot_text(&walk.session, BotText::Gate);
    assert!(!walk.sees().await.text.contains(&warning));
    let seen = walk.taps(&["check-in"]).await;
    assert!(seen.text.contains(&warning), "{}", seen.text);
    let seen = walk.taps(&["child"]).await;
    assert!(!seen.text.contains(&warning), "{}", seen.text);
}
