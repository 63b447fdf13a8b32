//! The first screens, drawn beforehand by the module that ships.

use super::{
    binding::{Form, NAME},
    stage,
};
use crate::{
    house,
    process::{command, run},
};
use miette::Result;

/// Writes the first screens of each language.
///
/// # Errors
/// When the script fails; it has said why.
pub(crate) fn draw() -> Result<()> {
    stage("opening");
    let binding = Form::Web.folder().join(NAME).with_extension("js");
    run(command("node").arg(house::at("wasm/opening.mjs")).arg(binding).arg(house::widget()))
}
