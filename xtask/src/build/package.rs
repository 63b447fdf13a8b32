//! Makes `dist/widget` a package that `npm pack` takes as it is: types, a manifest, licences, and the hash of each file.

use super::{page, stage};
use crate::{
    house,
    process::{command, run},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use miette::{IntoDiagnostic, Result};
use sha2::{Digest, Sha256, Sha384};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The declarations that partners need: what they may call, and its shapes.
const TYPES: [&str; 2] = ["api.d.ts", "types.d.ts"];
const LICENCES: [&str; 3] = ["LICENSE-APACHE", "LICENSE-CONTENT", "LICENSE-MIT"];
/// The hash of each file that a page loads, as `integrity` attributes have it.
const INTEGRITY: &str = "integrity.json";

/// Adds what a package needs to the folder that partners copy; no page loads any of it, so none of it has twins.
///
/// # Errors
/// When the type checker refuses, or a file cannot be written.
pub(crate) fn complete() -> Result<()> {
    stage("package");
    types()?;
    fs::copy(house::at("docs/partners.md"), house::widget().join("README.md")).into_diagnostic()?;
    for licence in LICENCES {
        fs::copy(house::at(licence), house::widget().join(licence)).into_diagnostic()?;
    }
    let integrity = integrity()?;
    page::worker(&sum(&integrity))?;
    fs::write(house::widget().join(INTEGRITY), integrity).into_diagnostic()?;
    fs::write(house::widget().join("package.json"), manifest()).into_diagnostic()
}

fn types() -> Result<()> {
    let out = house::scratch().join("types");
    let flags = ["--project", "tsconfig.json", "--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
    let into = ["--rootDir", "wasm/widget/src", "--outDir"];
    run(command(house::npm_program("tsc")).args(flags).args(into).arg(&out))?;
    let types = house::widget().join("types");
    fs::create_dir_all(&types).into_diagnostic()?;
    for name in TYPES {
        fs::copy(out.join(name), types.join(name)).into_diagnostic()?;
    }
    Ok(())
}

fn manifest() -> String {
    format!(
        r#"{{
  "name": "amparo-guide",
  "version": "{}",
  "description": "A guide for children on the move, as a custom element",
  "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
  "type": "module",
  "types": "./types/api.d.ts",
  "exports": {{
    ".": {{ "types": "./types/api.d.ts", "default": "./amparo-api.js" }},
    "./element": "./amparo.js",
    "./*": "./*"
  }},
  "files": ["*.js", "*.wasm", "disabled.json", "opening/*.json", "packs/**/*.bin", "packs/**/*.audio", "types/*.d.ts", "{INTEGRITY}", "LICENSE-*"]
}}
"#,
        env!("CARGO_PKG_VERSION")
    )
}

/// The first eight bytes of a hash in hexadecimal, as the service worker computes it too.
fn sum(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Paths below the folder, sorted, each with its hash.
fn integrity() -> Result<String> {
    let mut hashes = BTreeMap::new();
    collect(&house::widget(), &mut hashes)?;
    let lines: Vec<String> = hashes.iter().map(|(name, hash)| format!("  \"{name}\": \"{hash}\"")).collect();
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

fn collect(folder: &Path, hashes: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder).into_diagnostic()? {
        let path = entry.into_diagnostic()?.path();
        if path.is_dir() {
            collect(&path, hashes)?;
        } else if is_loaded(&path) {
            let bytes = fs::read(&path).into_diagnostic()?;
            hashes.insert(name(&path), format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes))));
        }
    }
    Ok(())
}

/// True for what a page loads and nobody changes by hand.
fn is_loaded(path: &Path) -> bool {
    !path.ends_with("disabled.json")
        && path
            .extension()
            .is_some_and(|ending| ["js", "json", "wasm", "bin"].iter().any(|loaded| ending == *loaded))
}

/// The path below the folder, with `/` on every system.
fn name(path: &Path) -> String {
    let below: PathBuf = path.strip_prefix(house::widget()).unwrap_or(path).into();
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
