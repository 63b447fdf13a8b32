//! The content checker finds the mistakes of tired editors. `tests/broken/small/` is a guide without a fault; each file of
//! `tests/broken/faults/` is one mistake in it, written from the law alone, and names the code that must be reported: by
//! the compiler where it refuses the guide, else by the checker.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use amparo_author::{Options, SourceFile, compile, ids, read_dir, verify};
use amparo_core::Content;
use amparo_tests::journey::NOW;
use serde::Deserialize;

/// One mistake.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// Path of its file, for messages.
    #[serde(skip)]
    name: String,
    /// What happened, in an editor's words.
    about: String,
    /// The invariant of the checker that it breaks, from 1.
    invariant: usize,
    /// What must be reported.
    code: String,
    change: Vec<Change>,
}

/// A change of one file: a text in it, or all of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    path: String,
    /// Stands once in the file.
    find: Option<String>,
    replace: Option<String>,
    /// True for a new file, with its `content`.
    #[serde(default)]
    add: bool,
    content: Option<String>,
    /// True if the file is taken away.
    #[serde(default)]
    remove: bool,
}

/// What is reported: codes, and the words that belong to them.
type Reported = Vec<(String, String)>;

const REGISTRY: &str = "core/content/registry.toml";
const INVARIANTS: usize = 11;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn faults() -> Vec<Fault> {
    let folder = std::fs::read_dir(root().join("tests/broken/faults")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Fault {
    let text = std::fs::read_to_string(path).unwrap();
    let mut fault: Fault =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    fault.name = path.file_stem().unwrap().to_str().unwrap().into();
    fault
}

/// The small guide. The words of the house are those of the real one, as for the other broken guides.
fn small() -> Vec<SourceFile> {
    let mut files = read_dir(&root().join("tests/broken/small")).unwrap();
    for tag in ["en", "es"] {
        for name in ["common", "bot", "widget"] {
            let path = format!("locales/{tag}/{name}.ftl");
            let bytes = std::fs::read(root().join(&path)).unwrap();
            files.push(SourceFile { path, bytes });
        }
    }
    files
}

fn with(fault: &Fault) -> Vec<SourceFile> {
    let mut files = small();
    for change in &fault.change {
        apply(change, &mut files, &fault.name);
    }
    files
}

fn apply(change: &Change, files: &mut Vec<SourceFile>, name: &str) {
    let path = &change.path;
    let at = files.iter().position(|file| file.path == *path);
    match (&change.find, &change.replace, &change.content) {
        (Some(find), Some(replace), None) if !change.add && !change.remove => {
            let file = &mut files[at.unwrap_or_else(|| panic!("{name}: there is no {path}"))];
            let text = std::str::from_utf8(&file.bytes).unwrap();
            let times = text.matches(find.as_str()).count();
            assert!(times == 1, "{name}: stands {times} times in {path}: {find}");
            file.bytes = text.replace(find.as_str(), replace).into_bytes();
        }
        (None, None, Some(content)) if change.add && !change.remove => {
            assert!(at.is_none(), "{name}: there is a {path} already");
            files.push(SourceFile { path: path.clone(), bytes: content.clone().into_bytes() });
        }
        (None, None, None) if change.remove && !change.add => {
            files.remove(at.unwrap_or_else(|| panic!("{name}: there is no {path}")));
        }
        _ => panic!("{name}: a change has `find` and `replace`, or `add` and `content`, or `remove`"),
    }
}

/// What compiler and checker report.
fn reported(mut files: Vec<SourceFile>) -> Reported {
    let numbers = match ids(&files) {
        Ok(numbers) => numbers.into_bytes(),
        Err(found) => return found.iter().map(|it| (it.code.into(), it.to_string())).collect(),
    };
    files.push(SourceFile { path: REGISTRY.into(), bytes: numbers });
    let packs = match compile(&files, &Options::default()) {
        Ok(compiled) => compiled.packs,
        Err(found) => return found.iter().map(|it| (it.code.into(), it.to_string())).collect(),
    };
    let failures = verify(&content(&packs), NOW).failures;
    failures.into_iter().map(|failure| (failure.code.into(), failure.what)).collect()
}

fn content(packs: &[(String, Vec<u8>)]) -> Content {
    let (_, structure) = packs.iter().find(|(name, _)| name == "structure").unwrap();
    let mut content = Content::new(structure).unwrap();
    for (name, bytes) in packs.iter().filter(|(name, _)| name != "structure") {
        content.add(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    content
}

#[test]
fn the_small_guide_has_no_fault() {
    assert_eq!(reported(small()), []);
}

#[test]
fn every_fault_is_reported_by_its_code() {
    let faults = faults();
    let mut missed = Vec::new();
    for fault in &faults {
        let found = reported(with(fault));
        if found.iter().all(|(code, _)| *code != fault.code) {
            let found: String = found.iter().map(|(code, what)| format!("    {code}: {what}\n")).collect();
            missed
                .push(format!("{}: {}\n  wanted `{}`, found\n{found}", fault.name, fault.about, fault.code));
        }
    }
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), faults.len(), missed.join("\n"));
}

#[test]
fn every_invariant_has_faults_of_its_own() {
    let faults = faults();
    assert!(faults.len() >= 30, "{}", faults.len());
    for fault in &faults {
        let known = (1..=INVARIANTS).contains(&fault.invariant);
        assert!(known && !fault.about.is_empty() && !fault.change.is_empty(), "{}", fault.name);
    }
    for invariant in 1..=INVARIANTS {
        let count = faults.iter().filter(|fault| fault.invariant == invariant).count();
        assert!(count >= 2, "invariant {invariant}: {count}");
    }
}
