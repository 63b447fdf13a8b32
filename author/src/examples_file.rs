//! `locales/<tag>/examples.toml`: messages that somebody made up, with what each means, to learn from.

use std::collections::BTreeMap;

use amparo_core::plain;

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::learn::Example;
use crate::reader::{Fields, read_toml};
use crate::source::{At, Text};
use crate::structure::Names;

/// The table of messages that no flow answers.
const NONE: &str = "none";

/// A message, and whether it tells of danger.
type Message = (At<String>, bool);

/// The examples of one language.
pub(crate) struct ExamplesFile {
    flows: Vec<(At<String>, Vec<Message>)>,
}

impl ExamplesFile {
    pub(crate) fn read(file: &Text<'_>, problems: &Problems) -> Option<Self> {
        let read = read_toml(file, problems, |fields| {
            let table = |name: At<String>| {
                let messages = fields.inside(&name.value, messages)?;
                Some((name, messages))
            };
            Self { flows: fields.names().into_iter().filter_map(table).collect() }
        })?;
        read.check(problems);
        Some(read)
    }

    /// The same words must not mean two things, and need not be said twice.
    fn check(&self, problems: &Problems) {
        let mut seen = BTreeMap::new();
        let mut all: Vec<&At<String>> =
            self.flows.iter().flat_map(|(_, messages)| messages.iter().map(|(text, _)| text)).collect();
        all.sort_by_key(|text| (text.at.line, text.at.column));
        for text in all {
            let said = plain(&text.value).split_whitespace().collect::<Vec<_>>().join(" ");
            let Some(line) = seen.insert(said, text.at.line) else { continue };
            let what = format!("`{}` stands in line {line} already", text.value);
            problems.add(Code::DuplicateId, &text.at, what, "keep one of them, where it belongs");
        }
    }

    /// What to learn from.
    pub(crate) fn compiled(&self, names: &Names<'_>) -> Vec<Example> {
        let mut examples = Vec::new();
        for (name, messages) in &self.flows {
            let flow = (name.value != NONE).then(|| names.flow_number(name));
            let example =
                |(text, danger): &Message| Example { text: text.value.clone(), danger: *danger, flow };
            examples.extend(messages.iter().map(example));
        }
        examples
    }
}

fn messages(fields: &Fields<'_>) -> Vec<Message> {
    let of = |key: &str, danger| fields.strings(key).into_iter().map(move |text| (text, danger));
    of("danger", true).chain(of("calm", false)).collect()
}
