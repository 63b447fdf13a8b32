//! `amparo compile`: writes the packs.

use std::path::{Path, PathBuf};

use amparo_author::Options;
use amparo_core::Content;
use miette::{Result, miette};

use crate::content::{loaded, recordings_of};
use crate::recordings::{pack, texts};
use crate::{clock, content, release, report};

/// Compile the content to packs.
#[derive(Debug, clap::Args)]
pub(crate) struct Compile {
    /// Folder for the packs; each goes to `<name>.bin`.
    #[arg(long)]
    out: PathBuf,
    /// Add the pseudo-languages `en-XA` and `ar-XB`.
    #[arg(long)]
    pseudo: bool,
    /// Make packs that do not call themselves a draft: refused while anything stands against a release.
    #[arg(long)]
    release: bool,
    /// Time at which dates are looked at for a release, such as 2026-11-23T12:00:00Z; now if not given.
    #[arg(long)]
    now: Option<String>,
}

/// Writes each pack to a file of its name.
///
/// # Errors
/// How many things must be mended, which recordings say nothing of today, or which file cannot be written.
pub(crate) fn run(compile: &Compile) -> Result<()> {
    let files = content::files()?;
    let options = Options { pseudo: compile.pseudo };
    let compiled = if compile.release {
        let now = clock::now(compile.now.as_deref())?;
        release::run(&files, now, false)?;
        amparo_author::release(&files, &options, now)
    } else {
        amparo_author::compile(&files, &options)
    };
    let compiled = report::unwrap(compiled, &files)?;
    for (name, bytes) in &compiled.packs {
        write(&compile.out.join(format!("{name}.bin")), bytes)?;
    }
    for (tag, bytes) in recorded(&loaded(&compiled)?)? {
        write(&compile.out.join(format!("recordings/{tag}.audio")), &bytes)?;
    }
    let bytes: usize = compiled.packs.iter().map(|(_, bytes)| bytes.len()).sum();
    println!("{} packs, {bytes} bytes, {} warnings", compiled.packs.len(), compiled.warnings.len());
    Ok(())
}

/// The recordings of each language that has any.
fn recorded(content: &Content) -> Result<Vec<(String, Vec<u8>)>> {
    let mut all = Vec::new();
    for locale in &content.structure.locales {
        let folder = recordings_of(&locale.tag)?;
        if folder.is_dir() {
            all.push((locale.tag.clone(), pack(&texts(content, locale)?, &folder)?));
        }
    }
    Ok(all)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| miette!("`{}` cannot be written: {error}", path.display()))
}
