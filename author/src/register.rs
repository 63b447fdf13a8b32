//! What the guide rests on: the register of `sources.toml`, and which of it every step, finding and fact names.

use std::collections::BTreeMap;

use amparo_core::{Date, Kind, PartialDate, Slot, StepKind};

use crate::code::Code;
use crate::compile::{Options, compile};
use crate::diagnostic::{Diagnostic, Problems};
use crate::flow_file::{FlowFile, StepFile, check_duplicates};
use crate::guide_file::partial_date;
use crate::reader::{Fields, read_toml};
use crate::source::{At, SourceFile, Text, values};
use crate::sources::Sources;

/// A source of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What places call it.
    pub id: String,
    /// Title, in the words of the register.
    pub title: String,
    /// The date of the text or page.
    pub date: Option<PartialDate>,
    /// What it is: `law`, `un`, `official`, ...
    pub kind: Option<String>,
    /// Where it was found.
    pub urls: Vec<String>,
}

/// A fact that holds in one country, or in the European Union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRecord {
    /// Code of the country; `EU` for the region.
    pub country: String,
    /// What it answers.
    pub slot: Slot,
    /// Ids of sources, at least one.
    pub sources: Vec<String>,
    /// The date of what the source says.
    pub dated: Option<PartialDate>,
    /// Past this day it is hidden.
    pub review_by: Date,
    /// The last day on which it holds, where one is known.
    pub until: Option<Date>,
    /// True if nobody is shown it yet.
    pub held: bool,
}

/// What one screen rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// `flow/step`, `finding/<id>` or `indicator/<id>`.
    pub name: String,
    /// The kind of step, `finding` or `indicator`.
    pub kind: &'static str,
    /// Ids of its own sources; those of its flow where it names none; for a question those of what it notices.
    pub sources: Vec<String>,
    /// True if the sources are those of the whole flow.
    pub of_flow: bool,
    /// Why it needs none.
    pub no_source: Option<String>,
    /// Slots of the facts that it shows for the reader's country.
    pub slots: Vec<Slot>,
    /// Kinds of the contacts that it shows.
    pub kinds: Vec<Kind>,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// By id.
    pub sources: BTreeMap<String, Source>,
    /// Steps in order of the flows, then findings, then indicators.
    pub places: Vec<Place>,
    /// By country, in order of their files.
    pub facts: Vec<FactRecord>,
}

/// What everything rests on.
///
/// # Errors
/// All problems of content that does not compile.
pub fn register(files: &[SourceFile]) -> Result<Register, Vec<Diagnostic>> {
    compile(files, &Options::default())?;
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    let list = sources.register.iter().flatten().map(|source| (source.id.clone(), source.clone()));
    let mut places: Vec<Place> = sources
        .flows
        .values()
        .flat_map(|flow| flow.steps.iter().map(|step| of_step(&sources, flow, step)))
        .collect();
    places.extend(sources.findings.iter().flat_map(|file| &file.findings).map(|finding| Place {
        sources: values(finding.sources.clone()),
        kinds: finding.kinds.clone(),
        ..place(format!("finding/{}", finding.id.value), "finding")
    }));
    places.extend(sources.indicators.iter().flat_map(|file| &file.indicators).map(|indicator| Place {
        sources: values(indicator.sources.clone()),
        ..place(format!("indicator/{}", indicator.id.value), "indicator")
    }));
    let facts = sources.countries.values();
    let facts = facts.flat_map(|file| file.facts.iter().map(|fact| fact.record(&file.id.value))).collect();
    Ok(Register { sources: list.collect(), places, facts })
}

const fn place(name: String, kind: &'static str) -> Place {
    Place {
        name,
        kind,
        sources: Vec::new(),
        of_flow: false,
        no_source: None,
        slots: Vec::new(),
        kinds: Vec::new(),
    }
}

fn of_step(sources: &Sources<'_>, flow: &FlowFile, step: &StepFile) -> Place {
    let noticed = noticed(sources, step);
    let own = if step.sources.is_empty() { noticed } else { values(step.sources.clone()) };
    let of_flow = own.is_empty() && step.no_source.is_none() && !flow.sources.is_empty();
    Place {
        sources: if of_flow { values(flow.sources.clone()) } else { own },
        of_flow,
        no_source: step.no_source.as_ref().map(|reason| reason.value.clone()),
        slots: values(step.facts.clone()),
        kinds: step.kinds.clone().unwrap_or_default(),
        ..place(format!("{}/{}", flow.id.value, step.id.value), step.kind.value.as_str())
    }
}

/// The sources of the indicators that the choices of a question set.
fn noticed(sources: &Sources<'_>, step: &StepFile) -> Vec<String> {
    let set: Vec<&str> =
        step.choices.iter().flat_map(|choice| &choice.set).map(|name| name.value.as_str()).collect();
    let indicators = sources.indicators.iter().flat_map(|file| &file.indicators);
    let indicators = indicators.filter(|indicator| set.contains(&indicator.id.value.as_str()));
    let mut found: Vec<String> = indicators.flat_map(|indicator| values(indicator.sources.clone())).collect();
    found.sort();
    found.dedup();
    found
}

/// Reads `sources.toml`.
pub(crate) fn read_register(file: &Text<'_>, problems: &Problems) -> Option<Vec<Source>> {
    let sources =
        read_toml(file, problems, |fields| fields.each("source", |fields| read_source(fields, problems)))?;
    check_duplicates(sources.iter().map(|(id, _)| id), "source", problems);
    Some(sources.into_iter().map(|(_, source)| source).collect())
}

fn read_source(fields: &Fields<'_>, problems: &Problems) -> Option<(At<String>, Source)> {
    let id = fields.required("id", fields.string("id"));
    let title = fields.required("title", fields.string("title"));
    let date = partial_date(fields, "date", problems);
    let kind = fields.string("kind").map(|kind| kind.value);
    let urls = fields.strings("urls");
    let _ = fields.required("urls", urls.first());
    let id = id?;
    let source = Source { id: id.value.clone(), title: title?.value, date, kind, urls: values(urls) };
    Some((id, source))
}

/// Nothing is told without a source: a `say` step rests on its own or its flow's, or says why it needs none.
pub(crate) fn check(flow: &FlowFile, problems: &Problems) {
    for step in &flow.steps {
        let bare = step.sources.is_empty() && flow.sources.is_empty();
        if step.kind.value == StepKind::Say && bare && step.no_source.is_none() {
            let what = format!("the step `{}` rests on no source", step.id.value);
            let mend = "name `sources`, or say in `no_source` why it needs none";
            problems.add(Code::MissingField, &step.at, what, mend);
        }
        if let Some(reason) = step.no_source.as_ref().filter(|_| !step.sources.is_empty()) {
            let what = format!("the step `{}` has both `sources` and `no_source`", step.id.value);
            problems.add(Code::FieldNotHere, &reason.at, what, "remove one of them");
        }
    }
}
