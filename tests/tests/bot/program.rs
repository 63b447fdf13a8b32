//! The bot as the program that an operator starts: its settings, its end, and all that it ever prints.

use amparo_tests::bot_process::{BotProcess, program};
use amparo_tests::fake_api::{FakeApi, Person};
use serde_json::json;

/// A folder of its own for a test.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_missing_or_wrong_setting_is_named_and_no_secret_is_repeated() {
    let program = program().await.unwrap();
    let folder = folder("bot-settings");
    let packs = folder.display().to_string();
    let secret = "4711-SeCrEt";
    let token = ("TELOXIDE_TOKEN", "7001:AAfakefakefakefakefakefakefakefakefake");
    let cases: [(&str, &[(&str, &str)]); 6] = [
        ("TELOXIDE_TOKEN", &[]),
        ("TELOXIDE_TOKEN", &[("TELOXIDE_TOKEN", secret)]),
        ("AMPARO_KEY", &[token, ("AMPARO_KEY", secret)]),
        ("AMPARO_KEY_PREVIOUS", &[token, ("AMPARO_KEY_PREVIOUS", secret)]),
        ("TELEGRAM_API_URL", &[token, ("TELEGRAM_API_URL", "localhost:1")]),
        ("AMPARO_PACKS", &[token, ("AMPARO_PACKS", &packs)]),
    ];
    for (setting, settings) in cases {
        let ended = BotProcess::start(&program, &folder, settings).unwrap().ended().await.unwrap();
        assert_eq!(ended.status.code(), Some(1), "{}", ended.output);
        assert!(ended.output.contains(setting), "{setting}: {}", ended.output);
        assert!(!ended.output.contains(secret) && !ended.output.contains("AAfake"), "{}", ended.output);
        assert!(!ended.output.contains("panicked"), "{}", ended.output);
    }
}

/// Opens the guide, taps, and types what nobody should ever find again.
async fn talk(people: &[Person]) {
    for person in people {
        person.send_command("/start");
    }
    for person in people {
        let seen = person.wait_for("the guide", |seen| seen.buttons().count() > 0).await.unwrap();
        person.tap(seen.id, "English").unwrap();
        person.send_text("quiero contarte un secreto");
        person.send_text("/start f_Xochitl_secreto");
    }
}

#[tokio::test]
async fn hundreds_of_chats_leave_no_trace_in_what_is_printed_or_written() {
    let program = program().await.unwrap();
    let api = FakeApi::start().await.unwrap();
    let bot = api.bot(7001);
    let folder = folder("bot-silence");
    let url = api.url();
    let settings = [("TELOXIDE_TOKEN", bot.token()), ("TELEGRAM_API_URL", url.as_str())];
    let process = BotProcess::start(&program, &folder, &settings).unwrap();
    let people: Vec<Person> =
        (0..300).map(|number| bot.person(&format!("Xochitl{number}"), Some("es"))).collect();
    talk(&people).await;
    bot.inject(json!({"message": {"broken": "Xochitl"}}));
    bot.inject(json!({"update_kind_of_tomorrow": {"secreto": "Xochitl"}}));
    bot.drained().await.unwrap();
    // An outage, so that there are errors to print.
    api.go_down().await;
    api.come_back().await.unwrap();
    people[0].send_text("otro secreto");
    bot.drained().await.unwrap();
    process.terminate().await.unwrap();
    let ended = process.ended().await.unwrap();
    assert_eq!(ended.status.code(), Some(0), "{}", ended.output);
    let secret = bot.token().split(':').nth(1).unwrap();
    let ids: Vec<String> = people.iter().map(|person| person.chat_id().to_string()).collect();
    let forbidden =
        ["Xochitl", "secreto", secret, bot.token()].into_iter().chain(ids.iter().map(String::as_str));
    for word in forbidden {
        assert!(!ended.output.contains(word), "`{word}` is in what was printed");
    }
    assert!(
        ended.output.contains("cannot be reached") && ended.output.contains("stopped"),
        "{}",
        ended.output
    );
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "the bot writes no files");
}

#[tokio::test]
async fn a_token_never_appears_whatever_the_api_does() {
    let program = program().await.unwrap();
    let folder = folder("bot-token");
    let api = FakeApi::start().await.unwrap();
    api.bot(7001);
    let token = "7001:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";
    let url = api.url();
    let settings = [("TELOXIDE_TOKEN", token), ("TELEGRAM_API_URL", url.as_str()), ("RUST_LOG", "trace")];
    let ended = BotProcess::start(&program, &folder, &settings).unwrap().ended().await.unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(ended.output.contains("TELOXIDE_TOKEN") && !ended.output.contains("AAbb"), "{}", ended.output);
}
