//! Broken content gets the clear answer that its fixture names. Each folder of `tests/broken/` is called by the code of
//! a problem; its files are laid over the small valid guide in `valid/`, and `expected.toml` lists every problem that
//! must be reported, and no other.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use amparo_author::{CODES, Diagnostic, Options, SourceFile, compile, ids, read_dir};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Files of the valid guide that are taken away.
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    problem: Vec<Problem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Problem {
    code: String,
    path: String,
    line: usize,
    column: usize,
    /// What to do, where the fixture is about that.
    mend: Option<String>,
}

/// Folders that hold no fixture: two small guides, and the faults laid over the second.
const GUIDES: [&str; 3] = ["valid", "small", "faults"];
const REGISTRY: &str = "core/content/registry.toml";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn fixtures() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root().join("tests/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !GUIDES.iter().any(|guide| path.ends_with(guide)))
        .collect();
    folders.sort();
    folders
}

fn put(files: &mut Vec<SourceFile>, file: SourceFile) {
    files.retain(|old| old.path != file.path);
    files.push(file);
}

/// The small guide. The words of the house are those of the real one, so that no fixture changes with them.
fn valid() -> Vec<SourceFile> {
    let mut files = read_dir(&root().join("tests/broken/valid")).unwrap();
    for name in ["common", "bot", "widget"] {
        let path = format!("locales/en/{name}.ftl");
        let bytes = std::fs::read(root().join(&path)).unwrap();
        put(&mut files, SourceFile { path, bytes });
    }
    let numbers = ids(&files).unwrap();
    put(&mut files, SourceFile { path: REGISTRY.into(), bytes: numbers.into_bytes() });
    files
}

/// The files of a fixture, wherever they lie below it.
fn overlay(folder: &Path, below: &Path, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(below).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            overlay(&path, below, files);
        } else if name != "expected.toml" {
            let bytes = std::fs::read(&path).unwrap();
            put(files, SourceFile { path: name, bytes });
        }
    }
}

fn problems(files: &[SourceFile]) -> Vec<Diagnostic> {
    match compile(files, &Options { pseudo: true }) {
        Ok(compiled) => compiled.warnings,
        Err(problems) => problems,
    }
}

fn found(fixture: &Path) -> (Expected, Vec<Diagnostic>) {
    let text = std::fs::read_to_string(fixture.join("expected.toml")).unwrap();
    let expected: Expected = toml::from_str(&text).unwrap();
    let mut files = valid();
    files.retain(|file| !expected.remove.contains(&file.path));
    overlay(fixture, fixture, &mut files);
    let problems = problems(&files);
    (expected, problems)
}

#[test]
fn the_small_guide_is_valid() {
    assert_eq!(problems(&valid()), []);
}

