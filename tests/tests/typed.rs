//! Typed words are understood as far as they must be. `tests/typed/<tag>.json` holds phrases written by another hand
//! before the word lists were: each says whether it tells of danger, and which flow answers it. The lists were mended with
//! them. Those of `tests/typed/unseen/` are by a third hand; nobody who writes lists or examples looks at them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::LazyLock;

use amparo_author::{Options, compile, read_dir};
use amparo_core::{Heard, TypedWords};
use amparo_tests::journey::content;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    text: String,
    danger: bool,
    flow: Option<String>,
}

/// Learned once for all tests.
static WORDS: LazyLock<Vec<TypedWords>> = LazyLock::new(|| {
    let files = read_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
    let compiled = compile(&files, &Options::default()).unwrap();
    compiled.words().iter().map(|(_, bytes)| TypedWords::from_bytes(bytes).unwrap()).collect()
});

fn phrases(tag: &str) -> Vec<Typed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("typed/{tag}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn share(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole).unwrap())
}

/// Recall and precision of danger, and what was heard wrongly.
fn measured<'a>(words: &TypedWords, phrases: &'a [Typed]) -> (f64, f64, Vec<&'a str>) {
    let heard: Vec<(&Typed, Heard)> = phrases.iter().map(|typed| (typed, words.hear(&typed.text))).collect();
    let count = |wanted: bool, got: bool| {
        heard.iter().filter(|(typed, heard)| typed.danger == wanted && heard.danger == got).count()
    };
    let (right, missed, false_alarms) = (count(true, true), count(true, false), count(false, true));
    let wrong = heard.iter().filter(|(typed, heard)| typed.danger != heard.danger);
    let wrong = wrong.map(|(typed, _)| typed.text.as_str()).collect();
    (share(right, right + missed), share(right, right + false_alarms), wrong)
}

#[test]
fn danger_is_heard_and_rarely_where_there_is_none() {
    let mut short = Vec::new();
    for words in WORDS.iter() {
        let phrases = phrases(&words.locale);
        assert!(phrases.len() >= 200, "{}: {}", words.locale, phrases.len());
        let (recall, precision, wrong) = measured(words, &phrases);
        println!("{}: danger recall {recall:.3}, precision {precision:.3}", words.locale);
        if recall < 0.95 || precision < 0.8 {
            short.push(format!("{}: {recall:.3} {precision:.3} {wrong:#?}", words.locale));
        }
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}

/// What is heard of phrases that nobody mended or learned with. To see which were missed would spend the phrases: none is
/// printed.
#[test]
fn phrases_that_nobody_mended_with_are_heard_as_well_as_they_were() {
    for words in WORDS.iter() {
        let (recall, precision, _) = measured(words, &phrases(&format!("unseen/{}", words.locale)));
        println!("{}, unseen: danger recall {recall:.3}, precision {precision:.3}", words.locale);
        assert!(recall >= 0.95 && precision >= 0.8, "{}: {recall:.3} {precision:.3}", words.locale);
    }
}

#[test]
fn what_is_no_danger_leads_to_its_flow() {
    let structure = &content().structure;
    for words in WORDS.iter() {
        let phrases = phrases(&words.locale);
        let asked: Vec<&Typed> =
            phrases.iter().filter(|typed| !typed.danger && typed.flow.is_some()).collect();
        let flow = |typed: &&&Typed| {
            let heard = words.hear(&typed.text).flow;
            heard.map(|index| structure.flows[usize::from(index)].id.clone()) == typed.flow
        };
        let right = share(asked.iter().filter(flow).count(), asked.len());
        println!("{}: {right:.3} of {} lead to their flow", words.locale, asked.len());
        assert!(right >= 0.75, "{}: {right:.3}", words.locale);
    }
}

#[test]
fn nothing_typed_is_ever_in_what_was_heard() {
    // What is heard holds a yes or no and a number, whatever the message.
    assert!(size_of::<Heard>() <= 4);
    let words = &WORDS;
    for text in ["", "🙂🙂🙂", "\u{202E}abc", &"a".repeat(5000), &"me sigue ".repeat(500)] {
        let _ = words[0].hear(text);
    }
}
