//! Small guides made at random, some of them with a flaw: data that is easy to read in a failed test, and the content it
//! stands for, with the steps of the core's own small guide around it.

use amparo_core::*;
use proptest::prelude::*;

use crate::support;

/// Every guide has so many indicators.
pub const INDICATORS: u8 = 6;
/// What is set nowhere stands here.
const NOBODY: u8 = 61;
/// More answers than these of one audience make plain enumeration slow.
const COMBINATIONS: usize = 60;

/// What is wrong with a guide, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Nothing,
    /// A finding that falls from `now` to nothing with indicator 1.
    Lowers,
    /// A step behind a condition that never holds.
    NeverHolds,
    /// An indicator that two audiences should set and nobody does.
    Orphan,
    /// A consulate after the last question instead of behind its own.
    Consulate,
    ConsularFinding,
    PlanWithoutKinds,
    OneContact,
    NoContact,
    HelpWithoutDanger,
    /// Where the country is known, help passes over to an ordinary flow.
    HelpPassedOver,
    StartIsHome,
    /// A critical indicator whose own finding is not urgent.
    LightCritical,
    /// A rule that asks for two choices of one question.
    Exclusive,
    NoEnd,
    /// Many small things become `now`.
    Cumulative,
}

const FLAWS: [Flaw; 15] = [
    Flaw::Lowers,
    Flaw::NeverHolds,
    Flaw::Orphan,
    Flaw::Consulate,
    Flaw::ConsularFinding,
    Flaw::PlanWithoutKinds,
    Flaw::OneContact,
    Flaw::NoContact,
    Flaw::HelpWithoutDanger,
    Flaw::HelpPassedOver,
    Flaw::StartIsHome,
    Flaw::LightCritical,
    Flaw::Exclusive,
    Flaw::NoEnd,
    Flaw::Cumulative,
];

/// A question; sets of indicators are bits.
#[derive(Clone, Debug)]
pub struct Question {
    /// 0 and 1: the one or the other audience; 2: both.
    pub whose: usize,
    pub pick: bool,
    pub sets: Vec<u8>,
    /// Asked only where an indicator is set, or only where it is not.
    pub when: Option<(u8, bool)>,
    pub private: bool,
    /// The first choice leads straight to the last question.
    pub jumps: bool,
}

/// A rule: its urgency and its clauses, each a way to count and a set.
pub type Rules = Vec<(usize, Vec<(u8, u8)>)>;

#[derive(Clone, Debug)]
pub struct Guide {
    pub audiences: [Audience; 2],
    pub questions: Vec<Question>,
    pub severities: Vec<usize>,
    pub findings: Vec<Rules>,
    pub domains: u8,
    /// The indicator that asks for silence.
    pub quiet: Option<u8>,
    /// A step before the plan, for those of whom an indicator is set.
    pub aside: Option<u8>,
    pub consulate: bool,
    pub flaw: Flaw,
}

fn question() -> impl Strategy<Value = Question> {
    let set = prop_oneof![
        1 => Just(0u8),
        4 => (0..INDICATORS).prop_map(|at| 1 << at),
        1 => (0..INDICATORS, 0..INDICATORS).prop_map(|(a, b)| 1 << a | 1 << b),
    ];
    let when = prop::option::weighted(0.3, (0..INDICATORS, prop::bool::weighted(0.8)));
    let odds = prop::bool::weighted;
    (0usize..3, odds(0.3), prop::collection::vec(set, 1..3), when, odds(0.1), odds(0.2)).prop_map(
        |(whose, pick, sets, when, private, jumps)| Question { whose, pick, sets, when, private, jumps },
    )
}

fn rules() -> impl Strategy<Value = Rules> {
    let clause = (0u8..8, 1u8..1 << INDICATORS);
    let rule = (0usize..4, prop::collection::vec(clause, 1..3));
    prop::collection::vec(rule, 1..3)
}

