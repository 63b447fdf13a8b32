//! Node, npm and the npm packages that a `package-lock.json` pins.

use crate::{
    house,
    process::{answer, command, run},
    stamp::Stamp,
};
use miette::{IntoDiagnostic, Result, WrapErr, miette};

/// The first Node whose test runner and fetch are all we need.
const OLDEST_NODE: u32 = 20;

/// Checks Node and npm, and installs the packages when the lock file has changed.
///
/// # Errors
/// Node or npm missing or too old, or the packages cannot be installed.
pub(crate) fn ensure() -> Result<()> {
    check_node()?;
    packages(".", "npm")
}

/// Installs the packages of one folder when its lock file has changed; `stamp` is the name of that piece of work.
///
/// # Errors
/// When the packages cannot be installed.
pub(crate) fn packages(folder: &str, stamp: &str) -> Result<()> {
    let folder = house::at(folder);
    let lock = std::fs::read_to_string(folder.join("package-lock.json"))
        .into_diagnostic()
        .wrap_err("cannot read package-lock.json")?;
    let stamp = Stamp::of(stamp);
    if stamp.says(&lock) && folder.join("node_modules").is_dir() {
        return Ok(());
    }
    println!("setup: npm ci");
    stamp.clear();
    run(command("npm").args(["ci", "--loglevel=error"]).current_dir(folder))?;
    stamp.write(&lock)
}

fn check_node() -> Result<()> {
    let help = format!("install Node.js {OLDEST_NODE} or later, which brings npm along");
    let said = answer(command("node").arg("--version"));
    let Some(said) = said else { return Err(miette!(help = help, "`node` was not found")) };
    let major = said.trim_start_matches('v').split('.').next().and_then(|part| part.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(miette!(help = help, "Node.js {said} is too old"));
    }
    if answer(command("npm").arg("--version")).is_none() {
        return Err(miette!(help = help, "`npm` was not found"));
    }
    Ok(())
}
