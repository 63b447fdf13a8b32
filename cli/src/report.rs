//! Shows diagnostics with the lines they speak of.

use amparo_author::{Diagnostic, Severity, SourceFile};
use miette::{GraphicalReportHandler, LabeledSpan, MietteDiagnostic, NamedSource, Report, Result, miette};

/// The value, or all problems printed and their number as an error.
///
/// # Errors
/// How many things must be mended.
pub(crate) fn unwrap<T>(result: std::result::Result<T, Vec<Diagnostic>>, files: &[SourceFile]) -> Result<T> {
    match result {
        Ok(value) => Ok(value),
        Err(problems) => {
            print(&problems, files)?;
            let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
            let things = if errors == 1 { "thing" } else { "things" };
            Err(miette!("{errors} {things} to mend before packs can be made"))
        }
    }
}

/// Prints each diagnostic with the line it speaks of.
///
/// # Errors
/// If one cannot be drawn.
pub(crate) fn print(problems: &[Diagnostic], files: &[SourceFile]) -> Result<()> {
    let handler = GraphicalReportHandler::new().with_links(false);
    for problem in problems {
        let mut text = String::new();
        let report = report(problem, files);
        handler
            .render_report(&mut text, report.as_ref())
            .map_err(|_| miette!("a problem cannot be drawn"))?;
        eprintln!("{problem}\n{text}");
    }
    Ok(())
}

fn report(problem: &Diagnostic, files: &[SourceFile]) -> Report {
    let severity = match problem.severity {
        Severity::Error => miette::Severity::Error,
        Severity::Warning => miette::Severity::Warning,
    };
    let file = files.iter().find(|file| file.path == problem.path);
    let text = file.map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    let diagnostic = MietteDiagnostic::new(problem.what.clone())
        .with_code(problem.code)
        .with_severity(severity)
        .with_help(problem.mend.clone());
    match text {
        None => Report::new(diagnostic),
        Some(text) => {
            let label = LabeledSpan::at_offset(offset(&text, problem), "here");
            Report::new(diagnostic.with_label(label)).with_source_code(NamedSource::new(&problem.path, text))
        }
    }
}

/// The byte offset of the place of a diagnostic.
fn offset(text: &str, problem: &Diagnostic) -> usize {
    let before: usize = text.split_inclusive('\n').take(problem.line.saturating_sub(1)).map(str::len).sum();
    let line = text.get(before..).unwrap_or_default();
    let within = line.char_indices().nth(problem.column.saturating_sub(1)).map_or(0, |(offset, _)| offset);
    before + within
}
