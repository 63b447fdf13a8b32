//! Counting: reads how many tests passed from what the test runners print while they run.

#[cfg(test)]
mod tests;

use miette::{IntoDiagnostic, Result, WrapErr, miette};
use std::{
    io::{BufRead, BufReader},
    ops::AddAssign,
    process::{Command, Stdio},
};

/// How many tests did what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Ran and held.
    pub(crate) passed: usize,
    /// Ran and did not hold, or could not run at all.
    pub(crate) failed: usize,
    /// Left out because this machine lacks something optional.
    pub(crate) skipped: usize,
}

impl Tally {
    /// One test that held.
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One test that did not.
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One test that was left out.
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs a test runner, passes its output on line by line and counts by `read`.
///
/// A runner that fails without naming a failed test (it did not compile, it was killed) counts as one failure.
///
/// # Errors
/// When it cannot be started or read.
pub(crate) fn counted(command: &mut Command, read: fn(&str) -> Tally) -> Result<Tally> {
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = started.into_diagnostic().wrap_err("cannot start the test runner")?;
    let output = child.stdout.take().ok_or_else(|| miette!("the test runner has no output"))?;
    let mut tally = Tally::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line.into_diagnostic()?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        tally += read(&line);
    }
    let status = child.wait().into_diagnostic()?;
    if !status.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// Reads `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line per test binary.
pub(crate) fn of_cargo(line: &str) -> Tally {
    let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
        return Tally::default();
    };
    let mut tally = Tally::default();
    for count in counts.split(';') {
        match count.trim().split_once(' ') {
            Some((number, "passed")) => tally.passed = number.parse().unwrap_or(0),
            Some((number, "failed")) => tally.failed = number.parse().unwrap_or(0),
            _ => {}
        }
    }
    tally
}

/// Reads `ℹ pass 3` or `# pass 3`, one line per kind of outcome at the end of a run.
pub(crate) fn of_node(line: &str) -> Tally {
    let mut words = line.split_whitespace();
    let (mark, outcome, number, rest) = (words.next(), words.next(), words.next(), words.next());
    let (Some("ℹ" | "#"), Some(number), None) = (mark, number.and_then(|n| n.parse().ok()), rest) else {
        return Tally::default();
    };
    match outcome {
        Some("pass") => Tally { passed: number, ..Tally::default() },
        Some("fail" | "cancelled") => Tally { failed: number, ..Tally::default() },
        Some("skipped" | "todo") => Tally { skipped: number, ..Tally::default() },
        _ => Tally::default(),
    }
}
