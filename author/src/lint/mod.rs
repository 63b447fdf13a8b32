//! What makes words right as far as a rule can tell, beside what the compiler refuses: form, signs, tone, length, and
//! agreement between languages. A rule that is wrong about one text is waived by a comment with a reason above it.

mod form;
mod pairs;
mod states;
mod words;

use std::collections::BTreeMap;

use amparo_core::Audience;

use crate::compile::{Options, compile, contracts_of};
use crate::contract::Contract;
use crate::diagnostic::{Diagnostic, Problems, Severity};
use crate::guide_file::GuideFile;
use crate::leaves::{Leaf, of_file};
use crate::locale_file::LocaleFile;
use crate::locale_texts::LocaleTexts;
use crate::readings::below;
use crate::source::{SourceFile, Spot, Text};
use crate::sources::Sources;

pub use form::mended;

/// The rule of `localization.md` that a code of the compiler or of the proof answers.
const RULES: [(&str, &[&str]); 16] = [
    ("FTL001", &["bad-escape"]),
    ("FTL002", &["fluent-syntax"]),
    ("FTL003", &["byte-order-mark", "carriage-return", "not-utf8", "forbidden-character", "empty-file"]),
    ("FTL004", &["duplicate-id"]),
    ("FTL005", &["unknown-reference", "cyclic-reference", "unknown-function"]),
    ("FTL006", &["too-deep"]),
    ("ID001", &["bad-id", "missing-text", "unused-text", "unknown-file", "missing-file"]),
    ("ARG001", &["unknown-hole", "hole-not-here", "missing-hole"]),
    (
        "AUD001",
        &["missing-audience", "unknown-audience", "default-not-child", "select-inside", "unused-variant"],
    ),
    ("ATT001", &["missing-attribute", "unknown-attribute"]),
    ("TERM001", &["wording"]),
    ("LEN002", &["label-not-one-line"]),
    ("FMT001", &["markup-in-text"]),
    ("CON001", &["number-in-text", "link-in-text"]),
    ("LEN001", &["empty-text"]),
    ("RDL001", &["misfit"]),
];

/// The rule that a code answers; the code itself where it is a rule, or where none speaks of it.
#[must_use]
pub fn rule_of(code: &'static str) -> &'static str {
    RULES.iter().find(|(_, codes)| codes.contains(&code)).map_or(code, |(rule, _)| rule)
}

/// Checks the words of all languages.
#[must_use]
pub fn lint(files: &[SourceFile]) -> Vec<Diagnostic> {
    if let Err(problems) = compile(files, &Options { pseudo: true }) {
        return problems;
    }
    let problems = Problems::default();
    let sources = Sources::read(files, &problems);
    match sources.guide.as_ref() {
        Some(guide) => rules(&sources, guide, &problems),
        None => problems.sorted(),
    }
}

/// What the rules find in words that compile, or nearly do.
pub(crate) fn rules(sources: &Sources<'_>, guide: &GuideFile, problems: &Problems) -> Vec<Diagnostic> {
    let contracts = contracts_of(sources, guide, problems);
    let default = guide.default_locale.value.as_str();
    let locales: BTreeMap<&str, Locale<'_>> = sources
        .texts
        .iter()
        .filter_map(|(tag, texts)| {
            let file = sources.locales.get(tag)?;
            Some((tag.as_str(), Locale::of(file, texts, &contracts, problems)))
        })
        .collect();
    let mut found = Vec::new();
    for (tag, locale) in &locales {
        form::check(locale, &mut found);
        words::check(locale, &mut found);
        if let Some(source) = locales.get(default) {
            pairs::check(source, locale, *tag != default, &mut found);
        }
    }
    found.extend(below(sources, guide, problems));
    states::check(sources, guide, problems, &mut found);
    let mut list: Vec<Diagnostic> =
        found.into_iter().filter(|finding| !finding.is_waived(&locales)).map(Finding::diagnostic).collect();
    list.sort_by(|a, b| (&a.path, a.line, a.column, a.code).cmp(&(&b.path, b.line, b.column, b.code)));
    list.dedup();
    list
}

/// The words of one language.
pub(crate) struct Locale<'a> {
    pub(crate) file: &'a LocaleFile,
    pub(crate) texts: &'a BTreeMap<String, Text<'a>>,
    /// By name of the file.
    pub(crate) leaves: BTreeMap<&'a str, Vec<Leaf>>,
    contracts: &'a [Contract],
}

impl<'a> Locale<'a> {
    pub(crate) fn of(
        file: &'a LocaleFile,
        texts: &'a BTreeMap<String, Text<'a>>,
        contracts: &'a [Contract],
        problems: &Problems,
    ) -> Self {
        let parsed = LocaleTexts::read(texts, problems);
        let leaves = texts.iter().map(|(name, text)| (name.as_str(), of_file(&parsed, name, text)));
        Self { file, texts, leaves: leaves.collect(), contracts }
    }

    /// Those who read a leaf.
    fn readers(&self, leaf: &Leaf) -> Vec<Audience> {
        let asked = self.contracts.iter().flat_map(|contract| &contract.leaves);
        let mut asked =
            asked.filter(|other| other.message == leaf.message && other.attribute == leaf.attribute);
        match (leaf.audience, asked.next()) {
            (None, Some(asked)) => asked.audiences.clone(),
            _ => leaf.readers(),
        }
    }

    fn leaf(&self, file: &str, key: &str) -> Option<&Leaf> {
        self.leaves.get(file)?.iter().find(|leaf| leaf.key == key)
    }

    fn all(&self) -> impl Iterator<Item = (&'a str, &Leaf)> {
        self.leaves.iter().flat_map(|(file, leaves)| leaves.iter().map(move |leaf| (*file, leaf)))
    }
}

/// What a rule says of a place.
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) at: Spot,
    pub(crate) what: String,
    pub(crate) mend: String,
}

impl Finding {
    pub(crate) fn new(
        rule: &'static str,
        at: &Spot,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self { rule, at: at.clone(), what: what.into(), mend: mend.into() }
    }

    /// True if a comment above the message, or one for the whole file (`###`), names the rule and a reason.
    fn is_waived(&self, locales: &BTreeMap<&str, Locale<'_>>) -> bool {
        let texts = locales.values().flat_map(|locale| locale.texts.values());
        let Some(text) = texts.into_iter().find(|text| text.path == self.at.path) else { return false };
        let mark = format!("lint: {} ", self.rule);
        let lines: Vec<&str> = text.text.lines().collect();
        let named = |line: &&str| line.split_once(&mark).is_some_and(|(_, reason)| !reason.trim().is_empty());
        if lines.iter().filter(|line| line.starts_with("###")).any(named) {
            return true;
        }
        let above = lines.get(..self.at.line).unwrap_or_default().iter().rev();
        // Up to the beginning of the message, then the comment above it.
        let begins = |line: &&&str| line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-');
        above.skip_while(|line| !begins(line)).skip(1).take_while(|line| line.starts_with('#')).any(named)
    }

    /// As it is told.
    pub(crate) fn diagnostic(self) -> Diagnostic {
        Diagnostic {
            code: self.rule,
            severity: Severity::Warning,
            path: self.at.path.to_string(),
            line: self.at.line,
            column: self.at.column,
            what: self.what,
            mend: self.mend,
        }
    }
}
