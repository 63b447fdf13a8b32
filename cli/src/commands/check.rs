//! `amparo check`: everything that is wrong with the content, and the proof that the guide is safe to walk through.

use std::path::{Path, PathBuf};
use std::time::Instant;

use amparo_author::{INVARIANTS, Options, Report, compile, verify};
use miette::{IntoDiagnostic, Result, miette};

use crate::content::loaded;
use crate::{clock, content, release, report};

/// Check the content, and prove that nobody can be led into a dead end.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// Say instead what stands between the guide and a release: unapproved safety texts, dates, untested contacts. With
    /// `--report` all of it, one a line.
    #[arg(long)]
    release: bool,
    /// Print what was looked at: states, screens, longest path and message.
    #[arg(long)]
    report: bool,
    /// How to print the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write a journey file for each failure into this folder.
    #[arg(long)]
    journeys: Option<PathBuf>,
    /// Time of the check, such as 2026-11-23T12:00:00Z; that of the desk review if not given.
    #[arg(long, default_value = "2026-11-23T12:00:00Z")]
    now: String,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for people.
    Text,
    /// JSON for programs.
    Json,
}

/// Prints all problems.
///
/// # Errors
/// How many things must be mended.
pub(crate) fn run(check: &Check) -> Result<()> {
    let files = content::files()?;
    if check.release {
        return release::run(&files, clock::now(Some(&check.now))?, check.report);
    }
    let compiled = report::unwrap(compile(&files, &Options { pseudo: true }), &files)?;
    report::print(&compiled.warnings, &files)?;
    let began = Instant::now();
    let proof = verify(&loaded(&compiled)?, clock::now(Some(&check.now))?);
    for failure in &proof.failures {
        eprintln!(
            "{} (invariant {}): {}\n{}",
            failure.code,
            failure.invariant,
            failure.what,
            failure.transcript()
        );
    }
    if let Some(folder) = &check.journeys {
        write_journeys(folder, &proof)?;
    }
    match check.format {
        Format::Json => println!("{}", json(&proof)),
        Format::Text if check.report => print!("{}", text(&proof, began.elapsed().as_secs_f64())),
        Format::Text => {
            println!("{} files are sound, {} packs can be made", files.len(), compiled.packs.len())
        }
    }
    let broken = INVARIANTS
        .iter()
        .filter(|(code, _)| proof.failures.iter().any(|failure| failure.code == *code))
        .count();
    match broken {
        0 => Ok(()),
        _ => Err(miette!(
            "{} failures break {broken} of the {} invariants",
            proof.failures.len(),
            INVARIANTS.len()
        )),
    }
}

fn write_journeys(folder: &Path, proof: &Report) -> Result<()> {
    std::fs::create_dir_all(folder).into_diagnostic()?;
    for (number, failure) in (1..).zip(&proof.failures).filter(|(_, failure)| !failure.journey.is_empty()) {
        let path = folder.join(format!("{number:02}-{}.toml", failure.code));
        std::fs::write(&path, failure.journey_file("en"))
            .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))?;
    }
    Ok(())
}

/// What was looked at: name, number, and what it means.
fn figures(proof: &Report) -> [(&'static str, usize, &'static str); 7] {
    [
        ("states", proof.states, "states of the walk"),
        ("edges", proof.edges, "taps tried in the walk"),
        ("places", proof.places.len(), "steps reached"),
        ("facts", proof.facts, "sets of facts tried for the rules"),
        ("screens", proof.screens, "screens drawn"),
        ("longest_path", proof.longest_path, "taps on the longest of the shortest ways"),
        ("longest_screen", proof.longest_screen.0, "letters of the longest message, of 4096"),
    ]
}

fn text(proof: &Report, seconds: f64) -> String {
    let mut text = String::new();
    for (code, law) in INVARIANTS {
        let failures = proof.failures.iter().filter(|failure| failure.code == code).count();
        let verdict = if failures == 0 { String::from("holds") } else { format!("{failures} failures") };
        text += &format!("{code:16} {verdict:12} {law}\n");
    }
    for (_, number, meaning) in figures(proof) {
        text += &format!("{number:>10} {meaning}\n");
    }
    text += &format!("{:>10} letters of every token\n", amparo_core::TOKEN_LENGTH);
    text + &format!("{seconds:>10.2} seconds, longest message `{}`\n", proof.longest_screen.1)
}

fn json(proof: &Report) -> String {
    let mut object: serde_json::Map<String, serde_json::Value> =
        figures(proof).into_iter().map(|(name, number, _)| (name.into(), number.into())).collect();
    let failure = |failure: &amparo_author::Failure| serde_json::json!({ "invariant": failure.invariant, "code": failure.code, "what": failure.what });
    object.insert("failures".into(), proof.failures.iter().map(failure).collect());
    serde_json::Value::Object(object).to_string()
}
