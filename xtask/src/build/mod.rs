//! From content, Rust and TypeScript to `dist/`: the folder that partners copy and the demo page around it.
//!
//! The same sources give the same bytes: no time, no path and no order of a file system gets into them. The pages without
//! scripts alone name a day, for they cannot know the one on which they are read.

mod binding;
mod compress;
mod opening;
mod optimise;
mod package;
mod packs;
mod page;
mod static_edition;
mod wasm;

use crate::{house, setup::Toolchain, stamp::Stamp};
use compress::print;
use miette::{IntoDiagnostic, Result, WrapErr};
use std::fs;

/// What the build reads. Anything newer than the last build makes it stale.
const INPUTS: [&str; 12] = [
    "Cargo.lock",
    "Cargo.toml",
    "author/src",
    "cli/src",
    "core",
    "docs/partners.md",
    "locales",
    "package-lock.json",
    "tsconfig.json",
    "wasm",
    "xtask/Cargo.toml",
    "xtask/src/build",
];

/// Builds `dist/` from nothing and prints the size of each file.
///
/// # Errors
/// What the content compiler, a compiler or a tool refused; it has already said why on the terminal.
pub(crate) fn build(toolchain: &Toolchain) -> Result<()> {
    let _alone = alone()?;
    let stamp = Stamp::of("build");
    stamp.clear();
    empty_dist()?;
    packs::write()?;
    wasm::compile(*toolchain)?;
    binding::generate()?;
    optimise::shrink(*toolchain)?;
    opening::draw()?;
    optimise::plain(*toolchain)?;
    page::bundle()?;
    page::copy_demo()?;
    static_edition::write()?;
    let sizes = compress::folded(compress::all(&house::dist())?, static_edition::FOLDER);
    package::complete()?;
    print(&sizes, &format!("dist/, {toolchain}"));
    stamp.write("")
}

/// Builds only when an input has changed since the last build.
///
/// # Errors
/// As [`build`].
pub(crate) fn build_if_stale(toolchain: &Toolchain) -> Result<()> {
    if Stamp::of("build").is_newer_than(&INPUTS) && house::dist().is_dir() {
        return Ok(());
    }
    build(toolchain)
}

/// Waits until no other build is writing into `dist/`; the next one waits until the answer is dropped.
fn alone() -> Result<fs::File> {
    fs::create_dir_all(house::scratch()).into_diagnostic()?;
    let lock = fs::File::create(house::scratch().join("build.lock")).into_diagnostic()?;
    lock.lock().into_diagnostic().wrap_err("cannot wait for another build")?;
    Ok(lock)
}

/// A file that is no longer made must not live on.
fn empty_dist() -> Result<()> {
    let dist = house::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).into_diagnostic().wrap_err("cannot empty dist/")?;
    }
    fs::create_dir_all(house::widget()).into_diagnostic().wrap_err("cannot make dist/widget")
}

/// One line per stage, so that a long build shows where it is.
fn stage(what: &str) {
    println!("build: {what}");
}
