//! `amparo check`: everything that is wrong with the content, and what to do about it.

use amparo_author::{Options, compile};
use miette::Result;

use crate::{content, report};

/// Check the content and say what is wrong.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {}

/// Prints all problems.
///
/// # Errors
/// How many things must be mended.
pub(crate) fn run(_: &Check) -> Result<()> {
    let files = content::files()?;
    let compiled = report::unwrap(compile(&files, &Options { pseudo: true }), &files)?;
    report::print(&compiled.warnings, &files)?;
    println!("{} files are sound, {} packs can be made", files.len(), compiled.packs.len());
    Ok(())
}
