//! Every rule that ships: that it can fire, that it fires where it should and nowhere else, and that more facts never
//! make the whole less urgent.

use std::collections::BTreeMap;

use amparo_core::{Clause, Facts, Rule, Urgency};
use proptest::prelude::*;

use crate::indicators::INDICATORS;
use crate::model::Model;
use crate::screening;

const BESIDES: [Facts; 4] = [Facts(0), Facts::YOUNG, Facts::SKIPPED, Facts::YOUNG.with(Facts::SKIPPED)];

fn shipped(facts: Facts) -> (BTreeMap<&'static str, Urgency>, Urgency) {
    let assessment = screening().assess(facts);
    let found = assessment.findings.iter();
    let findings =
        found.map(|found| (screening().findings[usize::from(found.finding)].id.as_str(), found.urgency));
    (findings.collect(), assessment.overall)
}

fn agree(model: &Model, facts: Facts) {
    let names: Vec<_> = facts.indexes().map(|index| INDICATORS[usize::from(index)].0).collect();
    assert_eq!(
        shipped(facts),
        (model.findings(facts), model.overall(facts)),
        "{names:?} {:x}",
        facts.0 >> 62
    );
    assert_eq!(screening().overall(facts), model.overall(facts), "{names:?}");
}

#[test]
fn the_rules_are_those_of_the_evidence_base_for_any_three_indicators_at_once() {
    let model = Model::new();
    let set = |index: usize| Facts::indicator(u8::try_from(index).unwrap());
    let mut tried = 0;
    for first in 0..INDICATORS.len() {
        for second in 0..=first {
            for third in 0..=second {
                for besides in BESIDES {
                    agree(&model, set(first).with(set(second)).with(set(third)).with(besides));
                    tried += 1;
                }
            }
        }
    }
    BESIDES.into_iter().for_each(|besides| agree(&model, besides));
    assert!(tried > 60_000, "{tried}");
}

/// Some facts at which a rule fires, none of which it can do without.
fn witness(rule: &Rule) -> Facts {
    let closed = rule.clauses.iter().filter(|clause| clause.most == 0);
    let closed = closed.fold(0, |all, clause| all | clause.of.0);
    let mut facts = 0u64;
    for Clause { of, least, .. } in &rule.clauses {
        let open = (0..64).map(|bit| 1 << bit).filter(|bit| of.0 & bit != 0 && closed & bit == 0);
        let missing = u32::from(*least).saturating_sub((facts & of.0).count_ones());
        facts = open.filter(|bit| facts & bit == 0).take(missing as usize).fold(facts, |all, bit| all | bit);
    }
    Facts(facts)
}

/// All that a rule asks for, counted by hand.
fn asks_for(rule: &Rule, facts: Facts) -> bool {
    rule.clauses.iter().all(|clause| {
        let there = (0..64).filter(|bit| clause.of.0 >> bit & 1 == 1 && facts.0 >> bit & 1 == 1).count();
        (usize::from(clause.least)..=usize::from(clause.most)).contains(&there)
    })
}

#[test]
fn every_rule_fires_for_some_facts_and_for_none_fewer() {
    let mut rules = 0;
    for finding in &screening().findings {
        for rule in &finding.rules {
            let facts = witness(rule);
            assert!(rule.fires(facts), "a rule of {} cannot fire", finding.id);
            assert!(finding.at(facts).is_some_and(|(urgency, _)| urgency >= rule.urgency), "{}", finding.id);
            for bit in (0..64).map(|bit| 1 << bit).filter(|bit| facts.0 & bit != 0) {
                assert!(!rule.fires(Facts(facts.0 & !bit)), "a rule of {} asks for too much", finding.id);
            }
            rules += 1;
        }
    }
    assert!(rules >= screening().findings.len(), "{rules}");
}

#[test]
fn every_finding_of_the_evidence_base_ships_and_no_other() {
    let model = Model::new();
    for finding in &screening().findings {
        for rule in &finding.rules {
            let found = model.findings(witness(rule));
            assert!(found.contains_key(finding.id.as_str()), "{} is in no table", finding.id);
        }
    }
}

/// Any facts: from none to all, with all sizes about as likely.
fn facts() -> impl Strategy<Value = Facts> {
    let indicators = proptest::collection::vec(0..INDICATORS.len(), 0..=INDICATORS.len());
    (indicators, 0..BESIDES.len()).prop_map(|(indicators, besides)| {
        let set = |index| Facts::indicator(u8::try_from(index).unwrap());
        indicators.into_iter().map(set).fold(BESIDES[besides], Facts::with)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_rules_are_those_of_the_evidence_base_for_any_facts(facts in facts()) {
        agree(&Model::new(), facts);
    }

    #[test]
    fn a_rule_fires_only_where_all_it_asks_for_holds(facts in facts()) {
        for finding in &screening().findings {
            for rule in &finding.rules {
                prop_assert_eq!(rule.fires(facts), asks_for(rule, facts), "{}", finding.id);
            }
        }
    }

    #[test]
    fn one_indicator_more_never_makes_the_whole_less_urgent(facts in facts(), more in 0..INDICATORS.len()) {
        let before = screening().overall(facts);
        let after = screening().overall(facts.with(Facts::indicator(u8::try_from(more).unwrap())));
        prop_assert!(after >= before, "{} makes {before:?} {after:?}", INDICATORS[more].0);
    }
}
