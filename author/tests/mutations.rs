//! Any bytes may arrive as content: they get diagnostics, never a panic.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::OnceLock;

use amparo_author::{Options, SourceFile, compile, ids};
use proptest::prelude::*;

/// Pieces that have a meaning to some parser.
const PIECES: [&str; 36] = [
    "{",
    "}",
    "\\u",
    "\\U",
    "\\u00e",
    "\\uD800",
    "\\UFFFFFF",
    "\"",
    "\n",
    "\r",
    "\t",
    "\u{FEFF}",
    "\u{E000}",
    "é",
    "🧑‍🤝‍🧑",
    "[[step]]",
    "[[step.choice]]",
    "[",
    "]",
    "*[child]",
    " = ",
    ".",
    "-",
    "$audience ->",
    "{ $country }",
    "{ -guide }",
    "\"\"\"",
    "'''",
    "#",
    "2026-11-23",
    "99999999999999999999",
    "next = ",
    "{ all = [",
    "24/7",
    "Mo[-1]-",
    "{ story-card }",
];

fn small() -> &'static [SourceFile] {
    static FILES: OnceLock<Vec<SourceFile>> = OnceLock::new();
    FILES.get_or_init(common::small)
}

/// The files that are mutated: all of the small guide, and some real ones in their places.
fn targets() -> &'static [SourceFile] {
    static FILES: OnceLock<Vec<SourceFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let real = common::real().into_iter().filter(|file| {
            file.path.starts_with("locales/es/")
                || file.path.contains("contacts/mx")
                || file.path.contains("flows/")
        });
        small().iter().cloned().chain(real).collect()
    })
}

#[derive(Clone, Debug)]
enum Change {
    Insert(usize, usize),
    Remove(usize, usize),
    Byte(usize, u8),
    Double(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<usize>;
    prop_oneof![
        (at(), at()).prop_map(|(place, piece)| Change::Insert(place, piece)),
        (at(), 1..40usize).prop_map(|(place, length)| Change::Remove(place, length)),
        (at(), any::<u8>()).prop_map(|(place, byte)| Change::Byte(place, byte)),
        (at(), 1..200usize).prop_map(|(place, length)| Change::Double(place, length)),
    ]
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    let place = |place: usize| place % (bytes.len() + 1);
    match *change {
        Change::Insert(at, piece) => {
            let (at, piece) = (place(at), PIECES[piece % PIECES.len()]);
            bytes.splice(at..at, piece.bytes());
        }
        Change::Remove(at, length) => {
            let at = place(at);
            bytes.drain(at..(at + length).min(bytes.len()));
        }
        Change::Byte(at, byte) => {
            let at = place(at);
            bytes.splice(at..at, [byte]);
        }
        Change::Double(at, length) => {
            let at = place(at);
            let piece = bytes[at..(at + length).min(bytes.len())].to_vec();
            bytes.splice(at..at, piece);
        }
    }
}

fn judge(path: &str, bytes: Vec<u8>) {
    let mut files = small().to_vec();
    common::put(&mut files, path, bytes);
    if let Err(problems) = compile(&files, &Options { pseudo: true }) {
        assert!(!problems.is_empty());
        let bytes_of =
            |path: &str| files.iter().find(|file| file.path == path).map(|file| file.bytes.clone());
        for problem in problems {
            let lines = bytes_of(&problem.path).map_or(1, |bytes| bytes.split(|byte| *byte == b'\n').count());
            assert!((1..=lines).contains(&problem.line), "{problem}");
        }
    }
    let _ = ids(&files);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_content_never_panics(target in any::<usize>(), changes in prop::collection::vec(change(), 1..6)) {
        let file = &targets()[target % targets().len()];
        let mut bytes = file.bytes.clone();
        for change in &changes {
            apply(&mut bytes, change);
        }
        judge(&file.path, bytes);
    }

    #[test]
    fn garbage_never_panics(target in any::<usize>(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        judge(&targets()[target % targets().len()].path, bytes);
    }
}

#[test]
fn what_nests_without_end_is_refused() {
    const DEEP: usize = 50_000;
    let deep = [
        ("locales/en/help.ftl", format!("help-first = {}", "{".repeat(DEEP))),
        ("locales/en/help.ftl", format!("help-first = {}", "{\n\"}\" ->\n *[a] ".repeat(DEEP))),
        ("locales/en/help.ftl", format!("help-first = {}", "{\nA() ->\n *[a] ".repeat(DEEP))),
        ("core/content/guide.toml", format!("a = {}", "[".repeat(DEEP))),
        ("core/content/guide.toml", format!("a{} = 1", ".a".repeat(DEEP))),
        ("core/content/guide.toml", format!("a = {}", "{a=".repeat(DEEP))),
        ("core/content/flows/help.toml", format!("[{}a]\n", "a.".repeat(DEEP))),
    ];
    for (path, text) in deep {
        let mut files = small().to_vec();
        common::put(&mut files, path, text);
        assert!(compile(&files, &Options::default()).is_err(), "{path}");
    }
}