/// Guides of all kinds, about half of them with a flaw.
pub fn guides() -> impl Strategy<Value = Guide> {
    use Audience::{Child, Guardian, Teen, Young};
    let pairs = prop::sample::select(vec![[Young, Teen], [Young, Child], [Teen, Guardian]]);
    let flaw = prop_oneof![1 => Just(Flaw::Nothing), 1 => prop::sample::select(FLAWS.to_vec())];
    let findings = prop::collection::vec(rules(), 0..3);
    let severities = prop::collection::vec(0usize..4, usize::from(INDICATORS));
    let maybe = |share| prop::option::weighted(share, 0..INDICATORS);
    let first = (pairs, prop::collection::vec(question(), 1..=6), severities, findings);
    let second = (1u8..4, maybe(0.2), maybe(0.4), prop::bool::weighted(0.3), flaw);
    (first, second).prop_map(|((audiences, questions, severities, findings), second)| {
        let (domains, quiet, aside, consulate, flaw) = second;
        let questions = few(questions, flaw, quiet);
        Guide { audiences, questions, severities, findings, domains, quiet, aside, consulate, flaw }
    })
}

/// As many of the questions as can be enumerated for each audience, in order of whose they are. None waits for what only
/// a later one sets: the engine would ask it on a second round, and replay would not hear its answer. None hangs on an
/// answer that asks for silence: nothing of it is kept, and the checker does not look so closely.
fn few(questions: Vec<Question>, flaw: Flaw, quiet: Option<u8>) -> Vec<Question> {
    let mut kept: Vec<Question> = Vec::new();
    let mut combinations = [1; 2];
    for mut question in questions {
        let radix = if question.pick { (1 << question.sets.len()) + 1 } else { question.sets.len() + 2 };
        let grown: Vec<usize> = (0..2)
            .map(|at| if question.whose == 1 - at { combinations[at] } else { combinations[at] * radix })
            .collect();
        if grown.iter().all(|product| *product <= COMBINATIONS) {
            combinations.copy_from_slice(&grown);
            let orphan = if flaw == Flaw::Orphan { 1 << (INDICATORS - 1) } else { 0 };
            question.sets.iter_mut().for_each(|set| *set &= !orphan);
            kept.push(question);
        }
    }
    kept.sort_by_key(|question| question.whose);
    let sets = |question: &Question| question.sets.iter().fold(0, |all, set| all | set);
    let later: Vec<u8> =
        (0..kept.len()).map(|at| kept[at..].iter().fold(0, |all, question| all | sets(question))).collect();
    let silent = |set: &&u8| quiet.is_some_and(|quiet| **set & 1 << quiet != 0);
    let silent = kept.iter().flat_map(|question| &question.sets).filter(silent).fold(0, |all, set| all | set);
    for (question, later) in kept.iter_mut().zip(later) {
        question.when = question
            .when
            .filter(|(indicator, set)| (!set || later & 1 << indicator == 0) && silent & 1 << indicator == 0);
    }
    kept
}

fn facts(bits: u8) -> Facts {
    Facts(u64::from(bits))
}

impl Question {
    fn asks(&self, audience: usize) -> bool {
        self.whose == audience || self.whose == 2
    }
}

impl Guide {
    /// The indicators that questions of one of the two audiences set.
    fn set_by(&self, audience: usize) -> u8 {
        let asked = self.questions.iter().filter(|question| question.asks(audience));
        asked.flat_map(|question| &question.sets).fold(0, |all, set| all | set)
    }

    /// The rules as the core has them, with a finding of its own for each indicator that is set.
    pub fn screening(&self) -> Screening {
        let indicators: Vec<Indicator> = (0..INDICATORS).map(|index| self.indicator(index)).collect();
        let own = indicators.iter().zip(0..).filter_map(|(indicator, index)| self.own(indicator, index));
        let all = own.chain(self.findings.clone()).chain(self.flawed()).enumerate();
        let all: Vec<Finding> = all.map(|(at, rules)| self.finding(at, &rules)).collect();
        Screening {
            findings: all.into_iter().chain(self.nothing()).collect(),
            indicators,
            cumulative: Cumulative {
                from: Urgency::Soon,
                to: if self.flaw == Flaw::Cumulative { Urgency::Now } else { Urgency::Today },
                severity: Severity::Concern,
                domains: self.domains,
            },
            safe_mode: self.quiet.unwrap_or(NOBODY),
            safe_flow: 3,
        }
    }

