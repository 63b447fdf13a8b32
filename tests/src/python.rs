//! Python for tests that ask a second typed client, python-telegram-bot: a virtual environment under the target directory,
//! made on first use from `python/requirements.txt`.

use std::fs;
use std::path::{Path, PathBuf};

use tokio::process::Command;
use tokio::sync::Mutex;

/// Where the scripts stand.
#[must_use]
pub fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("python")
}

/// The Python of an environment that has exactly the packages of the tests.
///
/// # Errors
/// Why there can be none here.
pub async fn environment() -> Result<PathBuf, String> {
    environment_of(&scripts().join("requirements.txt"), "python-venv").await
}

/// The Python of an environment of this name that has exactly the packages of a list.
///
/// # Errors
/// Why there can be none here.
pub async fn environment_of(requirements: &Path, name: &str) -> Result<PathBuf, String> {
    // Two tests of one program do not make it at the same time.
    static MAKING: Mutex<()> = Mutex::const_new(());
    let _making = MAKING.lock().await;
    let target = std::env::current_exe().map_err(|error| error.to_string())?;
    // A test stands in target/<profile>/deps.
    let target = target.ancestors().nth(3).ok_or("a test stands outside of the target directory")?;
    let home = target.join(name);
    let (python, stamp) = (home.join("bin/python"), home.join("installed.txt"));
    let wanted = fs::read_to_string(requirements).map_err(|error| error.to_string())?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home)).await?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(&python).args(install).arg(requirements)).await?;
    fs::write(stamp, wanted).map_err(|error| error.to_string())?;
    Ok(python)
}

async fn run(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .await
        .map_err(|error| format!("`{}`: {error}", command.as_std().get_program().to_string_lossy()))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).trim().to_owned()),
    }
}

/// Says that something did not run and what would let it; on CI that is a failure.
///
/// # Panics
/// With `CI=true`.
pub fn skip(what: &str, why: &str) {
    crate::skipped(what, why, "apt install python3 python3-venv (and let pip reach its index)");
}
