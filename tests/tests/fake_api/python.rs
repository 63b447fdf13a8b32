//! A second typed client: python-telegram-bot must accept what the fake answers, so that the fake is not shaped by our own bot.
//! It runs in a virtual environment under the target directory, made on first use from `python/requirements.txt`.

use amparo_tests::fake_api::{FakeApi, Fault, Media, Person};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};
use tokio::process::Command;

#[tokio::test]
async fn python_telegram_bot_accepts_every_answer() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("python");
    let python = match virtual_environment(&here).await {
        Ok(python) => python,
        Err(why) => return skip(&why),
    };
    let api = FakeApi::start().await.unwrap();
    let bot = api.bot(7001);
    let [ana, ben, cy] = ["Ana", "Ben", "Cy"].map(|name| bot.person(name, Some("es")));
    write_first(&ana, &ben, &cy);
    for fault in [Fault::too_many_requests(7), Fault::server_error(502), Fault::dropped_connection()] {
        api.inject_fault(fault.in_chat(cy.chat_id()).times(1));
    }
    let mut client = Command::new(python);
    client.arg(here.join("ptb_client.py")).args([api.url().as_str(), bot.token()]).kill_on_drop(true);
    client.args([&ana, &ben, &cy].map(|person| person.chat_id().to_string()));
    let people = tokio::spawn(act(api, ana));
    let output = client.output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    people.await.unwrap();
}

/// What waits for the bot when it starts.
fn write_first(ana: &Person, ben: &Person, cy: &Person) {
    ana.send_command("/start");
    for media in Media::ALL {
        ana.send_media(media);
    }
    let typo = ana.send_text("unchanged");
    ana.edit_text(typo, "changed");
    ben.send_text("hello");
    ben.block();
    cy.send_text("hello");
}

/// Ana's part of the dialogue that the client expects.
async fn act(api: FakeApi, ana: Person) {
    let offer = ana.wait_for("the offer", |seen| seen.text == "Hola & bienvenida").await.unwrap();
    ana.tap(offer.id, "Go on").unwrap();
    // The second edit is the one that changes nothing: after it the message may go out of reach.
    let twice = || (api.calls("editMessageText").len() == 2).then_some(());
    api.wait_for("two edits", twice).await.unwrap();
    ana.make_inaccessible(offer.id);
    ana.tap_data(offer.id, "go-on");
    ana.wait_for("the leave to block", |seen| seen.text == "You may block me").await.unwrap();
    ana.block();
}

/// The Python of an environment that has exactly the pinned packages; or why there can be none here.
async fn virtual_environment(here: &Path) -> Result<PathBuf, String> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("python-venv");
    let (python, stamp) = (home.join("bin/python"), home.join("installed.txt"));
    let wanted = fs::read_to_string(here.join("requirements.txt")).unwrap();
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home)).await?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(&python).args(install).arg(here.join("requirements.txt"))).await?;
    fs::write(stamp, wanted).unwrap();
    Ok(python)
}

async fn run(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .await
        .map_err(|error| format!("`{}`: {error}", command.as_std().get_program().to_string_lossy()))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).trim().to_owned()),
    }
}

/// Says that this test did not run and what would let it; on CI that is a failure.
fn skip(why: &str) {
    let line = format!(
        "skipped python_telegram_bot_accepts_every_answer: {why}\n  install: apt install python3 python3-venv (and let pip reach its index)"
    );
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{line}");
    // Not `eprintln!`, which the test harness hides when a test passes.
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}
