//! Programs of others that tests ask the same question as our own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The target directory.
#[must_use]
pub fn target() -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    // A test stands in target/<profile>/deps.
    test.ancestors().nth(3).map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Runs a program with an input; gives what it wrote.
///
/// # Errors
/// That it could not be started, or what it said when it failed.
pub fn ran(command: &mut Command, input: &str) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let said = |error: std::io::Error| format!("`{name}`: {error}");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(said)?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(said)?;
    }
    let output = child.wait_with_output().map_err(said)?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).trim().to_owned()),
    }
}
