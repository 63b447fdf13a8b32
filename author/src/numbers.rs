//! Gives numbers to what is new: the work of `amparo ids`.

use std::collections::BTreeMap;

use amparo_core::{Audience, StepKind, checksum};

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Problems};
use crate::flow_file::{FlowFile, StepFile};
use crate::registry::{self, LAST_BYTE, LAST_LOCALE, LAST_STEP, Numbered, Registry};
use crate::source::SourceFile;
use crate::sources::{Sources, start_of};

/// The new text of `core/content/registry.toml`: numbers for what has none yet, in order of the files, and the next
/// `screening_revision` if a question has changed.
///
/// # Errors
/// The problems of the files it reads numbers for.
pub fn ids(files: &[SourceFile]) -> Result<String, Vec<Diagnostic>> {
    let problems = Problems::default();
    let numbered: Vec<SourceFile> = files.iter().filter(|file| is_numbered(&file.path)).cloned().collect();
    let sources = Sources::read(&numbered, &problems);
    if problems.any_error() {
        return Err(problems.sorted());
    }
    let mut registry = sources.registry();
    if let Some(guide) = &sources.guide {
        let tags = guide.locales.iter().map(|tag| tag.value.as_str());
        add_missing(&mut registry.locales, tags, LAST_LOCALE, &problems);
        let spoken = guide.speech.iter().map(|(tag, _)| tag.value.as_str());
        add_missing(&mut registry.speech, spoken, LAST_BYTE, &problems);
        let codes = guide.countries.iter().map(|code| code.value.as_str());
        add_missing(&mut registry.countries, codes, LAST_BYTE, &problems);
        add_missing(&mut registry.flows, sources.flows.keys().map(String::as_str), LAST_BYTE, &problems);
        add_steps(&mut registry, &sources.flows, &guide.home.value, &problems);
    }
    renew_revision(&mut registry, &sources.flows);
    if problems.any_error() { Err(problems.sorted()) } else { Ok(registry.to_toml()) }
}

/// The text of `registry.toml` after a flow (`old`) or step (`flow/old`) was renamed: it keeps its numbers.
///
/// # Errors
/// The problems of the registry, or that the old name has no number or the new one has.
pub fn rename_step(files: &[SourceFile], old: &str, new: &str) -> Result<String, Vec<Diagnostic>> {
    let problems = Problems::default();
    let registry: Vec<SourceFile> =
        files.iter().filter(|file| file.path == registry::PATH).cloned().collect();
    let text = registry.first().and_then(|file| crate::source::Text::read(file, &problems));
    let mut registry = text.and_then(|text| Registry::read(&text, &problems)).unwrap_or_default();
    if old.contains('/') {
        rename(&mut registry.steps, old, new, &problems);
    } else {
        rename(&mut registry.flows, old, new, &problems);
        let inside: Vec<String> = registry.steps.keys().filter(|id| flow_part(id) == old).cloned().collect();
        for id in inside {
            let step = id.get(old.len()..).unwrap_or_default();
            rename(&mut registry.steps, &id, &format!("{new}{step}"), &problems);
        }
    }
    if problems.any_error() { Err(problems.sorted()) } else { Ok(registry.to_toml()) }
}

/// Flows, guide and registry: all that numbers depend on.
fn is_numbered(path: &str) -> bool {
    path.starts_with(crate::sources::FLOWS)
        || path == crate::sources::QUESTIONS
        || path == crate::sources::GUIDE
        || path == registry::PATH
        || path == crate::sources::SOURCES
}

fn flow_part(id: &str) -> &str {
    id.split_once('/').map_or(id, |(flow, _)| flow)
}

fn rename<T>(map: &mut BTreeMap<String, T>, old: &str, new: &str, problems: &Problems) {
    let at = start_of(registry::PATH);
    if map.contains_key(new) {
        problems.add(Code::BadNumber, &at, format!("`{new}` has a number already"), "choose another name");
        return;
    }
    match map.remove(old) {
        Some(value) => {
            map.insert(new.into(), value);
        }
        None => problems.unknown(Code::NoNumber, &at, "name", old, &map.keys().collect::<Vec<_>>()),
    }
}

