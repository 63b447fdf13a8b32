//! The content of the repository around the current folder, read and compiled for the commands.

use std::path::PathBuf;

use amparo_author::{Compiled, Diagnostic, Options, SourceFile, compile, read_dir};
use amparo_core::Content;
use miette::{IntoDiagnostic, Result, miette};

const MARK: &str = "core/content/guide.toml";

/// The root of the repository: the current folder or the nearest above it that holds the content.
///
/// # Errors
/// If there is none.
pub(crate) fn root() -> Result<PathBuf> {
    let here = std::env::current_dir().into_diagnostic()?;
    let found = here.ancestors().find(|folder| folder.join(MARK).is_file());
    found
        .map(PathBuf::from)
        .ok_or_else(|| miette!("no `{MARK}` here or above; go to the folder of the guide first"))
}

/// All content files of the repository.
///
/// # Errors
/// If they cannot be read.
pub(crate) fn files() -> Result<Vec<SourceFile>> {
    let root = root()?;
    read_dir(&root).map_err(|error| miette!("the content below `{}` cannot be read: {error}", root.display()))
}

/// The folder of the recordings of a language.
///
/// # Errors
/// If there is no repository.
pub(crate) fn recordings_of(tag: &str) -> Result<PathBuf> {
    Ok(root()?.join("locales").join(tag).join("recordings"))
}

/// The content compiled and loaded, with the pseudo-locales or without.
///
/// # Errors
/// Every problem of the content, one a line.
pub(crate) fn compiled(pseudo: bool) -> Result<Content> {
    let compiled = compile(&files()?, &Options { pseudo }).map_err(|problems| refused(&problems))?;
    loaded(&compiled)
}

/// Compiled packs, loaded.
///
/// # Errors
/// If packs of one build do not fit together.
pub(crate) fn loaded(compiled: &Compiled) -> Result<Content> {
    let (first, rest): (Vec<_>, Vec<_>) = compiled.packs.iter().partition(|(name, _)| name == "structure");
    let (_, structure) = first.first().ok_or_else(|| miette!("no structure was compiled"))?;
    let mut content = Content::new(structure).into_diagnostic()?;
    for (_, bytes) in rest {
        content.add(bytes).into_diagnostic()?;
    }
    Ok(content)
}

fn refused(problems: &[Diagnostic]) -> miette::Report {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    miette!(
        "{}\nthe content has {} problems; `amparo check` shows them in place",
        lines.join("\n"),
        lines.len()
    )
}
