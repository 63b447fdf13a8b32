//! Checks of flows as graphs: every step can be reached and left, none leads round in a circle, and each kind of step
//! has what it needs.

use std::collections::BTreeSet;

use amparo_core::{ANSWER_BITS, Audience, StepKind, Structure, radix_product};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::flow_file::{FlowFile, RETURN, StepFile};
use crate::register;
use crate::registry::{LAST_BYTE, LAST_STEP};
use crate::sources::{GUIDE, start_of};
use crate::structure::Names;

/// Ticks of a `pick`: a session has eight bits for them.
const PICKS: usize = 8;
/// Choices of any other step: more than this nobody reads.
const CHOICES: usize = 40;

/// Checks every flow on its own.
pub(crate) fn check(names: &Names<'_>, problems: &Problems) {
    for flow in &names.flows {
        for step in &flow.steps {
            check_fields(step, problems);
            check_way_on(step, problems);
        }
        register::check(flow, problems);
        let edges: Vec<Vec<usize>> = flow.steps.iter().map(|step| edges(flow, step)).collect();
        check_reachable(names, flow, &edges, problems);
        check_loops(flow, &edges, problems);
    }
}

/// Checks what only holds for all flows together.
pub(crate) fn check_bounds(names: &Names<'_>, structure: &Structure, problems: &Problems) {
    let last = names.steps.get(LAST_STEP as usize);
    if let Some((_, step)) = last {
        let what = format!("the guide has more than {LAST_STEP} steps");
        problems.add(Code::TooManySteps, &step.at, what, "remove steps");
    }
    for (count, noun) in
        [(structure.flows.len(), "flows"), (structure.icons.len(), "icons"), (names.cards.len(), "cards")]
    {
        if count > LAST_BYTE as usize {
            let what = format!("the guide has {count} {noun}, {LAST_BYTE} fit");
            problems.add(Code::TooMany, &start_of(GUIDE), what, format!("remove {noun}"));
        }
    }
    for audience in Audience::ALL {
        let answers = radix_product(structure, *audience);
        if answers.is_none_or(|answers| answers >= 1 << ANSWER_BITS) {
            let what = format!("the answers of `{}` do not fit into {ANSWER_BITS} bits", audience.as_str());
            let mend = "ask fewer questions or give fewer choices";
            let question = structure.steps.iter().zip(&names.steps).rfind(|(step, _)| step.question);
            let at = question.map_or_else(|| start_of(GUIDE), |(_, (_, step))| step.at.clone());
            problems.add(Code::TooManyAnswers, &at, what, mend);
        }
    }
}

/// Fields that a kind of step needs or cannot have.
fn check_fields(step: &StepFile, problems: &Problems) {
    let kind = step.kind.value;
    let asks = matches!(kind, StepKind::Ask | StepKind::Pick);
    let rules = [
        ("setting", step.setting.is_some(), false, kind == StepKind::Ask),
        ("skip", step.skip, false, asks),
        ("card", step.card.is_some(), kind == StepKind::Card, kind == StepKind::Card),
        (
            "kinds",
            step.kinds.is_some(),
            matches!(kind, StepKind::Contacts | StepKind::End) || !step.facts.is_empty(),
            kind != StepKind::Pick,
        ),
        ("facts", !step.facts.is_empty(), false, kind == StepKind::Say),
        ("choice", !step.choices.is_empty(), kind == StepKind::Pick, step.setting.is_none()),
        ("next", step.next.is_some(), kind == StepKind::Pick, kind != StepKind::End),
        ("when", step.when.is_some(), false, step.next.is_some()),
    ];
    for (field, present, needed, allowed) in rules {
        let kind = kind.as_str();
        if present && !allowed {
            let what = if field == "when" {
                String::from("a step with `when` needs `next`: where it goes when it is passed over")
            } else {
                format!("`{field}` has no meaning here, in a step of kind `{kind}`")
            };
            let mend = if field == "when" { "add `next`" } else { "remove it" };
            problems.add(Code::FieldNotHere, &step.at, what, mend);
        }
        if needed && !present {
            let what = format!("a step of kind `{kind}` needs `{field}`");
            problems.add(Code::MissingField, &step.at, what, format!("add `{field}`"));
        }
    }
    let limit = if kind == StepKind::Pick { PICKS } else { CHOICES };
    if let Some(choice) = step.choices.get(limit) {
        let what = format!("a step of kind `{}` has at most {limit} choices", kind.as_str());
        problems.add(Code::TooManyChoices, &choice.at, what, "split the step");
    }
}

