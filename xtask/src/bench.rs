//! Measurements, in one table with what the design wants to reach.
//!
//! Owns the frame only. A measurement is a script in `bench/`; each line `what<TAB>measured<TAB>to reach` that it
//! prints is a row, any other line is passed on. Scripts find `AMPARO_DIST`, `AMPARO_URL` and `CHROMIUM` as tests do.

use crate::{
    build, house, process,
    serve::Background,
    setup::{self, Tools},
    test::{browser_of, scripts},
};
use miette::{IntoDiagnostic, Result, miette};
use std::process::Stdio;

/// Builds what is stale, then runs every script and prints what it measured.
///
/// # Errors
/// When a script fails.
pub(crate) fn bench() -> Result<()> {
    let tools = setup::everything()?;
    build::build_if_stale(&tools.toolchain)?;
    build::print(&build::sizes()?, "bytes in dist/");
    let server = Background::start()?;
    let mut rows = vec![["what".to_owned(), "measured".to_owned(), "to reach".to_owned()]];
    for script in scripts("bench", ".mjs")? {
        rows.extend(measure(&script, &server, &tools)?);
    }
    print(&rows);
    Ok(())
}

fn measure(script: &std::path::Path, server: &Background, tools: &Tools) -> Result<Vec<[String; 3]>> {
    let mut node = process::command("node");
    node.arg(script).env("AMPARO_DIST", house::dist()).env("AMPARO_URL", &server.url).envs(browser_of(tools));
    let output = node.stdin(Stdio::null()).stderr(Stdio::inherit()).output().into_diagnostic()?;
    if !output.status.success() {
        return Err(miette!("the measurement `{}` failed ({})", script.display(), output.status));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let mut rows = Vec::new();
    for line in said.lines() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            [what, measured, reach] => rows.push([*what, *measured, *reach].map(str::to_owned)),
            _ => println!("{line}"),
        }
    }
    Ok(rows)
}

fn print(rows: &[[String; 3]]) {
    let width = |pick: fn(&[String; 3]) -> &String| {
        rows.iter().map(|row| pick(row).chars().count()).max().unwrap_or(0)
    };
    let (first, second) = (width(|[what, _, _]| what), width(|[_, measured, _]| measured));
    println!();
    for [what, measured, reach] in rows {
        println!("{what:<first$}  {measured:>second$}  {reach}");
    }
}
