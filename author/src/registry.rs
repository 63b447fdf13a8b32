//! `registry.toml`: the number of every step, flow, country and locale, for ever. Written by `amparo ids`, append-only;
//! a removed step stays with its parent, so that old buttons open something near.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::reader::{Fields, read_toml};
use crate::source::{At, Spot, Text};

/// Where the registry lives.
pub(crate) const PATH: &str = "core/content/registry.toml";

/// The highest number of a step: a token has twelve bits for it.
pub(crate) const LAST_STEP: u32 = 4095;
/// The highest number of a flow or country.
pub(crate) const LAST_BYTE: u32 = 255;
/// The highest number of a written locale; those above are for the pseudo-locales.
pub(crate) const LAST_LOCALE: u32 = 125;

/// The number of a step and of the step it hangs on, 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numbered {
    pub(crate) number: u32,
    pub(crate) parent: u32,
}

/// The registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Registry {
    pub(crate) screening_revision: u32,
    pub(crate) questions: String,
    pub(crate) locales: BTreeMap<String, u32>,
    pub(crate) countries: BTreeMap<String, u32>,
    /// Languages that people speak, by tag.
    pub(crate) speech: BTreeMap<String, u32>,
    pub(crate) flows: BTreeMap<String, u32>,
    /// By `flow/step`.
    pub(crate) steps: BTreeMap<String, Numbered>,
}

impl Registry {
    /// Reads the registry and checks that no number stands twice.
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        read_toml(file, problems, |fields| {
            let revision =
                fields.required("screening_revision", fields.whole("screening_revision", 1, LAST_BYTE));
            let questions = fields.required("questions", fields.string("questions"));
            let numbers = |key, last| {
                let read = |fields: &Fields<'_>| numbers(fields, last, problems);
                fields.inside(key, read).unwrap_or_default()
            };
            Some(Self {
                locales: numbers("locales", LAST_LOCALE),
                countries: numbers("countries", LAST_BYTE),
                speech: numbers("speech", LAST_BYTE),
                flows: numbers("flows", LAST_BYTE),
                steps: fields.inside("steps", |fields| steps(fields, problems)).unwrap_or_default(),
                screening_revision: revision?.value,
                questions: questions?.value,
            })
        })?
    }

    /// The file as it is written.
    pub(crate) fn to_toml(&self) -> String {
        let mut out = String::from(
            "# The numbers of everything that a button or link may name, for ever. Written by `amparo ids`: lines are added,\n\
             # never changed or removed. What no longer exists stays, so that old buttons open something near.\n",
        );
        let _ = writeln!(out, "screening_revision = {}", self.screening_revision);
        let _ = writeln!(out, "questions = \"{}\"", self.questions);
        for (name, list) in [
            ("locales", &self.locales),
            ("countries", &self.countries),
            ("speech", &self.speech),
            ("flows", &self.flows),
        ] {
            if list.is_empty() {
                continue;
            }
            let _ = writeln!(out, "\n[{name}]");
            let mut list: Vec<_> = list.iter().collect();
            list.sort_by_key(|(_, number)| **number);
            for (id, number) in list {
                let _ = writeln!(out, "\"{id}\" = {number}");
            }
        }
        let _ = writeln!(out, "\n[steps]");
        let mut list: Vec<_> = self.steps.iter().collect();
        list.sort_by_key(|(_, step)| step.number);
        for (id, step) in list {
            let _ = writeln!(out, "\"{id}\" = {{ number = {}, parent = {} }}", step.number, step.parent);
        }
        out
    }
}

fn numbers(fields: &Fields<'_>, last: u32, problems: &Problems) -> BTreeMap<String, u32> {
    let list = fields.names();
    let read = |name: &At<String>| Some((name.clone(), fields.whole(&name.value, 1, last)?.value));
    let read: Vec<_> = list.iter().filter_map(read).collect();
    check_unique(read.iter().map(|(name, number)| (&name.at, *number)), problems);
    read.into_iter().map(|(name, number)| (name.value, number)).collect()
}

fn steps(fields: &Fields<'_>, problems: &Problems) -> BTreeMap<String, Numbered> {
    let mut read = Vec::new();
    for name in fields.names() {
        let step = fields.inside(&name.value, |fields| {
            let number = fields.required("number", fields.whole("number", 1, LAST_STEP));
            let parent = fields.required("parent", fields.whole("parent", 0, LAST_STEP));
            Some(Numbered { number: number?.value, parent: parent?.value })
        });
        if let Some(step) = step.flatten() {
            read.push((name, step));
        }
    }
    check_unique(read.iter().map(|(name, step)| (&name.at, step.number)), problems);
    read.into_iter().map(|(name, step)| (name.value, step)).collect()
}

fn check_unique<'a>(numbers: impl Iterator<Item = (&'a Spot, u32)>, problems: &Problems) {
    let mut seen = BTreeMap::new();
    for (at, number) in numbers {
        if let Some(line) = seen.insert(number, at.line) {
            let what = format!("the number {number} stands on line {line} already");
            problems.add(Code::BadNumber, at, what, "restore the file and run `amparo ids`");
        }
    }
}
