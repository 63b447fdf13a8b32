//! Packs and links from anywhere: what is not whole and ours is refused, without a panic.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use amparo_core::*;
use proptest::prelude::*;
use support::*;

fn bytes() -> Vec<u8> {
    Pack::Structure(structure()).to_bytes().unwrap()
}

#[test]
fn a_pack_comes_back_whole_and_the_same() {
    assert_eq!(Pack::from_bytes(&bytes()).unwrap(), Pack::Structure(structure()));
    assert_eq!(bytes(), bytes());
}

#[test]
fn every_cut_and_every_changed_byte_is_refused() {
    let bytes = bytes();
    for length in 0..bytes.len() {
        let error = Pack::from_bytes(&bytes[..length]).unwrap_err();
        assert!(matches!(error, PackError::NotAPack | PackError::Damaged), "{length}");
    }
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 0x20;
        assert!(Pack::from_bytes(&changed).is_err(), "{place}");
    }
}

#[test]
fn errors_say_what_to_do() {
    assert_eq!(Content::new(b"<!doctype html>").unwrap_err(), PackError::NotAPack);
    let mut other = bytes();
    other[4] = 9;
    assert_eq!(Content::new(&other).unwrap_err(), PackError::WrongFormat { found: 9 });
    let texts = TextPack {
        locale: "en".into(),
        bundle: "first".into(),
        formats: None,
        strings: vec![],
        files: vec![],
    };
    let pack = Pack::Texts(8, texts).to_bytes().unwrap();
    assert_eq!(Content::new(&pack).unwrap_err(), PackError::NoStructure);
    assert_eq!(content().add(&pack).unwrap_err(), PackError::WrongRevision);
    assert_eq!(
        PackError::WrongFormat { found: 9 }.to_string(),
        "the pack has format 9, this program reads 5; use packs and program of one build"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
        prop_assert!(Pack::from_bytes(&bytes).is_err());
    }

    /// Behind a right checksum, too: the payload itself may be anything.
    #[test]
    fn any_payload_is_read_without_a_panic(payload: Vec<u8>) {
        let mut bytes = b"AMP\x1a\x01".to_vec();
        bytes.extend(checksum(&payload).to_le_bytes());
        bytes.extend(payload);
        if let Ok(Pack::Structure(structure)) = Pack::from_bytes(&bytes) {
            let content = content_of(structure);
            let session = Session::start(&content, 1);
            prop_assert!(!draw(&content, &step(&content, &session, Input::Help, Surface::Web), NOW, Surface::Web).choices.is_empty());
        }
    }

    #[test]
    fn short_links_come_back(locale in 1u8..=2, audience in proptest::option::of(0usize..5), country in proptest::option::of(1u8..=2), flow in 1u8..=3) {
        let link = Link { locale: Some(locale), audience: audience.map(|at| Audience::ALL[at]), country, flow: Some(flow) };
        let text = link.short();
        prop_assert!(text.len() <= 48);
        prop_assert_eq!(Link::parse(&content(), &text), Some(link));
    }

    #[test]
    fn any_link_text_is_read_without_a_panic(text in ".{0,64}") {
        if let Some(link) = Link::parse(&content(), &text) {
            let content = content();
            prop_assert!(!draw(&content, &link.open(&content, 1, Surface::Web), NOW, Surface::Web).choices.is_empty());
        }
    }
}

#[test]
fn named_links_open_flows() {
    let content = content();
    let open = |text: &str| Link::parse(&content, text).map(|link| link.open(&content, 1, Surface::Telegram));
    let session = open("f_help-now_es_mx").unwrap();
    assert_eq!((session.locale, session.country, session.place), (2, 1, 5));
    assert_eq!(open("f_questions").unwrap().place, 7);
    assert_eq!(open("f_questions_xx_yy").map(|session| (session.locale, session.country)), Some((1, 0)));
    for text in ["", "f_", "f_nothing", "s", "sAAAA", "start", "f_help-now_es_mx_more"] {
        assert_eq!(open(text), None, "{text}");
    }
}

#[test]
fn links_never_carry_answers() {
    let content = content();
    let mut session = Session::start(&content, 1);
    session = step(&content, &session, Input::Flow(2), Surface::Web);
    let before = Link::to(&content, &session).short();
    session = step(&content, &session, Input::Choose(0), Surface::Web);
    assert!(!session.answers.is_empty());
    assert_eq!(Link::to(&content, &session).short(), before);
}
