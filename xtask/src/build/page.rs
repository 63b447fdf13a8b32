//! The custom element in one file, type-checked, and the demo page that embeds it as a partner would.

use super::stage;
use crate::{
    house,
    process::{command, run},
};
use miette::{IntoDiagnostic, Result, WrapErr, miette};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The modules: the element, what comes after the first question, and what a page's own scripts may call.
const MODULES: [(&str, &str); 5] = [
    ("amparo.ts", "amparo.js"),
    ("drawings.ts", "amparo-icons.js"),
    ("tools.ts", "amparo-tools.js"),
    ("offline.ts", "amparo-offline.js"),
    ("api.ts", "amparo-api.js"),
];

/// Checks the types and writes the modules.
///
/// # Errors
/// What the type checker or the bundler found; they have printed it.
pub(crate) fn bundle() -> Result<()> {
    stage("widget");
    run(command(house::npm_program("tsc")).args(["--noEmit", "--project", "tsconfig.json"]))?;
    let recorded = format!("--define:RECORDED={:?}", recorded());
    for (entry, out) in MODULES {
        esbuild(&source(entry), &house::widget().join(out), &[&recorded])?;
    }
    fs::write(house::widget().join("disabled.json"), "[]\n").into_diagnostic()
}

/// The languages that come with recordings.
fn recorded() -> Vec<String> {
    let Ok(entries) = fs::read_dir(house::widget().join("packs/recordings")) else { return Vec::new() };
    let stem = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    let mut tags: Vec<String> = entries.flatten().filter_map(|entry| stem(entry.path())).collect();
    tags.sort();
    tags
}

/// Writes the service worker of a build, which carries the sum of its files.
///
/// # Errors
/// What the bundler found; it has printed it.
pub(crate) fn worker(revision: &str) -> Result<()> {
    let define = format!("--define:REVISION={revision:?}");
    esbuild(&source("worker.ts"), &house::widget().join("amparo-worker.js"), &[&define])
}

fn source(name: &str) -> PathBuf {
    house::at("wasm/widget/src").join(name)
}

/// Bundles one entry into one minified module.
///
/// # Errors
/// What the bundler found; it has printed it.
pub(crate) fn esbuild(entry: &Path, out: &Path, more: &[&str]) -> Result<()> {
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(out);
    let flags = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8"];
    let quiet =
        ["--legal-comments=none", "--log-level=warning", "--tsconfig=tsconfig.json", "--loader:.svg=text"];
    // The modules beside the element share the one core that it has loaded.
    let shared = "--external:./amparo.js";
    let mut esbuild = command(house::npm_program("esbuild"));
    run(esbuild.arg(entry).args(flags).args(quiet).arg(shared).args(more).arg(outfile))
}

/// Copies the demo page into `dist/`.
///
/// # Errors
/// When a file cannot be copied.
pub(crate) fn copy_demo() -> Result<()> {
    stage("demo page");
    copy(&house::at("wasm/demo"), &house::dist())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).into_diagnostic()?;
    for entry in
        fs::read_dir(from).into_diagnostic().wrap_err_with(|| format!("cannot read {}", from.display()))?
    {
        let from = entry.into_diagnostic()?.path();
        let name = from.file_name().ok_or_else(|| miette!("{} has no name", from.display()))?;
        let to = to.join(name);
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).into_diagnostic()?;
        }
    }
    Ok(())
}
