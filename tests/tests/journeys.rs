//! Every journey in the core and in the terminal. The same journeys run in Node, in Chromium and through the bot.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use amparo_core::{Screen, Surface};
use amparo_tests::journey::{Journey, all, content, expected, plain, play, words};
use amparo_tests::program::built;

#[test]
fn there_are_at_least_twelve_journeys_and_each_says_what_it_is_about() {
    let journeys = all();
    assert!(journeys.len() >= 12);
    assert!(journeys.iter().all(|journey| journey.about.split(' ').count() > 5));
}

#[track_caller]
fn check(journey: &Journey, screens: &[Screen]) {
    for (at, (seen, screen)) in expected(journey).zip(screens).enumerate() {
        let place = format!("{} at {at} ({})", journey.name, screen.id);
        assert_eq!(seen.see, screen.id, "{place}");
        let text = plain(&words(screen).join(" "));
        for phrase in &seen.read {
            assert!(text.contains(phrase.as_str()), "{place}: `{phrase}` is not read in: {text}");
        }
        let shown: Vec<_> = screen.cards.iter().map(|card| card.id.as_str()).collect();
        assert!(
            shown.starts_with(&seen.contacts.iter().map(String::as_str).collect::<Vec<_>>()),
            "{place}: {shown:?}"
        );
    }
}

#[test]
fn every_journey_holds_in_the_core_for_each_surface() {
    for journey in all() {
        for surface in Surface::ALL {
            check(&journey, &play(content(), &journey, *surface));
        }
    }
}

/// What the terminal prints between two prompts, for a journey typed by ids.
fn typed(program: &Path, journey: &Journey) -> Vec<String> {
    let mut command = Command::new(program);
    command.args(["chat", "--now", "2026-11-23T12:00:00Z", "--lang", &journey.opening.language]);
    for (flag, value) in [("--flow", &journey.opening.flow), ("--country", &journey.opening.country)] {
        value.iter().for_each(|value| {
            command.args([flag, value]);
        });
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let taps: String = journey.tap.iter().map(|tap| format!("{}\n", tap.tap)).collect();
    child.stdin.take().unwrap().write_all(taps.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", journey.name);
    let text = String::from_utf8(output.stdout).unwrap();
    text.split("\n> ").map(plain).filter(|page| !page.is_empty()).collect()
}

#[test]
fn the_terminal_shows_the_words_of_the_core_in_order() {
    let program = built("amparo").unwrap();
    for journey in all() {
        let pages = typed(&program, &journey);
        let screens = play(content(), &journey, Surface::Terminal);
        assert_eq!(pages.len(), screens.len(), "{}", journey.name);
        for (page, screen) in pages.iter().zip(&screens) {
            let mut rest = page.as_str();
            for text in words(screen) {
                let text = plain(&text);
                let found = rest.find(&text);
                let found = found.unwrap_or_else(|| {
                    panic!("{}: `{text}` is missing or out of order in: {page}", screen.id)
                });
                rest = &rest[found + text.len()..];
            }
        }
    }
}
