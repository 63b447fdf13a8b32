//! sendMessage: shape, text limits and the HTML parse mode.

use crate::client::World;
use serde_json::{Value, json};

#[tokio::test]
async fn the_answer_is_a_whole_message() {
    let world = World::new().await;
    let chat = world.ana.chat_id();
    let markup = json!({"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]});
    let body =
        json!({"chat_id": chat, "text": " <b>Hola</b> ", "parse_mode": "HTML", "reply_markup": markup});
    assert_eq!(
        world.ok("SendMessage", body).await,
        json!({
            "message_id": 2, "date": world.api.now(), "text": "Hola", "reply_markup": markup,
            "from": {"id": 7001, "is_bot": true, "first_name": "Fake bot 7001", "username": "fake_7001_bot"},
            "chat": {"id": chat, "first_name": "Ana", "type": "private"},
            "entities": [{"type": "bold", "offset": 0, "length": 4}],
        })
    );
}

#[tokio::test]
async fn a_text_has_1_to_4096_utf16_units() {
    let world = World::new().await;
    let chat = world.ana.chat_id();
    let send = |text: String| json!({"chat_id": chat, "text": text, "parse_mode": "HTML"});
    for empty in ["", "  \n ", "\u{200f}\u{200b}", "<b></b>"] {
        world.refused("sendMessage", send(empty.into()), 400, "Bad Request: message text is empty").await;
    }
    world.ok("sendMessage", send("a".repeat(4096))).await;
    world.refused("sendMessage", send("a".repeat(4097)), 400, "Bad Request: message is too long").await;
    // An emoji outside the basic plane counts twice; markup does not count.
    world.ok("sendMessage", send(format!("<i>{}</i>", "\u{1f642}".repeat(2048)))).await;
    let long = send("\u{1f642}".repeat(2049));
    world.refused("sendMessage", long, 400, "Bad Request: message is too long").await;
}

#[tokio::test]
async fn a_chat_must_be_named_known_and_started() {
    let world = World::new().await;
    let silent = world.bot.person("Ben", None);
    let to = |chat: Value| json!({"chat_id": chat, "text": "hi"});
    world.refused("sendMessage", json!({"text": "hi"}), 400, "Bad Request: chat_id is empty").await;
    world.refused("sendMessage", to(json!(12)), 400, "Bad Request: chat not found").await;
    world.refused("sendMessage", to(json!("@nobody")), 400, "Bad Request: chat not found").await;
    let early = "Forbidden: bot can't initiate conversation with a user";
    world.refused("sendMessage", to(json!(silent.chat_id())), 403, early).await;
    silent.send_text("hello");
    world.ok("sendMessage", to(json!(silent.chat_id()))).await;
}

/// Sends HTML; gives the text and its entities as `type offset length extra`.
async fn drawn(world: &World, html: &str) -> (String, Vec<String>) {
    let body = json!({"chat_id": world.ana.chat_id(), "text": html, "parse_mode": "HTML"});
    let message = world.ok("sendMessage", body).await;
    let entity = |entity: &Value| {
        let extra = entity.get("url").or(entity.get("language")).and_then(Value::as_str).unwrap_or_default();
        format!("{} {} {} {extra}", entity["type"].as_str().unwrap(), entity["offset"], entity["length"])
            .trim_end()
            .to_owned()
    };
    let entities = message["entities"].as_array().map(|all| all.iter().map(entity).collect());
    (message["text"].as_str().unwrap().to_owned(), entities.unwrap_or_default())
}

#[tokio::test]
async fn every_tag_of_the_html_mode_becomes_its_entity() {
    let world = World::new().await;
    let cases = [
        ("<b>x</b>", "bold 0 1"),
        ("<strong>x</strong>", "bold 0 1"),
        ("<i>x</i>", "italic 0 1"),
        ("<EM>x</em>", "italic 0 1"),
        ("<u>x</u>", "underline 0 1"),
        ("<ins>x</ins>", "underline 0 1"),
        ("<s>x</s>", "strikethrough 0 1"),
        ("<strike>x</strike>", "strikethrough 0 1"),
        ("<del>x</del>", "strikethrough 0 1"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler 0 1"),
        ("<span class=\"tg-spoiler\">x</span>", "spoiler 0 1"),
        ("<code>x</code>", "code 0 1"),
        ("<pre>x</pre>", "pre 0 1"),
        ("<pre><code class=\"language-rust\">x</code></pre>", "pre 0 1 rust"),
        ("<blockquote>x</blockquote>", "blockquote 0 1"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote 0 1"),
        ("<a href='https://example.org'>x</a>", "text_link 0 1 https://example.org/"),
        ("<a href=\"https://example.org/?a=1&amp;b=2\">x</a>", "text_link 0 1 https://example.org/?a=1&b=2"),
    ];
    for (html, entity) in cases {
        assert_eq!(drawn(&world, html).await, ("x".to_owned(), vec![entity.to_owned()]), "{html}");
    }
}

#[tokio::test]
async fn entities_nest_count_utf16_units_and_move_with_trimming() {
    let world = World::new().await;
    let (text, entities) =
        drawn(&world, "\n \u{1f642}<b>a<i>b</i></b> &lt;&amp;&gt;&quot;&#33;&#x21;&nbsp; ").await;
    assert_eq!(text, "\u{1f642}ab <&>\"!!&nbsp;");
    assert_eq!(entities, ["bold 2 2", "italic 3 1"]);
}

#[tokio::test]
async fn links_that_telegram_does_not_open_lose_their_entity() {
    let world = World::new().await;
    for target in ["tel:+34000", "mailto:a@example.org", "javascript:alert(1)", "ftp://example.org"] {
        let (text, entities) = drawn(&world, &format!("<a href=\"{target}\">x</a>")).await;
        assert_eq!((text.as_str(), entities.len()), ("x", 0), "{target}");
    }
}

#[tokio::test]
async fn broken_html_is_refused_with_the_place() {
    let world = World::new().await;
    let cases = [
        ("a <p>x</p>", "Unsupported start tag \"p\" at byte offset 2"),
        ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
        ("<br/>", "Unsupported start tag \"br/\" at byte offset 0"),
        ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""),
        ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<a =\"x\">y</a>", "Empty attribute name in the tag \"a\" at byte offset 0"),
        ("<a href=\"x>y</a>", "Unclosed start tag at byte offset 0"),
    ];
    for (html, why) in cases {
        let body = json!({"chat_id": world.ana.chat_id(), "text": html, "parse_mode": "HTML"});
        let description = format!("Bad Request: can't parse entities: {why}");
        world.refused("sendMessage", body, 400, &description).await;
    }
    let markdown = json!({"chat_id": world.ana.chat_id(), "text": "*x*", "parse_mode": "MarkdownV2"});
    world.refused("sendMessage", markdown, 400, "Bad Request: unsupported parse_mode").await;
}

#[tokio::test]
async fn only_the_first_100_entities_count() {
    let world = World::new().await;
    let (text, entities) = drawn(&world, &"<b>a</b> ".repeat(120)).await;
    assert_eq!((text.len(), entities.len()), (239, 100));
    assert_eq!(entities.last().unwrap(), "bold 198 1");
}

#[tokio::test]
async fn without_a_parse_mode_markup_is_text_and_entities_are_taken_as_given() {
    let world = World::new().await;
    let entities = json!([{"type": "bold", "offset": 2, "length": 3}]);
    let body = json!({"chat_id": world.ana.chat_id(), "text": "  <b> ", "entities": entities});
    let message = world.ok("sendMessage", body).await;
    assert_eq!((message["text"].as_str(), &message["entities"][0]["offset"]), (Some("<b>"), &json!(0)));
    assert_eq!(world.ana.latest().unwrap().text, "<b>");
}

#[tokio::test]
async fn chat_actions_are_checked() {
    let world = World::new().await;
    let chat = world.ana.chat_id();
    world.ok("sendChatAction", json!({"chat_id": chat, "action": "typing"})).await;
    let wrong = json!({"chat_id": chat, "action": "dancing"});
    world.refused("sendChatAction", wrong, 400, "Bad Request: wrong parameter action in request").await;
}
