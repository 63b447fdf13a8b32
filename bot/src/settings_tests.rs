use super::*;
use crate::arguments::Order;

const TOKEN: &str = "123456:AAbbCCddEEffGGhhIIjjKKll";
const KEY: &str = "00112233445566778899aabbccddeeffFFEEDDCCBBAA99887766554433221100";

fn read(arguments: &[&str], environment: &[(&str, &str)]) -> Result<Order, SettingsError> {
    let find = |name: &str| environment.iter().find(|(key, _)| *key == name);
    Order::read(arguments.iter().map(|text| (*text).to_owned()), |name| {
        find(name).map(|(_, value)| (*value).to_owned())
    })
}

fn settings(arguments: &[&str], environment: &[(&str, &str)]) -> Settings {
    match read(arguments, environment) {
        Ok(Order::Run(settings)) => settings,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_token_is_enough() {
    let settings = settings(&[], &[("TELOXIDE_TOKEN", TOKEN)]);
    assert_eq!(settings.api_url, "https://api.telegram.org");
    assert_eq!((&settings.key, &settings.packs), (&None, &None));
    assert!(settings.disabled.is_empty() && settings.webhook.is_none() && !settings.allow_drafts);
    assert!(!format!("{settings:?}").contains("AAbb"));
}

#[test]
fn a_flag_goes_before_the_environment() {
    let environment = [("TELOXIDE_TOKEN", TOKEN), ("AMPARO_PACKS", "/a"), ("AMPARO_DISABLED", " x , y,")];
    let settings = settings(&["--packs", "/b", "--allow-drafts"], &environment);
    assert_eq!(settings.packs, Some(PathBuf::from("/b")));
    assert_eq!(settings.disabled, ["x", "y"]);
    assert!(settings.allow_drafts);
}

#[test]
fn every_error_names_its_setting_and_repeats_no_secret() {
    let secret = "4711-not-a-key";
    let long = "x".repeat(301);
    let cases: [(&str, &str, &str); 12] = [
        ("TELOXIDE_TOKEN", "TELOXIDE_TOKEN", "  "),
        ("TELOXIDE_TOKEN", "TELOXIDE_TOKEN", secret),
        ("AMPARO_KEY", "AMPARO_KEY", secret),
        ("AMPARO_KEY_PREVIOUS", "AMPARO_KEY_PREVIOUS", secret),
        ("TELEGRAM_API_URL", "TELEGRAM_API_URL", "localhost:8081"),
        ("AMPARO_PAGE", "AMPARO_PAGE", "https://name:4711-not-a-key@example.org"),
        ("AMPARO_ALLOW_DRAFTS", "AMPARO_ALLOW_DRAFTS", "perhaps"),
        ("AMPARO_OPERATOR", "AMPARO_OPERATOR", &long),
        ("AMPARO_WEBHOOK_LISTEN", "AMPARO_WEBHOOK_LISTEN", "8080"),
        ("AMPARO_WEBHOOK_URL", "AMPARO_WEBHOOK_URL", "ftp://x"),
        ("AMPARO_STATUS_LISTEN", "AMPARO_STATUS_LISTEN", "here"),
        ("AMPARO_KEY", "AMPARO_WEBHOOK_LISTEN", "127.0.0.1:1"),
    ];
    for (named, setting, value) in cases {
        let text = read(&[], &[(setting, value), ("TELOXIDE_TOKEN", TOKEN)]).expect_err(setting).to_string();
        assert!(text.contains(named) && !text.contains(secret), "{text}");
    }
}

#[test]
fn commands_need_what_they_need_and_no_more() {
    assert!(matches!(read(&["key"], &[]), Ok(Order::NewKey)));
    let Ok(Order::Help(help)) = read(&["--help"], &[]) else { panic!("help") };
    assert!(help.contains("AMPARO_KEY") && help.contains("webhook"), "{help}");
    let token = ("TELOXIDE_TOKEN", TOKEN);
    assert!(matches!(read(&["webhook", "delete"], &[token]), Ok(Order::DeleteWebhook(_))));
    let error =
        |environment: &[(&str, &str)]| read(&["webhook", "set"], environment).expect_err("incomplete");
    assert_eq!(error(&[token]), SettingsError::KeyNeeded);
    assert_eq!(error(&[token, ("AMPARO_KEY", KEY)]), SettingsError::WebhookUrlNeeded);
    let all = [token, ("AMPARO_KEY", KEY), ("AMPARO_WEBHOOK_URL", "https://bot.example.org/a/")];
    let Ok(Order::SetWebhook(settings)) = read(&["webhook", "set"], &all) else { panic!("settings") };
    let (address, _) = settings.webhook_address().expect("an address");
    assert_eq!(address, "https://bot.example.org/a/telegram");
}

#[test]
fn an_unknown_argument_is_named_but_never_a_value() {
    for arguments in [&["--token=123456:AAbb"][..], &["123456:AAbb"], &["--packs"], &["key", "123456:AAbb"]] {
        let text = read(arguments, &[("TELOXIDE_TOKEN", TOKEN)]).expect_err("unknown").to_string();
        assert!(text.contains("--help") && !text.contains("AAbb"), "{text}");
    }
}

#[test]
fn real_people_see_a_draft_only_when_somebody_has_said_so_and_answers_for_it() {
    let content = crate::packs::load(&settings(&[], &[("TELOXIDE_TOKEN", TOKEN)])).expect("content");
    let permit = |environment: &[(&str, &str)]| {
        let all: Vec<_> = environment.iter().copied().chain([("TELOXIDE_TOKEN", TOKEN)]).collect();
        settings(&[], &all).permit(&content)
    };
    let (allowed, operator) =
        (("AMPARO_ALLOW_DRAFTS", "1"), ("AMPARO_OPERATOR", "Example, help@example.org"));
    assert_eq!(permit(&[operator]), Err(SettingsError::Draft));
    assert_eq!(permit(&[allowed]), Err(SettingsError::NoOperator));
    assert_eq!(
        permit(&[("TELEGRAM_API_URL", "http://bots.example.org:8081"), operator]),
        Err(SettingsError::Draft)
    );
    assert_eq!(permit(&[allowed, operator]), Ok(()));
    for url in ["http://127.0.0.1:8081", "http://localhost", "http://[::1]:80/x"] {
        assert_eq!(permit(&[("TELEGRAM_API_URL", url)]), Ok(()), "{url}");
    }
}
