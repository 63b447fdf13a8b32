//! The rules as the evidence base tells them, in a form of its own: a second reading that the shipped rules must agree with.

use std::collections::{BTreeMap, BTreeSet};

use amparo_core::{Facts, Urgency};

use crate::indicators::INDICATORS;

/// How it began, control, use.
const GROUPS: [(&str, &str); 3] = [
    (
        "A",
        "travels-with-unrelated-adult extraordinary-offer promise-changed online-plan-to-travel left-care-place",
    ),
    ("M", "kept-in-or-cut-off threatened documents-taken owes-money-journey answers-controlled"),
    (
        "E",
        "forced-work unpaid-or-wages-kept hazardous-work pulled-into-crime-or-group trades-intimacy \
         promised-in-marriage image-threat",
    ),
];

/// Finding, urgency, and what must hold, all of it: one of the words, none of them after `!`, two of them after `2`.
const RULES: [(&str, &str, &[&str]); 48] = [
    ("get-help-now", "now", &["unsafe-right-now medical-emergency"]),
    (
        "get-help-now",
        "now",
        &[
            "young",
            "alone-no-adult no-safe-sleep someone-hurts-me lost-contact-family travels-with-unrelated-adult",
        ],
    ),
    ("feelings-help-now", "now", &["thinks-of-self-harm"]),
    ("being-hurt", "today", &["someone-hurts-me feels-unsafe-with-carer"]),
    (
        "being-hurt",
        "now",
        &[
            "someone-hurts-me",
            "feels-unsafe-with-carer threatened kept-in-or-cut-off no-safe-sleep alone-no-adult",
        ],
    ),
    ("body-safety", "now", &["unwanted-touch"]),
    ("body-safety", "today", &["uncomfortable-secret"]),
    ("being-used", "now", &["trades-intimacy"]),
    ("being-used", "today", &["E", "A M alone-no-adult"]),
    ("being-used", "now", &["E", "kept-in-or-cut-off threatened"]),
    ("someone-controls", "today", &["! E", "M"]),
    ("someone-controls", "today", &["! E", "2 A"]),
    (
        "someone-controls",
        "now",
        &["! E", "kept-in-or-cut-off threatened", "alone-no-adult travels-with-unrelated-adult"],
    ),
    ("check-the-offer", "soon", &["extraordinary-offer promise-changed"]),
    ("group-pressure", "today", &["pulled-into-crime-or-group"]),
    ("group-pressure", "now", &["pulled-into-crime-or-group", "threatened"]),
    ("unfair-work", "today", &["hazardous-work unpaid-or-wages-kept forced-work"]),
    ("unfair-work", "soon", &["child-work"]),
    ("unfair-work", "today", &["child-work", "young"]),
    ("online-pressure", "soon", &["online-stranger-contact extraordinary-offer"]),
    ("online-pressure", "today", &["asked-for-images online-plan-to-travel"]),
    ("online-pressure", "now", &["image-threat"]),
    (
        "online-pressure",
        "now",
        &["online-plan-to-travel", "extraordinary-offer owes-money-journey documents-taken"],
    ),
    ("right-to-an-adult", "info", &["with-relative-not-parent"]),
    ("right-to-an-adult", "soon", &["no-guardian-or-lawyer"]),
    ("right-to-an-adult", "today", &["no-guardian-or-lawyer", "alone-no-adult"]),
    ("right-to-an-adult", "today", &["travels-with-unrelated-adult left-care-place alone-no-adult"]),
    ("right-to-an-adult", "now", &["alone-no-adult", "hungry-no-water no-safe-sleep"]),
    ("find-your-family", "today", &["lost-contact-family"]),
    ("closed-place", "today", &["held-in-detention"]),
    ("closed-place", "now", &["held-in-detention", "fears-going-back return-being-arranged"]),
    ("before-going-back", "today", &["return-being-arranged"]),
    ("before-going-back", "now", &["return-being-arranged", "fears-going-back fled-violence-or-threats"]),
    ("asking-protection", "today", &["fears-going-back"]),
    ("asking-protection", "soon", &["fled-violence-or-threats"]),
    ("food-and-shelter", "today", &["no-safe-sleep hungry-no-water"]),
    ("health-care", "soon", &["sick-or-hurt"]),
    ("health-care", "today", &["pregnant-or-has-baby"]),
    ("marriage", "today", &["promised-in-marriage"]),
    ("marriage", "now", &["promised-in-marriage", "threatened kept-in-or-cut-off someone-hurts-me"]),
    ("respect-and-fairness", "soon", &["treated-badly-for-origin"]),
    ("respect-and-fairness", "today", &["harm-for-gender-or-orientation"]),
    ("papers", "soon", &["no-papers"]),
    ("papers", "today", &["documents-taken"]),
    ("access-needs", "soon", &["disability-support"]),
    ("feelings-support", "soon", &["very-sad-or-scared needs-someone-to-talk"]),
    ("nothing-flagged", "info", &["! ALL", "! skipped"]),
    ("talk-when-ready", "info", &["! ALL", "skipped"]),
];

