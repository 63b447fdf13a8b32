//! Shrinks the module with Binaryen, and turns it into plain JavaScript for pages that refuse WebAssembly.

use super::{
    binding::{Form, NAME},
    page, stage,
};
use crate::{
    house,
    process::{command, run},
    setup::Toolchain,
};
use miette::{IntoDiagnostic, Result};
use std::{fs, path::Path};

/// What rustup's ready-made std uses beyond the first version of WebAssembly. Named one by one, because `--all`
/// would let the optimiser use what no browser has yet.
const RUSTUP_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Writes `amparo.wasm`.
///
/// # Errors
/// When the optimiser refuses the module.
pub(crate) fn web(toolchain: Toolchain) -> Result<()> {
    stage("wasm-opt");
    shrink(toolchain, &Form::Web.module(), &house::widget().join("amparo.wasm"))
}

/// Writes `amparo-plain.js`: the same exports as the binding of the web form, without a `.wasm` file.
///
/// Only a module built throughout for the first version of WebAssembly can be turned into JavaScript; the other
/// route says that it leaves this edition out.
///
/// # Errors
/// When a tool refuses the module.
pub(crate) fn plain(toolchain: Toolchain) -> Result<()> {
    if toolchain == Toolchain::Rustup {
        stage("no amparo-plain.js: this is no release build");
        return Ok(());
    }
    stage("wasm2js");
    let folder = Form::Bundler.folder();
    let (small, script) = (folder.join("small.wasm"), folder.join("small.js"));
    shrink(toolchain, &Form::Bundler.module(), &small)?;
    run(command(house::npm_program("wasm2js")).arg("-Oz").arg(&small).arg("-o").arg(&script))?;
    let glue = format!(
        "import * as wasm from \"./small.js\";\nimport {{ __wbg_set_wasm }} from \"./{NAME}_bg.js\";\n\
         __wbg_set_wasm(wasm);\nexport * from \"./{NAME}_bg.js\";\n"
    );
    let entry = folder.join("plain.js");
    fs::write(&entry, glue).into_diagnostic()?;
    page::esbuild(&entry, &house::widget().join("amparo-plain.js"))
}

fn shrink(toolchain: Toolchain, from: &Path, to: &Path) -> Result<()> {
    let mut wasm_opt = command(house::npm_program("wasm-opt"));
    match toolchain {
        Toolchain::Pinned => wasm_opt.args(["--mvp-features", "--enable-mutable-globals"]),
        Toolchain::Rustup => wasm_opt.args(RUSTUP_FEATURES),
    };
    wasm_opt.args(["-Oz", "--converge", "--strip-debug", "--strip-producers", "--strip-target-features"]);
    run(wasm_opt.arg(from).arg("-o").arg(to))
}
