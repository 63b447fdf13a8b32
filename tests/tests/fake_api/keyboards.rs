//! Inline keyboards: what is taken, what is refused.

use crate::client::{World, keyboard};
use serde_json::{Value, json};

fn with(world: &World, markup: Value) -> Value {
    json!({"chat_id": world.ana.chat_id(), "text": "Choose", "reply_markup": markup})
}

fn one(button: Value) -> Value {
    json!({"inline_keyboard": [[button]]})
}

#[tokio::test]
async fn callback_data_has_1_to_64_bytes() {
    let world = World::new().await;
    for good in ["x".to_owned(), "x".repeat(64), "\u{e9}".repeat(32)] {
        world.ok("sendMessage", with(&world, keyboard(&[("Go", &good)]))).await;
    }
    for bad in [String::new(), "x".repeat(65), "\u{e9}".repeat(33)] {
        let body = with(&world, keyboard(&[("Go", &bad)]));
        world.refused("sendMessage", body, 400, "Bad Request: BUTTON_DATA_INVALID").await;
    }
}

#[tokio::test]
async fn a_keyboard_has_at_most_100_buttons_and_8_in_a_row() {
    let world = World::new().await;
    let button = json!({"text": "x", "callback_data": "x"});
    let rows = |sizes: &[usize]| {
        let rows: Vec<Value> = sizes.iter().map(|size| json!(vec![button.clone(); *size])).collect();
        with(&world, json!({"inline_keyboard": rows}))
    };
    world.ok("sendMessage", rows(&[8, 8])).await;
    world.ok("sendMessage", rows(&[5; 20])).await;
    let wide = "Bad Request: inline keyboard row must have at most 8 buttons";
    world.refused("sendMessage", rows(&[9]), 400, wide).await;
    let many = "Bad Request: inline keyboard must have at most 100 buttons";
    world.refused("sendMessage", rows(&[1; 101]), 400, many).await;
}

#[tokio::test]
async fn a_button_has_a_label_and_exactly_one_action() {
    let world = World::new().await;
    let cases = [
        (json!({"text": " ", "callback_data": "x"}), "inline keyboard button text must be non-empty"),
        (json!({"callback_data": "x"}), "can't parse inline keyboard button: can't find field \"text\""),
        (json!({"text": "x"}), "text buttons are unallowed in the inline keyboard"),
        (
            json!({"text": "x", "callback_data": "x", "url": "https://example.org"}),
            "inline keyboard button must have exactly one action",
        ),
        (
            json!({"text": "Call", "url": "tel:+34000"}),
            "inline keyboard button URL 'tel:+34000' is invalid: Unsupported URL protocol",
        ),
        (json!({"text": "x", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT_INVALID"),
        (json!({"text": "x", "copy_text": {"text": "1".repeat(257)}}), "BUTTON_COPY_TEXT_INVALID"),
    ];
    for (button, why) in cases {
        let description = format!("Bad Request: {why}");
        world.refused("sendMessage", with(&world, one(button)), 400, &description).await;
    }
    let broken = with(&world, json!("{"));
    let why = "Bad Request: can't parse reply keyboard markup JSON object";
    world.refused("sendMessage", broken, 400, why).await;
}

#[tokio::test]
async fn links_and_copied_texts_are_seen_by_the_person() {
    let world = World::new().await;
    let markup = json!({"inline_keyboard": [
        [{"text": "Web", "url": "https://example.org"}, {"text": "Number", "copy_text": {"text": "000"}}], []
    ]});
    world.ok("sendMessage", with(&world, markup)).await;
    let seen = world.ana.latest().unwrap();
    assert_eq!(seen.rows.len(), 1);
    assert_eq!(seen.button("Web").unwrap().url.as_deref(), Some("https://example.org/"));
    assert_eq!(seen.button("Number").unwrap().copy.as_deref(), Some("000"));
}

#[tokio::test]
async fn other_kinds_of_markup_are_taken_and_not_shown() {
    let world = World::new().await;
    for markup in
        [json!({"remove_keyboard": true}), json!({"force_reply": true}), json!({"inline_keyboard": []})]
    {
        let message = world.ok("sendMessage", with(&world, markup)).await;
        assert_eq!(message.get("reply_markup"), None);
    }
}