/// Every step but an end leads on, whoever reads it.
fn check_way_on(step: &StepFile, problems: &Problems) {
    let next = step.next.is_some();
    let asks = step.kind.value == StepKind::Ask;
    if !next && (step.setting.is_some() || step.skip) {
        let what = format!("the step `{}` does not say where to go on", step.id.value);
        problems.add(Code::NoWayOn, &step.at, what, "add `next`");
        return;
    }
    for choice in &step.choices {
        let leads = choice.step.is_some() || choice.flow.is_some();
        if !leads && !(next && (asks || step.kind.value == StepKind::Pick)) {
            let what = format!("the choice `{}` leads nowhere", choice.id.value);
            problems.add(Code::NoWayOn, &choice.at, what, "add `step` or `flow`");
        }
    }
    let sure = step.choices.iter().any(|choice| choice.when.is_none());
    let on = if asks { sure || step.setting.is_some() || step.skip } else { sure || next };
    if !on && step.kind.value != StepKind::End {
        let what = format!("the step `{}` has no way on for everyone", step.id.value);
        problems.add(Code::NoWayOn, &step.at, what, "add `next` or a choice without `when`");
    }
}

/// The steps of the same flow that a step leads to.
fn edges(flow: &FlowFile, step: &StepFile) -> Vec<usize> {
    let targets = step.choices.iter().filter_map(|choice| choice.step.as_ref()).chain(&step.next);
    targets
        .filter(|target| target.value != RETURN)
        .filter_map(|target| flow.steps.iter().position(|step| step.id.value == target.value))
        .collect()
}

fn check_reachable(names: &Names<'_>, flow: &FlowFile, edges: &[Vec<usize>], problems: &Problems) {
    let guide = names.guide;
    let roots = [&guide.start.value, &guide.home.value, &guide.help.value];
    let is_root = |step: &StepFile| roots.contains(&&format!("{}/{}", flow.id.value, step.id.value));
    let entries = flow.steps.iter().enumerate().filter(|(index, step)| *index == 0 || is_root(step));
    let mut open: Vec<usize> = entries.map(|(index, _)| index).collect();
    let mut seen = BTreeSet::new();
    while let Some(index) = open.pop() {
        if seen.insert(index) {
            open.extend(edges.get(index).into_iter().flatten());
        }
    }
    for (_, step) in flow.steps.iter().enumerate().filter(|(index, _)| !seen.contains(index)) {
        let what = format!("nothing leads to the step `{}`", step.id.value);
        problems.add(Code::UnreachableStep, &step.at, what, "let a step or choice lead to it, or remove it");
    }
}

/// Takes away the steps that lead to nothing that is left, and then those that nothing left leads to: what stays
/// leads round in a circle.
fn check_loops(flow: &FlowFile, edges: &[Vec<usize>], problems: &Problems) {
    let mut back: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, to) in edges.iter().enumerate() {
        for to in to {
            back.get_mut(*to).into_iter().for_each(|list| list.push(from));
        }
    }
    let (cannot_leave, cannot_come) = (unwound(edges, &back), unwound(&back, edges));
    let circle = flow.steps.iter().enumerate();
    let circle = circle.filter(|(index, _)| cannot_leave.contains(index) && cannot_come.contains(index));
    let circle: Vec<&StepFile> = circle.map(|(_, step)| step).collect();
    if let Some(first) = circle.first() {
        let names: Vec<String> = circle.iter().map(|step| format!("`{}`", step.id.value)).collect();
        let what = format!("the steps {} lead round in a circle", names.join(", "));
        problems.add(Code::Loop, &first.at, what, "let one of them end or lead to another flow");
    }
}

/// What is left when steps without an edge to anything left are taken away, again and again.
fn unwound(edges: &[Vec<usize>], back: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut left: BTreeSet<usize> = (0..edges.len()).collect();
    let mut open: Vec<usize> = left.iter().copied().collect();
    while let Some(index) = open.pop() {
        let leads_on = edges.get(index).into_iter().flatten().any(|to| left.contains(to));
        if !leads_on && left.remove(&index) {
            open.extend(back.get(index).into_iter().flatten());
        }
    }
    left
}
