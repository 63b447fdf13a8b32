//! Builds the last commit twice, each time from nothing and at another place, and compares every file.

use crate::{
    house,
    process::{cargo, command, run, said},
};
use miette::{IntoDiagnostic, Result, miette};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Two places of different length and depth: a path that got into a file shows.
const PLACES: [&str; 2] = ["reproduce/one", "reproduce/the/second"];

/// Builds both and says whether they are the same.
///
/// # Errors
/// When git or a build refuses, which has said why, or when files differ: their names.
pub(crate) fn reproduce() -> Result<()> {
    let builds = PLACES.map(|place| house::scratch().join(place));
    // Named once: somebody may commit while the first is built.
    let commit = said(command("git").args(["rev-parse", "HEAD"]))?;
    for place in &builds {
        build(place, commit.trim())?;
    }
    let [first, second] = builds.map(|place| place.join("dist"));
    let compare = ["diff", "--no-index", "--name-status", "--exit-code"];
    run(command("git").args(compare).args([&first, &second])).map_err(|_| {
        miette!(
            help = "find what they depend on: a path, a clock, an order",
            "two builds of one commit differ in the files above"
        )
    })?;
    println!("{} files, the same both times", count(&first)?);
    Ok(())
}

fn build(place: &Path, commit: &str) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place).into_diagnostic()?;
    }
    println!("reproduce: {commit} at {}", place.display());
    run(command("git").args(["clone", "--quiet", "--no-checkout"]).args([house::root(), place]))?;
    run(command("git").args(["checkout", "--quiet", "--detach", commit]).current_dir(place))?;
    run(cargo().args(["xtask", "build"]).current_dir(place).env_remove("CARGO_TARGET_DIR"))
}

/// How many files there are below a folder.
fn count(folder: &Path) -> Result<usize> {
    let entries: Vec<PathBuf> =
        fs::read_dir(folder).into_diagnostic()?.flatten().map(|entry| entry.path()).collect();
    entries.iter().try_fold(0, |sum, path| Ok(sum + if path.is_dir() { count(path)? } else { 1 }))
}
