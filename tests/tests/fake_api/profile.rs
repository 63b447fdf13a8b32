//! Names, descriptions, commands and getChat.

use crate::client::World;
use serde_json::{Value, json};

#[tokio::test]
async fn commands_are_kept_by_language_and_scope() {
    let world = World::new().await;
    let list = |description: &str| json!([{"command": "help", "description": description}]);
    let spanish = json!({"commands": list("Ayuda"), "language_code": "es"});
    let private = json!({"commands": list("Private"), "scope": {"type": "all_private_chats"}});
    for body in [json!({"commands": list("Help")}), spanish, private] {
        assert_eq!(world.ok("setMyCommands", body).await, json!(true));
    }
    assert_eq!(world.ok("getMyCommands", json!({})).await, list("Help"));
    assert_eq!(world.ok("getMyCommands", json!({"language_code": "es"})).await, list("Ayuda"));
    assert_eq!(world.ok("getMyCommands", json!({"language_code": "fr"})).await, json!([]));
    let scope = json!({"scope": {"type": "all_private_chats"}});
    assert_eq!(world.ok("getMyCommands", scope).await, list("Private"));
    world.ok("deleteMyCommands", json!({"language_code": "es"})).await;
    assert_eq!(world.ok("getMyCommands", json!({"language_code": "es"})).await, json!([]));
}

#[tokio::test]
async fn command_names_descriptions_and_counts_are_limited() {
    let world = World::new().await;
    let one = |name: &str, text: &str| json!({"commands": [{"command": name, "description": text}]});
    world.ok("setMyCommands", one(&"a".repeat(32), &"d".repeat(256))).await;
    let cases = [
        (one("", "d"), "command must be non-empty"),
        (one(&"a".repeat(33), "d"), "command length must not exceed 32"),
        (one("Help", "d"), "BOT_COMMAND_INVALID"),
        (one("he-lp", "d"), "BOT_COMMAND_INVALID"),
        (one("ayud\u{e1}", "d"), "BOT_COMMAND_INVALID"),
        (one("help", " "), "command description must be non-empty"),
        (one("help", &"d".repeat(257)), "command description length must not exceed 256"),
        (json!({}), "commands are not specified"),
        (
            json!({"commands": vec![json!({"command": "a", "description": "d"}); 101]}),
            "BOT_COMMANDS_TOO_MUCH",
        ),
        (json!({"commands": [], "language_code": "spa"}), "invalid language code specified"),
        (json!({"commands": [], "language_code": "ES"}), "invalid language code specified"),
        (json!({"commands": [], "language_code": "pt-BR"}), "invalid language code specified"),
    ];
    for (body, why) in cases {
        world.refused("setMyCommands", body, 400, &format!("Bad Request: {why}")).await;
    }
}

#[tokio::test]
async fn names_and_descriptions_fall_back_and_are_limited() {
    let world = World::new().await;
    let texts = [
        ("Name", "name", 64, "Fake bot 7001"),
        ("Description", "description", 512, ""),
        ("ShortDescription", "short_description", 120, ""),
    ];
    for (method, field, longest, unset) in texts {
        let (set, get) = (format!("setMy{method}"), format!("getMy{method}"));
        assert_eq!(world.ok(&get, json!({})).await, json!({field: unset}));
        let longest_text = "n".repeat(longest);
        world.ok(&set, json!({field: longest_text})).await;
        world.ok(&set, json!({field: "corto", "language_code": "es"})).await;
        assert_eq!(world.ok(&get, json!({"language_code": "es"})).await, json!({field: "corto"}));
        assert_eq!(world.ok(&get, json!({"language_code": "fr"})).await, json!({field: longest_text}));
        let long = json!({field: "n".repeat(longest + 1)});
        let why = format!("Bad Request: {} is too long", field.replace('_', " "));
        world.refused(&set, long, 400, &why).await;
        let code = json!({field: "x", "language_code": "esp"});
        world.refused(&set, code, 400, "Bad Request: invalid language code specified").await;
        world.ok(&set, json!({field: "", "language_code": "es"})).await;
        assert_eq!(world.ok(&get, json!({"language_code": "es"})).await, json!({field: longest_text}));
    }
}

#[tokio::test]
async fn a_chat_can_be_looked_up() {
    let world = World::new().await;
    let chat: Value = world.ok("getChat", json!({"chat_id": world.ana.chat_id()})).await;
    assert_eq!((&chat["type"], &chat["first_name"]), (&json!("private"), &json!("Ana")));
    assert!(chat["accent_color_id"].is_i64() && chat["accepted_gift_types"].is_object());
    world.refused("getChat", json!({"chat_id": 5}), 400, "Bad Request: chat not found").await;
}
