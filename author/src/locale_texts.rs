//! The Fluent files of one locale, parsed and checked as far as that needs no knowledge of what they are for.

use std::collections::BTreeMap;

use amparo_core::Hole;
use fluent_syntax::ast::Pattern;

use crate::code::Code;
use crate::diagnostic::Problems;
use crate::fluent_file::{Mention, Message, key_of, parse, visit};
use crate::source::{Spot, Text};

/// The name of the only variable that is not a hole.
pub(crate) const AUDIENCE: &str = "audience";

/// How the messages of facts begin.
const FACT: &str = "fact-";

/// All messages of a locale.
pub(crate) struct LocaleTexts<'a> {
    /// By name of the file; `None` for a file that could not be read.
    pub(crate) files: BTreeMap<&'a str, Option<Vec<Message<'a>>>>,
}

/// A place that a reference can lead to: message or term, and attribute.
type Node<'a> = (bool, &'a str, Option<&'a str>);

impl<'a> LocaleTexts<'a> {
    pub(crate) fn read(texts: &'a BTreeMap<String, Text<'a>>, problems: &Problems) -> Self {
        let files = texts.iter().map(|(name, text)| (name.as_str(), parse(text, problems)));
        let locale = Self { files: files.collect() };
        locale.check_duplicates(problems);
        let nodes = locale.nodes();
        for message in locale.messages() {
            for (at, pattern) in message.patterns() {
                let check = Check {
                    at,
                    term: message.term,
                    fact: message.id.starts_with(FACT),
                    nodes: &nodes,
                    complete: locale.complete(),
                    problems,
                };
                visit(pattern, &mut |mention| check.mention(&mention));
            }
        }
        check_cycles(&nodes, problems);
        locale
    }

    /// All messages and terms of the files that could be read.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message<'a>> {
        self.files.values().flatten().flatten()
    }

    fn complete(&self) -> bool {
        self.files.values().all(Option::is_some)
    }

    /// The message of an id.
    pub(crate) fn message(&self, id: &str) -> Option<&Message<'a>> {
        self.messages().find(|message| !message.term && message.id == id)
    }

    /// True if some pattern shows this message or term.
    pub(crate) fn is_referred_to(&self, message: &Message<'a>) -> bool {
        let mut found = false;
        for (_, pattern) in self.messages().flat_map(Message::patterns) {
            visit(pattern, &mut |mention| {
                found |= matches!(mention, Mention::Reference(id, _, term) if (id, term) == (message.id, message.term));
            });
        }
        found
    }

    fn check_duplicates(&self, problems: &Problems) {
        let mut seen: BTreeMap<(bool, &str), &Spot> = BTreeMap::new();
        for message in self.messages() {
            if let Some(first) = seen.insert((message.term, message.id), &message.at) {
                let what =
                    format!("the message `{}` stands at {}:{} already", message.id, first.path, first.line);
                problems.add(Code::DuplicateId, &message.at, what, "keep one of them");
            }
            let mut names: Vec<&str> = Vec::new();
            for (name, at, _) in &message.attributes {
                if names.contains(name) {
                    let what = format!("`.{name}` stands twice in `{}`", message.id);
                    problems.add(Code::DuplicateId, at, what, "keep one of them");
                }
                names.push(name);
            }
        }
    }

    fn nodes(&self) -> BTreeMap<Node<'a>, (&Spot, Vec<Node<'a>>)> {
        let mut nodes = BTreeMap::new();
        for message in self.messages() {
            let slots = std::iter::once(None).chain(message.attributes.iter().map(|(name, ..)| Some(*name)));
            for slot in slots {
                let Some((at, pattern)) = message.slot(slot) else { continue };
                nodes.insert((message.term, message.id, slot), (at, references(pattern)));
            }
        }
        nodes
    }
}

/// Where the references of a pattern lead.
fn references<'a>(pattern: &Pattern<&'a str>) -> Vec<Node<'a>> {
    let mut to = Vec::new();
    visit(pattern, &mut |mention| {
        if let Mention::Reference(id, attribute, term) = mention {
            to.push((term, id, attribute));
        }
    });
    to
}

