//! The rules, decided over all subsets of what they read. Noticing more never lowers the overall urgency.
//!
//! The overall urgency is the highest of all findings, so it falls only if a finding falls and no other holds it. A
//! finding without a negated clause cannot fall. One with a negated clause is tried over all subsets of what it and
//! the findings that could hold it read; the others can only help. The cumulative rule counts, and counts only grow.

use amparo_core::{Facts, Finding, Screening, Urgency};

use super::Report;
use super::realise::subsets;

/// More facts than these cannot be tried one by one.
const TRIED: u32 = 20;

/// Invariant 6.
pub(super) fn check(screening: &Screening, report: &mut Report) {
    check_cumulative(screening, report);
    for finding in &screening.findings {
        check_finding(screening, finding, report);
    }
}

/// What a finding reads, indicators and the two others.
pub(super) fn support(finding: &Finding) -> Facts {
    let clauses = finding.rules.iter().flat_map(|rule| &rule.clauses);
    clauses.fold(Facts::default(), |all, clause| all.with(clause.of))
}

/// A clause that more facts can make untrue.
fn negated(finding: &Finding) -> bool {
    let clauses = finding.rules.iter().flat_map(|rule| &rule.clauses);
    clauses.into_iter().any(|clause| u32::from(clause.most) < clause.of.and(Facts::INDICATORS).count())
}

/// What the cumulative rule makes of an urgency is nothing higher than what lies above the one it raises.
fn check_cumulative(screening: &Screening, report: &mut Report) {
    let rule = screening.cumulative;
    let above = Urgency::ALL.iter().copied().find(|urgency| *urgency > rule.from);
    if rule.to < rule.from || above.is_some_and(|above| rule.to > above) {
        let what = format!("the cumulative rule makes `{}` of `{}`", rule.to.as_str(), rule.from.as_str());
        report.fail(6, what, Vec::new());
    }
}

fn check_finding(screening: &Screening, finding: &Finding, report: &mut Report) {
    let highest = finding.rules.iter().map(|rule| rule.urgency).max().unwrap_or(Urgency::Info);
    if !negated(finding) || highest == Urgency::Info {
        return;
    }
    let own = support(finding);
    // Only those that read nothing else can be held to account within these subsets.
    let holders: Vec<&Finding> = screening
        .findings
        .iter()
        .filter(|other| support(other).and(Facts::INDICATORS).0 & !own.0 == 0 || !negated(other))
        .collect();
    if own.count() > TRIED {
        let what = format!("`{}` reads {} facts; at most {TRIED} can be tried", finding.id, own.count());
        return report.fail(6, what, Vec::new());
    }
    for facts in subsets(own) {
        report.facts += 1;
        // Below `info` nothing can fall.
        let Some((before, _)) = finding.at(facts).filter(|(before, _)| *before > Urgency::Info) else {
            continue;
        };
        for more in
            own.and(Facts::INDICATORS).indexes().map(Facts::indicator).filter(|more| !facts.meets(*more))
        {
            let after = facts.with(more);
            let holds = |other: &&Finding| other.at(after).is_some_and(|(urgency, _)| urgency >= before);
            if !holders.iter().any(holds) {
                let named = names(screening, after);
                let what = format!("`{}` falls below `{}` with {named}", finding.id, before.as_str());
                return report.fail(6, what, Vec::new());
            }
        }
    }
}

/// Indicators by name, for an editor.
pub(super) fn names(screening: &Screening, facts: Facts) -> String {
    let name = |index: u8| {
        screening.indicators.get(usize::from(index)).map(|indicator| format!("`{}`", indicator.id))
    };
    facts.indexes().filter_map(name).collect::<Vec<_>>().join(", ")
}