    fn indicator(&self, index: u8) -> Indicator {
        let orphan = self.flaw == Flaw::Orphan && index + 1 == INDICATORS;
        let sets = |at: &usize| self.set_by(*at) & 1 << index != 0;
        let critical = self.flaw == Flaw::LightCritical && index == 0;
        Indicator {
            id: format!("indicator-{index}"),
            severity: match (0..2).any(|at| sets(&at)) {
                false => Severity::Info,
                true if critical => Severity::Critical,
                true => Severity::ALL[self.severities[usize::from(index)]],
            },
            domain: index,
            audiences: (0..2).filter(|at| sets(at) || orphan).map(|at| self.audiences[at]).collect(),
        }
    }

    /// The finding of an indicator that is set. A child who asks for silence is shown none, so that such an indicator has
    /// one only for adults.
    fn own(&self, indicator: &Indicator, index: u8) -> Option<Rules> {
        let set = (self.set_by(0) | self.set_by(1)) & 1 << index != 0;
        let told = self.quiet != Some(index) || indicator.audiences.contains(&Audience::Guardian);
        let light = self.flaw == Flaw::LightCritical && index == 0;
        let urgency = if light { 1 } else { indicator.severity.index() };
        (set && told).then(|| vec![(urgency, vec![(0, 1 << index)])])
    }

    /// The finding that a flaw adds.
    fn flawed(&self) -> Option<Rules> {
        let asks = self.questions.iter().find(|question| !question.pick && question.sets.len() > 1);
        match self.flaw {
            Flaw::Lowers => Some(vec![(3, vec![(0, 1), (2, 2)])]),
            Flaw::Exclusive => Some(vec![(1, vec![(1, asks.map_or(0, |it| it.sets[0] | it.sets[1]))])]),
            _ => None,
        }
    }

    fn finding(&self, at: usize, rules: &Rules) -> Finding {
        let rule = |(urgency, clauses): &(usize, Vec<(u8, u8)>)| Rule {
            urgency: Urgency::ALL[*urgency],
            clauses: clauses.iter().map(|(way, of)| clause(*way, *of)).collect(),
        };
        Finding {
            id: format!("finding-{at}"),
            icon: None,
            kinds: vec![Kind::ChildHelpline],
            flow: 3,
            rules: rules.iter().map(rule).collect(),
        }
    }
}

impl Guide {
    /// The two findings for those of whom nothing is known. Somebody makes each: the checker refuses a consulate with a
    /// finding that nobody makes too.
    fn nothing(&self) -> impl Iterator<Item = Finding> {
        let none = Clause { of: facts((1 << INDICATORS) - 1), least: 0, most: 0 };
        let consular = self.flaw == Flaw::ConsularFinding;
        (0u8..2).map(move |skipped| Finding {
            id: format!("nothing-{skipped}"),
            icon: None,
            kinds: vec![if consular { Kind::Consular } else { Kind::ChildHelpline }],
            flow: 3,
            rules: vec![Rule {
                urgency: Urgency::Info,
                clauses: vec![none, Clause { of: Facts::SKIPPED, least: skipped, most: skipped }],
            }],
        })
    }
}

/// Any, all, none, at least two; and sometimes the fact that a child is young.
fn clause(way: u8, of: u8) -> Clause {
    let count = u8::try_from(of.count_ones()).unwrap();
    let counted = |least, most| Clause { of: facts(of), least, most };
    match way {
        1 | 4 => counted(count, count),
        2 => counted(0, 0),
        3 => counted(count.min(2), u8::MAX),
        7 => Clause { of: Facts::YOUNG, least: 1, most: 1 },
        _ => counted(1, u8::MAX),
    }
}

/// The contacts of a guide: three for everybody, two of the one country.
pub fn contacts(flaw: Flaw) -> Vec<Contact> {
    let contact = |id, country, kind| support::contact(id, country, kind, Operator::Ngo);
    let all = vec![
        contact("helpline", 0, Kind::ChildHelpline),
        contact("unhcr", 0, Kind::Unhcr),
        contact("tracing", 0, Kind::FamilyTracing),
        contact("emergency", 1, Kind::Emergency),
        contact("consulate", 1, Kind::Consular),
    ];
    let kept = match flaw {
        Flaw::OneContact => 1,
        Flaw::NoContact => 0,
        _ => all.len(),
    };
    all.into_iter().take(kept).collect()
}
