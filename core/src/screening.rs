//! The screening: from what answers say to offers of help. Rules are a closed, finite set of conditions over a set of
//! facts, so that all of them can be decided by trying; the result is signposting, never a verdict on anybody.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::read::{Read, Reader, reads};
use crate::words::{Audience, Kind, Severity, Urgency};

/// A set of facts: one bit an indicator, in order of [`Screening::indicators`], and the two below. Prints as nothing.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Facts(pub u64);

impl Read for Facts {
    fn read(from: &mut Reader<'_>) -> Self {
        Self(from.number())
    }
}

impl core::fmt::Debug for Facts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Facts {
    /// The child is 6 to 9, whoever answers.
    pub const YOUNG: Self = Self(1 << 63);
    /// Half of the questions or more were skipped.
    pub const SKIPPED: Self = Self(1 << 62);
    /// All that are indicators.
    pub const INDICATORS: Self = Self(Self::SKIPPED.0 - 1);

    /// The fact that an indicator is set.
    #[must_use]
    pub const fn indicator(index: u8) -> Self {
        Self(if index < 62 { 1 << index } else { 0 })
    }

    /// All facts of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facts that are in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// True if one fact at least is in both.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// How many facts there are.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The indexes of the indicators that are set, in order.
    pub fn indexes(self) -> impl Iterator<Item = u8> {
        (0..62).filter(move |index| self.meets(Self::indicator(*index)))
    }
}

/// What is noticed, what it means, and what is said then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// In order of the bits of [`Facts`].
    pub indicators: Vec<Indicator>,
    /// In order of the file: the second key of a plan, after urgency.
    pub findings: Vec<Finding>,
    /// What many small things together mean.
    pub cumulative: Cumulative,
    /// The indicator that makes a child's own conversation quiet: answers are dropped and nothing shows them.
    pub safe_mode: u8,
    /// Index of the flow that is shown then.
    pub safe_flow: u8,
}

reads!(Screening { indicators, findings, cumulative, safe_mode, safe_flow });

/// Something that may be noticed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Kebab-case id.
    pub id: String,
    /// How much it weighs alone.
    pub severity: Severity,
    /// Its first domain, as a number.
    pub domain: u8,
    /// Those who can report it.
    pub audiences: Vec<Audience>,
}

reads!(Indicator { id, severity, domain, audiences });

/// An offer of help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Kebab-case id.
    pub id: String,
    /// Index of its picture.
    pub icon: Option<u8>,
    /// Contacts shown with it, most wanted first.
    pub kinds: Vec<Kind>,
    /// Index of the flow that says more.
    pub flow: u8,
    /// When it is made, and how urgently.
    pub rules: Vec<Rule>,
}

reads!(Finding { id, icon, kinds, flow, rules });

/// Fires if all its clauses hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// The urgency it gives.
    pub urgency: Urgency,
    /// All must hold.
    pub clauses: Vec<Clause>,
}

reads!(Rule { urgency, clauses });

/// Holds if between `least` and `most` of some facts are there: any (1 to all), all, none (0 to 0), at least n.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// The facts counted.
    pub of: Facts,
    /// At least so many.
    pub least: u8,
    /// At most so many.
    pub most: u8,
}

reads!(Clause { of, least, most });

/// If the overall urgency is `from`, and indicators of `severity` come from so many domains, it becomes `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cumulative {
    /// Urgency that is raised.
    pub from: Urgency,
    /// What it becomes.
    pub to: Urgency,
    /// Indicators counted.
    pub severity: Severity,
    /// Different first domains needed.
    pub domains: u8,
}

reads!(Cumulative { from, to, severity, domains });

/// What came of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The highest urgency of all.
    pub overall: Urgency,
    /// True if many small things together raised it.
    pub raised: bool,
    /// By urgency, then in order of the file.
    pub findings: Vec<Found>,
}

/// A finding that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Index into [`Screening::findings`].
    pub finding: u8,
    /// The highest urgency of the rules that fired.
    pub urgency: Urgency,
    /// The indicators that made them fire.
    pub because: Facts,
}

impl Clause {
    /// Whether it holds.
    #[must_use]
    pub const fn holds(&self, facts: Facts) -> bool {
        let count = self.of.and(facts).count();
        self.least as u32 <= count && count <= self.most as u32
    }
}

impl Rule {
    /// Whether it fires.
    #[must_use]
    pub fn fires(&self, facts: Facts) -> bool {
        self.clauses.iter().all(|clause| clause.holds(facts))
    }

    /// The indicators that speak for it.
    fn because(&self, facts: Facts) -> Facts {
        let counted = self.clauses.iter().filter(|clause| clause.least > 0);
        let all = counted.fold(Facts::default(), |all, clause| all.with(clause.of));
        all.and(facts).and(Facts::INDICATORS)
    }
}

impl Finding {
    /// The finding at these facts: its highest urgency and why; `None` if no rule fires.
    #[must_use]
    pub fn at(&self, facts: Facts) -> Option<(Urgency, Facts)> {
        let mut found = None;
        for rule in self.rules.iter().filter(|rule| rule.fires(facts)) {
            let (urgency, because) = found.unwrap_or((rule.urgency, Facts::default()));
            found = Some((urgency.max(rule.urgency), because.with(rule.because(facts))));
        }
        found
    }
}

impl Screening {
    /// Assesses facts: every finding whose rules fire, and the highest urgency of all.
    #[must_use]
    pub fn assess(&self, facts: Facts) -> Assessment {
        let mut findings = Vec::new();
        for (index, finding) in (0..).zip(&self.findings) {
            if let Some((urgency, because)) = finding.at(facts) {
                let place = findings.iter().take_while(|found: &&Found| found.urgency >= urgency).count();
                findings.insert(place, Found { finding: index, urgency, because });
            }
        }
        let highest = findings.first().map_or(Urgency::Info, |first| first.urgency);
        let raised = self.is_raised(highest, facts);
        Assessment { overall: if raised { self.cumulative.to } else { highest }, raised, findings }
    }

    /// The overall urgency alone.
    #[must_use]
    pub fn overall(&self, facts: Facts) -> Urgency {
        let urgencies =
            self.findings.iter().filter_map(|finding| finding.at(facts)).map(|(urgency, _)| urgency);
        let highest = urgencies.max().unwrap_or(Urgency::Info);
        if self.is_raised(highest, facts) { self.cumulative.to } else { highest }
    }

    fn is_raised(&self, overall: Urgency, facts: Facts) -> bool {
        let rule = self.cumulative;
        if overall != rule.from {
            return false;
        }
        let set = (0..).zip(&self.indicators).filter(|(index, _)| facts.meets(Facts::indicator(*index)));
        let counted = set.filter(|(_, indicator)| indicator.severity == rule.severity);
        let domains = counted.fold(0u64, |domains, (_, indicator)| domains | 1 << (indicator.domain & 63));
        domains.count_ones() >= u32::from(rule.domains)
    }

    /// The index of the indicator of this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<u8> {
        (0..).zip(&self.indicators).find(|(_, indicator)| indicator.id == id).map(|(index, _)| index)
    }

    /// True if a child's own facts ask for silence.
    #[must_use]
    pub fn is_quiet(&self, audience: Audience, facts: Facts) -> bool {
        audience.is_child() && facts.meets(Facts::indicator(self.safe_mode))
    }
}
