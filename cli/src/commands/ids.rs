//! `amparo ids`: gives numbers to new steps, flows, countries and languages.

use amparo_author::{ids, rename_step};
use miette::{Result, miette};

use crate::{content, report};

/// Give numbers to what is new.
#[derive(Debug, clap::Args)]
pub(crate) struct Ids {
    /// A step (`flow/step`) or flow that was renamed: it keeps its numbers.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"])]
    rename: Option<Vec<String>>,
}

const REGISTRY: &str = "core/content/registry.toml";

/// Writes `core/content/registry.toml`.
///
/// # Errors
/// How many things must be mended, or that the file cannot be written.
pub(crate) fn run(ids_of: &Ids) -> Result<()> {
    let mut files = content::files()?;
    if let Some([old, new]) = ids_of.rename.as_deref() {
        let renamed = report::unwrap(rename_step(&files, old, new), &files)?;
        files.retain(|file| file.path != REGISTRY);
        files.push(amparo_author::SourceFile { path: REGISTRY.into(), bytes: renamed.into_bytes() });
    }
    let text = report::unwrap(ids(&files), &files)?;
    let path = content::root()?.join(REGISTRY);
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    std::fs::write(&path, &text).map_err(|error| miette!("`{REGISTRY}` cannot be written: {error}"))?;
    let new = text.lines().filter(|line| !before.lines().any(|old| old == *line)).count();
    println!("{new} lines of `{REGISTRY}` are new");
    Ok(())
}
