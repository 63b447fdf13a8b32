//! A second typed client: python-telegram-bot must accept what the fake answers, so that the fake is not shaped by our own bot.

use amparo_tests::fake_api::{FakeApi, Fault, Media, Person};
use amparo_tests::python;
use tokio::process::Command;

#[tokio::test]
async fn python_telegram_bot_accepts_every_answer() {
    let python = match python::environment().await {
        Ok(python) => python,
        Err(why) => return python::skip("python_telegram_bot_accepts_every_answer", &why),
    };
    let api = FakeApi::start().await.unwrap();
    let bot = api.bot(7001);
    let [ana, ben, cy] = ["Ana", "Ben", "Cy"].map(|name| bot.person(name, Some("es")));
    write_first(&ana, &ben, &cy);
    for fault in [Fault::too_many_requests(7), Fault::server_error(502), Fault::dropped_connection()] {
        api.inject_fault(fault.in_chat(cy.chat_id()).times(1));
    }
    let mut client = Command::new(python);
    client
        .arg(python::scripts().join("ptb_client.py"))
        .args([api.url().as_str(), bot.token()])
        .kill_on_drop(true);
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
