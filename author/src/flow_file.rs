//! A flow as its editor wrote it, before any name in it is looked up.

use amparo_core::{Audience, Kind, Setting, Slot, StepKind, Surface};

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::reader::{Fields, read_toml};
use crate::source::{At, Spot, Text, values};

/// A flow file.
pub(crate) struct FlowFile {
    pub(crate) at: Spot,
    pub(crate) id: At<String>,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) icon: Option<At<String>>,
    pub(crate) sources: Vec<At<String>>,
    pub(crate) private: bool,
    pub(crate) steps: Vec<StepFile>,
}

/// A `[[step]]`.
pub(crate) struct StepFile {
    pub(crate) at: Spot,
    pub(crate) id: At<String>,
    pub(crate) kind: At<StepKind>,
    pub(crate) icon: Option<At<String>>,
    pub(crate) next: Option<At<String>>,
    pub(crate) when: Option<ConditionFile>,
    pub(crate) sources: Vec<At<String>>,
    /// Why it needs no source.
    pub(crate) no_source: Option<At<String>>,
    /// `None` if there is no such field.
    pub(crate) kinds: Option<Vec<Kind>>,
    pub(crate) facts: Vec<At<Slot>>,
    pub(crate) danger: bool,
    pub(crate) setting: Option<At<Setting>>,
    pub(crate) skip: bool,
    pub(crate) card: Option<At<String>>,
    pub(crate) choices: Vec<ChoiceFile>,
    /// A question behind a gate of its own.
    pub(crate) private: bool,
}

impl StepFile {
    /// A step with nothing but a name and a kind.
    pub(crate) fn new(at: Spot, id: At<String>, kind: At<StepKind>) -> Self {
        Self {
            at,
            id,
            kind,
            icon: None,
            next: None,
            when: None,
            sources: Vec::new(),
            no_source: None,
            kinds: None,
            facts: Vec::new(),
            danger: false,
            setting: None,
            skip: false,
            card: None,
            choices: Vec::new(),
            private: false,
        }
    }
}

/// A `[[step.choice]]`.
pub(crate) struct ChoiceFile {
    pub(crate) at: Spot,
    pub(crate) id: At<String>,
    pub(crate) icon: Option<At<String>>,
    pub(crate) step: Option<At<String>>,
    pub(crate) flow: Option<At<String>>,
    pub(crate) set: Vec<At<String>>,
    /// In a `pick`: the answer that none of the others holds.
    pub(crate) none: bool,
    pub(crate) when: Option<ConditionFile>,
}

/// A condition with names in place of numbers.
pub(crate) enum ConditionFile {
    Audience(Vec<Audience>),
    Country(Vec<At<String>>),
    CountryKnown,
    Surface(Vec<Surface>),
    Indicator(At<String>),
    All(Vec<ConditionFile>),
    Any(Vec<ConditionFile>),
    Not(Box<ConditionFile>),
}

const CONDITIONS: [&str; 8] =
    ["audience", "country", "country_known", "surface", "indicator", "all", "any", "not"];

/// The target that leads back to where a person was.
pub(crate) const RETURN: &str = "return";

impl FlowFile {
    /// Reads a flow file; its `id` must be the name of the file.
    pub(crate) fn read(file: &Text<'_>, name: &str, problems: &Problems) -> Option<Self> {
        let mut flow = read_toml(file, problems, |fields| {
            let id = fields.required("id", fields.string("id"));
            let audiences: Vec<At<Audience>> = fields.words("audiences");
            let _ = fields.required("audiences", audiences.first());
            Some(Self {
                at: fields.at.clone(),
                audiences: audiences.into_iter().map(|audience| audience.value).collect(),
                icon: fields.string("icon"),
                sources: fields.strings("sources"),
                private: fields.flag("private").unwrap_or(false),
                steps: fields.each("step", |fields| step(fields, problems)),
                id: id?,
            })
        })??;
        if flow.id.value != name {
            let what = format!("the flow is called `{}`, its file `{name}`", flow.id.value);
            problems.add(Code::IdNotFileName, &flow.id.at, what, "give both the same name");
            flow.id.value = name.into();
        }
        if flow.steps.is_empty() {
            problems.add(Code::MissingField, &flow.at, "the flow has no step", "add a `[[step]]`");
        }
        check_id(&flow.id, problems);
        check_duplicates(flow.steps.iter().map(|step| &step.id), "step", problems);
        Some(flow)
    }
}

