//! The one door to every chore of the house: `cargo xtask setup | build | reproduce | run | test | bench`.
//!
//! Owns the command line only; each chore is a module. It refuses to know anything about content.

mod bench;
mod build;
mod house;
mod process;
mod reproduce;
mod run;
mod serve;
mod setup;
mod stamp;
mod test;

use clap::{Parser, Subcommand};
use miette::Result;
use std::process::ExitCode;

/// Chores of the house
#[derive(Parser)]
#[command(name = "cargo xtask", version, about)]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Install what building and testing need (quick when all is there)
    Setup,
    /// Build the widget, its packs and the demo page into dist/
    Build,
    /// Build the last commit twice from nothing, at two places, and compare every file (about a quarter of an hour)
    Reproduce,
    /// Build what is stale and open the guide: demo page, and the Telegram bot when TELOXIDE_TOKEN is set
    Run(run::Options),
    /// Run every test there is; ends with `N passed, N failed`
    Test,
    /// Measure what the design promises, beside our peers, and print the tables
    Bench(bench::Options),
}

fn main() -> ExitCode {
    match perform(Cli::parse().chore) {
        Ok(code) => code,
        Err(report) => {
            explain(&report);
            ExitCode::FAILURE
        }
    }
}

fn perform(chore: Chore) -> Result<ExitCode> {
    let done = |()| ExitCode::SUCCESS;
    match chore {
        Chore::Setup => setup::everything().map(|_| ExitCode::SUCCESS),
        Chore::Build => build::build(&setup::for_build()?).map(done),
        Chore::Reproduce => reproduce::reproduce().map(done),
        Chore::Run(options) => run::run(&options),
        Chore::Test => test::everything(),
        Chore::Bench(options) => bench::bench(&options).map(done),
    }
}

/// Print what went wrong, why, and what to do about it, without colours or frames.
fn explain(report: &miette::Report) {
    eprintln!("\nerror: {report}");
    for cause in report.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
    if let Some(help) = report.help() {
        eprintln!("  what to do: {help}");
    }
}