struct Check<'c, 'a> {
    at: &'c Spot,
    term: bool,
    /// The text of a fact: its values have names of their own.
    fact: bool,
    nodes: &'c BTreeMap<Node<'a>, (&'c Spot, Vec<Node<'a>>)>,
    /// False if a file could not be read, so that what it holds is not called unknown.
    complete: bool,
    problems: &'c Problems,
}

impl Check<'_, '_> {
    fn mention(&self, mention: &Mention<'_, '_>) {
        match mention {
            Mention::Deep => {
                let what = "braces stand in braces more than four times";
                self.problems.add(Code::TooDeep, self.at, what, "write it more simply");
            }
            Mention::Function(name) => {
                let what = format!("the function `{name}` is not known here");
                self.problems.add(Code::UnknownFunction, self.at, what, "write the value without a function");
            }
            Mention::Variable(name) => self.variable(name),
            Mention::Reference(id, attribute, term) => self.reference(id, *attribute, *term),
            Mention::Select(selector, variants, whole) => self.select(selector, variants, *whole),
        }
    }

    fn variable(&self, name: &str) {
        let known: Vec<&str> = Hole::ALL.iter().map(|hole| hole.as_str()).collect();
        if name == AUDIENCE {
            let what = "`$audience` is shown as a word";
            self.problems.add(Code::HoleNotHere, self.at, what, "use it only to choose between variants");
        } else if !known.contains(&name) && !self.fact {
            self.problems.unknown(Code::UnknownHole, self.at, "value", name, &known);
        } else if self.term {
            let what = format!("a term does not know `${name}`");
            self.problems.add(Code::HoleNotHere, self.at, what, "show the value in the message instead");
        }
    }

    fn reference(&self, id: &str, attribute: Option<&str>, term: bool) {
        if self.complete && !self.nodes.contains_key(&(term, id, attribute)) {
            let same = self.nodes.keys().filter(|(of, ..)| *of == term).map(|node| written(*node));
            let name = written((term, id, attribute));
            let known: Vec<String> = same.collect();
            self.problems.unknown(Code::UnknownReference, self.at, "message", &name, &known);
        }
    }

    fn select(
        &self,
        selector: &fluent_syntax::ast::InlineExpression<&str>,
        variants: &[fluent_syntax::ast::Variant<&str>],
        whole: bool,
    ) {
        use fluent_syntax::ast::InlineExpression::VariableReference;
        let on_audience = matches!(selector, VariableReference { id } if id.name == AUDIENCE);
        if !(on_audience && whole) || self.term {
            let what = "variants may only be chosen by `$audience`, and as the whole text";
            self.problems.add(Code::SelectInside, self.at, what, "put the whole text into each variant");
        }
        let mut seen: Vec<&str> = Vec::new();
        for key in variants.iter().map(|variant| key_of(&variant.key)) {
            if seen.contains(&key) {
                let what = format!("the variant `{key}` stands twice");
                self.problems.add(Code::DuplicateId, self.at, what, "keep one of them");
            }
            seen.push(key);
        }
    }
}

fn written((term, id, attribute): Node<'_>) -> String {
    let hyphen = if term { "-" } else { "" };
    attribute.map_or_else(|| format!("{hyphen}{id}"), |name| format!("{hyphen}{id}.{name}"))
}

fn check_cycles(nodes: &BTreeMap<Node<'_>, (&Spot, Vec<Node<'_>>)>, problems: &Problems) {
    for (start, (at, to)) in nodes {
        let mut open = to.clone();
        let mut seen: Vec<Node<'_>> = Vec::new();
        while let Some(node) = open.pop() {
            if seen.contains(&node) {
                continue;
            }
            seen.push(node);
            open.extend(nodes.get(&node).into_iter().flat_map(|(_, to)| to));
        }
        if seen.contains(start) {
            let what = format!("`{}` shows itself", written(*start));
            problems.add(Code::CyclicReference, at, what, "remove the reference");
        }
    }
}
