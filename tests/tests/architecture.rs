//! The law of the house, checked: who may depend on whom, and how large a file and a function may be.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// All crates a crate is built from, as `cargo tree` names them.
fn tree(package: &str, options: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "-e", "normal", "--prefix", "none", "--format", "{p}", "-p", package])
        .args(options)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).unwrap();
    let mut names: Vec<String> =
        names.lines().filter_map(|line| line.split(' ').next()).map(String::from).collect();
    names.sort();
    names.dedup();
    names
}

#[track_caller]
fn never(package: &str, options: &[&str], forbidden: &[&str]) {
    let tree = tree(package, options);
    assert!(tree.iter().any(|name| name == package), "the tree of {package} was not read");
    let found: Vec<_> = forbidden.iter().filter(|name| tree.iter().any(|found| found == *name)).collect();
    assert!(found.is_empty(), "{package} must not be built from {found:?}");
}

const FLUENT: [&str; 3] = ["fluent-bundle", "fluent-syntax", "fluent"];
const SURFACES: [&str; 4] = ["teloxide", "tokio", "wasm-bindgen", "axum"];

#[test]
fn core_knows_no_surface_no_file_format_and_no_chance() {
    never("amparo-core", &[], &FLUENT);
    never("amparo-core", &[], &SURFACES);
    never(
        "amparo-core",
        &[],
        &["toml", "serde_json", "log", "tracing", "rand", "getrandom", "amparo-author"],
    );
    let own = ["amparo-core", "serde", "postcard", "crc", "aes-siv", "hkdf", "sha2"];
    let direct = tree("amparo-core", &["--depth", "1"]);
    assert!(direct.iter().all(|name| own.contains(&name.as_str())), "{direct:?}");
    let source = std::fs::read_to_string(root().join("core/src/lib.rs")).unwrap();
    assert!(source.contains("#![no_std]"));
}

#[test]
fn author_knows_no_surface() {
    never("amparo-author", &[], &SURFACES);
}

#[test]
fn wasm_holds_only_the_core_without_the_seal() {
    never("amparo-wasm", &[], &FLUENT);
    never(
        "amparo-wasm",
        &[],
        &["toml", "serde_json", "tokio", "teloxide", "aes-siv", "hkdf", "sha2", "amparo-author"],
    );
}

#[test]
fn bot_compiles_its_content_before_it_runs() {
    never("amparo-bot", &[], &FLUENT);
    never("amparo-bot", &[], &["amparo-author", "wasm-bindgen"]);
}

#[test]
fn tools_know_no_telegram_and_nobody_depends_on_the_tests() {
    never("amparo-cli", &[], &["teloxide"]);
    never("xtask", &[], &["teloxide"]);
    for package in ["amparo-core", "amparo-author", "amparo-wasm", "amparo-bot", "amparo-cli", "xtask"] {
        never(package, &[], &["amparo-tests"]);
    }
}

#[test]
fn every_crate_takes_the_lints_of_the_house() {
    for folder in ["core", "author", "wasm", "bot", "cli", "tests", "xtask"] {
        let manifest = std::fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{folder}/Cargo.toml");
    }
}

/// The files that git knows or would take, with their text.
fn files(endings: &[&str]) -> Vec<(String, String)> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .unwrap();
    let names = String::from_utf8(output.stdout).unwrap();
    let wanted = |name: &&str| endings.iter().any(|ending| name.ends_with(ending));
    let read = |name: &str| Some((name.to_string(), std::fs::read_to_string(root().join(name)).ok()?));
    let files: Vec<_> = names.lines().filter(wanted).filter_map(read).collect();
    assert!(!files.is_empty());
    files
}

fn is_test(name: &str) -> bool {
    name.contains("/tests/") || name.contains("_tests.rs") || name.ends_with(".test.mjs")
}

/// The lines of a file without its tests and the modules of tests at its end.
fn lines(text: &str) -> usize {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count()
}

#[test]
fn no_file_is_a_room_too_large_to_know() {
    let large: Vec<_> = files(&[".rs", ".ts", ".mjs", ".js", ".css", ".py"])
        .into_iter()
        .filter(|(name, text)| !is_test(name) && lines(text) > 400)
        .map(|(name, text)| format!("{name}: {}", lines(&text)))
        .collect();
    assert!(large.is_empty(), "more than 400 lines: {large:?}");
}

/// In Rust `clippy::too_many_lines` counts (clippy.toml); here the script files are counted by indentation.
#[test]
fn no_function_of_a_script_is_longer_than_forty_lines() {
    let mut long = Vec::new();
    for (name, text) in files(&[".ts", ".mjs"]).into_iter().filter(|(name, _)| !is_test(name)) {
        let lines: Vec<&str> = text.lines().collect();
        for (start, line) in
            lines.iter().enumerate().filter(|(_, line)| line.ends_with('{') && line.contains(')'))
        {
            let indent = line.len() - line.trim_start().len();
            let close = lines[start + 1..].iter().position(|end| {
                end.trim_start().starts_with('}') && end.len() - end.trim_start().len() == indent
            });
            if close.is_some_and(|length| length > 40) {
                long.push(format!("{name}:{}", start + 1));
            }
        }
    }
    assert!(long.is_empty(), "more than 40 lines: {long:?}");
}

#[test]
fn nothing_in_the_repository_names_a_machine() {
    let sources =
        files(&[".rs", ".ts", ".mjs", ".toml", ".md", ".ftl", ".json", ".html", ".css", ".py", ".sh", "run"]);
    let homes = ["/root/", "/work/main", "/work/shared", "/tmp/"];
    let here = "tests/tests/architecture.rs";
    let found: Vec<_> = sources
        .iter()
        .filter(|(name, _)| name != here && !name.ends_with("package-lock.json"))
        .flat_map(|(name, text)| {
            homes.iter().filter(|home| text.contains(**home)).map(move |home| (name, home))
        })
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
