//! Every journey, tapped through the bot: a person reads there what the core says, in the same order.

use amparo_core::{ChoiceKind, Screen, Surface};
use amparo_tests::fake_api::Seen;
use amparo_tests::journey::{Journey, all, content, plain, play, words};

use super::harness::{Walk, World};

/// Compares a message with a screen: the words in order, and a button for each choice.
#[track_caller]
fn reads(seen: &Seen, screen: &Screen) {
    let text = plain(&seen.text);
    let mut rest = text.as_str();
    let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
    let read = words(screen);
    let taps = screen.choices.iter().filter(|choice| choice.kind != ChoiceKind::About).count();
    for word in &read[..read.len() - taps] {
        let word = plain(word);
        let found = rest.find(&word);
        let found =
            found.unwrap_or_else(|| panic!("{}: `{word}` is missing or out of order in: {text}", screen.id));
        rest = &rest[found + word.len()..];
    }
    for label in labels {
        let shown = seen.buttons().any(|button| button.label.contains(label) || label.chars().count() > 50);
        assert!(shown, "{}: no button `{label}`", screen.id);
    }
}

async fn walk(world: &World, journey: &Journey) {
    let person = world.bot.person("Ana", Some(journey.opening.language.as_str()));
    let link = journey.opening.flow.as_deref().map(|flow| format!(" {}", journey.opening.link(flow)));
    person.send_command(&format!("/start{}", link.unwrap_or_default()));
    let session = journey.opening.session(&world.content, Surface::Telegram);
    let mut walk = Walk { world, person, session, message: 0 };
    let first = walk.sees().await;
    walk.message = first.id;
    let screens = play(&world.content, journey, Surface::Telegram);
    reads(&first, &screens[0]);
    for (tap, screen) in journey.tap.iter().zip(&screens[1..]) {
        reads(&walk.taps(&[&tap.tap]).await, screen);
    }
}

#[tokio::test]
async fn every_journey_reads_the_same_in_the_bot() {
    let mut world = World::new().await;
    world.content = content().clone();
    let running = world.start();
    for journey in all() {
        walk(&world, &journey).await;
    }
    running.stop().await;
}
