//! What an editor is told: one diagnostic a problem, with place, what is wrong and what to do about it.

use std::cell::RefCell;
use std::fmt;

use crate::code::Code;
use crate::source::Spot;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is compiled until it is mended.
    Error,
    /// Worth a look; the packs are made all the same.
    Warning,
}

/// One problem in the content, in an editor's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of the kind of problem.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The file, relative to the root of the repository.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub mend: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, path, line, column, what, mend, .. } = self;
        write!(f, "{path}:{line}:{column}: {code} {what}; {mend}")
    }
}

/// Collects the problems of one run, so that an editor sees all of them at once.
#[derive(Default)]
pub(crate) struct Problems {
    list: RefCell<Vec<Diagnostic>>,
}

impl Problems {
    pub(crate) fn add(&self, code: Code, at: &Spot, what: impl Into<String>, mend: impl Into<String>) {
        self.list.borrow_mut().push(Diagnostic {
            code: code.as_str(),
            severity: code.severity(),
            path: at.path.to_string(),
            line: at.line,
            column: at.column,
            what: what.into(),
            mend: mend.into(),
        });
    }

    /// A name that is not known, with the nearest one that is.
    pub(crate) fn unknown<S: AsRef<str>>(&self, code: Code, at: &Spot, noun: &str, name: &str, known: &[S]) {
        let mend = match nearest(name, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => String::from("there is none yet"),
            None => format!("use one of {}", listed(known)),
        };
        self.add(code, at, format!("unknown {noun} `{name}`"), mend);
    }

    /// True if something must be mended before anything is compiled.
    pub(crate) fn any_error(&self) -> bool {
        self.list.borrow().iter().any(|problem| problem.severity == Severity::Error)
    }

    /// All problems by place, each once.
    pub(crate) fn sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list.into_inner();
        list.sort_by(|a, b| key(a).cmp(&key(b)));
        list.dedup();
        list
    }
}

fn key(problem: &Diagnostic) -> (&str, usize, usize, &str, &str) {
    (&problem.path, problem.line, problem.column, problem.code, &problem.what)
}

/// What a parser said, as part of a sentence of ours.
pub(crate) fn said(message: &str) -> String {
    let message = message.trim().trim_end_matches('.').replace('"', "`").replace('\n', ", ");
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// At most this many names are listed where none is near.
const LISTED: usize = 12;

fn listed<S: AsRef<str>>(known: &[S]) -> String {
    let names: Vec<String> = known.iter().take(LISTED).map(|name| format!("`{}`", name.as_ref())).collect();
    let more = if known.len() > LISTED { ", and others" } else { "" };
    names.join(", ") + more
}

/// The known name nearest to a mistyped one, if any is near.
pub(crate) fn nearest<'a, S: AsRef<str>>(name: &str, known: &'a [S]) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    closest(name, known).filter(|candidate| strsim::osa_distance(name, candidate) <= limit)
}

/// The known name closest to another one, however far away it is; `None` if none is known.
#[must_use]
pub fn closest<'a, S: AsRef<str>>(name: &str, known: &'a [S]) -> Option<&'a str> {
    let by_distance = known.iter().map(|known| (strsim::osa_distance(name, known.as_ref()), known.as_ref()));
    by_distance.min().map(|(_, closest)| closest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered_only_if_it_is_near() {
        let known = ["contacts", "card", "say"];
        assert_eq!(nearest("contact", &known), Some("contacts"));
        assert_eq!(nearest("sya", &known), Some("say"));
        assert_eq!(nearest("question", &known), None);
        assert_eq!(closest("contraption", &known), Some("contacts"), "far, and still the closest");
        assert_eq!(closest("question", &[""; 0]), None);
    }
}
