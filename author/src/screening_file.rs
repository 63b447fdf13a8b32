//! Indicators and findings as their editor wrote them, before any name in them is looked up.

use amparo_core::{Audience, Kind, Severity, Urgency};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::flow_file::{check_duplicates, check_id};
use crate::reader::{Fields, read_toml};
use crate::source::{At, Text, values};

/// A session has one bit for each.
const INDICATORS: usize = 60;

/// `indicators.toml`.
pub(crate) struct IndicatorsFile {
    /// The closed list of domains.
    pub(crate) domains: Vec<At<String>>,
    /// The indicator that makes a child's conversation quiet.
    pub(crate) safe_mode: At<String>,
    /// The flow shown then.
    pub(crate) safe_flow: At<String>,
    pub(crate) indicators: Vec<IndicatorFile>,
}

/// An `[[indicator]]`.
pub(crate) struct IndicatorFile {
    pub(crate) id: At<String>,
    pub(crate) domains: Vec<At<String>>,
    pub(crate) severity: Severity,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) sources: Vec<At<String>>,
}

/// `findings.toml`.
pub(crate) struct FindingsFile {
    pub(crate) groups: Vec<(At<String>, Vec<At<String>>)>,
    pub(crate) cumulative: CumulativeFile,
    pub(crate) findings: Vec<FindingFile>,
}

/// `[cumulative]`.
pub(crate) struct CumulativeFile {
    pub(crate) from: Urgency,
    pub(crate) to: Urgency,
    pub(crate) severity: Severity,
    pub(crate) domains: u32,
}

/// A `[[finding]]`.
pub(crate) struct FindingFile {
    pub(crate) id: At<String>,
    pub(crate) icon: Option<At<String>>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) flow: At<String>,
    pub(crate) sources: Vec<At<String>>,
    pub(crate) rules: Vec<RuleFile>,
}

/// One rule of a finding.
pub(crate) struct RuleFile {
    pub(crate) urgency: Urgency,
    pub(crate) clauses: Vec<ClauseFile>,
}

/// One condition of a rule.
pub(crate) enum ClauseFile {
    All(Vec<At<String>>),
    Any(Vec<At<String>>),
    None(Vec<At<String>>),
    AtLeast(u32, Vec<At<String>>),
    Young,
    Skipped(bool),
}

const CLAUSES: [&str; 6] = ["all", "any", "none", "at_least", "young", "skipped"];

impl IndicatorsFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        let read = read_toml(file, problems, |fields| {
            let domains = fields.strings("domains");
            let _ = fields.required("domains", domains.first());
            let safe_mode = fields.required("safe_mode", fields.string("safe_mode"));
            let safe_flow = fields.required("safe_flow", fields.string("safe_flow"));
            let indicators = fields.each("indicator", indicator);
            Some(Self { domains, safe_mode: safe_mode?, safe_flow: safe_flow?, indicators })
        })??;
        check_duplicates(read.indicators.iter().map(|indicator| &indicator.id), "indicator", problems);
        read.indicators.iter().for_each(|indicator| check_id(&indicator.id, problems));
        if let Some(one) = read.indicators.get(INDICATORS) {
            let what = format!("there are more than {INDICATORS} indicators");
            problems.add(Code::TooMany, &one.id.at, what, "join some of them");
        }
        Some(read)
    }
}

fn indicator(fields: &Fields<'_>) -> Option<IndicatorFile> {
    let id = fields.required("id", fields.string("id"));
    let _ = fields.required("statement", fields.string("statement"));
    let domains = fields.strings("domains");
    let _ = fields.required("domains", domains.first());
    let severity = fields.required("severity", fields.word("severity"));
    let audiences: Vec<At<Audience>> = fields.words("audiences");
    let _ = fields.required("audiences", audiences.first());
    Some(IndicatorFile {
        domains,
        audiences: values(audiences),
        sources: fields.strings("sources"),
        id: id?,
        severity: severity?.value,
    })
}

impl FindingsFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        let read = read_toml(file, problems, |fields| {
            let groups = fields.inside("groups", |fields| {
                fields.names().into_iter().map(|name| (name.clone(), fields.strings(&name.value))).collect()
            });
            let cumulative = fields.required("cumulative", fields.inside("cumulative", cumulative).flatten());
            let findings = fields.each("finding", |fields| finding(fields, problems));
            Some(Self { groups: groups.unwrap_or_default(), cumulative: cumulative?, findings })
        })??;
        check_duplicates(read.findings.iter().map(|finding| &finding.id), "finding", problems);
        read.findings.iter().for_each(|finding| check_id(&finding.id, problems));
        Some(read)
    }
}

fn cumulative(fields: &Fields<'_>) -> Option<CumulativeFile> {
    let from = fields.required("from", fields.word("from"));
    let to = fields.required("to", fields.word("to"));
    let severity = fields.required("severity", fields.word("severity"));
    let domains = fields.required("domains", fields.whole("domains", 1, 60));
    Some(CumulativeFile {
        from: from?.value,
        to: to?.value,
        severity: severity?.value,
        domains: domains?.value,
    })
}

fn finding(fields: &Fields<'_>, problems: &Problems) -> Option<FindingFile> {
    let id = fields.required("id", fields.string("id"));
    let flow = fields.required("flow", fields.string("flow"));
    let kinds: Vec<At<Kind>> = fields.words("kinds");
    let _ = fields.required("kinds", kinds.first());
    let rules = fields.each("rule", |fields| rule(fields, problems));
    let _ = fields.required("rule", rules.first());
    Some(FindingFile {
        icon: fields.string("icon"),
        kinds: values(kinds),
        sources: fields.strings("sources"),
        rules,
        id: id?,
        flow: flow?,
    })
}

fn rule(fields: &Fields<'_>, problems: &Problems) -> Option<RuleFile> {
    let urgency = fields.required("urgency", fields.word("urgency"));
    let clauses = fields.each("when", |fields| clause(fields, problems));
    let _ = fields.required("when", clauses.first());
    Some(RuleFile { urgency: urgency?.value, clauses })
}

fn clause(fields: &Fields<'_>, problems: &Problems) -> Option<ClauseFile> {
    let names = fields.names();
    let [name] = names.as_slice() else {
        let what = format!("a clause has one field, this one has {}", names.len());
        problems.add(Code::UnknownCondition, &fields.at, what, "write one clause for each");
        return None;
    };
    match name.value.as_str() {
        "all" => Some(ClauseFile::All(fields.strings("all"))),
        "any" => Some(ClauseFile::Any(fields.strings("any"))),
        "none" => Some(ClauseFile::None(fields.strings("none"))),
        "at_least" => fields.inside("at_least", |fields| {
            let count = fields.required("count", fields.whole("count", 1, 60));
            Some(ClauseFile::AtLeast(count?.value, fields.strings("of")))
        })?,
        "young" => fields.flag("young").filter(|young| *young).map(|_| ClauseFile::Young),
        "skipped" => fields.flag("skipped").map(ClauseFile::Skipped),
        other => {
            problems.unknown(Code::UnknownCondition, &name.at, "clause", other, &CLAUSES);
            None
        }
    }
}
