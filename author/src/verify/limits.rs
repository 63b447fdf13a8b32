//! The reading limits: words of a sentence, a paragraph and a screen, for each audience, in the languages whose words
//! can be counted by their gaps.

use amparo_core::{Audience, Content, Country, Screening, Step, finding_slots};

use super::Report;
use super::walk::{Walk, path};
use crate::reading::too_long;
use crate::screening::can_come;

/// The part of invariant 8 that speaks of words.
pub(super) fn check(content: &Content, walk: &Walk<'_>, report: &mut Report) {
    let structure = &content.structure;
    for locale in structure.locales.iter().filter(|locale| !locale.pseudo) {
        let tag = locale.tag.as_str();
        let mut seen = std::collections::BTreeSet::new();
        for state in &walk.states {
            let audience = state.session.reader();
            let Some(step) = walk.step(state).filter(|step| seen.insert((step.number, audience))) else {
                continue;
            };
            let flow = structure.flow_of(step).map_or("", |flow| &flow.id);
            let text =
                |slot: usize| content.text(tag, flow, usize::from(step.text) + slot, audience).unwrap_or("");
            let what = path(structure, step);
            judge(&what, tag, audience, (text(1), text(0)), report);
            for country in structure.countries.iter().filter(|_| !step.facts.is_empty()) {
                let told = told(content, (tag, audience), step, country);
                let body = [&[text(0)], told.as_slice()].concat().join("\n\n");
                judge(&format!("{what} in {}", country.id), tag, audience, (text(1), &body), report);
            }
        }
        if let Some(screening) = content.screening() {
            check_findings(content, screening, tag, report);
        }
    }
}

/// The facts of a country that a step tells, as if none had changed.
fn told<'a>(
    content: &'a Content,
    (tag, audience): (&str, Audience),
    step: &Step,
    country: &Country,
) -> Vec<&'a str> {
    let facts = content.facts(country).iter();
    let here =
        facts.filter(|fact| step.facts.contains(&fact.slot) && fact.audiences.contains(&audience.reads()));
    here.filter_map(|fact| content.text(tag, &country.facts_file(), usize::from(fact.text), audience))
        .collect()
}

fn check_findings(content: &Content, screening: &Screening, tag: &str, report: &mut Report) {
    for (index, finding) in screening.findings.iter().enumerate() {
        for audience in Audience::ALL.iter().filter(|audience| can_come(screening, finding, **audience)) {
            let text = |slot| content.text(tag, "findings", slot, *audience).unwrap_or("");
            let [body, title] = finding_slots(index);
            judge(&format!("finding-{}", finding.id), tag, *audience, (text(title), text(body)), report);
        }
    }
}

fn judge(what: &str, tag: &str, audience: Audience, (title, body): (&str, &str), report: &mut Report) {
    for found in too_long(audience, title, body) {
        let what = format!("`{what}` for `{}` in `{tag}`: {found}", audience.as_str());
        report.fail(8, what, Vec::new());
    }
}
