//! Installs what a fresh machine lacks, and says what to do where it cannot.
//!
//! Every step looks first and does nothing when all is there, so each chore may call it.

mod apt;
mod chromium;
mod helpers;
mod node;
mod toolchain;

pub(crate) use chromium::Chromium;
pub(crate) use node::packages;
pub(crate) use toolchain::Toolchain;

use apt::Apt;
use miette::Result;

/// What was found or installed.
pub(crate) struct Tools {
    /// The compiler for the widget's core.
    pub(crate) toolchain: Toolchain,
    /// The browser for tests and measurements, or why there is none.
    pub(crate) chromium: Chromium,
}

/// All that any chore needs.
///
/// # Errors
/// What is missing and cannot be installed here. A missing browser is no error: it is a part of the answer.
pub(crate) fn everything() -> Result<Tools> {
    let apt = Apt::new();
    node::ensure()?;
    let toolchain = toolchain::ensure(&apt)?;
    let chromium = chromium::ensure(&apt);
    helpers::ensure(&apt);
    println!("setup: {toolchain}");
    println!("setup: {chromium}");
    Ok(Tools { toolchain, chromium })
}

/// Only what single native tests and measurements want; what is missing is said and no error.
pub(crate) fn for_helpers() {
    helpers::ensure(&Apt::new());
}

/// Only what a build needs.
///
/// # Errors
/// As [`everything`].
pub(crate) fn for_build() -> Result<Toolchain> {
    node::ensure()?;
    toolchain::ensure(&Apt::new())
}
