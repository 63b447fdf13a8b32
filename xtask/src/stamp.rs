//! Is it still fresh? Compares inputs with the moment of the last finished piece of work.

use crate::house;
use miette::{IntoDiagnostic, Result};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// A piece of work that is repeated only when one of its inputs has changed.
pub(crate) struct Stamp {
    file: PathBuf,
}

impl Stamp {
    /// The stamp of the work called `name`.
    pub(crate) fn of(name: &str) -> Self {
        Self { file: house::scratch().join(name).with_extension("stamp") }
    }

    /// `true` when no input is newer than the last time the work was finished.
    pub(crate) fn is_newer_than(&self, inputs: &[&str]) -> bool {
        let Some(stamped) = modified(&self.file) else { return false };
        inputs.iter().all(|input| newest(&house::at(input)).is_none_or(|input| input < stamped))
    }

    /// `true` when the work was last finished for exactly this text.
    pub(crate) fn says(&self, text: &str) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|found| found == text)
    }

    /// The work is about to change: until it is finished, nothing may count as fresh.
    pub(crate) fn clear(&self) {
        // A stamp that is not there is as clear as one can be.
        let _ = fs::remove_file(&self.file);
    }

    /// The work is finished, for this text.
    pub(crate) fn write(&self, text: &str) -> Result<()> {
        fs::create_dir_all(house::scratch()).into_diagnostic()?;
        fs::write(&self.file, text).into_diagnostic()
    }
}

/// The newest moment in a file or in a folder, its subfolders included: a folder's own time tells of removals.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = modified(path);
    let Ok(entries) = fs::read_dir(path) else { return own };
    entries.flatten().filter_map(|entry| newest(&entry.path())).chain(own).max()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|meta| meta.modified()).ok()
}
