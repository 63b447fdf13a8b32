//! Compiles `amparo-wasm` for the web.

use super::stage;
use crate::{
    house,
    process::{command, run},
    setup::Toolchain,
};
use miette::Result;
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

const TARGET: &str = "wasm32-unknown-unknown";
/// Between flags in `CARGO_ENCODED_RUSTFLAGS`, where a path may hold a space.
const FLAG_SEPARATOR: &str = "\u{1f}";
/// What rustup and the cargo that started us say to the programs they start: to Debian's compiler it is wrong.
const FOREIGN: [&str; 8] = [
    "CARGO",
    "CARGO_BUILD_TARGET",
    "CARGO_TARGET_DIR",
    "LD_LIBRARY_PATH",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
];

/// Compiles the core's binding; the module is then at [`module`].
///
/// # Errors
/// When the compiler refuses; it has said why.
pub(crate) fn compile(toolchain: Toolchain) -> Result<()> {
    stage("core for the web");
    let mut cargo = match toolchain {
        Toolchain::Pinned => pinned(),
        Toolchain::Rustup => crate::process::cargo(),
    };
    // `rustc --crate-type` and not `build`: cargo leaves link-time optimisation out where an rlib is made too.
    cargo.args(["rustc", "--package", "amparo-wasm", "--lib", "--crate-type", "cdylib"]);
    cargo.args(["--profile", "wasm", "--target", TARGET, "--target-dir"]).arg(house::wasm_target());
    if toolchain == Toolchain::Pinned {
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(toolchain));
    run(&mut cargo)
}

/// The compiled module, not yet bound to JavaScript.
pub(crate) fn module() -> PathBuf {
    house::wasm_target().join(TARGET).join("wasm/amparo_wasm.wasm")
}

/// Debian's cargo and compiler, with the unstable flags that make the module small.
fn pinned() -> Command {
    let mut cargo = command("/usr/bin/cargo");
    for name in FOREIGN {
        cargo.env_remove(name);
    }
    let mut path = OsString::from("/usr/bin:");
    path.push(std::env::var_os("PATH").unwrap_or_default());
    cargo.env("PATH", path).env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    cargo
}

fn flags(toolchain: Toolchain) -> OsString {
    let mut flags: Vec<OsString> = vec!["-Ctarget-cpu=mvp".into()];
    if toolchain == Toolchain::Pinned {
        flags.extend(["-Zunstable-options".into(), "-Cpanic=immediate-abort".into()]);
    }
    flags.push(remap(house::root(), "."));
    if let Some(home) = cargo_home() {
        flags.push(remap(&home, "cargo"));
    }
    flags.join(FLAG_SEPARATOR.as_ref())
}

/// Keeps the place where something was built out of what was built.
fn remap(from: &Path, to: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(from);
    flag.push("=");
    flag.push(to);
    flag
}

fn cargo_home() -> Option<PathBuf> {
    let default = || std::env::home_dir().map(|home| home.join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(default)
}
