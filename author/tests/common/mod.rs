//! The content that the tests work on: the real guide, and the small one of the broken fixtures.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use amparo_author::{SourceFile, ids, read_dir};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files of the real guide.
pub fn real() -> Vec<SourceFile> {
    read_dir(&root()).unwrap()
}

/// A guide as small as it can be, with the words of the house from the real one.
pub fn small() -> Vec<SourceFile> {
    let mut files = read_dir(&root().join("tests/broken/valid")).unwrap();
    for name in ["common", "bot", "widget"] {
        let path = format!("locales/en/{name}.ftl");
        files.push(SourceFile { bytes: std::fs::read(root().join(&path)).unwrap(), path });
    }
    let registry = ids(&files).unwrap();
    put(&mut files, "core/content/registry.toml", registry);
    files
}

/// Puts a file in place of another.
pub fn put(files: &mut Vec<SourceFile>, path: &str, bytes: impl Into<Vec<u8>>) {
    files.retain(|file| file.path != path);
    files.push(SourceFile { path: path.into(), bytes: bytes.into() });
}

/// The text of a file.
pub fn text(files: &[SourceFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// A fact as the tests read it from the files, apart from the compiler.
pub struct FactText {
    /// Its message.
    pub message: String,
    /// What it answers.
    pub slot: String,
    /// What its holes show.
    pub values: Vec<(String, String)>,
}

/// The facts that hold in a country: its own, then those of the European Union for what it says nothing about.
pub fn facts(country: &amparo_core::Country) -> Vec<FactText> {
    let mut facts = facts_of(&country.code());
    if country.european_union {
        let own: Vec<String> = facts.iter().map(|fact| fact.slot.clone()).collect();
        facts.extend(facts_of("eu").into_iter().filter(|fact| !own.contains(&fact.slot)));
    }
    facts
}

/// The values of the fact that a message tells.
pub fn values_of(message: &str) -> Vec<(String, String)> {
    let code = message.strip_prefix("fact-").and_then(|rest| rest.split('-').next());
    let facts = code.map(facts_of).unwrap_or_default();
    facts.into_iter().find(|fact| fact.message == message).map_or(Vec::new(), |fact| fact.values)
}

fn facts_of(code: &str) -> Vec<FactText> {
    let path = root().join(format!("core/content/countries/{code}.toml"));
    let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let facts = table.get("fact").and_then(toml::Value::as_array).into_iter().flatten();
    let text = |value: &toml::Value| value.as_str().unwrap().to_string();
    facts
        .map(|fact| {
            let slot = text(&fact["slot"]);
            let values = fact.get("values").and_then(toml::Value::as_table).into_iter().flatten();
            FactText {
                message: format!("fact-{code}-{slot}"),
                values: values.map(|(name, value)| (name.clone(), text(value))).collect(),
                slot,
            }
        })
        .collect()
}
