//! `amparo lint`: whether the words of all languages keep the rules of the house.

use std::collections::BTreeMap;

use amparo_author::{Severity, lint, mended, rule_of};
use miette::{Result, miette};

use crate::{content, report};

/// Check the words of all languages: form, signs, length, tone, reading ease, agreement between languages.
#[derive(Debug, clap::Args)]
pub(crate) struct Lint {
    /// Write what is certain: bytes, signs and the normal form of files.
    #[arg(long)]
    fix: bool,
    /// Print how many findings each rule has, and nothing else.
    #[arg(long)]
    summary: bool,
}

/// Prints all findings.
///
/// # Errors
/// How many texts must be mended.
pub(crate) fn run(options: &Lint) -> Result<()> {
    if options.fix {
        fix()?;
    }
    let files = content::files()?;
    let found = lint(&files);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &found {
        *counts.entry(rule_of(finding.code)).or_default() += 1;
    }
    if options.summary {
        counts.iter().for_each(|(rule, count)| println!("{rule} {count}"));
    } else {
        report::print(&found, &files)?;
    }
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
    match found.len() {
        0 => println!("{} files keep all rules", files.len()),
        count => return Err(miette!("{count} findings, {errors} of them before any rule could be tried")),
    }
    Ok(())
}

fn fix() -> Result<()> {
    let root = content::root()?;
    for file in content::files()?.iter().filter_map(mended) {
        let path = root.join(&file.path);
        std::fs::write(&path, &file.bytes)
            .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))?;
        println!("mended `{}`", file.path);
    }
    Ok(())
}
