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
use miette::{IntoDiagnostic, Result, miette};
use std::{fs, path::PathBuf};

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
/// Where the JavaScript that `wasm2js` writes swaps its memory for a larger one.
const MEMORY_SWAP: &str = "buffer = newBuffer;";
/// Where WebAssembly grows its memory, the old buffer is detached, and the binding looks for that before it uses a
/// view again. `wasm2js` leaves the old buffer as it was: text would be read from memory that is no longer in use.
const DETACHING_SWAP: &str = "structuredClone(buffer, { transfer: [buffer] }); buffer = newBuffer;";

/// Writes `amparo.wasm`.
///
/// # Errors
/// When the optimiser refuses the module.
pub(crate) fn shrink(toolchain: Toolchain) -> Result<()> {
    stage("wasm-opt");
    let mut wasm_opt = command(house::npm_program("wasm-opt"));
    match toolchain {
        Toolchain::Pinned => wasm_opt.args(["--mvp-features", "--enable-mutable-globals"]),
        Toolchain::Rustup => wasm_opt.args(RUSTUP_FEATURES),
    };
    // Nothing lies at the lowest addresses: they are the far end of the stack.
    wasm_opt.args(["-Oz", "--converge", "--low-memory-unused"]);
    wasm_opt.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    run(wasm_opt.arg(Form::Web.module()).arg("-o").arg(small()))
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
    let script = folder.join("module.js");
    run(command(house::npm_program("wasm2js")).arg("-Oz").arg(small()).arg("-o").arg(&script))?;
    let written = fs::read_to_string(&script).into_diagnostic()?;
    fs::write(&script, detach_on_growth(&written)?).into_diagnostic()?;
    let glue = format!(
        "import * as wasm from \"./module.js\";\nimport {{ __wbg_set_wasm }} from \"./{NAME}_bg.js\";\n\
         __wbg_set_wasm(wasm);\nexport * from \"./{NAME}_bg.js\";\n"
    );
    let entry = folder.join("plain.js");
    fs::write(&entry, glue).into_diagnostic()?;
    page::esbuild(&entry, &house::widget().join("amparo-plain.js"), &[])
}

fn small() -> PathBuf {
    house::widget().join("amparo.wasm")
}

/// The one repair of generated code in the house: Binaryen has no setting for it. It refuses to guess.
fn detach_on_growth(script: &str) -> Result<String> {
    if script.matches(MEMORY_SWAP).count() == 1 {
        return Ok(script.replace(MEMORY_SWAP, DETACHING_SWAP));
    }
    Err(miette!(
        help = "look at `__wasm_memory_grow` in its output and adapt xtask/src/build/optimise.rs",
        "this version of wasm2js grows its memory in a way we do not know"
    ))
}
