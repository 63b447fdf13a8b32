//! The programs of this house, as tests start them.

use std::io;
use std::path::PathBuf;
use std::process::Command;

/// Builds a program for the profile of this test, and gives its place.
///
/// # Errors
/// Where it could not be built.
pub fn built(name: &str) -> io::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder =
        own.ancestors().nth(2).ok_or_else(|| io::Error::other("a test stands in target/<profile>/deps"))?;
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // As `cargo xtask test` names the packages: they decide together on features, so that nothing is built twice.
    build
        .args(["build", "--quiet", "--workspace", "--exclude", "xtask", "--bin", name])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    // Cargo tells a test about its package; a build script that asks for that (ring's) would run again because of it.
    let told = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars().filter(|(name, _)| told(name)) {
        build.env_remove(name);
    }
    if folder.ends_with("release") {
        build.arg("--release");
    }
    if !build.status()?.success() {
        return Err(io::Error::other(format!("{name} does not build")));
    }
    Ok(folder.join(name))
}
