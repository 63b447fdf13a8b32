//! Turns indicators and findings into the core's screening: every name is looked up and becomes a bit.

use amparo_core::{
    Audience, Clause, Cumulative, Facts, Finding, Indicator, Language, Rule, Screening, ScreeningFlow,
    StepKind,
};

use crate::code::Code;
use crate::screening_file::{ClauseFile, FindingFile, FindingsFile, IndicatorsFile};
use crate::source::At;
use crate::structure::{Names, byte, short};

/// What is put before the name of a group in a list of indicators.
const GROUP: char = '@';
/// The group of all indicators.
const EVERYTHING: &str = "everything";

impl Names<'_> {
    /// The screening, if the guide has one.
    pub(crate) fn screening(&self) -> Option<Screening> {
        let file = self.sources.indicators.as_ref()?;
        let domain = |name: &At<String>| {
            let known: Vec<&str> = file.domains.iter().map(|domain| domain.value.as_str()).collect();
            let found = known.iter().position(|domain| *domain == name.value);
            if found.is_none() {
                self.problems.unknown(Code::UnknownWord, &name.at, "domain", &name.value, &known);
            }
            byte(found.unwrap_or_default())
        };
        let mut indicators = Vec::new();
        for indicator in &file.indicators {
            self.check_sources(&indicator.sources);
            let domains: Vec<u8> = indicator.domains.iter().map(domain).collect();
            indicators.push(Indicator {
                id: indicator.id.value.clone(),
                severity: indicator.severity,
                domain: domains.first().copied().unwrap_or_default(),
                audiences: indicator.audiences.clone(),
            });
        }
        let findings = self.sources.findings.as_ref()?;
        Some(Screening {
            findings: findings.findings.iter().map(|finding| self.finding(file, findings, finding)).collect(),
            indicators,
            cumulative: Cumulative {
                from: findings.cumulative.from,
                to: findings.cumulative.to,
                severity: findings.cumulative.severity,
                domains: byte(findings.cumulative.domains as usize),
            },
            safe_mode: self.indicator(&file.safe_mode),
            safe_flow: self.flow_number(&file.safe_flow),
        })
    }

    /// Where the questions are asked, and where they may lead.
    pub(crate) fn screening_flow(&self) -> Option<ScreeningFlow> {
        let name = self.sources.screening_flow.as_ref()?;
        let flow = self.flows.iter().position(|flow| flow.id.value == name.value)?;
        let plan = self.steps.iter().position(|(of, step)| *of == flow && step.kind.value == StepKind::Plan);
        if plan.is_none() {
            let what = format!("the flow `{}` has questions and no plan", name.value);
            self.problems.add(Code::MissingField, &name.at, what, "add a step of kind `plan` to the flow");
        }
        let findings =
            self.sources.findings.iter().flat_map(|file| &file.findings).map(|finding| &finding.flow);
        let flows = findings.chain(self.sources.indicators.iter().map(|file| &file.safe_flow));
        let mut leads_to: Vec<u8> = flows.map(|flow| self.flow_number(flow)).collect();
        leads_to.sort_unstable();
        leads_to.dedup();
        Some(ScreeningFlow { flow: byte(flow), plan: short(plan.unwrap_or_default()), leads_to })
    }

    /// Languages people may speak.
    pub(crate) fn languages(&self) -> Vec<Language> {
        let language = |(tag, name): &(At<String>, String)| Language {
            number: byte(self.number(&self.registry.speech, "language", tag)),
            tag: tag.value.clone(),
            name: name.clone(),
        };
        self.guide.speech.iter().map(language).collect()
    }

    fn finding(&self, file: &IndicatorsFile, findings: &FindingsFile, finding: &FindingFile) -> Finding {
        self.check_sources(&finding.sources);
        let clause = |clause: &ClauseFile| self.clause(file, findings, clause);
        Finding {
            id: finding.id.value.clone(),
            icon: self.icon(finding.icon.as_ref()),
            kinds: finding.kinds.clone(),
            flow: self.flow_number(&finding.flow),
            rules: finding
                .rules
                .iter()
                .map(|rule| Rule {
                    urgency: rule.urgency,
                    clauses: rule.clauses.iter().map(clause).collect(),
                })
                .collect(),
        }
    }

    fn clause(&self, file: &IndicatorsFile, findings: &FindingsFile, clause: &ClauseFile) -> Clause {
        let of = |names: &[At<String>]| self.facts(file, findings, names);
        let counted = |of: Facts, least: u32, most: u32| Clause {
            of,
            least: byte(least as usize),
            most: byte(most as usize),
        };
        match clause {
            ClauseFile::All(names) => {
                let of = of(names);
                counted(of, of.count(), of.count())
            }
            ClauseFile::Any(names) => counted(of(names), 1, u32::MAX),
            ClauseFile::None(names) => counted(of(names), 0, 0),
            ClauseFile::AtLeast(count, names) => counted(of(names), *count, u32::MAX),
            ClauseFile::Young => counted(Facts::YOUNG, 1, 1),
            ClauseFile::Skipped(skipped) => counted(Facts::SKIPPED, u32::from(*skipped), u32::from(*skipped)),
        }
    }

    /// The facts of a list of indicators and groups.
    fn facts(&self, file: &IndicatorsFile, findings: &FindingsFile, names: &[At<String>]) -> Facts {
        names.iter().fold(Facts::default(), |facts, name| {
            let Some(group) = name.value.strip_prefix(GROUP) else {
                return facts.with(Facts::indicator(self.indicator(name)));
            };
            if group == EVERYTHING {
                return (0..file.indicators.len())
                    .fold(facts, |all, index| all.with(Facts::indicator(byte(index))));
            }
            let known = findings.groups.iter().find(|(known, _)| known.value == group);
            let Some((_, members)) = known else {
                let mut groups: Vec<&str> =
                    findings.groups.iter().map(|(group, _)| group.value.as_str()).collect();
                groups.push(EVERYTHING);
                self.problems.unknown(Code::UnknownWord, &name.at, "group", group, &groups);
                return facts;
            };
            members.iter().fold(facts, |all, member| all.with(Facts::indicator(self.indicator(member))))
        })
    }
}

/// True if an audience can come to a finding: some rule can fire on what it can report.
#[must_use]
pub fn can_come(screening: &Screening, finding: &Finding, audience: Audience) -> bool {
    let reported =
        (0..).zip(&screening.indicators).filter(|(_, indicator)| indicator.audiences.contains(&audience));
    let young =
        if matches!(audience, Audience::Child | Audience::Teen) { Facts::default() } else { Facts::YOUNG };
    let all = reported.fold(young.with(Facts::SKIPPED), |all, (index, _)| all.with(Facts::indicator(index)));
    finding
        .rules
        .iter()
        .any(|rule| rule.clauses.iter().all(|clause| clause.of.and(all).count() >= u32::from(clause.least)))
}