fn add_missing<'a>(
    map: &mut BTreeMap<String, u32>,
    ids: impl Iterator<Item = &'a str>,
    last: u32,
    problems: &Problems,
) {
    for id in ids {
        let next = map.values().max().map_or(1, |highest| highest + 1);
        map.entry(id.into()).or_insert_with(|| {
            check_free(next, last, problems);
            next
        });
    }
}

fn check_free(next: u32, last: u32, problems: &Problems) {
    if next > last {
        let what = format!("all {last} numbers have been given");
        problems.add(Code::BadNumber, &start_of(registry::PATH), what, "ask a developer for more room");
    }
}

fn add_steps(registry: &mut Registry, flows: &BTreeMap<String, FlowFile>, home: &str, problems: &Problems) {
    for (flow, step) in all_steps(flows) {
        let next = registry.steps.values().map(|step| step.number).max().map_or(1, |highest| highest + 1);
        let id = format!("{}/{}", flow.id.value, step.id.value);
        registry.steps.entry(id).or_insert_with(|| {
            check_free(next, LAST_STEP, problems);
            Numbered { number: next, parent: 0 }
        });
    }
    for (flow, step) in all_steps(flows) {
        let parent = parent(flow, step, home);
        let parent = registry.steps.get(&parent).map_or(0, |parent| parent.number);
        let id = format!("{}/{}", flow.id.value, step.id.value);
        if let Some(step) = registry.steps.get_mut(&id) {
            step.parent = if parent == step.number { 0 } else { parent };
        }
    }
}

fn all_steps(flows: &BTreeMap<String, FlowFile>) -> impl Iterator<Item = (&FlowFile, &StepFile)> {
    flows.values().flat_map(|flow| flow.steps.iter().map(move |step| (flow, step)))
}

/// The step a person most likely came from: the first of the flow that leads here; the menu for the first step itself.
fn parent(flow: &FlowFile, step: &StepFile, home: &str) -> String {
    let leads_here = |other: &&StepFile| {
        let targets = other.choices.iter().filter_map(|choice| choice.step.as_ref()).chain(&other.next);
        other.id.value != step.id.value && targets.into_iter().any(|target| target.value == step.id.value)
    };
    let first = flow.steps.first().is_some_and(|first| first.id.value == step.id.value);
    match flow.steps.iter().find(leads_here) {
        Some(from) if !first => format!("{}/{}", flow.id.value, from.id.value),
        _ => home.into(),
    }
}

/// A change of any question makes answers given before meaningless.
fn renew_revision(registry: &mut Registry, flows: &BTreeMap<String, FlowFile>) {
    let questions = format!("{:08x}", questions_sum(flows));
    if registry.questions != questions {
        registry.screening_revision = registry.screening_revision % LAST_BYTE + 1;
        registry.questions = questions;
    }
}

/// The checksum of all that the meaning of kept answers hangs on.
pub(crate) fn questions_sum(flows: &BTreeMap<String, FlowFile>) -> u32 {
    let mut text = String::new();
    for (flow, step) in all_steps(flows).filter(|(_, step)| is_question(step)) {
        let audiences: Vec<&str> =
            crate::structure::audiences(flow, step).into_iter().map(Audience::as_str).collect();
        text += &format!("{}/{} {} {audiences:?}\n", flow.id.value, step.id.value, step.kind.value.as_str());
        for choice in &step.choices {
            let set: Vec<&str> = choice.set.iter().map(|indicator| indicator.value.as_str()).collect();
            let none = if choice.none { " none" } else { "" };
            text += &format!("  {} {set:?}{none}\n", choice.id.value);
        }
    }
    checksum(text.as_bytes())
}

/// True for a step whose answer is kept: ticks, or a choice that sets indicators.
pub(crate) fn is_question(step: &StepFile) -> bool {
    let sets = || step.choices.iter().any(|choice| !choice.set.is_empty());
    step.kind.value == StepKind::Pick || step.kind.value == StepKind::Ask && sets()
}
