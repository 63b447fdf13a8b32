//! The sealed session: it comes back whole, only to its own chat and bot, and no garbage opens.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use amparo_core::*;
use proptest::prelude::*;
use support::*;

fn sealer(bot: u64, secret: &[u8]) -> Sealer {
    Sealer::new(bot, Key::derive(secret), None)
}

prop_compose! {
    fn any_session()(
        locale in 1u8..=2,
        audience in proptest::option::of(0usize..5),
        band in proptest::option::of(0usize..3),
        country in 0u8..=2,
        place in 1u16..=10,
        speech in 0u8..4,
        page in 0u8..32,
        detail in 0u8..4,
        notice in proptest::option::of(0usize..Notice::ALL.len()),
        ask in proptest::option::of(0u16..2),
        pick in proptest::option::of(0u16..4),
        back in proptest::collection::vec(1u16..=10, 0..=HISTORY),
    ) -> Session {
        let content = content();
        let audience = audience.map(|index| Audience::ALL[index]);
        let reader = audience.unwrap_or(Audience::Child);
        let answers = Answers::default()
            .with(&content.structure, reader, 6, ask)
            .with(&content.structure, reader, 7, pick);
        Session {
            locale, audience, country, speech, place, page, detail, answers, back,
            band: band.map(|index| Audience::ALL[index]),
            notice: notice.map(|index| Notice::ALL[index]),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_sessions_come_back_whole(session in any_session(), chat: i64, bot: u64) {
        let content = content();
        let sealer = sealer(bot, b"secret");
        let token = sealer.seal(&content, &session, chat, NOW);
        prop_assert_eq!(token.len(), TOKEN_LENGTH);
        prop_assert!(token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        prop_assert_eq!(sealer.open(&content, &token, chat, NOW), Opened::Session(session));
    }

    #[test]
    fn another_chat_bot_or_key_is_refused(session in any_session(), chat: i64, other: i64) {
        prop_assume!(chat != other);
        let content = content();
        let token = sealer(1, b"secret").seal(&content, &session, chat, NOW);
        prop_assert_eq!(sealer(1, b"secret").open(&content, &token, other, NOW), Opened::Unreadable);
        prop_assert_eq!(sealer(2, b"secret").open(&content, &token, chat, NOW), Opened::Unreadable);
        prop_assert_eq!(sealer(1, b"another").open(&content, &token, chat, NOW), Opened::Unreadable);
    }

    #[test]
    fn any_text_is_opened_without_a_panic(text in ".{0,80}") {
        prop_assert_eq!(sealer(1, b"secret").open(&content(), &text, 1, NOW), Opened::Unreadable);
    }
}

/// A small generator of its own, so that a million trials cost seconds and repeat exactly.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }
}

#[test]
fn a_million_flips_and_garbage_strings_never_open() {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let content = content();
    let sealer = sealer(42, b"secret");
    let session = Session { country: 1, place: 7, back: vec![1, 2, 3], ..Session::start(&content, 2) };
    let token = sealer.seal(&content, &session, 99, NOW).into_bytes();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for trial in 0..1_000_000 {
        let mut bytes = token.clone();
        if trial % 2 == 0 {
            let place = random.below(bytes.len());
            let old = bytes[place];
            while bytes[place] == old {
                bytes[place] = LETTERS[random.below(64)];
            }
        } else {
            bytes.iter_mut().for_each(|letter| *letter = LETTERS[random.below(64)]);
        }
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(sealer.open(&content, &text, 99, NOW), Opened::Unreadable, "{text}");
    }
}

#[test]
fn the_previous_key_still_opens_and_the_current_one_seals() {
    let content = content();
    let session = Session::start(&content, 1);
    let old = sealer(1, b"old").seal(&content, &session, 5, NOW);
    let both = Sealer::new(1, Key::derive(b"new"), Some(Key::derive(b"old")));
    assert_eq!(both.open(&content, &old, 5, NOW), Opened::Session(session.clone()));
    let fresh = both.seal(&content, &session, 5, NOW);
    assert_eq!(sealer(1, b"new").open(&content, &fresh, 5, NOW), Opened::Session(session));
}

fn reopened(session: &Session, before: &Content, after: &Content, hours: i64) -> Session {
    let sealer = sealer(1, b"secret");
    let token = sealer.seal(before, session, 5, NOW);
    match sealer.open(after, &token, 5, NOW + hours * 3600) {
        Opened::Session(session) => session,
        Opened::Unreadable => panic!("own token refused"),
    }
}

fn answered(content: &Content) -> Session {
    let structure = &content.structure;
    let answers = Answers::default().with(structure, Audience::Teen, 6, Some(0)).with(
        structure,
        Audience::Teen,
        7,
        Some(3),
    );
    Session {
        audience: Some(Audience::Teen),
        country: 1,
        place: 8,
        speech: 3,
        answers,
        back: vec![3, 7],
        ..Session::start(content, 2)
    }
}

#[test]
fn answers_go_after_a_day_and_the_place_after_a_week() {
    let content = content();
    let session = answered(&content);
    assert_eq!(reopened(&session, &content, &content, 24), session);
    let day = reopened(&session, &content, &content, 25);
    assert!(day.answers.is_empty() && day.speech == 3);
    assert_eq!((day.place, day.notice, day.country, day.locale), (8, Some(Notice::Expired), 1, 2));
    let week = reopened(&session, &content, &content, 7 * 24 + 1);
    assert_eq!((week.place, week.notice, week.country, week.locale), (3, Some(Notice::Expired), 1, 2));
    assert!(week.back.is_empty() && week.answers.is_empty());
    assert_eq!(reopened(&session, &content, &content, -48), session, "a clock set back drops nothing");
}

#[test]
fn an_inserted_step_changes_nothing() {
    let before = content();
    let mut structure = structure();
    // Inserted in front of the questions: indices move, numbers stay.
    structure.steps.insert(6, step_of("new", 11, 2, StepKind::Say, Target::Step(7)));
    for step in &mut structure.steps {
        if let (2, Target::Step(to)) = (step.flow, &mut step.next) {
            *to += u16::from(step.number != 11);
        }
    }
    structure.flows[2].first = 6;
    let session = answered(&before);
    assert_eq!(reopened(&session, &before, &content_of(structure), 1), session);
}

#[test]
fn a_removed_step_opens_its_nearest_surviving_ancestor() {
    let before = content();
    let mut structure = structure();
    structure.steps.retain(|step| step.number != 9 && step.number != 10);
    structure.steps[7].next = Target::None;
    structure.tombstones = vec![(10, 9), (9, 8)];
    let after = content_of(structure);
    let there = Session { place: 10, back: vec![7, 9], ..Session::start(&before, 1) };
    let session = reopened(&there, &before, &after, 0);
    assert_eq!((session.place, session.notice), (8, Some(Notice::Changed)));
    assert_eq!(session.back, [7, 8]);
}

#[test]
fn a_renamed_step_keeps_its_number_and_its_place() {
    let before = content();
    let mut structure = structure();
    structure.steps[9].id = "the-end".into();
    let there = Session { place: 10, ..Session::start(&before, 1) };
    assert_eq!(reopened(&there, &before, &content_of(structure), 0), there);
}

#[test]
fn a_removed_flow_without_ancestor_opens_the_menu() {
    let before = content();
    let mut structure = structure();
    structure.steps.truncate(6);
    structure.flows.truncate(2);
    structure.tombstones = vec![(10, 9), (9, 8), (8, 7)];
    let there = Session { place: 10, country: 1, ..Session::start(&before, 2) };
    let session = reopened(&there, &before, &content_of(structure), 0);
    assert_eq!(
        (session.place, session.notice, session.country, session.locale),
        (3, Some(Notice::Changed), 1, 2)
    );
}

#[test]
fn a_changed_question_drops_the_answers_and_keeps_the_rest() {
    let before = content();
    let mut structure = structure();
    structure.steps[6].choices.push(choice("maybe", Target::None, &[]));
    structure.screening_revision = 2;
    let session = reopened(&answered(&before), &before, &content_of(structure), 0);
    assert!(session.answers.is_empty());
    assert_eq!((session.place, session.notice, session.country), (8, Some(Notice::Questions), 1));
    assert_eq!(session.back, [3, 7]);
}

#[test]
fn removed_languages_and_countries_are_let_go() {
    let before = content();
    let mut structure = structure();
    structure.locales.pop();
    structure.countries.remove(0);
    let session = reopened(&answered(&before), &before, &content_of(structure), 0);
    assert_eq!((session.locale, session.country, session.place), (1, 0, 8));
}

#[test]
fn secrets_print_as_redacted() {
    let content = content();
    let shown = format!("{:?} {:?} {:?}", answered(&content), answered(&content).answers, Key::derive(b"x"));
    assert_eq!(shown, "[redacted] [redacted] [redacted]");
}
