//! A consulate may belong to the state that a child fled: it is shown only to those who said that this is not so.

use amparo_core::{ChoiceKind, Content, Kind, Operator, StepKind};

use super::Report;
use super::walk::{Walk, path};

/// The second half of invariant 4: whatever shows consular contacts is reached only by an answer to a question.
pub(super) fn check(content: &Content, walk: &Walk<'_>, report: &mut Report) {
    let structure = &content.structure;
    for flow in &structure.flows {
        if let Some(step) = structure.step(flow.first).filter(|step| step.kinds.contains(&Kind::Consular)) {
            report.fail(
                4,
                format!("`{}` shows a consulate before any question", path(structure, step)),
                Vec::new(),
            );
        }
    }
    for (index, state) in walk.states.iter().enumerate() {
        let asks = walk.step(state).is_some_and(|step| step.kind == StepKind::Ask && step.setting.is_none());
        for (choice, to) in state.screen.choices.iter().zip(&state.edges) {
            let Some(next) = to.and_then(|to| walk.states.get(to)) else { continue };
            let Some(step) = walk.step(next).filter(|step| step.kinds.contains(&Kind::Consular)) else {
                continue;
            };
            let answered = asks && choice.kind == ChoiceKind::Main;
            if next.step != state.step && !answered {
                let what = format!("`{}` leads to a consulate without its question", path(structure, step));
                report.fail(4, what, walk.journey(index));
            }
        }
    }
    for contact in content.contacts() {
        let consulate = contact.operator == Operator::Consulate || contact.serves(Kind::Consular);
        if consulate && contact.kind != Kind::Consular {
            let what = format!("the consulate `{}` is filed as `{}`", contact.id, contact.kind.as_str());
            report.fail(4, what, Vec::new());
        }
    }
    let findings = content.screening().into_iter().flat_map(|screening| &screening.findings);
    for finding in findings.filter(|finding| finding.kinds.contains(&Kind::Consular)) {
        report.fail(4, format!("the finding `{}` shows a consulate", finding.id), Vec::new());
    }
}