fn step(fields: &Fields<'_>, problems: &Problems) -> Option<StepFile> {
    let id = fields.required("id", fields.string("id"));
    let kind = fields.required("kind", fields.word("kind"));
    let choices = fields.each("choice", |fields| choice(fields, problems));
    let kinds: Vec<At<Kind>> = fields.words("kinds");
    let step = StepFile {
        icon: fields.string("icon"),
        next: fields.string("next"),
        when: fields.inside("when", |fields| condition(fields, problems)).flatten(),
        sources: fields.strings("sources"),
        no_source: fields.string("no_source"),
        kinds: fields.has("kinds").then(|| values(kinds)),
        facts: fields.words("facts"),
        danger: fields.flag("danger").unwrap_or(false),
        setting: fields.word("setting"),
        skip: fields.flag("skip").unwrap_or(false),
        card: fields.string("card"),
        choices,
        ..StepFile::new(fields.at.clone(), id?, kind?)
    };
    check_id(&step.id, problems);
    check_duplicates(step.choices.iter().map(|choice| &choice.id), "choice", problems);
    Some(step)
}

/// Reads a choice of a step.
pub(crate) fn choice(fields: &Fields<'_>, problems: &Problems) -> Option<ChoiceFile> {
    let id = fields.required("id", fields.string("id"));
    let choice = ChoiceFile {
        at: fields.at.clone(),
        icon: fields.string("icon"),
        step: fields.string("step"),
        flow: fields.string("flow"),
        set: fields.strings("set"),
        none: fields.flag("none").unwrap_or(false),
        when: fields.inside("when", |fields| condition(fields, problems)).flatten(),
        id: id?,
    };
    check_id(&choice.id, problems);
    Some(choice)
}

/// Reads a condition: a table with one field.
pub(crate) fn condition(fields: &Fields<'_>, problems: &Problems) -> Option<ConditionFile> {
    let names = fields.names();
    let [name] = names.as_slice() else {
        let what = format!("a condition has one field, this one has {}", names.len());
        problems.add(Code::UnknownCondition, &fields.at, what, "join conditions with `all` or `any`");
        return None;
    };
    let list = |key| fields.each(key, |fields| condition(fields, problems));
    match name.value.as_str() {
        "audience" => Some(ConditionFile::Audience(values(fields.words("audience")))),
        "country" => Some(ConditionFile::Country(fields.strings("country"))),
        "country_known" => match fields.flag("country_known")? {
            true => Some(ConditionFile::CountryKnown),
            false => Some(ConditionFile::Not(Box::new(ConditionFile::CountryKnown))),
        },
        "surface" => Some(ConditionFile::Surface(values(fields.words("surface")))),
        "indicator" => fields.string("indicator").map(ConditionFile::Indicator),
        "all" => Some(ConditionFile::All(list("all"))),
        "any" => Some(ConditionFile::Any(list("any"))),
        "not" => {
            let inner = fields.inside("not", |fields| condition(fields, problems)).flatten();
            Some(ConditionFile::Not(Box::new(inner?)))
        }
        other => {
            problems.unknown(Code::UnknownCondition, &name.at, "condition", other, &CONDITIONS);
            None
        }
    }
}

/// Ids are kebab-case: they name files, messages and buttons.
pub(crate) fn check_id(id: &At<String>, problems: &Problems) {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    if !id.value.split('-').all(part) {
        let what = format!("the id `{}` is not in small letters and digits with hyphens", id.value);
        problems.add(Code::BadId, &id.at, what, "write it like `where-to-wait`");
    }
}

/// Reports ids that stand twice.
pub(crate) fn check_duplicates<'a>(
    ids: impl Iterator<Item = &'a At<String>>,
    noun: &str,
    problems: &Problems,
) {
    let mut seen: Vec<&At<String>> = Vec::new();
    for id in ids {
        if let Some(first) = seen.iter().find(|first| first.value == id.value) {
            let what =
                format!("the {noun} `{}` stands at {}:{} already", id.value, first.at.path, first.at.line);
            problems.add(Code::DuplicateId, &id.at, what, "give each its own id");
        }
        seen.push(id);
    }
}
