//! The compiler for `wasm32-unknown-unknown`: Debian's, which can rebuild std for size, or rustup's target.
//!
//! Only the first gives a release build: `panic=immediate-abort`, a size-optimised std and `target-cpu=mvp`
//! throughout, which the plain-JavaScript edition needs.

use super::apt::{self, Apt};
use crate::process::{answer, command, find, run};
use miette::{Result, miette};
use std::{fmt, path::Path};

/// Debian's compiler with the sources of std, its LLVM and linker.
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const TARGET: &str = "wasm32-unknown-unknown";

/// How the core is compiled for the web.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The release route: Debian's compiler, std built with it.
    Pinned,
    /// rustup's ready-made std: larger, and no plain-JavaScript edition.
    Rustup,
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pinned => write!(f, "WASM by Debian's compiler (release flags)"),
            Self::Rustup => {
                write!(f, "WASM by rustup's target: NO RELEASE BUILD; for one: {}", apt::line_for(&PACKAGES))
            }
        }
    }
}

/// Finds a compiler for the web, or installs one.
///
/// # Errors
/// Where there is neither Debian's package manager with root rights nor a rustup that can add the target.
pub(crate) fn ensure(apt: &Apt) -> Result<Toolchain> {
    if pinned_is_ready() {
        return Ok(Toolchain::Pinned);
    }
    if rustup_is_ready() {
        return Ok(Toolchain::Rustup);
    }
    if apt.install(&PACKAGES) && pinned_is_ready() {
        return Ok(Toolchain::Pinned);
    }
    if find("rustup").is_some() && run(command("rustup").args(["target", "add", TARGET])).is_ok() {
        return Ok(Toolchain::Rustup);
    }
    let help =
        format!("as root on Debian: {}; elsewhere: rustup target add {TARGET}", apt::line_for(&PACKAGES));
    Err(miette!(help = help, "no compiler for {TARGET}"))
}

fn pinned_is_ready() -> bool {
    apt::are_installed(&PACKAGES)
        && Path::new("/usr/bin/cargo").exists()
        && answer(command("/usr/bin/rustc").arg("--version")).is_some_and(|said| is_recent(&said))
}

/// Same floor as the workspace's `rust-version`: Debian keeps an older compiler under the same name.
fn is_recent(said: &str) -> bool {
    let minor = |version: &str| version.split('.').nth(1).and_then(|part| part.parse::<u32>().ok());
    let found = said.split_whitespace().nth(1).and_then(minor);
    found.is_some() && found >= minor(env!("CARGO_PKG_RUST_VERSION"))
}

fn rustup_is_ready() -> bool {
    let asked = answer(command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    asked.is_some_and(|folder| Path::new(&folder).is_dir())
}
