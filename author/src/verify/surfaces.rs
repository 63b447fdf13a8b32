//! A condition on the surface may change how something is told, never what can be asked for, answered or reached.

use amparo_core::{Condition, Step, StepChoice, StepKind, Structure, Surface, Target};

use super::Report;
use super::walk::{path, reads_surface};

/// The part of invariant 11 that speaks of conditions.
pub(super) fn check(structure: &Structure, report: &mut Report) {
    for step in &structure.steps {
        let only_somewhere = step.when.as_ref().is_some_and(reads_surface);
        let needed =
            !step.kinds.is_empty() || step.question || step.kind == StepKind::Plan || step.card.is_some();
        if only_somewhere && needed {
            let what =
                format!("`{}` is kept from some surfaces, and people need it on all", path(structure, step));
            report.fail(11, what, Vec::new());
        }
        let first = Surface::ALL.first().map(|surface| ways(step, *surface));
        if Surface::ALL.iter().any(|surface| Some(ways(step, *surface)) != first) {
            let what = format!(
                "the choices of `{}` do not lead to the same places on all surfaces",
                path(structure, step)
            );
            report.fail(11, what, Vec::new());
        }
    }
}

/// Where the choices of a step can lead on a surface, and what they say.
fn ways(step: &Step, surface: Surface) -> Vec<(Target, u64)> {
    let offered = |choice: &&StepChoice| choice.when.as_ref().is_none_or(|when| possible(when, surface));
    let mut ways: Vec<(Target, u64)> = Vec::new();
    for way in step.choices.iter().filter(offered).map(|choice| (choice.to, choice.set.0)) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// Whether a condition may hold on a surface, whatever else is true.
fn possible(condition: &Condition, surface: Surface) -> bool {
    match condition {
        Condition::Surface(list) => list.contains(&surface),
        Condition::All(list) => list.iter().all(|inner| possible(inner, surface)),
        Condition::Any(list) => list.iter().any(|inner| possible(inner, surface)),
        Condition::Not(inner) => !reads_surface(inner) || !possible(inner, surface),
        _ => true,
    }
}
