//! Starting other programs: what they inherit, and what is said when one fails or is missing.

use miette::{IntoDiagnostic, Result, WrapErr, miette};
use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What `cargo run` tells the program it starts, and nobody else should hear: build scripts that watch these
/// variables would run again for each chore.
const CARGO_WHISPERS: [&str; 4] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];

/// A command that starts in the root of the workspace, without what cargo told us about ourselves.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(crate::house::root());
    for (name, _) in std::env::vars_os() {
        let whispered = name.to_str().is_some_and(|n| CARGO_WHISPERS.iter().any(|w| n.starts_with(w)));
        if whispered {
            command.env_remove(name);
        }
    }
    command
}

/// The cargo that started us, for everything native.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The packages that are built and tested together. They decide together on features, so that nothing is built twice;
/// `cargo xtask` itself was built alone.
pub(crate) const PACKAGES: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// A program of this house, built.
pub(crate) fn own(name: &str) -> Result<Command> {
    run(cargo().arg("build").args(PACKAGES).args(["--quiet", "--bin", name]))?;
    let beside = std::env::current_exe().into_diagnostic()?;
    Ok(command(beside.with_file_name(name)))
}

/// Run to the end with the terminal shared; an error unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().into_diagnostic().wrap_err_with(|| cannot_start(command))?;
    if status.success() { Ok(()) } else { Err(miette!("`{}` failed ({status})", shown(command))) }
}

/// Run to the end and give what it wrote; an error unless it succeeds. Its complaints go to the terminal.
pub(crate) fn said(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.into_diagnostic().wrap_err_with(|| cannot_start(command))?;
    if !output.status.success() {
        return Err(miette!("`{}` failed ({})", shown(command), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Run to the end and give what it wrote; `None` when it cannot start or fails. Its complaints are not shown.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Where a program is on the PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// `true` where a run may not leave anything out: on a build server, which sets `CI=true`.
pub(crate) fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value == "true")
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", command.get_program().to_string_lossy())
}

/// The command as a person would type it, programs by name only, cut to one readable line.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let arguments = command.get_args().map(OsStr::to_string_lossy).take(8);
    std::iter::once(program.to_string_lossy()).chain(arguments).collect::<Vec<_>>().join(" ")
}
