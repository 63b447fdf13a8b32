//! Every test there is, by one command, in one sum.
//!
//! Each stage streams its output; a stage that cannot even start counts as one failure, so that the sum never looks
//! better than it is.

mod node;
mod tally;

use crate::{
    build,
    process::{PACKAGES, cargo, is_ci},
    setup,
};
use miette::Result;
use std::process::{Command, ExitCode};
use tally::{Tally, counted};

pub(crate) use node::browser_of;

/// Runs everything and prints the sum as the last line.
///
/// # Errors
/// None: what goes wrong is counted and explained.
pub(crate) fn everything() -> Result<ExitCode> {
    setup::for_helpers();
    let mut rows = vec![
        ("format", verdict(cargo().args(["fmt", "--all", "--check"]))),
        ("lints of the chores", lints(&["--package", "xtask"])),
        ("lints", lints(&PACKAGES)),
        ("chores", stage("chores", || rust(&["--package", "xtask"]))),
        ("rust", stage("rust", || rust(&PACKAGES))),
    ];
    let mut tools = None;
    rows.push(("widget build", stage("widget build", || build_widget(&mut tools))));
    if let Some(tools) = tools {
        rows.push(("node", stage("node", || node::folder("tests/node", &tools))));
        rows.push(("browser", stage("browser", || node::browser(&tools))));
    }
    Ok(sum_up(&rows))
}

/// The widget must be buildable from a fresh machine: that is a test of its own.
fn build_widget(tools: &mut Option<setup::Tools>) -> Result<Tally> {
    let found = setup::everything()?;
    build::build_if_stale(&found.toolchain)?;
    *tools = Some(found);
    Ok(Tally::PASSED)
}

fn lints(packages: &[&str]) -> Tally {
    let clippy = ["--all-targets", "--quiet", "--", "-D", "warnings"];
    verdict(cargo().arg("clippy").args(packages).args(clippy))
}

fn rust(packages: &[&str]) -> Result<Tally> {
    counted(cargo().arg("test").args(packages).arg("--no-fail-fast"), tally::of_cargo)
}

/// A command that is itself one test.
fn verdict(command: &mut Command) -> Tally {
    match crate::process::run(command) {
        Ok(()) => Tally::PASSED,
        Err(report) => explained(&report),
    }
}

fn stage(name: &str, work: impl FnOnce() -> Result<Tally>) -> Tally {
    println!("\n== {name}");
    work().unwrap_or_else(|report| explained(&report))
}

fn explained(report: &miette::Report) -> Tally {
    crate::explain(report);
    Tally::FAILED
}

fn sum_up(rows: &[(&str, Tally)]) -> ExitCode {
    let mut sum = Tally::default();
    println!("\n{:>8} {:>8} {:>8}  what", "passed", "failed", "skipped");
    for (name, tally) in rows {
        println!("{:>8} {:>8} {:>8}  {name}", tally.passed, tally.failed, tally.skipped);
        sum += *tally;
    }
    if is_ci() && sum.skipped > 0 {
        println!("with CI=true a test that was skipped has failed");
        sum.failed += sum.skipped;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 && sum.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
