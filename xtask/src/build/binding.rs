//! The JavaScript that speaks to the core: `wasm-bindgen` as a library, so that `Cargo.lock` pins its version.

use super::{stage, wasm};
use crate::house;
use miette::{Result, miette};
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

/// The name of the generated module; the widget imports it as `amparo-wasm` (see `tsconfig.json`).
pub(crate) const NAME: &str = "amparo_wasm";

/// The two forms of the binding.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// Loads a `.wasm` file: what the widget uses.
    Web,
    /// Takes any module with the right exports: what the plain-JavaScript edition uses.
    Bundler,
}

impl Form {
    /// Where this form is written.
    pub(crate) fn folder(self) -> PathBuf {
        house::wasm_target().join(match self {
            Self::Web => "web",
            Self::Bundler => "bundler",
        })
    }

    /// The module of this form, not yet shrunk.
    pub(crate) fn module(self) -> PathBuf {
        self.folder().join(format!("{NAME}_bg.wasm"))
    }
}

/// Writes both forms.
///
/// # Errors
/// When the module was built with another version of `wasm-bindgen`, or a file cannot be written.
pub(crate) fn generate() -> Result<()> {
    stage("binding");
    for form in [Form::Web, Form::Bundler] {
        generate_form(form).map_err(|error| miette!("wasm-bindgen: {error:#}"))?;
    }
    Ok(())
}

fn generate_form(form: Form) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm::module()).out_name(NAME).typescript(true).omit_default_module_path(true);
    match form {
        Form::Web => bindgen.web(true)?,
        Form::Bundler => bindgen.bundler(true)?,
    };
    Ok(bindgen.generate(form.folder())?)
}