/// Smaller things in this many parts of life at once make today of soon.
const PARTS_OF_LIFE: usize = 3;

struct Rule {
    finding: &'static str,
    urgency: Urgency,
    /// Facts, and how many of them at least and at most.
    clauses: Vec<(u64, u32, u32)>,
}

/// The rules, read once.
pub(crate) struct Model(Vec<Rule>);

fn bits(word: &str) -> u64 {
    match word {
        "young" => return Facts::YOUNG.0,
        "skipped" => return Facts::SKIPPED.0,
        "ALL" => return (1 << INDICATORS.len()) - 1,
        _ => {}
    }
    if let Some((_, members)) = GROUPS.iter().find(|(name, _)| *name == word) {
        return members.split_whitespace().map(bits).fold(0, |all, bit| all | bit);
    }
    1 << INDICATORS.iter().position(|(id, ..)| *id == word).unwrap_or_else(|| panic!("no indicator {word}"))
}

fn clause(text: &str) -> (u64, u32, u32) {
    let of = |words: &str| words.split_whitespace().map(bits).fold(0, |all, bit| all | bit);
    match text.split_once(' ') {
        Some(("!", words)) => (of(words), 0, 0),
        Some(("2", words)) => (of(words), 2, u32::MAX),
        _ => (of(text), 1, u32::MAX),
    }
}

impl Model {
    pub(crate) fn new() -> Self {
        Self(
            RULES
                .iter()
                .map(|(finding, urgency, clauses)| Rule {
                    finding,
                    urgency: Urgency::parse(urgency).unwrap(),
                    clauses: clauses.iter().map(|text| clause(text)).collect(),
                })
                .collect(),
        )
    }

    /// The findings and how urgent each is.
    pub(crate) fn findings(&self, facts: Facts) -> BTreeMap<&'static str, Urgency> {
        let holds =
            |(of, least, most): &(u64, u32, u32)| (*least..=*most).contains(&(facts.0 & of).count_ones());
        let mut findings = BTreeMap::new();
        for rule in self.0.iter().filter(|rule| rule.clauses.iter().all(holds)) {
            let urgency = findings.entry(rule.finding).or_insert(rule.urgency);
            *urgency = rule.urgency.max(*urgency);
        }
        findings
    }

    /// The urgency of the whole.
    pub(crate) fn overall(&self, facts: Facts) -> Urgency {
        let highest = self.findings(facts).into_values().max().unwrap_or(Urgency::Info);
        let set = INDICATORS.iter().enumerate().filter(|(index, _)| facts.0 >> index & 1 == 1);
        let small = set.filter(|(_, (_, severity, ..))| *severity == "concern");
        let parts: BTreeSet<&str> = small.map(|(_, (_, _, domain, _))| *domain).collect();
        if highest == Urgency::Soon && parts.len() >= PARTS_OF_LIFE { Urgency::Today } else { highest }
    }
}
