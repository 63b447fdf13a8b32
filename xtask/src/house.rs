//! Where things are: every path that the chores share, so that no two of them spell one differently.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path inside the workspace.
pub(crate) fn at(relative: &str) -> PathBuf {
    root().join(relative)
}

/// What is served and shipped: the demo page, and `widget/` for partners.
pub(crate) fn dist() -> PathBuf {
    at("dist")
}

/// The folder a partner copies.
pub(crate) fn widget() -> PathBuf {
    at("dist/widget")
}

/// Cargo's folder for the WASM build. Its own, because two compilers in one folder undo each other's work.
pub(crate) fn wasm_target() -> PathBuf {
    at("target/wasm-build")
}

/// Stamps and half-finished files of the chores.
pub(crate) fn scratch() -> PathBuf {
    at("target/xtask")
}

/// A program that came with the npm packages.
pub(crate) fn npm_program(name: &str) -> PathBuf {
    at("node_modules/.bin").join(name)
}
