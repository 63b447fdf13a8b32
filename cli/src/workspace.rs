//! Where the content is: the repository that the tool is run in.

use std::path::{Path, PathBuf};

use amparo_author::SourceFile;
use miette::{Result, miette};

/// The root of the repository: the nearest folder above that holds the guide.
///
/// # Errors
/// A line that says where the tool must be run.
pub(crate) fn root() -> Result<PathBuf> {
    let here = std::env::current_dir().map_err(|error| miette!("the current folder cannot be read: {error}"))?;
    let root = here.ancestors().find(|folder| folder.join("core/content/guide.toml").is_file());
    root.map(Path::to_path_buf)
        .ok_or_else(|| miette!("there is no `core/content/guide.toml` here; run this inside the repository"))
}

/// All content files of the repository.
///
/// # Errors
/// Which folder cannot be read.
pub(crate) fn files() -> Result<Vec<SourceFile>> {
    let root = root()?;
    amparo_author::read_dir(&root)
        .map_err(|error| miette!("the content below `{}` cannot be read: {error}", root.display()))
}
