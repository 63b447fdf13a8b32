//! The tests that Node runs: the built module on its own, and the page in a browser.

use super::tally::{self, Tally, counted};
use crate::{
    house,
    process::command,
    serve::Background,
    setup::{Chromium, Tools},
};
use miette::{IntoDiagnostic, Result};
use std::{fs, path::PathBuf};

/// Runs the `*.test.mjs` files of a folder; none there is nothing to count.
///
/// They find the built files at `AMPARO_DIST`, a server for them at `AMPARO_URL` and the browser at `CHROMIUM`.
///
/// # Errors
/// When the server or Node cannot be started.
pub(crate) fn folder(folder: &str, tools: &Tools) -> Result<Tally> {
    let files = scripts(folder, ".test.mjs")?;
    if files.is_empty() {
        return Ok(Tally::default());
    }
    let server = Background::start()?;
    let mut node = command("node");
    // Two files at once, for a browser often waits.
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]).args(files);
    node.env("AMPARO_DIST", house::dist()).env("AMPARO_URL", &server.url).envs(browser_of(tools));
    // The counts are read from the report, which colours would hide.
    node.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    counted(&mut node, tally::of_node)
}

/// Runs the browser tests, or skips them with the line that would bring a browser.
///
/// # Errors
/// As [`folder`].
pub(crate) fn browser(tools: &Tools) -> Result<Tally> {
    if tools.chromium.program.is_some() {
        return folder("tests/browser", tools);
    }
    println!("skipped, there is no Chromium; to have one: {}", Chromium::mend());
    Ok(Tally::SKIPPED)
}

/// The scripts of a folder with this ending, sorted; a folder that is not there has none.
///
/// # Errors
/// When the folder cannot be read.
fn scripts(folder: &str, ending: &str) -> Result<Vec<PathBuf>> {
    let folder = house::at(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_diagnostic()? {
        let path = entry.into_diagnostic()?.path();
        if path.to_str().is_some_and(|path| path.ends_with(ending)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// What a script must know to start the browser.
pub(crate) fn browser_of(tools: &Tools) -> Option<(&'static str, PathBuf)> {
    tools.chromium.program.clone().map(|program| ("CHROMIUM", program))
}
