//! `amparo compile`: writes the packs.

use std::path::{Path, PathBuf};

use amparo_author::Options;
use miette::{Result, miette};

use crate::{content, report};

/// Compile the content to packs.
#[derive(Debug, clap::Args)]
pub(crate) struct Compile {
    /// Folder for the packs; each goes to `<name>.bin`.
    #[arg(long)]
    out: PathBuf,
    /// Add the pseudo-languages `en-XA` and `ar-XB`.
    #[arg(long)]
    pseudo: bool,
}

/// Writes each pack to a file of its name.
///
/// # Errors
/// How many things must be mended, or which file cannot be written.
pub(crate) fn run(compile: &Compile) -> Result<()> {
    let files = content::files()?;
    let compiled = amparo_author::compile(&files, &Options { pseudo: compile.pseudo });
    let compiled = report::unwrap(compiled, &files)?;
    for (name, bytes) in &compiled.packs {
        write(&compile.out.join(format!("{name}.bin")), bytes)?;
    }
    let bytes: usize = compiled.packs.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("{} packs, {bytes} bytes, {} warnings", compiled.packs.len(), compiled.warnings.len());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))
}
