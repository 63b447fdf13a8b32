//! `amparo lint` finds the mistakes of tired translators, and raises no false alarm. `tests/lint/clean/` is a guide whose
//! words are right, some of them in ways that look wrong; each entry of `faults.toml` is one mistake in it, written
//! by another hand than the linter's, and names the rule of `localization.md` that must be reported.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use amparo_author::{Diagnostic, SourceFile, lint, mended, read_dir, rule_of};
use serde::Deserialize;

#[derive(Deserialize)]
struct Faults {
    fault: Vec<Fault>,
}

/// One mistake in one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    rule: String,
    name: String,
    file: String,
    find: Option<String>,
    replace: Option<String>,
    /// How the bytes were spoiled.
    bytes: Option<String>,
    /// The line of the finding, where the mistake begins and ends on one.
    #[serde(rename = "where")]
    line: Option<usize>,
    /// What the compiler or the proof says of it.
    code: Option<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lint")
}

fn clean() -> Vec<SourceFile> {
    amparo_tests::clean::clean().unwrap()
}

fn faults() -> Vec<Fault> {
    let text = std::fs::read_to_string(root().join("faults.toml")).unwrap();
    toml::from_str::<Faults>(&text).unwrap().fault
}

fn spoiled(fault: &Fault) -> Vec<SourceFile> {
    let mut files = clean();
    let file = files.iter_mut().find(|file| file.path == fault.file).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    file.bytes = match (fault.bytes.as_deref(), &fault.find, &fault.replace) {
        (Some("bom"), ..) => [&[0xEF, 0xBB, 0xBF], file.bytes.as_slice()].concat(),
        (Some("crlf"), ..) => text.replace('\n', "\r\n").into_bytes(),
        (Some("tab"), ..) => text.replacen("\n    .", "\n\t.", 1).into_bytes(),
        (Some("latin1"), ..) => {
            text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect()
        }
        (None, Some(find), Some(replace)) => {
            assert_eq!(text.matches(find.as_str()).count(), 1, "{}", fault.name);
            text.replace(find.as_str(), replace).into_bytes()
        }
        _ => panic!("{} spoils nothing", fault.name),
    };
    files
}

/// True if a finding is the one that the fault names.
fn names(fault: &Fault, finding: &Diagnostic) -> bool {
    // The compiler names the message; the linter the text.
    let compiler = fault.code.as_deref() == Some(finding.code);
    let here = finding.path == fault.file && fault.line.is_none_or(|line| finding.line == line);
    compiler || rule_of(finding.code) == fault.rule && here
}

#[test]
fn the_clean_twin_raises_no_alarm() {
    let found: Vec<String> = lint(&clean()).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_shipped_words_keep_all_rules() {
    let files = read_dir(&root().join("../..")).unwrap();
    let found: Vec<String> = lint(&files).iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_planted_fault_is_found() {
    let mut missed = Vec::new();
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    for fault in faults() {
        let found = lint(&spoiled(&fault));
        if found.iter().any(|finding| names(&fault, finding)) {
            *rules.entry(fault.rule).or_default() += 1;
        } else {
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            missed.push(format!("{} {}: found {found:#?}", fault.rule, fault.name));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(rules.values().sum::<usize>() >= 100 && rules.len() >= 20, "{rules:?}");
}

#[test]
fn what_fix_writes_is_right_and_stays_so() {
    let fixed = ["FTL003", "FTL007"];
    for fault in faults().into_iter().filter(|fault| fixed.contains(&fault.rule.as_str())) {
        let mut files = spoiled(&fault);
        if fault.bytes.as_deref() == Some("latin1")
            || fault.name.contains("order")
            || fault.name.contains("Word")
        {
            continue;
        }
        let file = files.iter_mut().find(|file| file.path == fault.file).unwrap();
        *file = mended(file).unwrap();
        assert_eq!(mended(file), None, "{}", fault.name);
        assert_eq!(lint(&files), [], "{}", fault.name);
    }
}
