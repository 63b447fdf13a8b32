//! Programs that single tests want: without one its test is skipped and says so.

use super::apt::{self, Apt};
use crate::process::find;
use std::path::Path;

/// A program and the package that brings it.
const HELPERS: [(&str, &str); 3] =
    [("nginx", "nginx-light"), ("python3", "python3-venv"), ("valgrind", "valgrind")];

/// Installs what is missing where that can be done, and says what is missing still.
pub(crate) fn ensure(apt: &Apt) {
    for (program, package) in HELPERS {
        let there = is_here(program) || (apt.install(&[package]) && is_here(program));
        if !there {
            println!(
                "setup: no {program}, so what needs it is skipped; to have it: {}",
                apt::line_for(&[package])
            );
        }
    }
}

/// Servers stand in a folder that not everybody has on the PATH.
fn is_here(program: &str) -> bool {
    find(program).is_some() || Path::new("/usr/sbin").join(program).is_file()
}
