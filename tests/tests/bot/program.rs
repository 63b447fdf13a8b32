//! The bot as the program that an operator starts: its settings, its end, and all that it ever prints.

use amparo_tests::bot_process::BotProcess;
use amparo_tests::fake_api::{FakeApi, FakeBot, Media, Person};
use amparo_tests::program::built;
use serde_json::json;

use crate::harness::{folder, free_address};

#[tokio::test]
async fn a_missing_or_wrong_setting_is_named_and_no_secret_is_repeated() {
    let program = built("amparo-bot").unwrap();
    let folder = folder("bot-settings");
    let packs = folder.display().to_string();
    let secret = "4711-SeCrEt";
    let token = ("TELOXIDE_TOKEN", "7001:AAfakefakefakefakefakefakefakefakefake");
    let listen = ("AMPARO_WEBHOOK_LISTEN", "127.0.0.1:0");
    let cases: [(&str, &[(&str, &str)]); 10] = [
        ("TELOXIDE_TOKEN", &[]),
        ("TELOXIDE_TOKEN", &[("TELOXIDE_TOKEN", secret)]),
        ("AMPARO_KEY", &[token, ("AMPARO_KEY", secret)]),
        ("AMPARO_KEY_PREVIOUS", &[token, ("AMPARO_KEY_PREVIOUS", secret)]),
        ("TELEGRAM_API_URL", &[token, ("TELEGRAM_API_URL", "localhost:1")]),
        ("AMPARO_PACKS", &[token, ("AMPARO_PACKS", &packs)]),
        ("AMPARO_KEY", &[token, listen]),
        ("AMPARO_ALLOW_DRAFTS", &[token]),
        ("AMPARO_ALLOW_DRAFTS", &[token, ("AMPARO_OPERATOR", "Example, help@example.org")]),
        ("AMPARO_OPERATOR", &[token, ("AMPARO_ALLOW_DRAFTS", "1")]),
    ];
    for (setting, settings) in cases {
        let ended = BotProcess::start(&program, &folder, settings).unwrap().ended().await.unwrap();
        assert_eq!(ended.status.code(), Some(1), "{}", ended.output);
        assert!(ended.output.contains(setting), "{setting}: {}", ended.output);
        assert!(!ended.output.contains(secret) && !ended.output.contains("AAfake"), "{}", ended.output);
        assert!(!ended.output.contains("panicked"), "{}", ended.output);
    }
}

/// How many people talk to the bot, and how many of them at the same time.
const CHATS: usize = 10_000;
const AT_ONCE: usize = 500;

/// People with a name that stands nowhere else open the guide, tap, and type what nobody should ever find again.
async fn talk(bot: &FakeBot, number: usize) -> Vec<Person> {
    let person = |at: usize| bot.person(&format!("Xochitl{}", number + at), Some("es"));
    let people: Vec<Person> = (0..AT_ONCE).map(person).collect();
    for (at, person) in people.iter().enumerate() {
        match at % 4 {
            0 => drop(person.send_text("quiero contarte un secreto")),
            1 => drop(person.send_command("/start f_Xochitl_secreto")),
            2 => drop(person.tap_data(1, "secreto")),
            _ => drop(person.send_media(Media::ALL[at % Media::ALL.len()])),
        }
        if at % 10 == 0 {
            bot.inject(json!({"message": {"broken": "Xochitl", "text": "secreto"}}));
            bot.inject(json!({"update_kind_of_tomorrow": {"secreto": "Xochitl"}}));
        }
    }
    bot.drained().await.unwrap();
    bot.api().forget_journal();
    people
}

/// What is told to those who watch over the program.
async fn counts(status: &str) -> String {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client.get(format!("http://{status}/metrics")).send().await.unwrap().text().await.unwrap()
}

/// All files below a folder.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn ten_thousand_chats_leave_no_trace_in_what_is_printed_or_written() {
    let program = built("amparo-bot").unwrap();
    let api = FakeApi::start().await.unwrap();
    let bot = api.bot(7001);
    let (folder, home) = (folder("bot-silence"), folder("bot-silence-home"));
    let (url, home_path, status) = (api.url(), home.display().to_string(), free_address().to_string());
    let settings = [
        ("TELOXIDE_TOKEN", bot.token()),
        ("TELEGRAM_API_URL", url.as_str()),
        ("AMPARO_STATUS_LISTEN", &status),
        ("RUST_LOG", "trace"),
        ("RUST_BACKTRACE", "full"),
        ("HOME", &home_path),
        ("TMPDIR", &home_path),
    ];
    let process = BotProcess::start(&program, &folder, &settings).unwrap();
    let mut people = Vec::new();
    while people.len() < CHATS {
        people.extend(talk(&bot, people.len()).await);
    }
    // An outage, so that there are errors to print.
    api.go_down().await;
    api.come_back().await.unwrap();
    people[0].send_text("otro secreto");
    bot.drained().await.unwrap();
    let counts = counts(&status).await;
    process.terminate().await.unwrap();
    let ended = process.ended().await.unwrap();
    assert_eq!(ended.status.code(), Some(0), "{}", ended.output);
    assert!(
        ended.output.contains("cannot be reached") && ended.output.contains("stopped"),
        "{}",
        ended.output
    );
    assert!(counts.contains("amparo_updates_total{kind=\"other\"} 2000"), "{counts}");
    let secret = bot.token().split(':').nth(1).unwrap();
    let ids = people.iter().map(|person| person.chat_id().to_string());
    let words = ["Xochitl", "secreto", secret, bot.token(), "broken", "tomorrow"].map(String::from);
    for word in words.into_iter().chain(ids) {
        assert!(!ended.output.contains(&word) && !counts.contains(&word), "`{word}` is in what was told");
    }
    assert!(files(&folder).is_empty() && files(&home).is_empty(), "the bot writes no files");
}

#[tokio::test]
async fn a_token_never_appears_whatever_the_api_does() {
    let program = built("amparo-bot").unwrap();
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
