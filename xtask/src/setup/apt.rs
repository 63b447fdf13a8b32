//! Debian's package manager, where there is one and we may use it.

use crate::process::{answer, command, find, run};
use std::cell::Cell;

/// `apt-get`, asked to refresh its lists at most once.
pub(crate) struct Apt {
    usable: bool,
    refreshed: Cell<bool>,
}

impl Apt {
    /// Looks whether `apt-get` is here and we are root.
    pub(crate) fn new() -> Self {
        let is_root = answer(command("id").arg("-u")).is_some_and(|id| id == "0");
        Self { usable: is_root && find("apt-get").is_some(), refreshed: Cell::new(false) }
    }

    /// Installs or upgrades packages; `false` when that cannot be done here.
    pub(crate) fn install(&self, packages: &[&str]) -> bool {
        if !self.usable {
            return false;
        }
        println!("setup: apt-get install {}", packages.join(" "));
        if !self.refreshed.replace(true) {
            // Lists that cannot be refreshed may still be good enough: the install below decides.
            let _ = run(apt_get().arg("update"));
        }
        run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages)).is_ok()
    }
}

/// `true` when Debian knows all of these packages as installed.
pub(crate) fn are_installed(packages: &[&str]) -> bool {
    let status = answer(
        command("dpkg-query").args(["--show", "--showformat", "${db:Status-Status}\n"]).args(packages),
    );
    status.is_some_and(|lines| lines.lines().all(|line| line == "installed"))
}

/// The line that a person without root rights can hand to someone who has them.
pub(crate) fn line_for(packages: &[&str]) -> String {
    format!("apt-get install --no-install-recommends {}", packages.join(" "))
}

fn apt_get() -> std::process::Command {
    let mut apt_get = command("apt-get");
    // Another installation that is under way is waited for, not stumbled over.
    apt_get.env("DEBIAN_FRONTEND", "noninteractive").args(["--quiet=2", "--option=DPkg::Lock::Timeout=300"]);
    apt_get
}
