//! The checker is right: it looks at a position and a few facts where a person has a session with all its answers.
//! Whatever it says of small guides made at random, plain enumeration of full sessions says too, and so does a model
//! checker that knows nothing of it; and so it is with the shipped guide, for the audience whose answers can be enumerated.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod build;
mod guide;
mod machine;
mod plain;
#[path = "../../../core/tests/support/mod.rs"]
mod support;
mod verdicts;
mod young;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use amparo_author::{verify, walked};
use amparo_core::{Audience, Choice, Content, Facts};
use amparo_tests::journey::NOW;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRng, TestRunner};

use guide::Guide;
use plain::{Node, Plain};
use verdicts::{CODES, has_help, is_end, is_in_help, is_lowering_exact, tells_of_danger, verdicts};
use young::{Young, possible};

/// So many guides are tried.
const GUIDES: u32 = 96;
/// So many of them by the model checker.
const MODELS: u32 = 32;
const LOWERED: &str = "lowered-urgency";

fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 300, ..Config::default() };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    TestRunner::new_with_rng(config, rng)
}

/// The invariants that the checker says are broken, as far as plain enumeration decides them too.
fn said(content: &Content) -> (BTreeSet<&'static str>, Vec<String>) {
    let failures = verify(content, NOW).failures;
    let codes = failures.iter().map(|failure| failure.code).filter(|code| CODES.contains(code)).collect();
    (codes, failures.into_iter().map(|failure| failure.what).collect())
}

/// Both say the same, but that the checker may be stricter where it says so.
fn agree(guide: &Guide, content: &Content, found: &BTreeSet<&str>) -> Result<(), TestCaseError> {
    let (mut said, what) = said(content);
    if !is_lowering_exact(&guide.screening()) && !found.contains(LOWERED) {
        said.remove(LOWERED);
    }
    prop_assert_eq!(&said, found, "the checker says {:#?}", what);
    Ok(())
}

#[test]
fn the_checker_says_of_small_guides_what_plain_enumeration_says() {
    let broken: RefCell<BTreeMap<&str, usize>> = RefCell::default();
    let sessions = Cell::new(0);
    let tried = runner(GUIDES).run(&guide::guides(), |guide| {
        let content = build::content(&guide);
        let plain = Plain::of(&content);
        let found = verdicts(&plain, &guide.screening());
        sessions.set(sessions.get() + plain.nodes.len());
        let sound = found.is_empty().then_some("none");
        found
            .iter()
            .copied()
            .chain(sound)
            .for_each(|code| *broken.borrow_mut().entry(code).or_default() += 1);
        prop_assert_eq!(walked(&content, NOW), plain.screens());
        agree(&guide, &content, &found)
    });
    eprintln!("{} sessions; broken: {:?}", sessions.get(), broken.borrow());
    tried.unwrap_or_else(|error| panic!("{error}"));
    for code in CODES.iter().chain(&["none"]) {
        let count = broken.borrow().get(code).copied().unwrap_or(0);
        assert!((2..GUIDES as usize).contains(&count), "`{code}` {count} times of {GUIDES}: {broken:?}");
    }
}

/// The properties of the model checker, said of plain enumeration.
fn holding(plain: &Plain<'_>, guide: &Guide) -> BTreeSet<&'static str> {
    let screening = guide.screening();
    let deaf = |(from, _, to): (&Node, &Choice, &Node)| {
        tells_of_danger(plain, &screening, from, to) && !is_in_help(plain, &to.session)
    };
    let holds = [
        (machine::HELPS, plain.nodes.iter().all(|node| has_help(plain, node))),
        (machine::HEARS, !plain.taps().any(deaf)),
        (machine::ENDS, plain.nodes.iter().any(|node| is_end(plain, node))),
    ];
    holds.iter().filter(|(_, holds)| *holds).map(|(name, _)| *name).collect()
}

#[test]
fn a_model_checker_reaches_the_same_screens_and_says_the_same() {
    let states = Cell::new(0);
    let tried = runner(MODELS).run(&guide::guides(), |guide| {
        let content = build::content(&guide);
        let plain = Plain::of(&content);
        let explored = machine::explore(content.clone(), guide.screening());
        states.set(states.get() + explored.states);
        prop_assert_eq!(&explored.holds, &holding(&plain, &guide));
        prop_assert_eq!(&explored.screens, &plain.screens());
        prop_assert_eq!(&explored.screens, &walked(&content, NOW));
        let (said, what) = said(&content);
        let deaf = !explored.holds.contains(machine::HEARS) && !said.contains("danger-first");
        let alone = !explored.holds.contains(machine::HELPS) && !said.contains("ways-out");
        let endless = !explored.holds.contains(machine::ENDS) && !said.contains("reach");
        prop_assert!(!deaf && !alone && !endless, "the checker says {:#?}", what);
        Ok(())
    });
    eprintln!("{} states", states.get());
    tried.unwrap_or_else(|error| panic!("{error}"));
}

/// The shipped guide in one language and one country.
fn shipped() -> Content {
    let mut content = amparo_tests::journey::content().clone();
    content.structure.locales.truncate(1);
    content.structure.countries.retain(|country| country.id == "MX");
    content
}

#[test]
fn the_checker_says_of_the_youngest_what_plain_enumeration_says() {
    let content = shipped();
    let screening = content.screening().unwrap();
    let young = Young::of(&content, content.structure.countries[0].number);
    eprintln!("sessions, answers, facts, screens: {:?}", young.counts());
    assert_eq!(young.failures, BTreeSet::new());
    let lowered = |facts: &Facts| {
        let more = (0u8..).take(screening.indicators.len()).map(Facts::indicator);
        more.into_iter().any(|more| screening.overall(facts.with(more)) < screening.overall(*facts))
    };
    assert!(!young.facts().iter().any(lowered));
    let found: BTreeSet<String> = young.pages.iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(found, possible(screening));
    assert_eq!(found, young.listed);
    let (said, what) = said(&content);
    assert_eq!(said, BTreeSet::new(), "{what:#?}");
    let mine = |id: &str| id.starts_with("check-in/") || id == "help-now/first";
    let walked = walked(&content, NOW).into_iter().filter(|(who, id)| *who == Audience::Young && mine(id));
    assert_eq!(young.screens, walked.map(|(_, id)| id).collect());
}
