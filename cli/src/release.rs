//! What stands between the guide and a release, as a list of work: grouped and counted, or all of it.

use std::collections::BTreeMap;

use amparo_author::{Diagnostic, SourceFile, blockers};
use amparo_core::Instant;
use miette::{Result, miette};

use crate::report;

/// What each kind of obstacle is called.
const NAMES: [(&str, &str); 6] = [
    ("STA003", "texts that nobody has approved"),
    ("STA001", "texts whose original has changed since they were signed"),
    ("STA002", "texts that were edited since they were signed"),
    ("stale-fact", "facts past their date"),
    ("stale-contact", "contacts past their date"),
    ("untested-contact", "contacts that nobody has tried"),
];

/// Prints the work list.
///
/// # Errors
/// How many things are left to do.
pub(crate) fn run(files: &[SourceFile], now: Instant, all: bool) -> Result<()> {
    let found = report::unwrap(blockers(files, now), files)?;
    for (code, name) in NAMES {
        let of_code: Vec<&Diagnostic> = found.iter().filter(|one| one.code == code).collect();
        if !of_code.is_empty() {
            println!("{} {name} ({code})", of_code.len());
            places(&of_code, all);
        }
    }
    match found.len() {
        0 => {
            println!("nothing stands against a release");
            Ok(())
        }
        count => Err(miette!("{count} things stand against a release")),
    }
}

fn places(found: &[&Diagnostic], all: bool) {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for one in found {
        *files.entry(&one.path).or_default() += 1;
        if all {
            println!("  {one}");
        }
    }
    files.iter().filter(|_| !all).for_each(|(path, count)| println!("  {count:>5} {path}"));
}
