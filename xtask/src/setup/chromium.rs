//! The browser for tests and measurements.

use super::apt::{self, Apt};
use crate::process::find;
use std::{fmt, path::PathBuf};

/// The browser, and fonts for the scripts and pictograms that screenshots show.
const PACKAGES: [&str; 3] = ["chromium", "fonts-dejavu-core", "fonts-noto-color-emoji"];
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser, or none.
pub(crate) struct Chromium {
    /// The program; `None` where there is none and none could be installed.
    pub(crate) program: Option<PathBuf>,
}

impl Chromium {
    /// What to do where there is none.
    pub(crate) fn mend() -> String {
        format!("{}, or set CHROMIUM to the path of a Chromium or Chrome", apt::line_for(&PACKAGES))
    }
}

impl fmt::Display for Chromium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.program {
            Some(program) => write!(f, "browser {}", program.display()),
            None => write!(f, "no Chromium, so browser tests are skipped; to have them: {}", Self::mend()),
        }
    }
}

/// `$CHROMIUM`, else the first known name on the PATH, else installed by Debian's package manager.
pub(crate) fn ensure(apt: &Apt) -> Chromium {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|program| program.is_file());
    let program = named.or_else(on_path).or_else(|| if apt.install(&PACKAGES) { on_path() } else { None });
    Chromium { program }
}

fn on_path() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| find(name))
}