#[test]
fn every_fixture_gets_the_answers_it_names() {
    let mut wrong = String::new();
    for fixture in fixtures() {
        let (expected, found) = found(&fixture);
        let place =
            |problem: &Problem| (problem.path.clone(), problem.line, problem.column, problem.code.clone());
        let mut wanted: Vec<_> = expected.problem.iter().map(place).collect();
        wanted.sort();
        let mut got: Vec<_> =
            found.iter().map(|it| (it.path.clone(), it.line, it.column, String::from(it.code))).collect();
        got.sort();
        let mends = expected.problem.iter().all(|problem| {
            let same = |it: &&Diagnostic| {
                it.code == problem.code && it.path == problem.path && it.line == problem.line
            };
            let mend = problem.mend.as_ref();
            mend.is_none_or(|mend| found.iter().filter(same).any(|it| it.mend == *mend))
        });
        if wanted != got || !mends {
            let found: String = found.iter().map(|problem| format!("  {problem}\n")).collect();
            wrong += &format!("{}: wanted {wanted:#?}, found\n{found}", fixture.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_has_a_fixture_that_shows_it() {
    let mut shown: BTreeSet<String> = generated().into_iter().map(|(code, _)| code.into()).collect();
    for fixture in fixtures() {
        let name = fixture.file_name().unwrap().to_str().unwrap();
        let code = name.split("--").next().unwrap();
        assert!(found(&fixture).1.iter().any(|problem| problem.code == code), "{name} does not show {code}");
        shown.insert(code.into());
    }
    let codes: BTreeSet<String> = CODES.iter().map(|code| String::from(*code)).collect();
    assert_eq!(shown, codes);
}

/// Broken guides too long to be written by hand.
fn generated() -> Vec<(&'static str, Vec<SourceFile>)> {
    let with = |path: &str, text: String| {
        let mut files = valid();
        put(&mut files, SourceFile { path: path.into(), bytes: text.into_bytes() });
        files
    };
    let flow = |id: &str| format!("id = \"{id}\"\naudiences = [\"teen\"]\nsources = []\n");
    let say = |at: usize| format!("[[step]]\nid = \"s{at}\"\nkind = \"say\"\nnext = \"s{}\"\n", at + 1);
    let last = "[[step]]\nid = \"s4096\"\nkind = \"end\"\nkinds = [\"emergency\"]\n";
    let long = flow("long") + &(0..4096).map(say).collect::<String>() + last;
    let icons = (0..300).map(|at| format!("i{at} = \"i\"\n")).collect::<String>();
    let guide = std::fs::read_to_string(root().join("tests/broken/valid/core/content/guide.toml")).unwrap();
    let common = std::fs::read_to_string(root().join("locales/en/common.ftl")).unwrap();
    let choices: String =
        (1..=7).map(|at| format!("[[step.choice]]\nid = \"c{at}\"\nset = [\"alone\"]\n")).collect();
    let pick =
        |at: usize| format!("[[step]]\nid = \"s{at}\"\nkind = \"pick\"\nnext = \"s{}\"\n{choices}", at + 1);
    let end = "[[step]]\nid = \"s8\"\nkind = \"end\"\nkinds = [\"emergency\"]\n";
    let asks = flow("asks") + &(0..8).map(pick).collect::<String>() + end;
    vec![
        ("too-many-answers", with("core/content/flows/asks.toml", asks)),
        ("too-many-steps", with("core/content/flows/long.toml", long)),
        ("too-many", with("core/content/guide.toml", guide + &icons)),
        ("missing-hole", with("locales/en/common.ftl", common.replace("{ $date }", "then"))),
    ]
}

#[test]
fn long_broken_guides_are_told_apart_too() {
    for (code, files) in generated() {
        let problems = problems(&files);
        assert!(problems.iter().any(|problem| problem.code == code), "{code}: {:?}", problems.first());
    }
}

/// Words of the program's makers that an editor need not know.
const OURS: [&str; 12] = [
    "Some(",
    "None",
    "Option",
    "enum",
    "struct",
    "unwrap",
    "panic",
    "serde",
    "postcard",
    "u16",
    "variant of",
    "Spanned",
];

#[test]
fn every_answer_is_in_an_editors_words() {
    let all = fixtures().into_iter().flat_map(|fixture| found(&fixture).1);
    for problem in
        all.chain(generated().into_iter().flat_map(|(_, files)| problems(&files).into_iter().take(20)))
    {
        let line = problem.to_string();
        for part in [&problem.what, &problem.mend] {
            let first = part.chars().next().unwrap();
            assert!(first.is_lowercase() || matches!(first, '`' | '<'), "begins in lower case: {line}");
            assert!(!part.ends_with('.'), "no final stop: {line}");
            assert!(!part.contains('"') && part.matches('`').count() % 2 == 0, "names in backticks: {line}");
            assert!(!OURS.iter().any(|word| part.contains(word)), "no words of ours: {line}");
            assert!(!part.contains('\n') && part.len() < 400, "one line: {line}");
        }
        assert!(problem.line > 0 && problem.column > 0 && !problem.path.is_empty(), "{line}");
    }
}
